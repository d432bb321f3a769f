/** Adds to a built folder what lets its site work without a network; run twice it does the same. */
import { readdir, readFile, rm, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbered } from '../../domain/offline/page.ts';
import { weightOf, type Release } from '../../domain/offline/release.ts';
import { bundleWorker } from './bundle.ts';
import { makeRelease } from './release.ts';

const source = (name: string): string => fileURLToPath(new URL(`../../worker/${name}`, import.meta.url));

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return files.map((name) => name.split(sep).join('/')).sort();
}

/** The day of the content, as the pages say it. */
const dayIn = (home: string): string =>
  /<time datetime="(\d{4}-\d\d-\d\d)"/.exec(home.slice(home.indexOf('<footer')))?.[1] ?? '';

async function number(folder: string, pages: readonly string[], { id }: Release): Promise<void> {
  for (const name of pages) {
    const file = join(folder, name);
    await writeFile(file, numbered(await readFile(file, 'utf8'), id));
  }
}

/**
 * @param isOn false publishes the switch-off in the place of the worker
 * @throws when the home page does not say its day
 */
export async function writeOffline(folder: string, isOn = true): Promise<{ items: number; bytes: number }> {
  await rm(join(folder, 'offline'), { recursive: true, force: true });
  const names = await filesOf(folder);
  const day = dayIn(await readFile(join(folder, 'index.html'), 'utf8'));
  if (!day) throw new Error('На главной странице нет дня версии в <footer>: офлайн-копия не собрана.');
  const off = await bundleWorker(source('off.ts'), null);
  await writeFile(join(folder, 'sw-off.js'), off);
  if (!isOn) {
    await writeFile(join(folder, 'sw.js'), off);
    return { items: 0, bytes: 0 };
  }
  const { release, files } = makeRelease(folder, names, day);
  await mkdir(join(folder, 'offline'));
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  const pages = names.filter((name) => name.endsWith('.html'));
  await number(folder, pages, release);
  await writeFile(join(folder, 'sw.js'), await bundleWorker(source('sw.ts'), release));
  return { items: files.size + release.files.length, bytes: weightOf(release) };
}
