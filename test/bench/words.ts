/** Words about machines that nobody has built, for texts made by a seed: the same seed gives the same texts. */

const VERBS = 'смазать заменить разобрать собрать проверить натянуть промыть отрегулировать закрепить просушить'.split(
  ' ',
);
const HEADS = 'вал зуб кол рем цеп вин гай руч шес бол порш клап кран топ свар нож дис лен муф рыч'.split(' ');
const MIDDLES = 'ар ив ом ет ук ан ор ил ыш ед'.split(' ');
const TAILS = 'ник ка тор ина ель ок ция ство граф метр'.split(' ');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words as languages have them: a few are everywhere, most are rare. */
export function wordsBy(random: () => number) {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const square = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] as string;
  const noun = () => square(HEADS) + square(MIDDLES) + (random() < 0.5 ? square(MIDDLES) : '') + square(TAILS);
  const task = () => `${any(VERBS)} ${noun()} ${noun()}`;
  return {
    any,
    noun,
    task,
    text: (length: number) => Array.from({ length }, () => (random() < 0.3 ? any(VERBS) : noun())).join(' '),
  };
}
