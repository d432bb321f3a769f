/** Arrows walk from the field through the answers and back. */
export function walkByArrows(input: HTMLElement, place: HTMLElement): void {
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...place.querySelectorAll<HTMLElement>('.found__title')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  for (const part of [input, place]) part.addEventListener('keydown', walk);
}
