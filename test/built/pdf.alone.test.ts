/** `npm run pdf`: tagged files with outline, title and language, linked where they are, and true to the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built } from '../e2e/build.ts';
import { builtPages, fullest } from '../e2e/pages.ts';
import { pdfText } from '../e2e/pdf.ts';
import { openStage, scene, type Stage } from '../e2e/stage.ts';

const SETTINGS = {
  PAMYATKA_CONTENT: 'test/fixtures/content-minimal',
  PAMYATKA_URL: 'https://klub.example/znaniya/',
  PAMYATKA_PDF: '1',
  ...(process.env['CHROMIUM_PATH'] ? { CHROMIUM_PATH: process.env['CHROMIUM_PATH'] } : {}),
};
const GUIDE = 'kak/smazat-cep/';

let built: Built;
let stage: Stage;
beforeAll(async () => {
  [built, stage] = await Promise.all([buildSite(SETTINGS), openStage()]);
});
afterAll(async () => {
  built.remove();
  await stage.close();
});

const read = (name: string): Buffer => readFileSync(join(built.folder, name));
const dense = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, '');
const utf16 = (text: string): string => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase();

describe('a PDF', () => {
  it('there is one of each guide, memo and sheet of a role', () => {
    const roles = readdirSync(join(built.folder, 'rol'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(readdirSync(join(built.folder, 'pdf')).sort()).toEqual(
      ['smazat-cep.pdf', 'smazat-cep-pamyatka.pdf', ...roles.map(({ name }) => `rol-${name}.pdf`)].sort(),
    );
  });

  it.each(['smazat-cep', 'smazat-cep-pamyatka'])('%s is tagged, in Russian, with its title and an outline', (name) => {
    const source = read(`pdf/${name}.pdf`).toString('latin1');
    expect(source).toMatch(/^%PDF-/);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/Lang (ru)');
    expect(source).toMatch(/\/Outlines \d+ 0 R/);
    const html = read(`${GUIDE}${name.endsWith('pamyatka') ? 'pamyatka/' : ''}index.html`).toString();
    const title = /<title>([^<]+)</.exec(html)?.[1] ?? 'none';
    expect(source.toUpperCase()).toContain(`/TITLE <${utf16(title)}>`);
    const headings = [...html.matchAll(/<h2[^>]*data-|<li class="step /g)].length;
    expect(source.match(/\/Title </g)?.length ?? 0).toBeGreaterThan(headings);
  });

  it('says what the page says, with the address in words', () => {
    const text = dense(pdfText(read('pdf/smazat-cep.pdf')));
    const html = read(`${GUIDE}index.html`).toString();
    const titles = [...html.matchAll(/<a href="#[^"]+" data-cell="[^"]+">([^<]+)</g)].map(([, title = '']) =>
      dense(title),
    );
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) expect(text).toContain(title);
    expect(text).toContain('https://klub.example/znaniya/kak/smazat-cep/');
  });

  it('names no day of printing: two builds of one commit are the same', () => {
    const days =
      read('pdf/smazat-cep.pdf')
        .toString('latin1')
        .match(/Date \(D:\d{14}/g) ?? [];
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/19700101000000$/);
  });

  it('is linked from its page, and from nowhere in a build without them', () => {
    expect(read(`${GUIDE}index.html`).toString()).toContain('href="/znaniya/pdf/smazat-cep.pdf"');
    expect(read(`${GUIDE}pamyatka/index.html`).toString()).toContain('href="/znaniya/pdf/smazat-cep-pamyatka.pdf"');
    if (process.env['PAMYATKA_PDF'] !== '1')
      expect(builtPages().filter(({ html }) => html.includes('type="application/pdf"'))).toEqual([]);
  });
});

it('another decoder reads from the printed QR code of the memo the canonical address', async () => {
  const { path } = fullest(builtPages(), /^\/kak\/[^/]+\/pamyatka\/$/);
  await scene(stage, async (page) => {
    await page.goto(stage.at(path));
    await page.emulateMedia({ media: 'print' });
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const code = page.locator('.qr').last();
    const width = await code.evaluate((svg) => svg.getBoundingClientRect().width);
    // 25 mm at 96 pixels to the inch.
    expect(width).toBeGreaterThanOrEqual((25 / 25.4) * 96);
    const shot = await code.screenshot();
    const { data, info } = await sharp(shot)
      .resize(600)
      .flatten({ background: 'white' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(canonical);
  });
});
