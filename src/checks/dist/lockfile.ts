/**
 * The list of installed packages, completed for systems other than this one.
 *
 * A package with a native part lists one optional package per system. When npm finds only the
 * one for its own system, it leaves the others out of package-lock.json, and `npm ci` then
 * refuses that very file: «Missing: … from lock file». An entry with version, system and
 * processor, but without a checksum, is enough for it.
 */

export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

export type Manifest = Pick<LockedPackage, 'dependencies' | 'devDependencies' | 'optionalDependencies'>;

/** The parts of package.json that name packages. */
export const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** One version, not a range. */
export const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const FOLDER = 'node_modules/';

const SYSTEMS: Record<string, string> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  aix: 'aix',
  sunos: 'sunos',
};

const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/**
 * System and processor, from the name of the package: «@x/binding-linux-arm64-musl».
 * @throws when the name tells neither: without them the package would be installed everywhere
 */
export function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.replace(/^@[^/]+\//, '').split(/[-.]/);
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (!os && !cpu)
    throw new Error(
      `package-lock.json: из названия ${name} не видно, для какой он системы. Впишите его в package-lock.json вручную`,
    );
  const libc = words.some((word) => word.startsWith('gnu'))
    ? 'glibc'
    : words.some((word) => word.startsWith('musl'))
      ? 'musl'
      : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os === 'linux' && libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Places where a package looks for another, nearest first: its own folder, then each folder above. */
function* lookup(from: string, name: string): Generator<string> {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`))))
    yield `${at}/${FOLDER}${name}`;
  yield FOLDER + name;
}

export interface Missing {
  /** The package that asks. */
  from: string;
  name: string;
  range: string;
}

/** Optional packages that are asked for but not listed, or listed in another version. */
export function missingPackages({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = [...lookup(from, name)].map((place) => packages[place]).find(Boolean);
        return !found || (EXACT.test(range) && found.version !== range);
      })
      .map(([name, range]) => ({ from, name, range })),
  );
}

function entryFor({ packages }: Lockfile, { from, name, range }: Missing): LockedPackage {
  if (!EXACT.test(range))
    throw new Error(
      `package-lock.json: ${from || 'package.json'} просит ${name} ${range}, а точной версии не видно. Выполните npm install`,
    );
  const { cpu, libc, os } = platformOf(name);
  // In npm's own order, so that its next run changes nothing.
  return {
    version: range,
    ...(cpu && { cpu }),
    ...(packages[from]?.dev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => a.localeCompare(b, 'en');

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(byName));

/** The same file with what is missing, and with the versions that package.json names. */
export function completeLockfile(lock: Lockfile, manifest: Manifest): { lock: Lockfile; added: string[] } {
  const packages = { ...lock.packages };
  const added: string[] = [];
  for (const missing of missingPackages(lock)) {
    // At the root when there is room, else inside the package that asks.
    const root = FOLDER + missing.name;
    const place = packages[root] ? `${missing.from}/${root}` : root;
    packages[place] = entryFor(lock, missing);
    added.push(`${place} ${missing.range}`);
  }
  const named = KINDS.flatMap((kind) => (manifest[kind] ? [[kind, sorted(manifest[kind])] as const] : []));
  packages[''] = { ...packages[''], ...Object.fromEntries(named) };
  return { lock: { ...lock, packages: sorted(packages) }, added };
}
