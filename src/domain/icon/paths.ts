/** Line icons of the site on a grid of 24, drawn by a round stroke of 2: on the pages and on the cards of links. */
export const ICONS = {
  tick: 'M4 12.5l5.5 5.5L20 7',
  pin: 'M12 21c4-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.5 6.4 6.5 11z M12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4.5 21a7.5 7.5 0 0 1 15 0z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M15.5 15.5L21 21',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  list: 'M8 6h13 M8 12h13 M8 18h13 M3.5 6h.01 M3.5 12h.01 M3.5 18h.01',
  share: 'M12 15V3 M8 7l4-4 4 4 M5 11v9h14v-9',
  copy: 'M9 9h11v11H9z M5 15H4V4h11v1',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3 M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1',
  print: 'M7 9V3h10v6 M7 18H4v-8h16v8h-3 M7 14h10v7H7z',
  warning: 'M12 3.5L22 20.5H2z M12 10v5 M12 18h.01',
  down: 'M5 9l7 7 7-7',
  right: 'M9 5l7 7-7 7',
  left: 'M19 12H5 M11 6l-6 6 6 6',
  box: 'M3 4h18v5H3z M5 9v11h14V9 M10 13h4',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 11v5 M12 8h.01',
  page: 'M6 3h9l4 4v14H6z M9 12h7 M9 16h7 M9 8h3',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8 M12 16.5h.01',
  close: 'M5 5l14 14 M19 5L5 19',
  calculator: 'M5 3h14v18H5z M8.5 7h7 M8.5 12h.01 M12 12h.01 M15.5 12h.01 M8.5 16.5h.01 M12 16.5h.01 M15.5 16.5h.01',
  branch: 'M12 21v-7 M12 14L6 8 M12 14l6-6 M6 13V8h5 M18 13V8h-5',
  pen: 'M4 20l1-4L16 5l3 3L8 19z M13.5 7.5l3 3 M12 20h8',
  book: 'M12 6c-2-1.6-5-2-8-2v14c3 0 6 .4 8 2 2-1.6 5-2 8-2V4c-3 0-6 .4-8 2z M12 6v14',
} as const;

export type IconName = keyof typeof ICONS;
