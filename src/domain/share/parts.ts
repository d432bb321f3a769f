/** Cuts a text into messages that a chat takes: at the borders of steps, never inside a value. */
import { blockText, line, tidy, type Block, type ChatText, type Line } from './block.ts';
import { WORDS } from './words.ts';

/** Characters of one message; the bots of chats stop at 4 096. */
const LIMIT = 4000;

/** Stands alone on a line between the parts of a file. */
const PART_BREAK = '\n\f\n';

/** Room for «(12/34) » before the title. */
const COUNTER = 8;

const GAP = '\n\n';

/** Where a text that is too long is cut: after a sentence, else after a word, else between two signs. */
function cutAt(text: string, room: number): number {
  const start = text.slice(0, room);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('! '), start.lastIndexOf('? ')) + 1;
  if (sentence > room / 2) return sentence;
  const word = start.lastIndexOf(' ');
  if (word > 0) return word;
  // An emoji consists of several characters and must stay one sign.
  const signs = [...new Intl.Segmenter('ru').segment(text.slice(0, room + 1))];
  return signs.findLast(({ index }) => index > 0 && index <= room)?.index ?? room;
}

function cutLine({ text, whole }: Line, room: number): Line[] {
  if (whole || text.length <= room) return [{ text, whole }];
  const at = cutAt(text, room);
  return [line(text.slice(0, at).trimEnd()), ...cutLine(line(text.slice(at).trimStart()), room)];
}

/** The block in pieces that fit; the later ones say that they go on. */
function cutBlock(block: Block, room: number): Block[] {
  if (blockText(block).length <= room) return [block];
  const again = block.head && `${block.head} (${WORDS.continued})`;
  const pieces: Block[] = [{ head: block.head, lines: [] }];
  for (const part of block.lines.flatMap((one) => cutLine(one, room - again.length - 1))) {
    const last = pieces.at(-1) as Block;
    const isFull = blockText({ ...last, lines: [...last.lines, part] }).length > room;
    if (isFull && last.lines.length > 0) pieces.push({ head: again, lines: [part] });
    else last.lines.push(part);
  }
  return pieces;
}

/** Puts as many blocks into each message as it holds. */
function pack(blocks: string[], room: number): string[] {
  const full: string[] = [];
  for (const block of blocks) {
    const longer = full.length > 0 ? `${full.at(-1) ?? ''}${GAP}${block}` : block;
    if (full.length === 0 || longer.length > room) full.push(block);
    else full[full.length - 1] = longer;
  }
  return full;
}

/** Messages of at most `limit` characters; only a value longer than that makes one longer. */
export function partsOf({ title, blocks }: ChatText, limit = LIMIT): string[] {
  const own = blocks
    .map(({ head, lines }) => ({ head: tidy(head), lines: lines.map((one) => ({ ...one, text: tidy(one.text) })) }))
    .filter((block) => blockText(block) !== '');
  const name = tidy(title);
  const single = [name, ...own.map(blockText)].join(GAP);
  if (single.length <= limit) return [single];
  const room = limit - COUNTER - name.length - GAP.length;
  const bodies = pack(own.flatMap((block) => cutBlock(block, room)).map(blockText), room);
  return bodies.map((body, index) => `(${index + 1}/${bodies.length}) ${name}${GAP}${body}`);
}

/** The parts as one file. */
export const partsFile = (text: ChatText): string => partsOf(text).join(PART_BREAK);

/** The parts of such a file. */
export const readParts = (file: string): string[] => file.split(PART_BREAK);
