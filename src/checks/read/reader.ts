/** What the readers of the four layouts share: the tree, what was used of it, what was found. */
import type { Problem } from '../problem.ts';
import type { CollectionId, Entry } from './entry.ts';
import { Source } from './source.ts';
import { readSource, type Tree } from './tree.ts';
import { parseYaml, type Yaml } from './yaml.ts';

export class Reader {
  readonly dir: string;
  readonly label: string;
  readonly tree: Tree;
  readonly entries: Entry[] = [];
  readonly problems: Problem[] = [];
  /** Paths that belong to the site; the rest is stray. */
  readonly used = new Set<string>();
  /** Collections of which not all ids are known: references to them must not be judged. */
  readonly unsure = new Set<CollectionId>();

  constructor(dir: string, label: string, tree: Tree) {
    this.dir = dir;
    this.label = label;
    this.tree = tree;
  }

  /** A problem of a file as a whole, or of a folder. */
  refuse(code: Problem['code'], path: string, message: string, fix: string): void {
    this.problems.push(new Source(`${this.label}/${path}`, path, '').problem(code, 0, message, fix));
  }

  /** The text of a file, when it can be read; a folder in its place is reported. */
  read(path: string): Source | undefined {
    this.used.add(path);
    if (this.tree.get(path) === 'folder') {
      this.refuse(
        'file-kind',
        path,
        'здесь должен быть файл, а лежит папка',
        'уберите папку и положите на её место файл',
      );
      return undefined;
    }
    const { source, problems } = readSource(this.dir, this.label, path);
    this.problems.push(...problems);
    return source;
  }

  yaml(source: Source, start = 0, text = source.text): Yaml {
    const yaml = parseYaml(source, start, text);
    this.problems.push(...yaml.problems);
    return yaml;
  }

  /** The fields of one entry; a file with nothing but comments counts as unread. */
  fields(source: Source, start = 0, text = source.text): Pick<Yaml, 'node' | 'data' | 'broken'> {
    const { node, data, broken } = this.yaml(source, start, text);
    if (broken || data !== null) return { node, data: data ?? {}, broken };
    this.problems.push(source.problem('file-empty', start, 'в файле нет ни одного поля', 'заполните его или удалите'));
    return { node, data: {}, broken: true };
  }
}
