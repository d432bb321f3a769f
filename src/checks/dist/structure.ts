/** Headings, ids, tables and the way past the header: what screen readers and keyboards go by. */
import { rawText, squeeze, upwards, type Element } from './html.ts';
import { named, type Page } from './page.ts';
import type { Fault } from './report.ts';

const SCOPES = ['row', 'col', 'rowgroup', 'colgroup'];

/** Enough of a text to find it by, in characters. */
const START = 40;

const start = (element: Element): string => {
  const text = squeeze(rawText(element));
  return text.length > START ? `${text.slice(0, START)}…` : text;
};

export function* checkHeadings(page: Page): Generator<Fault> {
  if (page.isRedirect) return;
  const headings = page.elements.filter(({ name, inert }) => !inert && /^h[1-6]$/.test(name));
  const count = headings.filter(({ name }) => name === 'h1').length;
  if (count !== 1)
    yield {
      code: 'dist-h1',
      message: count === 0 ? 'на странице нет заголовка h1' : `заголовков h1 на странице ${count}`,
      fix: 'оставьте один h1 — название страницы',
    };
  let last = 0;
  for (const heading of headings) {
    const level = Number(heading.name.slice(1));
    if (level > last + 1)
      yield {
        code: 'dist-heading',
        message: `заголовок «${start(heading)}» уровня ${level} стоит ${last === 0 ? 'раньше h1' : `сразу после уровня ${last}`}`,
        fix: last === 0 ? 'поставьте h1 первым заголовком страницы' : `сделайте его уровня ${last + 1} или выше`,
      };
    last = level;
  }
}

export function* checkIds({ elements }: Page): Generator<Fault> {
  const seen = new Set<string>();
  for (const { attributes, inert } of elements) {
    const id = attributes.get('id');
    if (id === undefined || inert) continue;
    const fix = 'дайте каждому месту страницы свой id: латинские буквы, цифры и дефис';
    if (id === '' || /\s/.test(id)) yield { code: 'dist-id', message: `id «${id}» пуст или с пробелом`, fix };
    else if (seen.has(id))
      yield { code: 'dist-id', message: `id «${id}» повторяется: ссылка на него попадёт не туда`, fix };
    seen.add(id);
  }
}

/** What a table can be told by: its caption, else its first cell. */
const tableName = (table: Element): string => {
  const telling = (at: Element): string =>
    at.children
      .map((child) =>
        typeof child === 'string' ? '' : /^(?:caption|td|th)$/.test(child.name) ? start(child) : telling(child),
      )
      .find(Boolean) ?? '';
  return telling(table);
};

function tableFault(page: Page, table: Element): string | undefined {
  const caption = table.children.find((child) => typeof child !== 'string' && child.name === 'caption') as
    Element | undefined;
  if (!caption || start(caption) === '') return 'нет подписи <caption>';
  const heads = named(page, 'th').filter((head) => [...upwards(head)].find(({ name }) => name === 'table') === table);
  if (heads.length === 0) return 'нет ячеек-заголовков <th>';
  const lost = heads.find(({ attributes }) => !SCOPES.includes(attributes.get('scope') ?? ''));
  return lost && `у ячейки-заголовка «${start(lost)}» нет scope`;
}

export function* checkTables(page: Page): Generator<Fault> {
  for (const table of named(page, 'table')) {
    const fault = tableFault(page, table);
    if (fault)
      yield {
        code: 'dist-table',
        message: `таблица «${tableName(table)}»: ${fault}`,
        fix: 'дайте таблице <caption>, заголовкам столбцов — <th scope="col">, строк — <th scope="row">',
      };
  }
}

const isShut = (element: Element): boolean =>
  [...upwards(element)].some(
    ({ attributes, name, parent }) =>
      attributes.has('hidden') ||
      attributes.has('inert') ||
      (name === 'dialog' && !attributes.has('open')) ||
      (parent?.name === 'details' && name !== 'summary' && !parent.attributes.has('open')),
  );

/** Whether the Tab key stops at it. */
function isFocusable(element: Element): boolean {
  const { name, attributes } = element;
  const order = attributes.get('tabindex');
  if (element.inert || attributes.has('disabled') || Number(order) < 0 || isShut(element)) return false;
  if (order !== undefined || attributes.has('contenteditable')) return true;
  if (name === 'a' || name === 'area') return attributes.has('href');
  if (name === 'input') return attributes.get('type') !== 'hidden';
  return ['button', 'select', 'textarea', 'summary', 'iframe'].includes(name);
}

export function* checkSkipLink(page: Page): Generator<Fault> {
  if (page.isRedirect) return;
  const fix =
    'поставьте первой на странице ссылку «Перейти к содержанию» на id основной части; tabindex больше нуля не нужен нигде';
  const first = page.elements.find(isFocusable);
  const [, id] = /^#(.+)$/.exec(first?.attributes.get('href') ?? '') ?? [];
  if (first?.name !== 'a' || id === undefined)
    yield {
      code: 'dist-skip-link',
      message: `клавиша Tab сначала попадает ${first ? `на <${first.name}> «${start(first)}»` : 'в никуда'}, а не на ссылку к содержанию`,
      fix,
    };
  else if (!page.elements.some(({ attributes, inert }) => !inert && attributes.get('id') === id))
    yield {
      code: 'dist-skip-link',
      message: `ссылка к содержанию ведёт на #${id}, а такого места на странице нет`,
      fix,
    };
  const jumper = page.elements.find(({ attributes }) => Number(attributes.get('tabindex')) > 0);
  if (jumper)
    yield {
      code: 'dist-skip-link',
      message: `tabindex больше нуля у <${jumper.name}> ломает порядок клавиши Tab`,
      fix,
    };
}
