import { describe, expect, it } from 'vitest';
import { cutIntoFiles, filesWith } from './pages.ts';

const TERMS = ['цепь', 'рама', 'рамка', '12', 'руль', 'bike', 'рулон'];

describe('files of terms', () => {
  const files = cutIntoFiles(TERMS, () => 5, 12);
  const names = [...files.keys()];

  it('hold terms in order, and are named by as little as tells them apart', () => {
    expect([...files]).toEqual([
      ['0', ['12', 'bike']],
      ['р', ['рама', 'рамка']],
      ['ру', ['рулон', 'руль']],
      ['ц', ['цепь']],
    ]);
  });

  it('are found again for every term', () => {
    for (const [name, terms] of files) for (const term of terms) expect(filesWith(term, names)).toContain(name);
  });

  it('are found for the beginning of a word', () => {
    expect(filesWith('ру', names)).toEqual(['ру']);
    expect(filesWith('р', names)).toEqual(['р', 'ру']);
  });

  it('stay together while they share what they hold', () => {
    const shared = (_: string, held: Set<string>) => (held.has('one record') ? 0 : held.add('one record').size * 9);
    expect([...cutIntoFiles(TERMS, shared, 12).keys()]).toEqual(['0']);
  });
});
