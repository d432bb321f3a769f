/** The focus stays where it was when the list is drawn anew. Not part of the first answer: nobody is in the list yet. */

/** What tells a link or a button from its neighbours after the content was made anew. */
const sign = (element: Element): string | null | undefined =>
  element.getAttribute('href') ?? element.firstChild?.textContent;

/** Remembers which link or button of a place has the focus; the result gives it to the same one of the new content. */
export function holdFocus(place: HTMLElement): () => void {
  const active = document.activeElement;
  const held = active && place.contains(active) ? sign(active) : undefined;
  return () => {
    if (!held || document.activeElement === active) return;
    const same = [...place.querySelectorAll<HTMLElement>('a,button')].find((element) => sign(element) === held);
    same?.focus({ preventScroll: true });
  };
}
