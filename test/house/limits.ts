/** How long things may be, in lines. ESLint reads the first two, `files.test.ts` the rest. */

/** A function; in tests a case is a list of statements, so there it may be longer. */
export const FUNCTION = 40;

/** A module of TypeScript. */
export const MODULE = 150;

export interface Limit {
  /** Which files, from the root of the repository. The first limit that matches counts. */
  files: RegExp;
  lines: number;
  /** The part that is counted; the whole file when absent. */
  part?: 'code of the page' | 'all but styles';
  because: string;
}

export const LIMITS: readonly Limit[] = [
  { files: /^src\/strings\.ts$/, lines: 600, because: 'a flat list of the words of the interface, read by search' },
  { files: /^src\/pages\/.*\.astro$/, lines: 40, part: 'code of the page', because: 'a page is wiring' },
  { files: /^src\/.*\.astro$/, lines: 150, part: 'all but styles', because: 'a component fits two screens' },
  { files: /^src\/.*\.(test|fixtures?)\.tsx?$/, lines: 250, because: 'tables of cases' },
  { files: /^test\/.*\.ts$/, lines: 250, because: 'tables of cases' },
  { files: /^src\/.*\.tsx?$/, lines: MODULE, because: 'one thought per module' },
  { files: /^src\/.*\.css$/, lines: 300, because: 'one layer per file' },
  { files: /^scripts\//, lines: 40, because: 'a command only calls what is tested elsewhere' },
];
