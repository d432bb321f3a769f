import { expect, test } from 'vitest';
import { isListed } from './listed.ts';

test.each(['/', '/kak/', '/kak/smazat-cep/', '/rol/', '/rol/master/', '/spravka/cep/', '/diagnostika/'])(
  '%s is listed',
  (address) => expect(isListed(address)).toBe(true),
);

test.each([
  '/kak/smazat-cep/maslo/',
  '/kak/smazat-cep/pamyatka/',
  '/rol/master/list/',
  '/poisk/',
  '/404/',
  '/404.html',
])('%s is not', (address) => expect(isListed(address)).toBe(false));
