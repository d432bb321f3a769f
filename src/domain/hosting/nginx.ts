/** The fragment that an nginx includes in a server block. Tried with Debian's in test/machine. */
import { FOR_EVER, FRESH, HASHED, SECURITY, type Header, type Rule } from './rules.ts';

/** Text beyond HTML, which nginx packs by itself. */
const TEXTS = [
  'text/css',
  'text/plain',
  'text/calendar',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/rss+xml',
  'image/svg+xml',
];

/** Types that Debian's list does not have. A whole `types` block beside it would replace it. */
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['ics', 'text/calendar'],
  ['webmanifest', 'application/manifest+json'],
];

/** Headers of an outer block do not reach an inner one that has its own: each gets all of them. */
const headers = (cache: Header, always: boolean): string[] => [
  ...SECURITY.map(([name, value]) => `add_header ${name} "${value}" always;`),
  // «Not found» must not be kept for a year.
  `add_header ${cache[0]} "${cache[1]}"${always ? ' always' : ''};`,
];

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));

const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indented(lines), '}'];

/** The fragment of the address keeps its page, so the question is left out where there is one. */
const target = (base: string, to: string): string => base + to.slice(1) + (to.includes('#') ? '' : '$is_args$args');

function ruleLines(rule: Rule, base: string): string[] {
  const at = base + rule.from.slice(1);
  return 'to' in rule
    ? block(`location = ${at}`, [`return 301 "${target(base, rule.to)}";`])
    : block(`location = ${at}`, [`error_page 410 ${at}index.html;`, 'return 410;']);
}

const OPENING = `# Written by the build: do not edit. Include it in a server block, after saying where the pages lie:
#
#   server {
#     listen 443 ssl;
#     set $pamyatka /srv/pamyatka/dist;
#     include /srv/pamyatka/dist.hosting/nginx.conf;
#   }
`;

/** @param base path below the host, with slashes at both ends */
export function nginxFragment(base: string, rules: readonly Rule[]): string {
  const inside = [
    base === '/' ? 'root $pamyatka;' : 'alias $pamyatka/;',
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    `charset_types ${TEXTS.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    'gzip_comp_level 6;',
    `gzip_types ${TEXTS.join(' ')};`,
    ...headers(FRESH, true),
    '',
    ...HASHED.flatMap((folder) => block(`location ${base}${folder}`, headers(FOR_EVER, false))),
    ...TYPES.flatMap(([ending, type]) => block(`location ~ \\.${ending}$`, ['types {}', `default_type ${type};`])),
    '# Nothing hidden is published but what standards put there.',
    ...block('location ~ /\\.(?!well-known/)', ['return 404;']),
    '# Signs that a chat took for a part of the link: «/a/b/)».',
    ...block(`location ~ "^(${base}(?:[a-z0-9-]+/)*)[^A-Za-z0-9/_-]+$"`, ['return 301 $1;']),
    ...(rules.length > 0 ? ['# Old addresses, from redirects.yaml.'] : []),
    ...rules.flatMap((rule) => ruleLines(rule, base)),
  ];
  const bare =
    base === '/' ? [] : block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base};`]);
  return [OPENING, ...bare, ...block(`location ${base}`, inside), ''].join('\n');
}
