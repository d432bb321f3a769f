import { describe, expect, it } from 'vitest';
import { prefixOf, shard } from './shards.ts';

describe('shard', () => {
  it('splits by as short a prefix as the largest shard allows', () => {
    const words = ['рама', 'руль', 'цепь'];
    expect([
      ...shard(
        words,
        (word) => [word],
        () => 1,
      ).shards.keys(),
    ]).toEqual(['р', 'ц']);
    expect([
      ...shard(
        words,
        (word) => [word],
        () => 5000,
      ).shards.keys(),
    ]).toEqual(['ра', 'ру', 'це']);
  });

  it('puts an item under each of its words once', () => {
    const { shards } = shard(
      [['рама', 'руль', 'цепь']],
      (words) => words,
      () => 1,
    );
    expect([...shards]).toEqual([
      ['р', [['рама', 'руль', 'цепь']]],
      ['ц', [['рама', 'руль', 'цепь']]],
    ]);
  });

  it('keeps numbers and Latin words together', () => {
    expect([prefixOf('bike', 2), prefixOf('2017', 1), prefixOf('рама', 2)]).toEqual(['0', '0', 'ра']);
  });
});
