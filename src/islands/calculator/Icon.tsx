/** A line icon beside a word; hidden from assistive software. */

const PATHS = {
  tick: 'M4 12.5l5.5 5.5L20 7',
  copy: 'M9 9h11v11H9z M5 15H4V4h11v1',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3 M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1',
  print: 'M7 9V3h10v6 M7 18H4v-8h16v8h-3 M7 14h10v7H7z',
  save: 'M12 3v12 M7 10l5 5 5-5 M4 20h16',
  down: 'M5 9l7 7 7-7',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8 M12 16.5h.01',
  warning: 'M12 3.5L22 20.5H2z M12 10v5 M12 18h.01',
  close: 'M5 5l14 14 M19 5L5 19',
};

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
