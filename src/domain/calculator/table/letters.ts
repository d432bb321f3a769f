/** Letters of columns: «A», «Y», «AA»; typed in any alphabet that looks the same. */

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ԛ: 'Q',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ү: 'Y',
  Ԝ: 'W',
  Ζ: 'Z',
};

/** «A» for 0, «Z» for 25, «AA» for 26. */
export function letterOf(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : letterOf((index - rest) / 26 - 1) + letter;
}

/** The small Latin letter that a cell means when it holds a column's letter and nothing else; undefined otherwise. */
export function readLetter(cell: string): string | undefined {
  const text = cell
    .trim()
    .replace(/[.):]$/, '')
    .toUpperCase();
  if (text.length < 1 || text.length > 2) return undefined;
  const latin = [...text].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return /^[A-Z]+$/.test(latin) ? latin.toLowerCase() : undefined;
}
