/** Every program that test:machine asks for is installed by CI and named to people. */
import { expect, it } from 'vitest';
import { PACKAGES, tool } from '../machine/tools.ts';
import { read } from './tree.ts';

/** Packages without which there is no Debian. */
const ESSENTIAL = ['coreutils', 'util-linux'];

it.each(Object.entries(PACKAGES))('%s comes from the package %s', (program, name) => {
  expect(read('.ci/run')).toContain(`[${program}]=${name}`);
  if (!ESSENTIAL.includes(name)) expect(read('README.md')).toContain(name);
});

it('a missing program is a failure that names its package', () => {
  const path = process.env['PATH'];
  try {
    process.env['PATH'] = '';
    expect(() => tool('soffice')).toThrow('apt-get install libreoffice-calc');
  } finally {
    process.env['PATH'] = path;
  }
});
