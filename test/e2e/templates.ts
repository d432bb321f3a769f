/** One page of every kind, the fullest of its kind, and how to bring it into its telling state. */
import type { Page } from 'playwright-core';
import { LINK } from './calculator.ts';
import { builtPages, fullest, type BuiltPage } from './pages.ts';
import { searchPage, searchSheet } from './search.ts';

/** A page with the view settings open under its header. */
export const PANEL = 'панель «Вид страницы»';

export interface Template extends BuiltPage {
  name: string;
  /** Added to the address: a query, a fragment. */
  suffix: string;
  /** What a reader does before the page is examined. */
  act: (page: Page) => Promise<void>;
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
}

async function choose(page: Page): Promise<void> {
  for (const choice of await page.locator('[role=checkbox]').all()) await choice.press('Space');
}

const awaitResult = (page: Page): Promise<void> => page.locator('.verdict__answer').first().waitFor();

const awaitAnswers = (page: Page): Promise<void> => searchPage(page).results.first().waitFor();

async function searchInPlace(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  const { field, results } = searchSheet(page);
  await field.fill('пароль');
  await results.first().waitFor();
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('link', { name: /слабовидящих/ }).click();
  await page.locator('.view-panel:not([hidden]) input').first().waitFor();
}

/** A reader wrote more active people than there are. */
async function overfill(page: Page): Promise<void> {
  const numbers = page.locator('.entry input[inputmode=numeric]');
  await numbers.nth(0).fill('10');
  await numbers.nth(1).fill('11');
  await page.locator('.number__error').first().waitFor();
}

/** Address patterns of the kinds; `[^/]+` stands for one name. */
const KINDS: [name: string, address: RegExp, holds?: RegExp][] = [
  ['главная', /^\/$/],
  ['список инструкций', /^\/kak\/$/],
  ['инструкция', /^\/kak\/[^/]+\/$/],
  ['шаг', /^\/kak\/[^/]+\/(?!pamyatka\/)[^/]+\/$/],
  ['памятка на стену', /^\/kak\/[^/]+\/pamyatka\/$/],
  ['справка', /^\/spravka\/[^/]+\/$/],
  ['справка со схемой', /^\/spravka\/[^/]+\/$/, /<figure/],
  ['выбор', /^\/vybor\/[^/]+\/$/],
  ['шаблон', /^\/shablony\/[^/]+\/$/],
  ['показатель', /^\/pokazateli\/[^/]+\/$/],
  ['шкала', /^\/pokazateli\/samo[^/]+\/$/],
  ['акт', /^\/pravo\/[^/]+\/$/],
  ['словарь', /^\/slovar\/$/],
  ['ссылки', /^\/ssylki\/$/],
  ['контакты', /^\/kontakty\/$/],
  ['сроки', /^\/sroki\/$/],
  ['источники', /^\/istochniki\/$/],
  ['столбцы таблицы', /^\/statistika\/$/],
  ['калькулятор', /^\/kalkulyator\/$/],
  ['роль', /^\/rol\/[^/]+\/$/],
  ['всё для роли', /^\/rol\/[^/]+\/list\/$/],
  ['диагностика', /^\/diagnostika\/$/],
  ['вид страницы', /^\/dlya-slabovidyashchih\/$/],
  ['о сайте', /^\/o-saite\/$/],
  ['поиск', /^\/poisk\/$/],
  ['404', /^\/404\.html$/],
];

export function templates(pages: BuiltPage[] = builtPages()): Template[] {
  const several = fullest(pages, /^\/vybor\/[^/]+\/$/, /<section[^>]*data-several/);
  const search = fullest(pages, /^\/poisk\/$/);
  const calculator = fullest(pages, /^\/kalkulyator\/$/);
  return [
    ...KINDS.map(([name, address, holds]) => ({ ...fullest(pages, address, holds), name, suffix: '', act: openFolds })),
    { ...several, name: 'выбор с отмеченными ответами', suffix: '', act: choose },
    { ...search, name: 'поиск с ответами', suffix: '?q=пароль', act: awaitAnswers },
    { ...calculator, name: 'калькулятор с итогом', suffix: LINK, act: awaitResult },
    { ...calculator, name: 'калькулятор с ошибкой', suffix: '', act: overfill },
    { ...fullest(pages, /^\/kak\/[^/]+\/$/), name: PANEL, suffix: '', act: openPanel },
    { ...fullest(pages, /^\/kak\/[^/]+\/$/), name: 'поиск поверх страницы', suffix: '', act: searchInPlace },
  ];
}
