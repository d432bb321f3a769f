/** A text file with its name and the way from an offset to line and column. */
import type { Code } from '../codes.ts';
import type { Problem } from '../problem.ts';

export class Source {
  /** Name as an editor sees it: «content/guides/x/index.mdx». */
  readonly file: string;
  /** Path below the content folder: «guides/x/index.mdx». */
  readonly path: string;
  readonly text: string;
  #starts: number[] | undefined;

  constructor(file: string, path: string, text: string) {
    this.file = file;
    this.path = path;
    this.text = text;
  }

  /** Offsets at which lines begin. */
  #lines(): number[] {
    this.#starts ??= [0, ...[...this.text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    return this.#starts;
  }

  /** Line and column, both from 1. */
  at(offset: number): { line: number; column: number } {
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  problem(code: Code, offset: number, message: string, fix: string): Problem {
    return { code, file: this.file, ...this.at(offset), message, fix };
  }
}
