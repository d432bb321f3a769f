/** Bad input to the commands: a clear Russian message, an exit code, and the good `dist/` left as it was. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const room = mkdtempSync(join(tmpdir(), 'pamyatka-'));
const good = 'test/fixtures/content-minimal';
const out = join(room, 'dist');

afterAll(() => rmSync(room, { recursive: true, force: true }));

function command(script: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    encoding: 'utf8',
    env: { ...process.env, PAMYATKA_OUT: out, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { status, text: stdout + stderr };
}

let copies = 0;

/** A copy of the small content set with something spoilt. */
function spoilt(spoil: (folder: string) => void): string {
  copies += 1;
  const folder = join(room, `content-${copies}`);
  cpSync(good, folder, { recursive: true });
  spoil(folder);
  return folder;
}

const replace = (file: string, from: string, to: string) => (folder: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const GUIDE = 'guides/smazat-cep/index.md';

describe('npm run build', () => {
  beforeAll(() => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the good one');
  });

  it.each<[string, (folder: string) => void, string[]]>([
    [
      'an invalid field',
      replace(GUIDE, 'reviewBy: 2026-08-01', 'reviewBy: скоро'),
      [`${GUIDE}:11:`, 'Как исправить: впишите её как 2026-11-22'],
    ],
    ['a broken reference', replace(GUIDE, 'roles: [vladelec]', 'roles: [vladelets]'), [`${GUIDE}:5:`, 'vladelec']],
    ['a broken link', replace(GUIDE, '/spravka/zachem-smazka/', '/spravka/zachem/'), [`${GUIDE}:`, '/spravka/zachem/']],
    [
      'a missing picture',
      replace(GUIDE, 'Смазывают после', '![Цепь велосипеда крупно](cep.png)\n\nСмазывают после'),
      [`${GUIDE}:`, 'cep.png'],
    ],
    [
      'a duplicate id',
      (folder) =>
        replace('regions.yaml', '  order: 10', '  order: 10\n- id: masterskaya\n  name: Двор\n  order: 20')(folder),
      ['regions.yaml:', 'masterskaya'],
    ],
    ['broken YAML', replace('roles.yaml', '  name: владелец', '   name: [владелец'), ['roles.yaml:']],
    [
      'an unknown block',
      replace('articles/zachem-smazka/index.mdx', '<Notice', '<Notise'),
      ['zachem-smazka/index.mdx:', 'Notise'],
    ],
  ])('refuses %s', (_name, spoil, expected) => {
    const { status, text } = command('build', { PAMYATKA_CONTENT: spoilt(spoil) });
    for (const part of expected) expect(text).toContain(part);
    expect(text).toContain('осталась прежней');
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the good one');
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  it('refuses a folder that is not there', () => {
    const { status, text } = command('build', { PAMYATKA_CONTENT: join(room, 'nowhere') });
    expect(text).toContain('PAMYATKA_CONTENT');
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the good one');
  });

  it('refuses an address that is none', () => {
    const { status, text } = command('build', { PAMYATKA_CONTENT: good, PAMYATKA_URL: 'pamyatka' });
    expect(text).toContain('PAMYATKA_URL');
    expect(status).toBe(1);
  });

  it('builds content whose lists are missing or empty', () => {
    const content = spoilt((folder) => {
      rmSync(join(folder, 'articles'), { recursive: true });
      writeFileSync(join(folder, 'terms.yaml'), '[]\n');
      replace(GUIDE, ' Про масло сказано [в справке](/spravka/zachem-smazka/).', '')(folder);
      rmSync(join(folder, 'permalinks.lock'));
    });
    expect(command('permalinks', { PAMYATKA_CONTENT: content }).status).toBe(0);
    const { status, text } = command('build', { PAMYATKA_CONTENT: content });
    expect(text).toContain('Готово');
    expect(status).toBe(0);
    expect(readdirSync(room)).not.toContain('dist.old');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Что с велосипедом?');
  });

  describe('reads all content again when a schema has changed', () => {
    /** What a module prints, run in a folder. */
    const printed = (folder: string, module: string, expression: string) =>
      spawnSync(
        process.execPath,
        ['-e', `import('${join(process.cwd(), module)}').then((m) => console.log(${expression}))`],
        { encoding: 'utf8', cwd: folder },
      ).stdout.trim();
    const digest = (folder: string) =>
      printed(folder, 'src/integrations/settings.ts', 'm.buildSettings().contentDigest');

    it('because the digest changes', () => {
      const copy = join(room, 'project');
      cpSync('src', join(copy, 'src'), { recursive: true });
      const before = digest(copy);
      writeFileSync(join(copy, 'src/schemas/role.ts'), `${readFileSync('src/schemas/role.ts', 'utf8')}\n// changed\n`);
      expect(before).toMatch(/^[0-9a-f]{12}$/);
      expect(digest(copy)).not.toBe(before);
    });

    it('because the digest stands where Astro looks', () => {
      // astro/dist/content/content-layer.js: all of the configuration but these three, functions left out.
      const key = '(({ vite, integrations, adapter, ...key }) => JSON.stringify(key))(m.default)';
      expect(printed('.', 'astro.config.mjs', key)).toContain(digest('.'));
    });
  });
});

describe('npm run preview', () => {
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => server.close());

  it('refuses a busy port and names another', () => {
    const { status, text } = command('preview', { PORT: String(port) });
    expect(text).toContain(`Порт ${port} занят`);
    expect(text).toContain(`PORT=${port + 1} npm start`);
    expect(status).toBe(1);
  });

  it.each(['восемьдесят', '0', '99999', '80.5'])('refuses the port %s', (wrong) => {
    const { status, text } = command('preview', { PORT: wrong });
    expect(text).toContain('от 1 до 65535');
    expect(status).toBe(1);
  });

  it('says what to do when nothing is built', () => {
    const { status, text } = command('preview', { PAMYATKA_OUT: join(room, 'none') });
    expect(text).toContain('npm run build');
    expect(status).toBe(1);
  });
});
