/** Text from bytes, whatever program saved it. */
import { utf16WithoutMark } from './sniff.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** By the byte order mark (Unicode Standard §23.8); undefined without one. */
function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Bytes as UTF-8, or undefined when they break its rules: then they are eight-bit letters. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A mark decides; then the zero bytes of UTF-16; then whether the bytes are
 * valid UTF-8; what is left is windows-1251, which every byte fits.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? utf16WithoutMark(bytes);
  if (encoding !== undefined && encoding !== 'utf-8')
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  if (encoding === 'utf-8') return { text: new TextDecoder('utf-8').decode(bytes), encoding };
  return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
}
