/** permalinks.lock: every address ever published. A link that was sent to a chat never dies. */
import { fateOf, oldPages, type OldPage } from '../../domain/address/moves.ts';
import { oldFiles, type OldFile } from '../../domain/outlet/attached.ts';
import { LOCK } from '../content.ts';
import { addressBook, type AddressBook } from '../links/book.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { Source } from '../read/source.ts';
import { isComplete, type Survey } from '../survey.ts';

const ADD = 'запустите npm run permalinks и сохраните изменённый файл вместе с остальными';

/** Shown in one message; the rest is counted. */
const SHOWN = 5;

interface Line {
  address: string;
  offset: number;
}

function linesOf(lock: Source): Line[] {
  return [...lock.text.matchAll(/[^\r\n]+/g)].map(({ 0: address, index }) => ({
    address: address.trimEnd(),
    offset: index,
  }));
}

const isAddress = (line: string): boolean => /^\/([a-z0-9/-]*\/)?(#[a-z0-9-]+)?$/.test(line);

/** Text of the lock file for these addresses. */
const lockText = (addresses: Iterable<string>): string => `${[...new Set(addresses)].sort().join('\n')}\n`;

/** The lock file with the new addresses; nothing is ever taken out but lines that are no addresses. */
export function extendLock({ lock, permanent }: Survey): { text: string; added: string[] } {
  const old = lock
    ? linesOf(lock)
        .map(({ address }) => address)
        .filter(isAddress)
    : [];
  const known = new Set(old);
  const added = permanent.filter((address) => isAddress(address) && !known.has(address));
  return { text: lockText([...old, ...added]), added };
}

/** What is no more, with what became of it: pages, and files that hung on them. */
export interface Lost {
  pages: OldPage[];
  files: OldFile[];
}

export function lostAddresses(survey: Survey): Lost {
  const { moves, has } = addressBook(survey);
  const lines = survey.lock ? linesOf(survey.lock).map(({ address }) => address) : [];
  const published = lines.filter(isAddress);
  return { pages: oldPages(published, moves, has), files: oldFiles(published, moves) };
}

/** Lines by hand: out of order, twice, no addresses. */
function* checkLines(lock: Source, lines: Line[]): Generator<Problem> {
  const strange = lines.find(({ address }) => !isAddress(address));
  if (strange) {
    const message = `строка «${strange.address}» — не адрес`;
    yield lock.problem(
      'permalink-file',
      strange.offset,
      message,
      `удалите эту строку (после слияния версий оставьте адреса из обеих), затем ${ADD}`,
    );
    return;
  }
  const misplaced = lines.find(({ address }, index) => index > 0 && (lines[index - 1] as Line).address >= address);
  if (misplaced)
    yield lock.problem(
      'permalink-file',
      misplaced.offset,
      `адрес ${misplaced.address} стоит не по порядку или дважды`,
      ADD,
    );
}

/** A page that moved or is gone takes with it what was below it and on it, as long as that exists at the new place. */
function isCovered(address: string, { moves, has }: AddressBook): boolean {
  const fate = fateOf(address, moves);
  return fate?.kind === 'gone' || moves.has(address) || (fate !== undefined && has(fate.to));
}

function* checkLost(lock: Source, lines: Line[], survey: Survey): Generator<Problem> {
  const book = addressBook(survey);
  const known = new Set(lines.map(({ address }) => address));
  const fresh = survey.permanent.filter((address) => !known.has(address));
  for (const { address, offset } of lines) {
    if (!isAddress(address) || book.has(address) || isCovered(address, book)) continue;
    const guess =
      nearest(
        address,
        fresh.filter((other) => other.includes('#') === address.includes('#')),
      ) ?? '…';
    const fix =
      'верните прежнее имя и переименуйте командой npm run move; ' +
      `или допишите в redirects.yaml: from: ${address}, to: ${guess}, date: день переезда (удалили — gone с причиной)`;
    yield lock.problem('permalink-lost', offset, `адрес ${address} был опубликован, а теперь пропал`, fix);
  }
}

function* checkNew(lock: Source, survey: Survey): Generator<Problem> {
  const { added } = extendLock(survey);
  if (added.length === 0) return;
  const rest = added.length > SHOWN ? ` и ещё ${added.length - SHOWN}` : '';
  const message = `новые адреса не записаны (${added.length}): ${added.slice(0, SHOWN).join(', ')}${rest}`;
  yield lock.problem('permalink-new', 0, message, ADD);
}

export function* checkPermalinks(survey: Survey): Generator<Problem> {
  const lock = survey.lock ?? new Source(`${survey.label}/${LOCK}`, LOCK, '');
  const lines = linesOf(lock);
  yield* checkLines(lock, lines);
  yield* checkNew(lock, survey);
  // What could not be read is not lost.
  if (isComplete(survey)) yield* checkLost(lock, lines, survey);
}
