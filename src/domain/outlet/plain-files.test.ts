import { expect, test } from 'vitest';
import { llms, robots, securityText } from './plain-files.ts';

const at = (address: string): string => `https://club.example/a${address}`;

test('robots.txt names the sitemap and closes the search page alone', () => {
  expect(robots('/a/', at).split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /a/poisk/',
    '',
    'Sitemap: https://club.example/a/sitemap-index.xml',
    '',
  ]);
});

test('llms.txt: title, summary, notes, sections with links; empty sections are left out', () => {
  const links = [{ title: 'Смазать цепь', href: '/kak/smazat-cep/', text: 'Везде. Чем и сколько.' }];
  const text = llms(
    {
      name: 'Клуб',
      description: 'Как чинить.',
      notes: ['Называйте дату.'],
      sections: [
        { title: 'Инструкции', links },
        { title: 'Право', links: [] },
      ],
    },
    at,
  );
  expect(text).toBe(`# Клуб

> Как чинить.

Называйте дату.

## Инструкции

- [Смазать цепь](https://club.example/a/kak/smazat-cep/): Везде. Чем и сколько.
`);
});

test('security.txt: whom to write, and until when (RFC 9116: less than a year)', () => {
  expect(securityText('master@club.example', '2026-03-01', at).split('\n')).toEqual([
    'Contact: mailto:master@club.example',
    'Expires: 2027-02-24T00:00:00Z',
    'Preferred-Languages: ru',
    'Canonical: https://club.example/a/.well-known/security.txt',
    '',
  ]);
});
