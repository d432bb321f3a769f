/** A built page → the same page for a folder: no server, no modules, no host of its own. */
import { unnumbered } from '../offline/page.ts';
import { localAddress, rootFrom } from './address.ts';

export interface Place {
  /** File of the page, below the base path. */
  page: string;
  /** Base path of the build. */
  base: string;
}

/** What stands between the page's words: scripts and styles are left alone, tags keep their quoted values. */
const PARTS = /(<script\b[^>]*>[^]*?<\/script>|<style\b[^>]*>[^]*?<\/style>)|<[a-z](?:"[^"]*"|[^">])*>/gi;
const ADDRESS = / (href|src|action|srcset|data-from)="([^"]*)"/g;
/** The way to the site, for scripts. */
const BASE = / (data-site-base|data-base)="[^"]*"/g;
/** Addresses inside of data for scripts. */
const WITHIN = /(?<=&quot;|&#34;)(\/[^&"]*)(?=&quot;|&#34;)/g;
const MODULE = /<script\b[^>]*\btype="module"[^>]*><\/script>/g;
const SOURCE = /\bsrc="([^"]+)"/;
const PRELOAD = /<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const REFRESH = /(<meta\b[^>]*http-equiv="refresh"[^>]*content="\d+;\s*url=)([^"]*)(")/i;
const URL_IN_STYLE = /url\((["']?)(\/[^)"']*)\1\)/g;

/** Files of the modules of a page, below the base path, in their order. */
export const modulesOf = (html: string, base: string): string[] =>
  [...html.matchAll(MODULE)].flatMap(([tag]) => SOURCE.exec(tag)?.[1]?.slice(base.length) ?? []);

function localTag(tag: string, { page, base }: Place): string {
  const to = (address: string): string => localAddress(address, page, base);
  return tag
    .replace(
      ADDRESS,
      (_, name: string, value: string) =>
        ` ${name}="${name === 'srcset' ? value.replace(/(^|, )(\S+)/g, (__, gap: string, one: string) => gap + to(one)) : to(value)}"`,
    )
    .replace(BASE, (_, name: string) => ` ${name}="${rootFrom(page)}"`)
    .replace(WITHIN, (address) => to(address));
}

/** A file has no origin that «'self'» could mean; workers are made of text, nothing is asked for. */
const localPolicy = (policy: string): string =>
  policy
    .replaceAll("'self'", 'file:')
    .replace(/connect-src [^;]*/, "connect-src 'none'")
    .replace(/worker-src [^;]*/, 'worker-src blob:')
    .replace(/ ?'wasm-unsafe-eval'/, '');

/** @param scripts classic scripts instead of the modules, below the base path */
export function localPage(html: string, place: Place, scripts: readonly string[]): string {
  const root = rootFrom(place.page);
  const tags = scripts.map((file) => `<script defer src="${root}${file}"></script>`).join('');
  return unnumbered(html)
    .replace(MODULE, '')
    .replace(PRELOAD, '')
    .replace(PARTS, (whole, raw?: string) => (raw === undefined ? localTag(whole, place) : raw))
    .replace(/<style\b[^>]*>[^]*?<\/style>/g, (style) =>
      style.replace(
        URL_IN_STYLE,
        (_, quote: string, address: string) => `url(${quote}${localAddress(address, place.page, place.base)}${quote})`,
      ),
    )
    .replace(POLICY, (_, before: string, policy: string, after: string) => before + localPolicy(policy) + after)
    .replace(
      REFRESH,
      (_, before: string, address: string, after: string) =>
        before + localAddress(address, place.page, place.base) + after,
    )
    .replace('</body>', () => `${tags}</body>`);
}
