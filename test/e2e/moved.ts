/** A small site on which a guide, a step, an article and a term were renamed and a guide was taken away. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, extendLock, formatReport } from '../../src/checks/index.ts';
import { move } from '../../src/editing/move/index.ts';
import { buildSite, type Built } from './build.ts';

const MINIMAL = fileURLToPath(new URL('../fixtures/content-minimal', import.meta.url));
export const BASE = '/p/';
const DAY = '2026-03-01';

/** Addresses ever published. */
export const lockOf = (folder: string): string[] =>
  readFileSync(join(folder, 'permalinks.lock'), 'utf8').trim().split('\n');

/** Addresses before anything moved. */
export const published = lockOf(MINIMAL);

/** A term with a day of its own: its calendar file is asked for by programs. */
const TERM = `- id: vesna
  title: Показать велосипед мастеру
  region: masterskaya
  date: 2026-12-31
  sources: [{source: pasport, place: с. 3}]
  verifiedOn: 2026-02-01
`;

/** Places and pages that an editor took away by hand. */
const TAKEN = `- from: /kak/uhod/#maslo
  to: /spravka/maslo/
  date: ${DAY}
- from: /kak/klakson/
  date: ${DAY}
  gone:
    title: Поставить клаксон
    reason: Клаксоны больше не ставим
    replacement: /kak/uhod/
`;

/** As `npm run permalinks` does. */
const publish = (content: string): void =>
  writeFileSync(join(content, 'permalinks.lock'), extendLock(checkContent(content)).text);

export interface MovedSite {
  content: string;
  built: Built;
  remove: () => void;
}

/** @throws when the moves leave faults in the content, or the build fails */
export async function buildMoved(): Promise<MovedSite> {
  const room = mkdtempSync(join(tmpdir(), 'pamyatka-moved-'));
  const content = join(room, 'content');
  cpSync(MINIMAL, content, { recursive: true });
  writeFileSync(join(content, 'deadlines.yaml'), TERM);
  publish(content);
  move(content, ['guide', 'smazat-cep', 'cep'], '2026-02-28');
  for (const words of [
    'step cep ochistit protirka',
    'guide cep uhod',
    'article zachem-smazka maslo',
    'deadline vesna osmotr',
  ])
    move(content, words.split(' '), DAY);
  appendFileSync(join(content, 'site.yaml'), 'mail: master@spica.example\n');
  appendFileSync(join(content, 'redirects.yaml'), TAKEN);
  appendFileSync(join(content, 'permalinks.lock'), '/kak/klakson/\n/kak/klakson/pamyatka/\n/kak/smazat-cep/#maslo\n');
  publish(content);
  const { problems, files } = checkContent(content);
  if (problems.length > 0) throw new Error(formatReport(problems, files));
  const built = await buildSite({ PAMYATKA_CONTENT: content, PAMYATKA_URL: `https://spica.example${BASE}` });
  const remove = () => {
    built.remove();
    rmSync(room, { recursive: true });
  };
  return { content, built, remove };
}
