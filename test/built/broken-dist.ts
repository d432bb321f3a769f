/** A good built site with a few edits: what a broken fixture is made of. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkDist, type DistProblem, type Place } from '../../src/checks/dist/index.ts';

export const DIST_FIXTURES = join(import.meta.dirname, '../fixtures/dist');

/** Where the good site says it is published. */
export const PLACE: Place = { origin: 'https://site.example', base: '/p/' };

/** `find` must be there, so that a changed base is noticed. */
interface Edit {
  file: string;
  find?: string;
  write?: string;
  create?: string;
  /** The file that `file` is made from. */
  copy?: string;
  /** Bytes to add at its end. */
  pad?: number;
  remove?: true;
}

function apply(dir: string, { file, find, write = '', create, copy, pad, remove }: Edit): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  if (remove) rmSync(path, { recursive: true });
  if (create !== undefined) writeFileSync(path, create);
  if (copy !== undefined) cpSync(join(dir, copy), path);
  if (pad !== undefined) appendFileSync(path, Buffer.alloc(pad));
  if (find === undefined) return;
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} has no «${find}»`);
  writeFileSync(
    path,
    text.replace(find, () => write),
  );
}

export const distEditsOf = (code: string): Edit[] =>
  parse(readFileSync(join(DIST_FIXTURES, code, 'edits.yaml'), 'utf8')) as Edit[];

/** Checks a copy of the good site with the edits, then throws the copy away. */
export function checkEditedDist(edits: Edit[]): DistProblem[] {
  const dir = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    cpSync(join(DIST_FIXTURES, 'good'), dir, { recursive: true });
    for (const edit of edits) apply(dir, edit);
    return checkDist(dir, PLACE);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
