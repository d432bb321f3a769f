/** Which addresses are refused, one by one. */
import { describe, expect, it } from 'vitest';
import { foreignFaults } from '../../src/checks/links/foreign.ts';
import { checkEdited } from './broken.ts';

const codesOf = (address: string): string =>
  foreignFaults(address, 'masterskaya.example')
    .map(({ code }) => code)
    .join(' ');

describe('an address on another site', () => {
  it.each([
    'https://docs.example.org/',
    'https://docs.example.org/a/b?c=d#e',
    'https://docs.example.org:443/',
    'https://мастерская.рф/колёса',
    'https://docs.example.org/%D0%B0',
    'https://vk.com/public1',
    'https://max.ru/masterskaya',
    'https://about.me/x',
  ])('%s is accepted', (address) => {
    expect(codesOf(address)).toBe('');
  });

  it.each([
    ['http://docs.example.org/', 'link-protocol'],
    ['ftp://docs.example.org/', 'link-protocol'],
    ['javascript:alert(1)', 'link-protocol'],
    ['data:text/html,x', 'link-protocol'],
    ['https://docs.example.org/a b', 'link-form'],
    ['https://docs', 'link-form'],
    ['https://', 'link-form'],
    ['https://masterskaya.example/kak/', 'link-form'],
    ['https://docs.example.org:8080/', 'link-port'],
    ['http://docs.example.org:8080/', 'link-protocol link-port'],
    ['https://clck.ru/35abc', 'link-shortener'],
    ['https://vk.cc/abc', 'link-shortener'],
    ['https://bit.ly/abc', 'link-shortener'],
    ['https://goo.su/abc', 'link-shortener'],
    ['https://t.me/+abc', 'link-messenger'],
    ['https://t.me/masterskaya', 'link-messenger'],
    ['https://web.telegram.org/', 'link-messenger'],
    ['https://wa.me/79170000000', 'link-messenger'],
    ['https://chat.whatsapp.com/abc', 'link-messenger'],
    ['https://invite.viber.com/?g2=abc', 'link-messenger'],
    ['viber://chat?number=1', 'link-messenger'],
    ['tg://resolve?domain=x', 'link-messenger'],
    ['https://max.ru/join/abc', 'link-invitation'],
    ['https://vk.me/join/abc', 'link-invitation'],
    ['https://chat.example.org/+abc', 'link-invitation'],
  ])('%s is refused: %s', (address, codes) => {
    expect(codesOf(address)).toBe(codes);
  });
});

/** Codes found for one link in the text of a page. */
const inText = (link: string): string[] =>
  checkEdited([{ file: 'guides/prokol/index.md', append: `\n${link}\n` }]).problems.map(({ code }) => code);

describe('a link in a text', () => {
  it.each([
    '[шаг](#zakleit)',
    '[шаг](/kak/prokol/#zakleit)',
    '[страница шага](/kak/prokol/zakleit/)',
    '[на стену](/kak/prokol/pamyatka/)',
    '[заголовок](/spravka/kolesa/#put-kolesa)',
    '[ответ](/vybor/kakaya-shina/#gladkaya)',
    '[слово](/slovar/#kamera)',
    '[диспетчер](/kontakty/#dispetcher)',
    '[каталог](/ssylki/#katalog)',
    '[срок](/sroki/#obkatka)',
    '[столбец](/statistika/#a)',
    '[источник](/istochniki/#prikaz)',
    '[шкала](/pokazateli/samoocenka/)',
    '[поиск](/poisk/?q=прокол)',
    '[счёт](/kalkulyator/#a=1&b=2)',
    '[календарь](/sroki.ics)',
    '[лента](/feed.xml)',
    '[список](/rol/mehanik/list/)',
    '[почта](mailto:info@masterskaya.example)',
    '[главная](/)',
    '[снаружи](https://docs.example.org/)',
  ])('%s is accepted', (link) => {
    expect(inText(link)).toEqual([]);
  });

  it.each([
    ['[шаг](/kak/prokol/zakleitt/)', 'link-page'],
    ['[срок](/sroki/obkatki.ics)', 'link-page'],
    ['[x](/Kak/prokol/)', 'link-page'],
    ['[слово](/slovar/#obod)', 'link-anchor'],
    ['[поиск](poisk/)', 'link-form'],
    ['https://t.me/masterskaya', 'link-messenger'],
    ['[чат][1]\n\n[1]: https://t.me/masterskaya', 'link-messenger'],
  ])('%s is refused: %s', (link, code) => {
    expect(new Set(inText(link))).toEqual(new Set([code]));
  });

  it('may name an address in code', () => {
    expect(inText('В источнике указан чат `https://t.me/masterskaya`.')).toEqual([]);
  });
});
