/** How much a page may weigh, each limit with its reason. */
import { FOLDERS } from '../../domain/address/routes.ts';
import type { Transfer } from './transfer.ts';

/** Bytes in a kilobyte: the smaller of the two that are in use, so the stricter one. */
export const KB = 1000;

export interface Limit {
  what: string;
  /** Which files of the built site. */
  pages: RegExp;
  part: keyof Transfer;
  /** Bytes, or a count. */
  most: number;
  /** What the middle page should keep to; no error when it does not. */
  aim?: number;
  /** Why just so much. */
  source: string;
}

const GUIDE = new RegExp(`^${FOLDERS.guides}/[^/]+/index\\.html$`);
const CALCULATOR = /^kalkulyator\/index\.html$/;

export const LIMITS: readonly Limit[] = [
  {
    what: 'Инструкция: страница со стилями',
    pages: GUIDE,
    part: 'markup',
    most: 14 * KB,
    aim: 10 * KB,
    source: 'первая порция ответа сервера, 10 пакетов; пустая страница Astro — 3,9 КБ, Starlight — 20, VitePress — 31',
  },
  {
    what: 'Инструкция: скрипты до первого нажатия',
    pages: GUIDE,
    part: 'scripts',
    most: 3 * KB,
    source: 'отметки, копирование и вид страницы; всё остальное работает без скриптов',
  },
  {
    what: 'Инструкция: первое открытие целиком',
    pages: GUIDE,
    part: 'all',
    most: 60 * KB,
    source: 'вместе со шрифтами; Starlight — 54 КБ без шрифтов, VitePress — 308',
  },
  {
    what: 'Инструкция: запросов при первом открытии',
    pages: GUIDE,
    part: 'requests',
    most: 8,
    source: 'страница, скрипты, четыре шрифта, значок',
  },
  {
    what: 'Калькулятор: скрипты до выбора файла',
    pages: CALCULATOR,
    part: 'scripts',
    most: 20 * KB,
    source: 'Preact с загрузчиком — 10 КБ, остальное — счёт',
  },
];
