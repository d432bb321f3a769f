/** Cuts a long text into messages that a chat takes, between lines, numbered «(1/3)». */

/** Characters of one message, its number included. */
const LONGEST = 4000;

/** Room for «(12/34)» and a line break. */
const NUMBER = 12;

/** A line that is longer than a message is cut where it must be. */
function* pieces(text: string, most: number): Generator<string> {
  for (const line of text.split('\n'))
    for (let at = 0; at === 0 || at < line.length; at += most) yield line.slice(at, at + most);
}

export function parts(text: string, longest = LONGEST): string[] {
  if (text.length <= longest) return [text];
  const most = longest - NUMBER;
  const blocks = [''];
  for (const piece of pieces(text, most)) {
    const last = blocks[blocks.length - 1] ?? '';
    if (last !== '' && last.length + 1 + piece.length > most) blocks.push(piece);
    else blocks[blocks.length - 1] = last === '' ? piece : `${last}\n${piece}`;
  }
  return blocks.map((block, index) => `(${index + 1}/${blocks.length})\n${block.trim()}`);
}
