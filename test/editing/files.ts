/** The content of a folder, for comparing before and after. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file with its text, by path. */
export const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file): [string, string] => [file.slice(dir.length + 1), readFileSync(file, 'latin1')])
      .sort(),
  );
