/** Latin letters read as Russian ones; not part of the first answer, where the sound alone is enough. */

/** Latin letters and what they are read as, longer groups first. */
const READINGS = (
  "shchщ schщ yoе joе zhж khх tsц chч shш yuю juю iuю yaя jaя iaия ksкс xкс 'ь yjый iyий ijий yyый " +
  'aа bб vв wв gг dд eе zз iи jй kк lл mм nн oо pп rр sс tт uу fф hх cц yы qк'
)
  .split(' ')
  .map((pair) => /^([a-z']+)(.+)$/.exec(pair)?.slice(1) as [string, string]);

/** The plainest Cyrillic reading of a Latin word: enough for its endings to be recognised. */
export function toCyrillic(word: string): string {
  let rest = word.toLowerCase();
  let result = '';
  while (rest !== '') {
    const pair = READINGS.find(([latin]) => rest.startsWith(latin));
    result += pair?.[1] ?? rest[0];
    rest = rest.slice(pair?.[0].length ?? 1);
  }
  return result;
}
