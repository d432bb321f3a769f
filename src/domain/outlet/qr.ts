/** An address as a QR code: one path for an SVG. */
import { encode } from 'uqr';

export interface QrCode {
  /** Width and height in modules, the quiet zone included. */
  size: number;
  /** Dark modules as rectangles of one row each, in units of a module. */
  path: string;
}

/** ISO/IEC 18004: four empty modules on every side. */
export const QUIET = 4;

/** Dark runs of one row: where each begins and how long it is. */
function* runs(row: readonly boolean[]): Generator<{ from: number; length: number }> {
  let from = -1;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] && from < 0) from = x;
    if (row[x] || from < 0) continue;
    yield { from, length: x - from };
    from = -1;
  }
}

/** Level M: a tenth of the code may be dirty or torn. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.map((row, y) => [...runs(row)].map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return { size, path: path.flat().join('') };
}

/** The code as a file of its own, black on whatever it is printed on. */
export function qrFile(text: string): string {
  const { size, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>\n`;
}
