/** Files that hang on the address of a page: when the page moves, programs still ask for them under the old name. */
import { fateOf, type Gone, type Moves } from '../address/moves.ts';
import { calendarAddress, guideFileAddress, pdfAddress } from './addresses.ts';

/** A file under its old name: the same file now, or what became of the guide it told of. */
export type OldFile = { from: string; to: string } | { from: string; guide: string; gone: Gone };

const guideOf = (address: string): string | undefined => /^\/kak\/([^/]+)\/$/.exec(address)?.[1];

const guideFile = (address: string): string | undefined => {
  const id = guideOf(address);
  return id && guideFileAddress(id);
};

const calendar = (address: string): string | undefined => {
  const [, id] = /^\/sroki\/#(.+)$/.exec(address) ?? [];
  return id && calendarAddress(id);
};

/** What a page, or a place on one, may have beside it. */
const KINDS = [guideFile, pdfAddress, calendar];

/**
 * @param addresses published ones and those named in an entry
 * @returns old names with what they mean now; whether there is such a file is the build's to know
 */
export function oldFiles(addresses: Iterable<string>, moves: Moves): OldFile[] {
  return [...new Set([...addresses, ...moves.keys()])].sort().flatMap((address): OldFile[] => {
    const fate = fateOf(address, moves);
    if (fate === undefined) return [];
    if (fate.kind === 'gone') {
      const [from, guide, { gone }] = [guideFile(address), guideOf(address), fate.move];
      return from && guide && gone ? [{ from, guide, gone }] : [];
    }
    return KINDS.flatMap((fileOf) => {
      const [from, to] = [fileOf(address), fileOf(fate.to)];
      return from && to && from !== to ? [{ from, to }] : [];
    });
  });
}

/** Tells a program that a guide is no more, in the fields of a guide. */
export const goneFile = (
  { guide, gone }: { guide: string; gone: Gone },
  { version, notice }: { version: string; notice: string },
  at: (address: string) => string,
) => ({
  version,
  notice,
  id: guide,
  kind: 'guide',
  title: gone.title,
  address: at(`/kak/${guide}/`),
  status: 'withdrawn',
  reason: gone.reason,
  replacedBy: gone.replacement && at(gone.replacement),
});
