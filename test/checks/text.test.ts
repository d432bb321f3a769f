/** Wording: what is found in a text and what is let through. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/checks/markdown/parse.ts';
import { sentencesIn, words } from '../../src/checks/text/sentences.ts';
import { checkEdited } from './broken.ts';

const FILE = 'guides/smazat-cep/index.md';

const inBody = (text: string): string[] =>
  checkEdited([{ file: FILE, append: `${text}\n` }]).problems.map(({ code }) => code);

const inStep = (text: string): string[] =>
  checkEdited([{ file: FILE, find: 'Протрите цепь ветошью.', write: text }]).problems.map(({ code }) => code);

describe('look-alike letters', () => {
  it.each([
    'IT-отдел и Wi-Fi',
    'e-mail, PDF-файл',
    'BMX.рама',
    '41-ФЗ и 3-ФЗ',
    'столбец «C» и столбец C — это разное',
    'Ф36',
    'MAX',
    'МАХ',
    'колесо 28"',
    'x, y',
  ])('are not seen in %j', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it.each([
    ['Cмазка', 'look-alike'],
    ['смaзка', 'look-alike'],
    ['CПО-1', 'look-alike'],
    ['№ 41-Ф3', 'look-alike'],
    ['MAXе', 'look-alike'],
    ['смазка c маслом', 'look-alike-letter'],
    ['O чём речь', 'look-alike-letter'],
  ])('are seen in %j', (text, code) => {
    expect(inBody(text)).toEqual([code]);
  });

  it('are allowed where wrong spellings are listed', () => {
    expect(
      checkEdited([{ file: 'guides/prokol/index.md', find: 'aliases: [', write: 'aliases: [cмазка, ' }]).problems,
    ).toEqual([]);
    expect(checkEdited([{ file: 'search.yaml', find: 'дырка', write: 'дыpка' }]).problems).toEqual([]);
  });
});

describe('private data', () => {
  it.each([
    '8-800-100-20-30',
    '8 (800) 100-20-30',
    '+7 800 100 20 30',
    '+7 843 200-10-20',
    '2026-11-22',
    'ИНН 7707083893',
    'ОГРН 1027700132195',
    'письмо 02-06-1234',
    'с 8 до 20',
    'счёт 40702810900000000001',
    'info@masterskaya.example',
    '000-000-000 00',
    'поле token',
    '3.25.10.27',
  ])('are not seen in %j', (text) => {
    expect(inBody(`Текст: \`${text}\`.`)).toEqual([]);
  });

  it.each([
    ['8 917 123-45-67', 'privacy-phone'],
    ['+79171234567', 'privacy-phone'],
    ['89171234567', 'privacy-phone'],
    ['8(917)1234567', 'privacy-phone'],
    ['+79313261-112', 'privacy-phone'],
    ['123-45-67', 'privacy-phone'],
    ['ivan@yandex.ru', 'privacy-mail'],
    ['Ivan.P@Gmail.com', 'privacy-mail'],
    ['112-233-445 95', 'privacy-secret'],
    ['token=abcdef12345', 'privacy-secret'],
  ])('are seen in %j', (text, code) => {
    expect(inBody(`Текст: \`${text}\`.`)).toEqual([code]);
  });

  it('of an official line may be named anywhere, until it is no longer official', () => {
    const edits = [{ file: FILE, append: 'Диспетчер: 8 (843) 200 10 20.\n' }];
    expect(checkEdited(edits).problems).toEqual([]);
    const codes = checkEdited([
      ...edits,
      { file: 'contacts.yaml', find: 'official: true', write: 'official: false' },
    ]).problems.map(({ code, file }) => `${file} ${code}`);
    expect(codes).toEqual(['content/contacts.yaml privacy-phone', `content/${FILE} privacy-phone`]);
  });
});

describe('a step', () => {
  it.each([
    'Протрите цепь. Смажьте её и прокрутите педали.',
    'Нажмите «Осуществить данный вход в целях проверки просто сегодня».',
    'Данные велосипеда запишите в журнал.',
    'На сайте и при аудите смотрите журнал.',
    'Откройте приложение «ВЕЛО ПЛЮС МАСТЕР».',
  ])('may say %j', (text) => {
    expect(inStep(`"${text.replaceAll('"', '\\"')}"`)).toEqual([]);
  });

  it.each([
    ['Осуществите протирку.', 'step-word'],
    ['Протрите данную цепь.', 'step-word'],
    ['Протрите цепь в целях ухода.', 'step-word'],
    ['Просто протрите цепь.', 'step-word'],
    ['Протрите цепь сегодня.', 'step-moment'],
    ['Протрите, смажьте и прокрутите цепь.', 'step-actions'],
    [`Протрите ${'и цепь '.repeat(12)}тряпкой.`, 'step-sentence'],
  ])('must not say %j', (text, code) => {
    expect(inStep(text)).toEqual([code]);
  });
});

describe('sentences', () => {
  const cut = (text: string): string[] => [...sentencesIn(parseMarkdown(text))].map((sentence) => sentence.text);

  it.each([
    ['Раз. Два! Три? Четыре', ['Раз.', 'Два!', 'Три?', 'Четыре']],
    ['См. рис. ниже и т. п. дальше.', ['См. рис. ниже и т. п. дальше.']],
    ['Нажмите «Да.» Потом «Нет».', ['Нажмите «Да.»', 'Потом «Нет».']],
    ['- один\n- два', ['один', 'два']],
    ['Жирное **слово. Новое** [ссылка](/a/).', ['Жирное слово.', 'Новое ссылка.']],
    ['## Заголовок\n\nАбзац.', ['Абзац.']],
  ])('of %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('know where they stand in the Markdown', () => {
    const text = 'Раз **два. Три** четыре.';
    const [, second] = [...sentencesIn(parseMarkdown(text))];
    expect(text.slice(second?.at(0))).toBe('Три** четыре.');
  });

  it('consist of words; dashes and quotes are none', () => {
    expect(words('«Да» — это не 3,5 из 12.05.2026, а a@b.ru!')).toEqual([
      'Да',
      'это',
      'не',
      '3,5',
      'из',
      '12.05.2026,',
      'а',
      'a@b.ru',
    ]);
  });
});
