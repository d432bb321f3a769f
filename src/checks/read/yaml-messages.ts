/** The YAML parser's refusals in Russian. */
import type { ErrorCode } from 'yaml';

/** What is wrong and what to write instead. */
export type Advice = readonly [message: string, fix: string];

const QUOTES = 'возьмите всё значение в кавычки: "…"';

/** `{{name}}` and `[a]: b` begin a value that YAML takes for a structure. */
export const BRACKETS: Advice = ['значение начинается со скобки', QUOTES];

export const ALIAS: Advice = ['значение начинается со знака * или &', QUOTES];

const TAB: Advice = ['отступ сделан знаком табуляции', 'замените его двумя пробелами'];

const INDENT: Advice = [
  'строка стоит не под своим полем: сбился отступ',
  'поля одного уровня начинайте с одного и того же столбца, вложенные сдвигайте на два пробела',
];

const BY_CODE: Partial<Record<ErrorCode, Advice>> = {
  TAB_AS_INDENT: TAB,
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: [
    'внутри значения стоит двоеточие с пробелом или сбился отступ',
    'если двоеточие — часть текста, возьмите всё значение в кавычки: "…"; иначе выровняйте отступ',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'эта строка не похожа на поле: нет «: » после имени',
    'напишите имя поля, двоеточие и пробел; продолжение текста сдвиньте вправо на два пробела',
  ],
  BAD_SCALAR_START: ['значение начинается со служебного знака (@, %, ` или подобного)', QUOTES],
  BAD_ALIAS: ALIAS,
  BAD_DQ_ESCAPE: [
    'внутри двойных кавычек стоит обратная черта \\',
    'удвойте её (\\\\) или возьмите значение в одинарные кавычки',
  ],
  DUPLICATE_KEY: ['это поле здесь уже есть', 'оставьте одно из двух: сайт взял бы только последнее'],
  MULTIPLE_DOCS: ['посреди файла стоит строка ---', 'удалите её: в файле одна запись или один список'],
  MULTIPLE_ANCHORS: ALIAS,
  TAG_RESOLVE_FAILED: ['значение начинается с восклицательного знака', QUOTES],
  NON_STRING_KEY: ['имя поля — не текст', 'имя поля пишется латиницей без скобок и кавычек'],
  BLOCK_IN_FLOW: [
    'внутри скобок [ ] или { } стоит список с отступами',
    'уберите скобки или запишите всё через запятую',
  ],
  KEY_OVER_1024_CHARS: ['имя поля слишком длинное', 'проверьте, не пропущено ли двоеточие после имени поля'],
};

/** Codes that mean several things are told apart by the English text. */
const BY_TEXT: [RegExp, Advice][] = [
  [/closing ["']quote/, ['кавычка открыта и не закрыта', 'закройте её в конце значения']],
  [/end with a? ?[\]}]/, ['скобка [ или { открыта и не закрыта', 'закройте её или уберите обе скобки']],
  [
    /block-seq-ind on same line/,
    ['дефис списка стоит на одной строке с именем поля', 'перенесите «- » на следующую строку с отступом'],
  ],
  [/followed by map values/, BY_CODE.MULTILINE_IMPLICIT_KEY as Advice],
  [
    /at node end|in YAML stream/,
    ['после значения стоит лишнее', 'возьмите всё значение в одни кавычки; проверьте отступ строки'],
  ],
];

const UNKNOWN: Advice = ['запись не разобрать', 'сверьте отступы, кавычки и двоеточия с соседними строками'];

/** The line itself often shows what derailed the parser. */
const BY_LINE: [RegExp, Advice][] = [
  [/^ *\t/, TAB],
  [/^[\s-]*[\w-]+:\s+[*&]/, ALIAS],
  [/^[\s-]*[\w-]+:\s+[{[].*[}\]]\s*\S/, BRACKETS],
];

/** Russian advice for a refusal of the parser. */
export function yamlAdvice(code: ErrorCode, english: string, line: string): Advice {
  const fits =
    (subject: string) =>
    ([pattern]: [RegExp, Advice]) =>
      pattern.test(subject);
  return (BY_LINE.find(fits(line)) ?? BY_TEXT.find(fits(english)))?.[1] ?? BY_CODE[code] ?? UNKNOWN;
}
