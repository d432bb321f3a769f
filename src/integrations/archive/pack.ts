/** Files → a ZIP whose bytes depend on them alone. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Archive } from './make.ts';

/** The earliest moment that a ZIP can name; it is written as local time, whatever the zone. */
const MOMENT = new Date(1980, 0, 1);

export function pack(archive: Archive): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of archive)
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: MOMENT, level: 9 }];
  return zipSync(files);
}
