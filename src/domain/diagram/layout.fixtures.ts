/** Diagrams of a bicycle workshop in every shape that the schema allows, for tests. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';

/** Reads «рама > вилка: слова», a dashed arrow «рама ~ вилка»; arrows stand between semicolons. */
function edgesOf(arrows: string): DiagramEdge[] {
  return arrows.split(';').map((arrow) => {
    const [, from = '', line, to = '', label] = /^\s*(.+?) ([>~]) (.+?)(?:: (.+))?$/.exec(arrow) ?? [];
    return { from, to, label, dashed: line === '~' };
  });
}

/** A diagram of a bicycle workshop; every box is named by its id unless it has a title. */
export function workshop(
  kind: Diagram['kind'],
  arrows: string | DiagramEdge[],
  more: Record<string, Partial<DiagramNode>> = {},
): Diagram {
  const edges = typeof arrows === 'string' ? edgesOf(arrows) : arrows;
  const ids = [...new Set([...edges.flatMap(({ from, to }) => [from, to]), ...Object.keys(more)])];
  const lanes = [...new Set(Object.values(more).flatMap(({ lane }) => lane ?? []))];
  return {
    id: 'x',
    title: 'Ремонт',
    description: 'Путь велосипеда',
    kind,
    region: { id: 'gorod', name: 'Город', href: '/region/gorod/', order: 0 },
    sources: [],
    lanes: lanes.map((id) => ({ id, title: id })),
    nodes: ids.map((id) => ({ id, title: id, goal: false, ...more[id] })),
    edges,
  };
}

export const LONG = {
  title: 'Регулировка велосипедного переключателя передач и тормозов',
  note: 'снять заднее колесо, разобрать втулку, промыть, смазать, собрать и проверить натяжение спиц по всей окружности обода',
  label: 'после письменного согласия владельца велосипеда с ценой',
  word: 'Велосипедопереоборудовательный',
};

const long = (ids: string, lane?: string): Record<string, Partial<DiagramNode>> =>
  Object.fromEntries([...ids].map((id) => [id, { title: LONG.title, note: LONG.note, lane }]));

const inLane = (lane: string, ids: string[]): Record<string, Partial<DiagramNode>> =>
  Object.fromEntries(ids.map((id) => [id, { lane, goal: id === 'выдача' }]));

const L = LONG.label;

export const shapes: Record<string, Diagram> = {
  'chain of two': workshop('chain', 'приём > выдача'),
  'chain of six with words': workshop(
    'chain',
    'приём > осмотр: заявка; осмотр > смета: в тот же день; смета > ремонт: после согласия; ремонт > проверка; проверка > выдача: по звонку',
  ),
  'chain with branches': workshop(
    'chain',
    'приём > осмотр; осмотр > ремонт: если дешевле; осмотр > замена; осмотр > отказ: если нечего чинить',
  ),
  'chain with branches that go on': workshop(
    'chain',
    'приём > ремонт; приём > замена; ремонт > выдача; замена > утиль',
  ),
  'chain with long texts': workshop('chain', `a > b: ${L}; b > c: ${L}; c > d: ${L}`, long('abcd')),
  'chain with a word longer than a box': workshop('chain', `${LONG.word.repeat(2)} > выдача`),
  'two ways that meet': workshop('chain', 'рама > сборка: окрашена; колёса > сборка: собраны; сборка > выдача'),
  'ways that part and meet': workshop(
    'chain',
    'приём > рама; приём > колёса; рама > сборка: готова; колёса > сборка: готовы',
  ),
  'a way back': workshop('chain', 'ремонт > проверка; проверка ~ ремонт: если стучит; проверка > выдача'),
  'two boxes, three arrows': workshop(
    'chain',
    'мастер > склад: заявка; мастер ~ склад: напоминание; склад > мастер: деталь',
  ),
  'an arrow to itself': workshop('chain', 'ремонт > ремонт: снова; ремонт > выдача'),
  'a box without arrows': workshop('tree', 'рама > вилка', { насос: {} }),
  'tree of levels': workshop(
    'tree',
    'велосипед > рама; велосипед > колесо: два; колесо > обод; колесо > спицы; рама > вилка',
  ),
  'tree of one path': workshop('tree', 'завод > магазин; магазин ~ мастерская; мастерская > владелец'),
  'wide tree': workshop('tree', [...'123456789'].map((part) => `велосипед > часть велосипеда ${part}: ${L}`).join(';')),
  'deep tree with long texts': workshop(
    'tree',
    `a > b: ${L}; a > c; b > d; b > e: ${L}; d > f; d > g; f > h; f > i`,
    long('abcdefghi'),
  ),
  'tree of two roots': workshop('tree', 'завод > магазин; склад > магазин; склад > мастерская'),
  'process with terms': workshop(
    'process',
    'звонок > приглашение; приглашение ~ приём; поломка > приём: 60 дней; приём ~ выдача: 7 рабочих дней',
    {
      ...inLane('Мастер', ['звонок']),
      приглашение: { lane: 'Мастер', note: 'на приём' },
      поломка: { lane: 'Владелец', note: 'велосипед стоит' },
      ...inLane('Владелец', ['приём', 'выдача']),
    },
  ),
  'process of three lanes': workshop(
    'process',
    'заявка > смета: в тот же день; смета > согласие; согласие > заказ: через день; заказ > ремонт; ремонт > выдача: 3 дня',
    {
      ...inLane('Владелец', ['заявка', 'согласие']),
      ...inLane('Мастер', ['смета', 'ремонт', 'выдача']),
      ...inLane('Склад', ['заказ']),
    },
  ),
  'process past a lane': workshop('process', 'заявка > осмотр; осмотр > деталь; заявка > деталь: срочно', {
    ...inLane('Владелец', ['заявка']),
    ...inLane('Мастер', ['осмотр']),
    ...inLane('Склад', ['деталь']),
  }),
  'process without lanes': workshop('process', 'приём > ремонт: 3 дня; ремонт > выдача: неделя'),
  'process with two ends of a term': workshop(
    'process',
    'приём > ремонт: 3 дня; приём > отказ: 5 дней; ремонт > выдача',
  ),
  'process with long texts': workshop('process', `a > b: ${L}; b ~ c: ${L}; d > b`, {
    ...long('abc', LONG.title),
    ...long('d', L),
  }),
};
