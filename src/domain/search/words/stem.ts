/**
 * A light Russian stemmer: takes off the endings of nouns and adjectives, of the
 * infinitive and the imperative, until nothing changes. Unlike Snowball's it never
 * takes «л» for the past tense (so «канал» and «каналы» stay together) and treats
 * «й» as the letter it is. Derived words are the business of root.ts.
 */

/** Shortest stem that may remain, in letters. */
const SHORTEST = 3;
const ROUNDS = 4;

/** Endings after any letter. */
const ENDINGS = (
  'иями иях иям ией ием ьями ьях ьям ьев ыми ими ями ами ите йте ьте ия ие ии ию ий ья ье ьи ью ый ой ая яя ое ее ые ую юю ' +
  'ых их ым ев а я о е и ы у ю ь й'
).split(' ');
/** Endings that count only after a consonant («чатом», but «приём» is whole), by the shortest stem they may leave. */
const AFTER_CONSONANT: [number, string[]][] = [
  [3, 'ого его ому ему ам ах ях ом ей ов ою ею'.split(' ')],
  [4, 'ям ем им'.split(' ')],
];
/** After the first round these endings must leave a letter more: a stem often ends so itself («обнов-»). */
const LATER = 4;

const VOWEL = /[аеиоуыэюя]/;
/** Ends in a consonant, soft or hard, after a vowel somewhere. */
const SYLLABLE = /[аеиоуыэюя].*[бвгджзклмнпрстфхцчшщь]$/;
const RUSSIAN = /^[а-я]+$/;
/** «-ся», «-сь» after what can only be a verb or a participle. */
const REFLEXIVE =
  /(?<=т|ть|л|м|шь|й|[аея]я|ее|ие|ые|[ео]го|[ео]му|[иы]х|[иы]м|[иы]ми|ую)ся$|(?<=ла|ло|ли|те|ю|у|ши)сь$/;
/** Words whose cases no rule joins. */
const IRREGULAR: [RegExp, string][] = [
  [/^писем$/, 'письм'],
  [/^меню$/, 'меню'],
  [/^д(?:ень|ня|ню|нем|не|ни|ней|ням|нями|нях)$/, 'ден'],
  [/^(мо|тво|сво)(?:й|я|е|и|его|ей|ему|ем|их|им|ими|ю)$/, '$1й'],
  [/^((?:и|вре|пле|се|бре)м)(?:я|ени|енем|ена|енам|енами|енах)$/, '$1'],
];
/** Masculine nouns that lose «е»: «уровень» → «уровня». */
const FLEETING = /^(уров|переч|кор|кам|рем|греб|пер)ень$/;
/** Infinitive: «-ть» after a vowel, «-ти» of verbs of motion. */
const INFINITIVE = /(?<=[аеиоуыюя])ть$/;

/** Words come again and again: their stems are remembered, up to a limit. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The unchanging part of a Russian word; other words come back as they are. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, (found = stemOf(word)));
  }
  return found;
}

function stemOf(word: string): string {
  if (!RUSSIAN.test(word)) return word;
  const irregular = IRREGULAR.find(([pattern]) => pattern.test(word));
  if (irregular) return word.replace(...irregular);
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
  for (const [shortest, endings] of AFTER_CONSONANT)
    for (const ending of endings) consider(ending, Math.max(shortest, least), SYLLABLE);
  return best === 0 ? word : word.slice(0, -best);
}

/** Fleeting vowels («список», «столбец» → «списк», «столбц») and doubled consonants are made even. */
function settle(word: string): string {
  return word
    .replace(/([бвгджзлмнпрстфхцчшщ])\1$/, '$1')
    .replace(/^(.{2,}[бвгджзйлмнпрстфхцчшщ])(?:ок|ек)$/, '$1к')
    .replace(/^(.{2,}[бвгджзлмнпрстфхчшщ])ец$/, '$1ц');
}
