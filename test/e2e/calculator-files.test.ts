/** Hostile and mistaken files: each ends in words that say what to do, and the next good file works. R-D3. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { workbook } from '../../src/islands/calculator/workbook.ts';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { choose, csvFile, file, openTable, readings, type Chosen } from './calculator.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const GOOD = madeUpDistrict({ schools: 5, weeks: 1 });
const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...start: number[]) =>
  new Uint8Array([...start, ...Array.from({ length: 600 }, (_, index) => index % 256)]);

/** A workbook around one sheet's XML. */
function book(sheet: Uint8Array): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': text(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  });
}

const sheet = (body: string, before = '') =>
  text(
    `${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
  );

/** The declared size of every entry changed in the central directory: the archive lies. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

const refused: [name: string, made: () => Chosen | Promise<Chosen>, message: RegExp][] = [
  ['пустой файл', () => file('a.csv', ''), /Файл пуст/],
  [
    'старый .xls или файл с паролем',
    () => file('a.xls', bytes(0xd0, 0xcf, 0x11, 0xe0)),
    /старый файл \.xls или файл с паролем/,
  ],
  ['PDF', () => file('a.xlsx', bytes(0x25, 0x50, 0x44, 0x46)), /Это PDF/],
  ['картинка', () => file('a.csv', bytes(0x89, 0x50, 0x4e, 0x47)), /Это картинка/],
  [
    'веб-страница с именем книги',
    () => file('a.xls', '<html><table><tr><td>1</td></tr></table></html>'),
    /Это веб-страница/,
  ],
  [
    'OpenDocument',
    () => file('a.xlsx', zipSync({ mimetype: [text('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] })),
    /OpenDocument/,
  ],
  ['не таблица', () => file('a.csv', new Uint8Array(5000)), /Это не таблица/],
  ['битый архив', () => file('a.xlsx', bytes(0x50, 0x4b, 0x03, 0x04)), /повреждён/],
  ['архив без книги', () => file('a.xlsx', zipSync({ 'a.txt': text('a') })), /повреждён|нет ни одного листа/],
  [
    'бомба: 130 МБ нулей',
    () => file('a.xlsx', zipSync({ 'xl/a.xml': new Uint8Array(65_000_000), 'xl/b.xml': new Uint8Array(65_000_000) })),
    /слишком велик/,
  ],
  [
    'бомба, которая лжёт о размере',
    () => file('a.xlsx', lying(book(new Uint8Array(200_000_000)), 10)),
    /повреждён|слишком велик|за 20 секунд/,
  ],
  ['книга, которая лжёт о размере', async () => file('a.xlsx', lying(await workbook(GOOD), 10)), /повреждён/],
  [
    '500 частей',
    () =>
      file('a.xlsx', zipSync(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, text('x')])))),
    /слишком много частей/,
  ],
  ['файл больше 10 МБ', () => file('a.csv', new Uint8Array(10 * 1024 * 1024 + 1).fill(65)), /больше 10 МБ/],
  ['пустая книга', () => file('a.xlsx', book(sheet(''))), /нет ни одного листа/],
  ['только заголовок', () => csvFile(GOOD.slice(0, 1)), /под заголовком нет ни одной строки/],
];

test.each(refused)('%s: сказано, что делать; следующий хороший файл читается', async (_, made, message) => {
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, await made());
    await page.locator('.alert').waitFor({ timeout: 60_000 });
    expect(await page.locator('.alert').innerText()).toMatch(message);
    await choose(page, csvFile(GOOD));
    expect((await readings(page)).rows.length).toBe(5);
    expect(await page.locator('.alert').count()).toBe(0);
  });
});

const lines = (delimiter: string) => GOOD.map((row) => row.join(delimiter)).join('\r\n');
const utf16 = (content: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...content].map((letter) => letter.charCodeAt(0))).buffer),
  ]);

/** Cells as XML, text inline. */
const xml = (row: string[]) =>
  `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell.replace(/&/g, '&amp;')}</t></is></c>`).join('')}</row>`;

const survived: [name: string, made: () => Chosen][] = [
  ['UTF-16', () => file('a.txt', utf16(lines('\t')))],
  ['незакрытая кавычка', () => file('a.csv', lines(';').replace('Школа № 101', '"Школа № 101'))],
  ['строки разной длины', () => file('a.csv', `${lines(';')}\r\n;;\r\n`)],
  [
    'заголовки __proto__ и constructor',
    () =>
      file(
        'a.csv',
        GOOD.map((row, index) => [...row, ...(index === 0 ? ['__proto__', 'constructor'] : ['1', '2'])].join(';')).join(
          '\n',
        ),
      ),
  ],
  [
    'DOCTYPE с сущностями',
    () =>
      file(
        'a.xlsx',
        book(
          sheet(
            GOOD.map(xml).join(''),
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
          ),
        ),
      ),
  ],
  [
    'ячейка XFD1048576',
    () => file('a.xlsx', book(sheet(`${GOOD.map(xml).join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))),
  ],
];

test.each(survived)('%s: прочитано, пять организаций на месте', async (_, made) => {
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, made());
    await page.locator('.rows, .alert').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.alert').allInnerTexts()).toEqual([]);
    expect((await readings(page)).rows.length).toBe(5);
  });
});

test('плохой файл после хорошего: прежняя таблица остаётся', async () => {
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, csvFile(GOOD));
    const before = await readings(page);
    await choose(page, file('a.pdf', bytes(0x25, 0x50, 0x44, 0x46)));
    await page.locator('.alert').waitFor();
    expect(await readings(page)).toEqual(before);
  });
});

test('чтение можно отменить, потом прочитать другой файл', async () => {
  const long = madeUpDistrict({ schools: 1500, weeks: 12 });
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, csvFile(long));
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.locator('.alert').waitFor();
    expect(await page.locator('.alert').innerText()).toContain('Чтение отменено');
    await choose(page, csvFile(GOOD));
    expect((await readings(page)).rows.length).toBe(5);
  });
});
