/** Builds of the made-up content, as `npm run build` makes them, but with cards that are not drawn. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSettings } from '../../src/integrations/settings.ts';
import { writeContent } from './content.ts';
import { costOf, type Cost } from './tree.ts';

/** Only these are passed on: what else is set here would get into the build. */
const KEPT = ['PATH', 'HOME', 'TMPDIR'];

const HOOK = fileURLToPath(new URL('without-drawing.ts', import.meta.url));

/** The guide that is edited, and how. */
const EDITED = 'guides/stanok-2/index.md';
const edited = (text: string): string => text.replace(/^result: .*$/m, 'result: Станок работает тише прежнего.');

export interface Workshop {
  /** Folder of the content, and of the built site. */
  content: string;
  site: string;
  build: () => Promise<Cost>;
  /** Changes one guide. */
  edit: () => void;
  /** Forgets what Astro kept. */
  close: () => void;
}

/** @param folder an empty one */
export function openWorkshop(folder: string, guides: number): Workshop {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const env = {
    ...Object.fromEntries(KEPT.map((name) => [name, process.env[name]])),
    ASTRO_TELEMETRY_DISABLED: '1',
    PAMYATKA_CONTENT: content,
    PAMYATKA_OUT: site,
  };
  writeContent(content, guides);
  const { cacheDir } = buildSettings(env);
  return {
    content,
    site,
    build: () => costOf(['--import', HOOK, 'scripts/build.ts'], env),
    edit: () => {
      const file = join(content, EDITED);
      writeFileSync(file, edited(readFileSync(file, 'utf8')));
    },
    close: () => rmSync(cacheDir, { recursive: true, force: true }),
  };
}

export interface Builds {
  cold: Cost;
  unchanged: Cost;
  changed: Cost;
}

/** Three builds: anew, with nothing changed, with one guide changed. @param say told what each has cost */
export async function measureBuilds({ build, edit, close }: Workshop, say: (text: string) => void): Promise<Builds> {
  const measured = async (what: string): Promise<Cost> => {
    const cost = await build();
    say(`${what}: ${cost.cpu.toFixed(1)} с процессора, ${(cost.memory / 1e9).toFixed(2)} ГБ`);
    return cost;
  };
  try {
    const cold = await measured('С пустым кэшем');
    const unchanged = await measured('Ничего не изменилось');
    edit();
    return { cold, unchanged, changed: await measured('Изменилась одна инструкция') };
  } finally {
    close();
  }
}
