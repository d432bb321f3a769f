/**
 * Ticks of done steps, kept in this browser per guide (`pk:done:<guide>`), and the progress they show.
 * Works on the guide and on a step's page; silent when storage refuses.
 */
const root = document.querySelector<HTMLElement>('[data-guide]');
const key = `pk:done:${root?.dataset['guide'] ?? ''}`;

function read(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function write(ids: string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(ids));
    else localStorage.removeItem(key);
  } catch {
    // Private mode: ticks live until the page is left.
  }
}

let done = read();

function show(): void {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-cell]')];
  const steps = [...new Set(cells.map((cell) => cell.dataset['cell'] ?? ''))];
  const here = root?.dataset['here'] ?? steps.find((id) => !done.includes(id));
  const state = (id: string) => (done.includes(id) ? 'done' : id === here ? 'here' : '');
  for (const cell of cells) cell.dataset['state'] = state(cell.dataset['cell'] ?? '');
  for (const step of document.querySelectorAll<HTMLElement>('[data-step]'))
    step.dataset['state'] = state(step.dataset['step'] ?? '');
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-done]'))
    box.checked = done.includes(box.dataset['done'] ?? '');
  const count = steps.filter((id) => done.includes(id)).length;
  for (const text of document.querySelectorAll('[data-progress-text]'))
    text.textContent = (text.textContent ?? '').replace(/\d+/, String(count));
}

if (root) {
  show();
  document.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !box.dataset['done']) return;
    const id = box.dataset['done'];
    done = box.checked ? [...done, id] : done.filter((other) => other !== id);
    write(done);
    show();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finish]') : null;
    const id = link?.dataset['finish'];
    if (id && !done.includes(id)) write([...done, id]);
  });
  addEventListener('pageshow', () => {
    done = read();
    show();
  });
}

export {};
