/**
 * Packs the texts of a site. Pages repeat their styles, head and foot: each piece that several texts
 * share is kept once, in the frame, and a text is a list of pieces. A fifth of the bytes remains.
 */
import { FOLDERS } from '../address/routes.ts';

/** A piece of its own, or the number of a piece in the frame. */
export type Piece = string | number;

export interface Text {
  /** Below the base path. */
  address: string;
  text: string;
}

export interface Packed {
  frame: string[];
  /** By the name of the pack. */
  packs: Map<string, Record<string, Piece[]>>;
}

/** Where pages begin to be alike or cease to be. Without a mark of this kind a text is one piece. */
const SEAM =
  /(?<=<\/style>|<\/header>|<\/footer>|<\/script>)|(?=@layer|<style|<header|<footer|<meta http-equiv|<script|<main|<p class="print-only|<p class="visually)/;

/** A shorter piece costs more as a number with its place in the frame than it saves. */
const SHORTEST = 40;
/** Two pages may share a piece within their own pack: compression sees that. */
const FEWEST = 3;

/** Folder of a text; instructions make a pack each, with their steps: they change together. */
function folderOf(address: string): string {
  const [first = '', second = ''] = address.split('/');
  return first === FOLDERS.guides && second !== '' ? `${first}-${second}` : first;
}

/** Texts that stand alone in their folder. */
const ALONE = 'pages';

/** Name of the pack of each address. */
function packNames(addresses: readonly string[]): (address: string) => string {
  const members = new Map<string, number>();
  for (const address of addresses) members.set(folderOf(address), (members.get(folderOf(address)) ?? 0) + 1);
  return (address) => (members.get(folderOf(address)) === 1 ? ALONE : folderOf(address));
}

/** @param texts in any order; the result does not depend on it */
export function packTexts(texts: readonly Text[]): Packed {
  const sorted = [...texts].sort((a, b) => (a.address < b.address ? -1 : 1));
  const cut = sorted.map(({ address, text }) => ({ address, pieces: text.split(SEAM) }));
  const times = new Map<string, number>();
  for (const { pieces } of cut) for (const piece of new Set(pieces)) times.set(piece, (times.get(piece) ?? 0) + 1);
  const frame = [...times]
    .filter(([piece, count]) => count >= FEWEST && piece.length > SHORTEST)
    .map(([piece]) => piece);
  const numbers = new Map(frame.map((piece, number) => [piece, number]));
  const nameOf = packNames(sorted.map(({ address }) => address));
  const packs: Packed['packs'] = new Map();
  for (const { address, pieces } of cut) {
    const name = nameOf(address);
    const pack = packs.get(name) ?? {};
    pack[address] = pieces.map((piece) => numbers.get(piece) ?? piece);
    packs.set(name, pack);
  }
  return { frame, packs };
}

/** The text as it was; undefined when the frame is not the one it was packed with. */
export function unpack(pieces: readonly Piece[], frame: readonly string[]): string | undefined {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : frame[piece]));
  return texts.some((text) => text === undefined) ? undefined : texts.join('');
}
