/** Every dependency says what it replaces and what it costs. */
import { expect, it } from 'vitest';
import { read } from './tree.ts';

const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
const packages = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));

it('the manifest has dependencies', () => expect(packages.length).toBeGreaterThan(10));

it('each has a line in docs/dependencies.md', () => {
  const lines = read('docs/dependencies.md').split('\n');
  const silent = packages.filter(
    ([name]) => !lines.some((line) => line.includes(`\`${name}\``) && line.length > name.length + 30),
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});

it('each is pinned: two installs give the same site', () => {
  expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
