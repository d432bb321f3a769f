/** `npm run pdf`, read by programs that are not ours: what a camera, a screen reader and a librarian get. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from './build.ts';
import { tool } from './tools.ts';

const room = mkdtempSync(join(tmpdir(), 'pamyatka-pdf-'));
const out = join(room, 'dist');
/** Points of A4. */
const [WIDTH, HEIGHT] = [595, 842];

beforeAll(() => {
  const { CHROMIUM_PATH } = process.env;
  buildCommand(out, { PAMYATKA_PDF: '1', ...(CHROMIUM_PATH && { CHROMIUM_PATH }) });
});
afterAll(() => rmSync(room, { recursive: true }));

function run(program: 'pdfinfo' | 'pdftotext' | 'pdftoppm', ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(tool(program), args, { encoding: 'utf8', maxBuffer: 1e8 });
  // Poppler of Debian 12 does not know the type «Strong» of PDF 2.0.
  const complaints = stderr.replace(/^.*StructElem object is wrong type \((?:Strong|Em)\)\n/gm, '');
  expect([program, status, complaints]).toEqual([program, 0, '']);
  return stdout;
}

const pdf = (name: string): string => join(out, 'pdf', name);
const names = (): string[] => readdirSync(join(out, 'pdf')).sort();
const pageOf = (name: string): string =>
  readFileSync(
    join(
      out,
      name
        .replace(/^rol-(.+)\.pdf$/, 'rol/$1/list')
        .replace(/^(.+)-pamyatka\.pdf$/, 'kak/$1/pamyatka')
        .replace(/^(.+)\.pdf$/, 'kak/$1'),
      'index.html',
    ),
    'utf8',
  );

const canonicalOf = (html: string): string => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'none';
const titleOf = (html: string): string => (/<title>([^<]+)</.exec(html)?.[1] ?? 'none').replaceAll('&quot;', '"');
/** What the heading says, without the spaces that typography and line breaks move. */
const dense = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, '');

function facts(name: string): Map<string, string> {
  const lines = run('pdfinfo', pdf(name)).trim().split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Addresses in the QR codes of one page, as another decoder reads them from its picture, from above to below. */
async function codesOn(name: string, page: number): Promise<string[]> {
  const picture = join(room, 'page');
  run(
    'pdftoppm',
    '-r',
    '150',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    '-gray',
    '-png',
    pdf(name),
    picture,
  );
  const { data, info } = await sharp(`${picture}.png`)
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = jsqr(new Uint8ClampedArray(data), info.width, info.height);
  return found ? [found.data] : [];
}

describe('every PDF', () => {
  it('there are guides, memos and sheets of roles', () => {
    expect(names().filter((name) => name.endsWith('-pamyatka.pdf')).length).toBeGreaterThan(20);
    expect(names().filter((name) => name.startsWith('rol-')).length).toBeGreaterThan(5);
  });

  it('is A4, tagged, with the title of its page, and free of scripts, forms and passwords', () => {
    for (const name of names()) {
      const told = facts(name);
      expect([
        name,
        told.get('Title'),
        told.get('Tagged'),
        told.get('JavaScript'),
        told.get('Form'),
        told.get('Encrypted'),
      ]).toEqual([name, titleOf(pageOf(name)), 'yes', 'no', 'none', 'no']);
      const [width = 0, height = 0] = (told.get('Page size') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
      expect([name, Math.round(width), Math.round(height)]).toEqual([name, WIDTH, HEIGHT]);
    }
  });

  it('a memo is one sheet', () => {
    for (const name of names().filter((file) => file.endsWith('-pamyatka.pdf')))
      expect([name, facts(name).get('Pages')]).toEqual([name, '1']);
  });

  it('is in Russian, with an outline and a structure of headings', () => {
    for (const name of names()) {
      const source = readFileSync(pdf(name)).toString('latin1');
      expect([name, source.includes('/Lang (ru)'), /\/Outlines \d+ 0 R/.test(source)]).toEqual([name, true, true]);
      const structure = run('pdfinfo', '-struct', pdf(name));
      expect([name, structure.match(/^ *H1\b/gm)?.length]).toEqual([name, 1]);
      expect(structure).toMatch(/^ *H2\b/m);
    }
  });

  it('its text can be copied: the title, the steps and the address in words', () => {
    for (const name of names()) {
      const html = pageOf(name);
      const text = dense(run('pdftotext', '-layout', pdf(name), '-'));
      const heading = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? 'none';
      expect(dense(run('pdftotext', pdf(name), '-'))).toContain(dense(heading));
      expect(text).toContain(
        dense(
          canonicalOf(html)
            .replace(/^https?:\/\//, '')
            .slice(0, 24),
        ),
      );
    }
  });
});

describe('QR codes, read by another decoder from the printed page', () => {
  it('every first page has one, the address of its page', async () => {
    for (const name of names()) expect([name, await codesOn(name, 1)]).toEqual([name, [canonicalOf(pageOf(name))]]);
  });

  it('in the sheet of a role each guide has its own', async () => {
    const html = pageOf('rol-pedagog.pdf');
    const guides = [...html.matchAll(/<section class="sheet-guide"[^]*?<a href="([^"]+)"/g)].map(([, href]) => href);
    const pages = Number(facts('rol-pedagog.pdf').get('Pages'));
    const found: string[] = [];
    for (let page = 2; page <= pages; page += 1) found.push(...(await codesOn('rol-pedagog.pdf', page)));
    expect(guides.length).toBeGreaterThan(4);
    expect(found).toEqual(guides.map((href = '') => new URL(href, canonicalOf(html)).href));
  });
});
