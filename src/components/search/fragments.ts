/**
 * What Pagefind keeps of each record to show, read without the engine: excerpts need its texts, not its search.
 * A fragment is JSON behind a signature, gzipped unless the server has unpacked it on the way.
 */
import { ALL_FRAGMENTS, listFor } from '../../domain/search/fragment-lists.ts';
import type { Fragment } from '../../domain/search/full-text.ts';
import { PAGEFIND_LANGUAGE } from '../../domain/search/pagefind.ts';
import { load } from './client.ts';

const SIGNATURE = 'pagefind_dcd';

async function unpacked(packed: Response): Promise<string> {
  if (!packed.ok) throw new Error(`${packed.url}: ${packed.status}`);
  const bytes = await packed.arrayBuffer();
  const plain = new TextDecoder().decode(bytes);
  if (plain.startsWith(SIGNATURE)) return plain;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

export class Fragments {
  /** Address of Pagefind's folder. */
  readonly folder: string;
  readonly #total: number;
  readonly #lists = new Map<string, Promise<Map<string, string>>>();
  readonly #read = new Map<string, Promise<Fragment>>();

  /**
   * @param base base path of the site, with slashes at both ends
   * @param total records of the whole site
   */
  constructor(base: string, total: number) {
    this.folder = new URL(`${base}pagefind/`, location.href).href;
    this.#total = total;
  }

  #list(name: string): Promise<Map<string, string>> {
    const coming =
      this.#lists.get(name) ??
      load(this.folder + name).then(
        (list) => new Map(list.split('\n').map((line) => line.split(' ') as [string, string])),
      );
    coming.catch(() => this.#lists.delete(name));
    this.#lists.set(name, coming);
    return coming;
  }

  /**
   * Address of every record → id of its fragment.
   * @throws when the list does not come
   */
  ids(): Promise<Map<string, string>> {
    return this.#list(ALL_FRAGMENTS);
  }

  /** @throws when the list of this address does not come */
  async idOf(url: string): Promise<string | undefined> {
    return (await this.#list(listFor(url, this.#total))).get(url);
  }

  async #fetch(url: string): Promise<Fragment> {
    const id = await this.idOf(url);
    if (id === undefined) throw new Error(`${url}: no fragment`);
    const text = await unpacked(await fetch(`${this.folder}fragment/${PAGEFIND_LANGUAGE}_${id}.pf_fragment`));
    return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  }

  /** @throws when it does not come or is damaged; the next call tries again */
  of(url: string): Promise<Fragment> {
    const coming = this.#read.get(url) ?? this.#fetch(url);
    coming.catch(() => this.#read.delete(url));
    this.#read.set(url, coming);
    return coming;
  }
}
