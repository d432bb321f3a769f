/**
 * What a page in the archive has instead of a server. Browsers let a file load scripts and nothing else:
 * data come as scripts, workers are made of text. The other scripts of the archive find `fetch` and `Worker` here.
 */
import { withFile } from '../../domain/archive/address.ts';
import { pathBelow } from '../../domain/offline/request.ts';

declare global {
  // A global of a classic script.
  var archive: {
    fetch: (address: string) => Promise<Response>;
    Worker: unknown;
    /** Called by the scripts with data: address below the site → text. */
    keep: (texts: Record<string, string>) => void;
    keepWorkers: (codes: Record<string, string>) => void;
  };
}

const root = new URL(document.body.dataset['siteBase'] ?? './', location.href).href;
const texts = new Map<string, string>();
const codes = new Map<string, string>();
const loading = new Map<string, Promise<void>>();

/** Loads `arhiv/<part>.js`; a failure is forgotten, so that the next asking tries again. */
function load(part: string): Promise<void> {
  const made = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}arhiv/${part}.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(part);
      reject(new TypeError(`${part}: no such part of the archive`));
    });
    document.head.append(script);
  });
  loading.set(part, made);
  return made;
}

async function localFetch(address: string): Promise<Response> {
  const { href } = new URL(address, location.href);
  const name = pathBelow(href, root) ?? '';
  const part = name.split('/')[0] ?? '';
  await (loading.get(part) ?? load(part));
  const text = texts.get(name);
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
}

class LocalWorker extends Worker {
  constructor(address: URL) {
    const code = codes.get(address.pathname.split('/').at(-1) ?? '') ?? '';
    super(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  }
}

/** A link that a script made names a folder: a browser would list it instead of opening its page. */
function nameFiles(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.href = withFile(link.href);
}

new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof Element) nameFiles(target.parentElement ?? target);
}).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });

globalThis.archive = {
  fetch: localFetch,
  Worker: LocalWorker,
  keep: (more) => Object.entries(more).forEach(([name, text]) => texts.set(name, text)),
  keepWorkers: (more) => Object.entries(more).forEach(([name, code]) => codes.set(name, code)),
};
