/**
 * Finds a Chromium, for printing and for the browser tests: CHROMIUM_PATH, then one on PATH, then the one that comes
 * with the packages (Linux x64). None found is an error, never a reason to skip something.
 */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program to start and what it needs in its environment. */
export interface Program {
  path: string;
  env?: Record<string, string>;
}

/** The first is Chromium without windows: a page costs it two thirds of the work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing but the page itself: no sandbox (containers), no graphics card, no calls home. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MISSING =
  'Браузер не найден. Укажите путь к Chromium в переменной CHROMIUM_PATH, или установите chromium, ' +
  'или поставьте пакеты вместе с необязательными: npm ci --include=optional (Linux x64).';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** First of the known names in the folders of PATH. */
function onPath(path: string): Program | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
  return found === undefined ? undefined : { path: found };
}

/**
 * Lets the package unpack itself. It writes into the temporary folder of the process and takes
 * its libraries along only when it believes to run in the cloud; both are told by the environment.
 */
async function unpack(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The package's own list of font folders names paths of the cloud only: without a font no text has any size. */
const fontList = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;

/** The packaged browser, unpacked once; an interrupted unpacking never gets the final name. */
async function packaged(): Promise<Program | undefined> {
  const fits = process.platform === 'linux' && process.arch === 'x64';
  if (!fits || !existsSync(join(modules, '@sparticuz/chromium'))) return undefined;
  const folder = join(modules, '.cache/pamyatka-chromium');
  const fonts = join(folder, 'fonts');
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    await unpack(fresh);
    writeFileSync(join(fresh, 'fonts/fonts.conf'), fontList(fonts));
    renameSync(fresh, folder);
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: fonts };
  return { path: join(folder, 'chromium'), env };
}

/** Where the browser is; `env` is the environment to look in. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Program> {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH указывает на «${named}», но такой программы нет.`);
    return { path: named };
  }
  const found = onPath(env['PATH'] ?? '') ?? (await packaged());
  if (!found) throw new Error(MISSING);
  return found;
}
