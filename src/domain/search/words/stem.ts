/**
 * A light Russian stemmer: takes off the endings of nouns and adjectives, of the
 * infinitive and the imperative, until nothing changes. Unlike Snowball's it never
 * takes «л» for the past tense (so «канал» and «каналы» stay together) and treats
 * «й» as the letter it is. Derived words are the business of root.ts.
 */

/** Shortest stem that may remain, in letters. */
const SHORTEST = 3;
const ROUNDS = 4;

/** Endings after any letter, longest first. */
const ENDINGS = [
  'иями',
  'иях',
  'иям',
  'ией',
  'ием',
  'ьями',
  'ьях',
  'ьям',
  'ьев',
  'ыми',
  'ими',
  'ого',
  'его',
  'ому',
  'ему',
  'ями',
  'ами',
  'ите',
  'йте',
  'ьте',
  'ия',
  'ие',
  'ии',
  'ию',
  'ий',
  'ья',
  'ье',
  'ьи',
  'ью',
  'ый',
  'ой',
  'ая',
  'яя',
  'ое',
  'ее',
  'ые',
  'ую',
  'юю',
  'ых',
  'их',
  'ым',
  'ев',
  'а',
  'я',
  'о',
  'е',
  'и',
  'ы',
  'у',
  'ю',
  'ь',
  'й',
];
/** Endings that count only after a consonant («чатом», but «приём» is whole) → shortest stem they may leave. */
const AFTER_CONSONANT: [string, number][] = [
  ['ам', 3],
  ['ям', 4],
  ['ах', 3],
  ['ях', 3],
  ['ом', 3],
  ['ем', 4],
  ['им', 4],
  ['ей', 3],
  ['ов', 3],
  ['ою', 3],
  ['ею', 3],
];
/** After the first round these endings must leave a letter more: a stem often ends so itself («обнов-»). */
const LATER = 4;

const VOWEL = /[аеиоуыэюя]/;
const SYLLABLE = /[аеиоуыэюя].*[бвгджзклмнпрстфхцчшщ]$|^[бвгджзклмнпрстфхцчшщ]*[аеиоуыэюя][бвгджзклмнпрстфхцчшщ]+$/;
const RUSSIAN = /^[а-я]+$/;
/** «-ся», «-сь» after what can only be a verb or a participle. */
const REFLEXIVE =
  /(?<=т|ть|л|м|шь|й|[аея]я|ее|ие|ые|[ео]го|[ео]му|[иы]х|[иы]м|[иы]ми|ую)ся$|(?<=ла|ло|ли|те|ю|у|ши)сь$/;
/** Words whose cases no rule joins. */
const IRREGULAR: Record<string, string> = {
  писем: 'письм',
  день: 'ден',
  дня: 'ден',
  дню: 'ден',
  днем: 'ден',
  дне: 'ден',
  дни: 'ден',
  дней: 'ден',
  дням: 'ден',
  днями: 'ден',
  днях: 'ден',
};
/** Masculine nouns that lose «е»: «уровень» → «уровня». */
const FLEETING = /^(уров|переч|кор|кам|рем|греб|пер)ень$/;
/** «мой», «твой», «свой» in all cases. */
const OWN = /^(мо|тво|сво)(?:й|я|е|и|его|ей|ему|ем|их|им|ими|ю)$/;
/** «имя», «время» in all cases. */
const NAME = /^((?:и|вре|пле|се|бре)м)(?:я|ени|енем|ена|енам|енами|енах)$/;
/** Infinitive: «-ть» after a vowel, «-ти» of verbs of motion. */
const INFINITIVE = /(?<=[аеиоуыюя])ть$/;

/** The unchanging part of a Russian word; other words come back as they are. */
export function stem(word: string): string {
  if (!RUSSIAN.test(word)) return word;
  const known = IRREGULAR[word] ?? NAME.exec(word)?.[1] ?? (OWN.test(word) ? word.replace(OWN, '$1й') : undefined);
  if (known !== undefined) return known;
  if (word.length <= SHORTEST) return word;
  let current = word.replace(REFLEXIVE, '').replace(FLEETING, '$1н');
  if (INFINITIVE.test(current) && current.length - 2 >= SHORTEST) current = current.slice(0, -2);
  for (let round = 0; round < ROUNDS; round++) {
    const next = settle(strip(current, round > 0 ? LATER : SHORTEST));
    if (next === current) break;
    current = next;
  }
  return current;
}

/** Without the longest ending that leaves a stem. */
function strip(word: string, least: number): string {
  let best = 0;
  const consider = (ending: string, shortest: number, after: RegExp) => {
    const rest = word.slice(0, -ending.length);
    if (ending.length > best && word.endsWith(ending) && rest.length >= shortest && after.test(rest))
      best = ending.length;
  };
  for (const ending of ENDINGS) consider(ending, SHORTEST, VOWEL);
  for (const [ending, shortest] of AFTER_CONSONANT) consider(ending, Math.max(shortest, least), SYLLABLE);
  return best === 0 ? word : word.slice(0, -best);
}

/** Fleeting vowels («список», «столбец» → «списк», «столбц») and doubled consonants are made even. */
function settle(word: string): string {
  return word
    .replace(/([бвгджзлмнпрстфхцчшщ])\1$/, '$1')
    .replace(/^(.{2,}[бвгджзйлмнпрстфхцчшщ])(?:ок|ек)$/, '$1к')
    .replace(/^(.{2,}[бвгджзлмнпрстфхчшщ])ец$/, '$1ц');
}
