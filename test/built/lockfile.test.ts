/** package-lock.json: complete for every system, exact, without addresses; and how it is made so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkLockfile,
  completeLockfile,
  formatDistReport,
  type Lockfile,
  type Manifest,
} from '../../src/checks/dist/index.ts';
import { platformOf } from '../../src/checks/dist/lockfile.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the lockfile of this project', () => {
  const lock = read('package-lock.json') as Lockfile;
  const manifest = read('package.json') as Manifest;

  it('is complete, exact and without addresses', () => {
    expect(formatDistReport(checkLockfile(lock, manifest))).toBe('Итог: ошибок нет.\n');
  });

  it('needs nothing of `npm run lockfile`', () => {
    expect(completeLockfile(lock, manifest).added).toEqual([]);
  });
});

/** Two packages ask for another version of one native part; one of them is for work only. */
const manifest: Manifest = { dependencies: { saw: '2.0.0' }, devDependencies: { drill: '1.0.0' } };
const lock: Lockfile = {
  packages: {
    '': { dependencies: { saw: '2.0.0' }, devDependencies: { drill: '1.0.0' } },
    'node_modules/drill': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@teeth/linux-x64-gnu': '1.0.0', '@teeth/darwin-arm64': '1.0.0', paint: '^1.0.0' },
    },
    'node_modules/drill/node_modules/@teeth/linux-x64-gnu': { version: '1.0.0', dev: true, optional: true },
    'node_modules/paint': { version: '1.4.0', dev: true, optional: true },
    'node_modules/saw': {
      version: '2.0.0',
      optionalDependencies: { '@teeth/linux-x64-gnu': '2.0.0', '@teeth/darwin-arm64': '2.0.0' },
    },
    'node_modules/@teeth/linux-x64-gnu': { version: '2.0.0', optional: true },
  },
};

describe('completing', () => {
  const completed = completeLockfile(lock, manifest);

  it('adds what is missing at the root, and another version beside who asks', () => {
    expect(completed.added).toEqual([
      'node_modules/@teeth/darwin-arm64 1.0.0',
      'node_modules/saw/node_modules/@teeth/darwin-arm64 2.0.0',
    ]);
    expect(completed.lock.packages['node_modules/@teeth/darwin-arm64']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(completed.lock.packages['node_modules/saw/node_modules/@teeth/darwin-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      optional: true,
      os: ['darwin'],
    });
  });

  it('leaves nothing to add, and the first file as it was', () => {
    expect(completeLockfile(completed.lock, manifest)).toEqual({ lock: completed.lock, added: [] });
    expect(Object.keys(lock.packages)).toHaveLength(6);
  });

  it('refuses a range: it does not tell which version', () => {
    const vague = {
      packages: { '': {}, 'node_modules/a': { version: '1.0.0', optionalDependencies: { '@b/win32-x64': '^1.0.0' } } },
    };
    expect(() => completeLockfile(vague, {})).toThrow(
      'package-lock.json: node_modules/a просит @b/win32-x64 ^1.0.0, а точной версии не видно. Выполните npm install',
    );
  });

  it.each([
    ['@x/binding-linux-arm-musleabihf', { cpu: ['arm'], libc: ['musl'], os: ['linux'] }],
    ['@x/linux-x64-gnu', { cpu: ['x64'], libc: ['glibc'], os: ['linux'] }],
    ['@x/windows-arm64', { cpu: ['arm64'], os: ['win32'] }],
    ['@x/binding-android-arm-eabi', { cpu: ['arm'], os: ['android'] }],
    ['@x/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['x.win32-ia32-msvc', { cpu: ['ia32'], os: ['win32'] }],
  ])('reads the system out of %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('refuses a name that tells no system', () => {
    expect(() => platformOf('@linux/paint')).toThrow('из названия @linux/paint не видно, для какой он системы');
  });
});

it('reports each fault', () => {
  const broken: Lockfile = {
    packages: {
      ...lock.packages,
      '': { dependencies: { saw: '^2.0.0', glue: '1.0.0' }, devDependencies: { drill: '1.0.0' } },
      'node_modules/drill': { version: '0.9.0', resolved: 'https://registry.example/drill.tgz', dev: true },
    },
  };
  expect(formatDistReport(checkLockfile(broken, { ...manifest, optionalDependencies: { tape: '~3.1.0' } })))
    .toMatchInlineSnapshot(`
    "package-lock.json  [lock-missing] нет пакета @teeth/darwin-arm64 2.0.0, его просит node_modules/saw
        Как исправить: выполните npm run lockfile: без этой записи npm ci откажется от файла

    package-lock.json  [lock-resolved] у node_modules/drill записан адрес, откуда он взят: на другой машине его может не быть
        Как исправить: в .npmrc нужна строка omit-lockfile-registry-resolved=true; затем выполните npm install

    package-lock.json  [lock-root] для saw записано «^2.0.0», а в package.json «2.0.0»
        Как исправить: выполните npm run lockfile

    package-lock.json  [lock-root] package.json просит drill 1.0.0, а записана версия 0.9.0
        Как исправить: выполните npm install, затем npm run lockfile

    package-lock.json  [lock-root] package.json просит tape ~3.1.0, а такой пакет не записан
        Как исправить: выполните npm install, затем npm run lockfile

    package-lock.json  [lock-root] записан пакет glue, которого нет в package.json
        Как исправить: выполните npm install, затем npm run lockfile

    package.json  [lock-exact] версия tape не точная: «~3.1.0»
        Как исправить: напишите одну версию: три числа через точку

    Итог: 7 ошибок.
    "
  `);
});
