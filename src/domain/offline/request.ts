/** Which of three ways a request goes. */

export type Way =
  /** A page: network first, the copy when it does not come. */
  | 'page'
  /** Data that pages ask for: like a page, but what comes must be what was asked for. */
  | 'text'
  /** A file whose name changes with its content: kept first. */
  | 'asset'
  /** Not ours: the browser does as without a worker. */
  | 'pass';

export interface Asked {
  method: string;
  /** Full address. */
  url: string;
  /** The browser opens it as a page. */
  opens: boolean;
}

/** Pages of one address: `kak/x`, `kak/x/` and `kak/x/index.html`. */
export function addressOf(path: string): string {
  const plain = path.replace(/(^|\/)index\.html$/, '$1');
  return plain === '' || plain.endsWith('/') || /\.\w+$/.test(plain) ? plain : `${plain}/`;
}

/** Below `scope`, without query and fragment; undefined elsewhere. */
export function pathBelow(url: string, scope: string): string | undefined {
  if (!url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).replace(/[?#][^]*$/, '');
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

const isPage = (address: string): boolean => address === '' || /(?:\/|\.html)$/.test(address);

/**
 * @param scope full address of the site, with a slash at the end
 * @param texts addresses of everything that is packed
 */
export function wayOf({ method, url, opens }: Asked, scope: string, texts: { has: (address: string) => boolean }): Way {
  const path = pathBelow(url, scope);
  if (method !== 'GET' || path === undefined || path.startsWith('offline/')) return 'pass';
  if (path.startsWith('_astro/')) return 'asset';
  const address = addressOf(path);
  if (opens && isPage(address)) return 'page';
  return texts.has(address) ? 'text' : 'pass';
}
