/** What kind of file the bytes are, by their first ones: names lie. */

export type FileKind =
  /** Text of some encoding: to be decoded. */
  | 'text'
  /** A ZIP that may be a workbook: to be opened by the workbook reader. */
  | 'zip'
  /** OpenDocument spreadsheet or text. */
  | 'open-document'
  /** OLE container: an old workbook, or a workbook protected by a password. */
  | 'ole'
  | 'pdf'
  | 'image'
  /** A web page, often with the name of a workbook. */
  | 'html'
  | 'empty'
  /** Zero bytes in the middle: no text we know. */
  | 'binary';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The first bytes as Latin text, for signatures that are words. */
const opening = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/** An OpenDocument file names its type, uncompressed, in its first entry «mimetype». */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  opening(bytes, 120).includes('mimetypeapplication/vnd.oasis.opendocument');

const isHtml = (bytes: Uint8Array): boolean =>
  /^(?:ï»¿)?\s*<(?:!doctype html|html|table|meta|head|\?xml)/i.test(opening(bytes, 200));

/** Zero bytes in UTF-8 or an eight-bit encoding mean that this is no text; «BM» without them begins a word. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).includes(0);

/** UTF-16 without a mark, by its high bytes; undefined when the bytes are something else. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let [bigEndian, littleEndian, zeroes] = [0, 0, 0];
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const [even, odd] = [sample[index] ?? 0, sample[index + 1] ?? 0];
    if (even === 0 && odd === 0) zeroes += 1;
    // The high byte of a pair is 0 for Latin and 4 for Cyrillic.
    if (even === 0 || even === 4) bigEndian += 1;
    if (odd === 0 || odd === 4) littleEndian += 1;
  }
  if (zeroes > 0) return undefined;
  if (littleEndian * 10 >= pairs * 9 && littleEndian > bigEndian) return 'utf-16le';
  return bigEndian * 10 >= pairs * 9 && bigEndian > littleEndian ? 'utf-16be' : undefined;
}

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const kind = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (kind === 'zip') return isOpenDocument(bytes) ? 'open-document' : 'zip';
  if (kind !== undefined && (kind !== 'image' || bytes[0] !== 0x42 || isBinary(bytes))) return kind;
  if (isHtml(bytes)) return 'html';
  const marked = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return !marked && isBinary(bytes) && utf16WithoutMark(bytes) === undefined ? 'binary' : 'text';
}
