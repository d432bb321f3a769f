import { describe, expect, it } from 'vitest';
import { soundKey, soundKeys } from './sound.ts';

/** A Russian word and the ways people write it in Latin letters. */
const SPELLINGS: [string, string[]][] = [
  ['велосипед', ['velosiped']],
  ['горный', ['gornyj', 'gornyy', 'gorniy', 'gorny', 'gornyi']],
  ['педаль', ['pedal', "pedal'"]],
  ['цепь', ['cep', 'tsep', "tsep'"]],
  ['щетка', ['shchetka', 'schetka', 'shhetka', 'shchyotka']],
  ['жираф', ['zhiraf', 'jiraf']],
  ['станция', ['stanciya', 'stantsiya', 'stantsiia', 'stancija']],
  ['ключ', ['klyuch', 'kljuch', 'kliuch']],
  ['вход', ['vhod', 'vkhod']],
  ['такси', ['taxi', 'taksi']],
  ['район', ['rayon', 'rajon', 'raion']],
  ['чехол', ['chehol', 'chekhol']],
];

describe('soundKey', () => {
  it.each(SPELLINGS)('%s = %j', (word, spellings) => {
    for (const spelling of spellings) expect(soundKeys(spelling)).toContain(soundKey(word));
  });

  it('tells different words apart', () => {
    expect(soundKey('рама')).not.toBe(soundKey('рана'));
  });
});
