/** The MDX parser's refusals in Russian. It knows one code only, so the English text tells them apart. */
import { BLOCKS, blockNames } from '../blocks.ts';
import type { Advice } from '../read/yaml-messages.ts';

const LESS: Advice = [
  'знак < читается как начало тега',
  'напишите словом («меньше 5») или поставьте перед знаком обратную черту: \\<',
];

const COMMENT: Advice = [
  'скрытые примечания <!-- --> в тексте страницы не работают',
  'удалите; примечание для редакторов можно написать между строками --- после знака #',
];

const BRACE: Advice = [
  'фигурная скобка { читается как начало кода',
  'уберите скобки или поставьте перед каждой обратную черту: \\{ \\}',
];

const ADDRESS: Advice = ['адрес в угловых скобках < > здесь не работает', 'запишите ссылкой: [что откроется](адрес)'];

/** A `<` that begins no tag: what follows it shows what was meant. */
function strayLess(rest: string): Advice {
  if (/^<(https?:|mailto:|[\w.+-]+@)/.test(rest)) return ADDRESS;
  const name = /^<\/?([A-Z]\w*)/.exec(rest)?.[1];
  if (!name)
    return /^<\/?[a-z]/.test(rest) ? ['тег HTML записан не до конца', 'уберите его: HTML в тексте не работает'] : LESS;
  const block = BLOCKS[name];
  return [
    `блок <${name}> записан не до конца`,
    block
      ? `сверьте с образцом: ${block.example} — значения в кавычках, знак > в конце`
      : `разрешённые блоки: ${blockNames()}`,
  ];
}

const own = (name: string): string => BLOCKS[name]?.example ?? `<${name}>…</${name}>`;

type Translate = (match: RegExpExecArray, rest: string) => Advice;

const TRANSLATIONS: [RegExp, Translate][] = [
  [/Unexpected character `!`/, () => COMMENT],
  [
    /^Expected a closing tag for `<(\w*)>`/,
    ([, name = '']) => [`блок <${name}> открыт и не закрыт`, `закройте его: ${own(name)}`],
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>`/,
    ([, name = '', open = '']) => [
      `закрывается </${name}>, а открыт <${open}>`,
      `сначала закройте <${open}>: </${open}>`,
    ],
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`/,
    ([, name = '']) => [
      `закрывается </${name}>, а такой блок не открыт`,
      'удалите эту строку или добавьте открывающий тег',
    ],
  ],
  [
    /^Expected the closing tag `<\/(\w*)>`/,
    ([, name = '']) => [
      `</${name}> стоит посреди абзаца`,
      'поставьте открывающий и закрывающий теги на отдельные строки, с пустой строкой между ними и текстом',
    ],
  ],
  [/closing brace/, () => BRACE],
  [/Could not parse expression/, () => BRACE],
  [/Unexpected character/, (_, rest) => strayLess(rest)],
];

const UNKNOWN: Advice = ['разметку не разобрать', 'упростите это место: уберите знаки < > { }'];

/** @param rest the text from the place of the refusal */
export function mdxAdvice(english: string, rest: string): Advice {
  for (const [pattern, translate] of TRANSLATIONS) {
    const match = pattern.exec(english);
    if (match) return translate(match, rest);
  }
  return UNKNOWN;
}
