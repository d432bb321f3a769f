/** Built folder → what to keep of it, and the packs. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { unnumbered } from '../../domain/offline/page.ts';
import { packTexts, type Text } from '../../domain/offline/pack.ts';
import { itemsOf, type Item, type Release } from '../../domain/offline/release.ts';
import { addressOf } from '../../domain/offline/request.ts';
import { copyMark, noCopyMark } from '../../domain/offline/words.ts';

/** Below the folder → bytes. */
export type Files = Map<string, Uint8Array>;

/** Pages, the data of search, texts to copy, dates for a calendar, the sign of the site. */
const TEXT = /\.html$|^search\/|^api\/text\/|^sroki[./].*ics$|^favicon\.svg$/;
/** Scripts and fonts; pictures are kept when they are looked at. */
const FILE = /^_astro\/.*\.(?:js|woff2)$/;

const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 24);

function textsIn(folder: string, names: readonly string[]): Text[] {
  return names
    .filter((name) => TEXT.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { address: addressOf(name), text: name.endsWith('.html') ? unnumbered(text) : text };
    });
}

const fileIn = (folder: string, url: string): Item => {
  const content = readFileSync(join(folder, url));
  return { url, hash: digest(content), bytes: content.length };
};

/** A packed list under a name that changes with it. */
function packed(name: string, content: unknown, files: Files): Item {
  const bytes = deflateSync(JSON.stringify(content), { level: 9 });
  const hash = digest(bytes);
  const url = `offline/${name}.${hash.slice(0, 10)}.bin`;
  files.set(url, bytes);
  return { url, hash, bytes: bytes.length };
}

/**
 * @param names files of the folder, with «/», sorted
 * @param day of the content, ISO
 */
export function makeRelease(folder: string, names: readonly string[], day: string): { release: Release; files: Files } {
  const files: Files = new Map();
  const { frame, packs } = packTexts(textsIn(folder, names));
  const made = {
    day,
    frame: packed('frame', frame, files),
    packs: [...packs].map(([name, content]) => ({ ...packed(name, content, files), texts: Object.keys(content) })),
    files: names.filter((name) => FILE.test(name)).map((name) => fileIn(folder, name)),
    marks: { copy: copyMark(day), none: noCopyMark },
  };
  const id = digest(JSON.stringify([day, itemsOf({ ...made, id: '' })])).slice(0, 10);
  return { release: { ...made, id }, files };
}
