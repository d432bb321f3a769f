/** What a build may cost, each limit with its reason. */

export interface Figures {
  guides: number;
  /** Time on the processor, milliseconds of a cold build per guide; its cards are not drawn. */
  guide: number;
  /** Bytes, of all programs of a cold build together. */
  memory: number;
  /** Time of a second build, part of the first. */
  unchanged: number;
  changed: number;
  /** Milliseconds per card. */
  drawn: number;
  kept: number;
}

export interface Limit {
  what: string;
  part: Exclude<keyof Figures, 'guides'>;
  most: number;
  /** As it is read. */
  print: (value: number) => string;
  /** With fewer guides the figure says something else: the start of the tools is shared by few. */
  large: boolean;
  source: string;
}

/** Guides of the base that the limits are for. */
export const LARGE = 2000;

const decimal = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const milliseconds = (value: number): string => `${decimal.format(value)} мс`;
const gigabytes = (value: number): string =>
  `${new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }).format(value / 1e9)} ГБ`;
const percent = (value: number): string => `${decimal.format(value * 100)} %`;

export const LIMITS: readonly Limit[] = [
  {
    what: 'Сборка с пустым кэшем, на инструкцию',
    part: 'guide',
    most: 35,
    print: milliseconds,
    large: true,
    source: 'у инструкции около восьми страниц; на одну Hugo и Eleventy тратят 5,1 мс, Astro 8–22, Starlight 31',
  },
  {
    what: 'Память всех программ сборки',
    part: 'memory',
    most: 1.2e9,
    print: gigabytes,
    large: true,
    source: 'столько есть у дешёвого сервера сборки',
  },
  {
    what: 'Ещё раз, ничего не изменилось',
    part: 'unchanged',
    most: 0.2,
    print: percent,
    large: true,
    source: 'часть первой сборки; у других генераторов не меньше 81 %',
  },
  {
    what: 'Ещё раз, изменилась одна инструкция',
    part: 'changed',
    most: 0.2,
    print: percent,
    large: true,
    source: 'часть первой сборки; у других генераторов не меньше 81 %',
  },
  {
    what: 'Новая карточка',
    part: 'drawn',
    most: 60,
    print: milliseconds,
    large: false,
    source: 'карточка есть у каждой страницы и у каждого шага',
  },
  {
    what: 'Карточка из кэша',
    part: 'kept',
    most: 1,
    print: milliseconds,
    large: false,
    source: 'её только копируют: меньше миллисекунды',
  },
];
