/** Writes what hosts need beside the built folder, never into it: what lies there is published. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OldPage } from '../domain/address/moves.ts';
import { nginxFragment } from '../domain/hosting/nginx.ts';
import { headersFile, redirectsFile, sumsFile } from '../domain/hosting/plain.ts';
import { hostRules } from '../domain/hosting/rules.ts';

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
 */
export function writeHosting(dist: string, base: string, old: readonly OldPage[]): void {
  const rules = hostRules(old);
  const folder = hostingFolder(dist);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = {
    'nginx.conf': nginxFragment(base, rules),
    _headers: headersFile(base),
    _redirects: redirectsFile(base, rules),
    SHA256SUMS: sumsFile(sums(dist)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
