/** Writes what hosts need beside the built folder, never into it: what lies there is published. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OldPage } from '../domain/address/moves.ts';
import type { OldFile } from '../domain/outlet/attached.ts';
import { nginxFragment } from '../domain/hosting/nginx.ts';
import { headersFile, redirectsFile, sumsFile } from '../domain/hosting/plain.ts';
import { fileRules, hostRules } from '../domain/hosting/rules.ts';

/** Folder of these files for a built folder. */
export const hostingFolder = (dist: string): string => `${dist.replace(/\/+$/, '')}.hosting`;

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Every file of a folder with its sum. */
function sums(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.map((file) => [file.slice(join(folder, '/').length).replaceAll('\\', '/'), sumOf(file)]));
}

/**
 * @param dist the built folder
 * @param base path below the host, with slashes at both ends
 * @param old what is no more, of the content
 */
export function writeHosting(
  dist: string,
  base: string,
  old: { pages: readonly OldPage[]; files: readonly OldFile[] },
): void {
  // Not every build prints PDFs.
  const files = old.files.filter(({ from }) => existsSync(join(dist, from)));
  const rules = [...hostRules(old.pages), ...fileRules(files)];
  const folder = hostingFolder(dist);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const texts = {
    'nginx.conf': nginxFragment(base, rules),
    _headers: headersFile(base),
    _redirects: redirectsFile(base, rules),
    SHA256SUMS: sumsFile(sums(dist)),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}
