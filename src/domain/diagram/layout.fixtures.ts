/** Diagrams of a bicycle workshop in every shape that the schema allows, for tests. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';

type Arrow = [from: string, to: string, label?: string, dashed?: boolean];

/** A diagram of a bicycle workshop; every box is named by its id unless it has a title. */
export function workshop(kind: Diagram['kind'], arrows: Arrow[], more: Record<string, Partial<DiagramNode>> = {}): Diagram {
  const ids = [...new Set([...arrows.flatMap(([from, to]) => [from, to]), ...Object.keys(more)])];
  const lanes = [...new Set(Object.values(more).flatMap(({ lane }) => lane ?? []))];
  const edge = ([from, to, label, dashed = false]: Arrow): DiagramEdge => ({ from, to, label, dashed });
  return {
    id: 'x',
    title: 'Ремонт',
    description: 'Путь велосипеда',
    kind,
    region: { id: 'ru', name: 'Россия', href: '/region/ru/', order: 0 },
    sources: [],
    lanes: lanes.map((id) => ({ id, title: id })),
    nodes: ids.map((id) => ({ id, title: id, goal: false, ...more[id] })),
    edges: arrows.map(edge),
  };
}

export const LONG = {
  title: 'Регулировка велосипедного переключателя передач и тормозов',
  note: 'снять заднее колесо, разобрать втулку, промыть, смазать, собрать и проверить натяжение спиц по всей окружности обода',
  label: 'после письменного согласия владельца велосипеда с ценой',
  word: 'Велосипедопереоборудовательный',
};

const longNodes = (ids: string[], lane?: string) =>
  Object.fromEntries(ids.map((id) => [id, { title: LONG.title, note: LONG.note, lane }]));

export const shapes: Record<string, Diagram> = {
  'chain of two': workshop('chain', [['приём', 'выдача']]),
  'chain of six with words': workshop('chain', [
    ['приём', 'осмотр', 'заявка'], ['осмотр', 'смета', 'в тот же день'], ['смета', 'ремонт', 'после согласия'],
    ['ремонт', 'проверка'], ['проверка', 'выдача', 'по звонку'],
  ]),
  'chain with branches': workshop('chain', [
    ['приём', 'осмотр'], ['осмотр', 'ремонт', 'если дешевле'], ['осмотр', 'замена'], ['осмотр', 'отказ', 'если нечего чинить'],
  ]),
  'chain with branches that go on': workshop('chain', [
    ['приём', 'ремонт'], ['приём', 'замена'], ['ремонт', 'выдача'], ['замена', 'утиль'],
  ]),
  'chain with long texts': workshop('chain', [['a', 'b', LONG.label], ['b', 'c', LONG.label], ['c', 'd', LONG.label]], longNodes(['a', 'b', 'c', 'd'])),
  'chain with a word longer than a box': workshop('chain', [[LONG.word.repeat(2), 'выдача']]),
  'two ways that meet': workshop('chain', [['рама', 'сборка', 'окрашена'], ['колёса', 'сборка', 'собраны'], ['сборка', 'выдача']]),
  'ways that part and meet': workshop('chain', [['приём', 'рама'], ['приём', 'колёса'], ['рама', 'сборка', 'готова'], ['колёса', 'сборка', 'готовы']]),
  'a way back': workshop('chain', [['ремонт', 'проверка'], ['проверка', 'ремонт', 'если стучит', true], ['проверка', 'выдача']]),
  'two boxes, three arrows': workshop('chain', [['мастер', 'склад', 'заявка'], ['мастер', 'склад', 'напоминание', true], ['склад', 'мастер', 'деталь']]),
  'an arrow to itself': workshop('chain', [['ремонт', 'ремонт', 'снова'], ['ремонт', 'выдача']]),
  'a box without arrows': workshop('tree', [['рама', 'вилка']], { насос: {} }),
  'tree of levels': workshop('tree', [['велосипед', 'рама'], ['велосипед', 'колесо', 'два'], ['колесо', 'обод'], ['колесо', 'спицы'], ['рама', 'вилка']]),
  'tree of one path': workshop('tree', [['завод', 'магазин'], ['магазин', 'мастерская', '', true], ['мастерская', 'владелец']]),
  'wide tree': workshop('tree', Array.from({ length: 9 }, (_, index): Arrow => ['велосипед', `часть велосипеда ${index}`, LONG.label])),
  'deep tree with long texts': workshop(
    'tree',
    [['a', 'b', LONG.label], ['a', 'c'], ['b', 'd'], ['b', 'e', LONG.label], ['d', 'f'], ['d', 'g'], ['f', 'h'], ['f', 'i']],
    longNodes([...'abcdefghi']),
  ),
  'tree of two roots': workshop('tree', [['завод', 'магазин'], ['склад', 'магазин'], ['склад', 'мастерская']]),
  'process with terms': workshop(
    'process',
    [['звонок', 'приглашение'], ['приглашение', 'приём', undefined, true], ['поломка', 'приём', '60 дней'], ['приём', 'выдача', '7 рабочих дней', true]],
    {
      звонок: { lane: 'Мастер' }, приглашение: { lane: 'Мастер', note: 'на приём' }, поломка: { lane: 'Владелец', note: 'велосипед стоит' },
      приём: { lane: 'Владелец' }, выдача: { lane: 'Владелец', goal: true },
    },
  ),
  'process of three lanes': workshop(
    'process',
    [['заявка', 'смета', 'в тот же день'], ['смета', 'согласие'], ['согласие', 'заказ', 'через день'], ['заказ', 'ремонт'], ['ремонт', 'выдача', '3 дня']],
    {
      заявка: { lane: 'Владелец' }, смета: { lane: 'Мастер' }, согласие: { lane: 'Владелец' }, заказ: { lane: 'Склад' },
      ремонт: { lane: 'Мастер' }, выдача: { lane: 'Мастер', goal: true },
    },
  ),
  'process past a lane': workshop('process', [['заявка', 'осмотр'], ['осмотр', 'деталь'], ['заявка', 'деталь', 'срочно']], {
    заявка: { lane: 'Владелец' }, осмотр: { lane: 'Мастер' }, деталь: { lane: 'Склад' },
  }),
  'process without lanes': workshop('process', [['приём', 'ремонт', '3 дня'], ['ремонт', 'выдача', 'неделя']]),
  'process with two ends of a term': workshop('process', [['приём', 'ремонт', '3 дня'], ['приём', 'отказ', '5 дней'], ['ремонт', 'выдача']]),
  'process with long texts': workshop('process', [['a', 'b', LONG.label], ['b', 'c', LONG.label, true], ['d', 'b']], {
    ...longNodes(['a', 'b', 'c'], LONG.title), ...longNodes(['d'], LONG.label),
  }),
};
