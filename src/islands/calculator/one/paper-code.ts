/** The code on a printed calculation opens it with its numbers, in the place of the page's own, which opens an empty form. */
import { qrCode } from '../../../domain/outlet/qr.ts';

/** Modules with the quiet edge. On 34 mm one is half a millimetre then: denser ones a cheap camera does not read. */
const DENSEST = 65;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param fragment the numbers; without, or when the code would be too dense, the page's own code comes back
 * @returns whether the code holds the numbers
 */
export function showCode(fragment: string | undefined): boolean {
  document.getElementById('calc-code')?.remove();
  const own = document.querySelector<HTMLElement>('img.code');
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const made = own && page && fragment ? qrCode(`${page}#${fragment}`) : undefined;
  const fits = made !== undefined && made.size <= DENSEST;
  if (own) own.hidden = fits;
  if (!own || !fits) return false;
  const code = document.createElementNS(SVG, 'svg');
  code.id = 'calc-code';
  code.setAttribute('class', 'print-only code');
  code.setAttribute('viewBox', `0 0 ${made.size} ${made.size}`);
  code.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', made.path);
  code.append(path);
  own.after(code);
  return true;
}
