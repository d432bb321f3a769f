/** Good content with a few edits: what a broken fixture is made of. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkContent, formatReport, type Result } from '../../src/checks/index.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** One edit of the good base; `find` must be there, so that a changed base is noticed. */
export interface Edit {
  file: string;
  find?: string;
  write?: string;
  append?: string;
  create?: string;
  /** Bytes that are no text. */
  base64?: string;
  folder?: true;
  remove?: true;
}

function apply(dir: string, { file, find, write = '', append, create, base64, folder, remove }: Edit): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  if (remove || folder) rmSync(path, { recursive: true });
  if (folder) mkdirSync(path);
  if (create !== undefined) writeFileSync(path, create);
  if (base64 !== undefined) writeFileSync(path, Buffer.from(base64, 'base64'));
  if (append !== undefined) writeFileSync(path, readFileSync(path, 'utf8') + append);
  if (find === undefined) return;
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} has no «${find}»`);
  writeFileSync(
    path,
    text.replace(find, () => write),
  );
}

/** Runs `look` on a copy of the good base with the edits, then throws the copy away. */
export function withContent<T>(edits: Edit[], look: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(FIXTURES, 'good-base'), dir, { recursive: true });
    for (const edit of edits) apply(dir, edit);
    return look(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export const checkEdited = (edits: Edit[]): Result => withContent(edits, (dir) => checkContent(dir, 'content'));

/** The report of edited content, as `npm run check` prints it. */
export function reportOf(edits: Edit[]): string {
  const { problems, files } = checkEdited(edits);
  return formatReport(problems, files);
}

export const editsOf = (code: string): Edit[] =>
  parse(readFileSync(join(FIXTURES, 'broken', code, 'edits.yaml'), 'utf8')) as Edit[];
