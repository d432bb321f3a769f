/** Writes a plan into a folder: all of it, or nothing. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from './plan.ts';

const FRESH = '.novoe';

/** Puts a text in the place of a file in one step. @returns what undoes it */
function replace(file: string, text: string): () => void {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  writeFileSync(file + FRESH, text);
  renameSync(file + FRESH, file);
  return () => {
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);
  };
}

function rename(from: string, to: string): () => void {
  if (existsSync(to)) throw new Error(`${to} уже есть`);
  renameSync(from, to);
  return () => renameSync(to, from);
}

/** @throws when something cannot be written; by then everything is as it was */
export function writePlan(dir: string, { texts, rename: names }: Plan): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of texts) undo.unshift(replace(join(dir, path), text));
    if (names) undo.unshift(rename(join(dir, names[0]), join(dir, names[1])));
  } catch (error) {
    for (const back of undo) back();
    for (const path of texts.keys()) rmSync(join(dir, path) + FRESH, { force: true });
    throw error;
  }
}
