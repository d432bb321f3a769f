/** A problem inside a text value points at the very character, however the value is written. */
import { describe, expect, it } from 'vitest';
import { checkEdited } from './broken.ts';

const FILE = 'guides/smazat-cep/index.md';

/** Where the look-alike letter of «цeпь» is reported when the step is written so. */
function placeOf(written: string): string {
  const { problems } = checkEdited([{ file: FILE, find: '    do: Протрите цепь ветошью.', write: written }]);
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`).join(', ');
}

/** The same place, found in the text. */
function expected(written: string): string {
  const before = written.slice(0, written.indexOf('цeпь') + 1).split('\n');
  return `look-alike ${19 + before.length}:${(before.at(-1) as string).length + 1}`;
}

describe('the place of a character', () => {
  it.each([
    ['a plain value', '    do: Протрите цeпь ветошью.'],
    ['a plain value of several lines', '    do: Протрите\n      старую\n      цeпь ветошью.'],
    ['double quotes with escapes', '    do: "Протрите \\"старую\\" \\u0431 цeпь: ветошью."'],
    ['single quotes with a doubled quote', "    do: 'Протрите ''старую'' цeпь: ветошью.'"],
    ['a block that keeps its lines', '    do: |-\n      Протрите\n\n      - старую\n      - цeпь ветошью.'],
    ['a block with its own indentation', '    do: |2-\n      Протрите цeпь.'],
    ['a folded block', '    do: >-\n      Протрите\n      старую\n\n      цeпь ветошью.'],
    ['a block with trailing lines kept', '    do: |+\n      Протрите цeпь.\n\n'],
    ['a letter beyond the basic plane before it', '    do: 😀 Протрите цeпь.'],
  ])('in %s', (_, written) => {
    expect(placeOf(written)).toBe(expected(written));
  });
});
