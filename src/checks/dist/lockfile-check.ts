/** Whether another machine gets the same packages. */
import { EXACT, KINDS, missingPackages, type Lockfile, type Manifest } from './lockfile.ts';
import type { DistProblem } from './report.ts';

const LOCK = 'package-lock.json';
const MANIFEST = 'package.json';

const asked = (manifest: Manifest): [string, string][] => KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {}));

function* checkVersions(manifest: Manifest): Generator<DistProblem> {
  for (const [name, range] of asked(manifest))
    if (!EXACT.test(range))
      yield {
        code: 'lock-exact',
        file: MANIFEST,
        message: `версия ${name} не точная: «${range}»`,
        fix: 'напишите одну версию: три числа через точку',
      };
}

function* checkRoot({ packages }: Lockfile, manifest: Manifest): Generator<DistProblem> {
  const root = packages[''] ?? {};
  const listed = new Map(asked(root));
  for (const [name, range] of asked(manifest)) {
    const locked = packages[`node_modules/${name}`]?.version;
    if (locked === undefined || (EXACT.test(range) && locked !== range))
      yield {
        code: 'lock-root',
        file: LOCK,
        message: `package.json просит ${name} ${range}, а ${locked === undefined ? 'такой пакет не записан' : `записана версия ${locked}`}`,
        fix: 'выполните npm install, затем npm run lockfile',
      };
    else if (listed.get(name) !== range)
      yield {
        code: 'lock-root',
        file: LOCK,
        message: `для ${name} записано «${listed.get(name) ?? 'ничего'}», а в package.json «${range}»`,
        fix: 'выполните npm run lockfile',
      };
  }
  const wanted = new Set(asked(manifest).map(([name]) => name));
  for (const name of listed.keys())
    if (!wanted.has(name))
      yield {
        code: 'lock-root',
        file: LOCK,
        message: `записан пакет ${name}, которого нет в package.json`,
        fix: 'выполните npm install, затем npm run lockfile',
      };
}

/** Everything that would make `npm ci` fail, or bring another package than was tested. */
export function checkLockfile(lock: Lockfile, manifest: Manifest): DistProblem[] {
  const missing = missingPackages(lock).map(({ from, name, range }) => ({
    code: 'lock-missing' as const,
    file: LOCK,
    message: `нет пакета ${name} ${range}, его просит ${from || MANIFEST}`,
    fix: 'выполните npm run lockfile: без этой записи npm ci откажется от файла',
  }));
  const resolved = Object.entries(lock.packages)
    .filter(([, locked]) => locked.resolved !== undefined)
    .map(([place]) => ({
      code: 'lock-resolved' as const,
      file: LOCK,
      message: `у ${place} записан адрес, откуда он взят: на другой машине его может не быть`,
      fix: 'в .npmrc нужна строка omit-lockfile-registry-resolved=true; затем выполните npm install',
    }));
  return [...missing, ...resolved, ...checkRoot(lock, manifest), ...checkVersions(manifest)];
}
