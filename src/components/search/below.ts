/** What stands below the answers: more of them, offers, what came late, ways on. Not part of the first answer. */
import type { Hit } from '../../domain/search/answer.ts';
import { button, hitNode, node } from './nodes.ts';
import { questionBlock } from './question.ts';
import { heardLine } from './heard.ts';
import type { Filtered, Setting } from './screen.ts';
import type { Standing } from './standing.ts';

const WORDS = {
  offersOnly: 'Точного ответа нет',
  nothing: 'Ничего не нашлось',
  noneChosen: 'С выбранными условиями ответов нет',
  late: 'Нашлось ещё',
  offers: 'Похоже, но не точно',
  similar: 'Похожие страницы',
  unknown: (words: string[]) =>
    words.length === 1 ? `Слова «${words[0]}» в базе нет.` : `Слов «${words.join('», «')}» в базе нет.`,
  clear: 'Снять все условия',
  more: 'Показать ещё',
  whole: 'Открыть на странице поиска, с отбором по региону, роли и системе',
  keys: '↑ ↓ выбрать · Enter — открыть · Esc — закрыть',
};

/** What is said where there is no answer. */
export function noAnswer({ unsure, isFiltered }: Filtered): string {
  if (isFiltered) return WORDS.noneChosen;
  return unsure.length > 0 ? WORDS.offersOnly : WORDS.nothing;
}

const NO_MARKS: ReadonlySet<string> = new Set();

function plainList(className: string, title: string, hits: readonly Hit[], base: string): HTMLElement | undefined {
  if (hits.length === 0) return undefined;
  const rows = hits.map((hit) => hitNode(hit, { base, marks: NO_MARKS }));
  return node('section', className, node('h2', 'offers__title', title), node('ol', 'founds', ...rows));
}

const urls = (hits: readonly Hit[]): string[] => hits.map(({ url }) => url);

/** In the sheet: the way to the search page, and the keys. */
function foot(query: string, base: string): HTMLElement {
  const whole = node('a', '', WORDS.whole);
  whole.href = `${base}poisk/?q=${encodeURIComponent(query)}`;
  return node('div', 'sheet__foot', node('p', 'meta', whole), node('p', 'meta sheet__keys', WORDS.keys));
}

/** Its blocks in order; one that says the same as before is the same node. */
export function below(
  standing: Standing,
  left: Filtered,
  { base, shown, isSheet, literal, more, choose, toggle }: Setting,
): HTMLElement[] {
  const { answer } = standing;
  const { sure, late, unsure, alone, isFiltered } = left;
  const isLost = alone && !isFiltered;
  const similar = alone ? WORDS.similar : WORDS.offers;
  const keep = standing.keep.bind(standing);
  return [
    ...keep('heard below', [standing.lacks('heard'), answer.interpretations], () =>
      standing.lacks('heard') ? heardLine(answer, literal, toggle) : undefined,
    ),
    ...keep('unknown', [isLost, answer.unknown], () =>
      isLost && answer.unknown.length > 0 ? node('p', 'heard', WORDS.unknown(answer.unknown)) : undefined,
    ),
    ...(sure.length > shown ? keep('more', 0, () => button('button', WORDS.more, more)) : []),
    ...(isFiltered ? keep('clear', 0, () => button('button', WORDS.clear, () => choose({}))) : []),
    ...keep('offers', [similar, urls(unsure)], () => plainList('offers', similar, unsure, base)),
    ...keep('late', urls(late), () => plainList('late', WORDS.late, late, base)),
    ...(isLost ? keep('ask', 0, () => questionBlock(answer, base)) : []),
    ...(isSheet ? keep('foot', 0, () => foot(answer.query, base)) : []),
  ];
}
