/**
 * A page carries the styles of its components, and a component those of all its states. This leaves out the rules
 * that no element of the page can meet, and joins what is left into one style: a kilobyte less for every visit.
 */

/** A rule as it stands in the sheet: of a group its parts, of a plain rule its selectors. */
type Rule =
  | { kind: 'group'; head: string; rules: Rule[] }
  | { kind: 'plain'; body: string; selectors: { text: string; classes: string[] }[] }
  | { kind: 'other'; text: string };

/** What may hold rules; @font-face and the like hold declarations. */
const GROUP = /^@(?:layer|media|supports|container)\b/;

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** Index of the bracket that ends what begins before `from`; the minified sheets hold no bracket in a string. */
function closing(css: string, from: number): number {
  let depth = 1;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Стиль страницы оборван: ${css.slice(from, from + 60)}`);
}

/** Elements that most pages lack and that no script makes: an island is known by its own. Named with their bracket. */
const RARE = /(?<=^|[\s>+~])(?:table|caption|thead|tbody|tr|th|td|blockquote|figure)(?![\w-])/g;

/**
 * Classes that an element, or one around it, must have for the selector to meet it, and rare elements («<table»);
 * what stands in brackets may be absent.
 */
function needed(selector: string): string[] {
  const outer = selector.replace(/\([^()]*\)/g, '');
  if (outer !== selector) return needed(outer);
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return [...classes, ...[...selector.matchAll(RARE)].map(([name]) => `<${name}`)];
}

function plain(head: string, body: string): Rule {
  const selectors = head.split(/,(?![^(]*\))/).map((text) => ({ text, classes: needed(text) }));
  return { kind: 'plain', body, selectors };
}

/** The rules of a minified sheet. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const end = css.indexOf(';', at);
    if (end >= 0 && (open < 0 || end < open)) {
      rules.push({ kind: 'other', text: css.slice(at, end + 1) });
      at = end + 1;
    } else if (open < 0) {
      at = css.length;
    } else {
      const head = css.slice(at, open).trim();
      const close = closing(css, open + 1);
      const body = css.slice(open + 1, close);
      if (GROUP.test(head)) rules.push({ kind: 'group', head, rules: readRules(body) });
      else rules.push(head.startsWith('@') ? { kind: 'other', text: `${head}{${body}}` } : plain(head, body));
      at = close + 1;
    }
  }
  return rules;
}

/** The rules that can be met where these classes may stand. */
export function writeRules(rules: readonly Rule[], has: (name: string) => boolean): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'other') return rule.text;
      if (rule.kind === 'group') {
        const inner = writeRules(rule.rules, has);
        return inner && `${rule.head}{${inner}}`;
      }
      const met = rule.selectors.filter(({ classes }) => classes.every(has)).map(({ text }) => text);
      return met.length > 0 ? `${met.join(',')}{${rule.body}}` : '';
    })
    .join('');
}

/** Words of scripts that may be classes; one that ends in a hyphen or a low line is the beginning of several. */
function wordsOf(scripts: string): { whole: Set<string>; beginnings: string[] } {
  const whole = new Set(scripts.match(/[A-Za-z][\w-]*/g));
  return { whole, beginnings: [...whole].filter((word) => /[a-z](?:--?|__?)$/.test(word)) };
}

/**
 * @param scripts text of all scripts of the site: what they name they may give to an element
 * @returns page → the same with the styles that it can meet
 */
export function ownStyles(scripts: string): (html: string) => string {
  const { whole, beginnings } = wordsOf(scripts);
  const known = new Map<string, Rule[]>();
  const read = (css: string): Rule[] => {
    const rules = known.get(css) ?? readRules(css);
    known.set(css, rules);
    return rules;
  };
  return (html) => {
    const styles = [...html.matchAll(STYLE)];
    const last = styles.at(-1);
    if (!last) return html;
    const inline = wordsOf([...html.matchAll(SCRIPT)].map(([, text = '']) => text).join('\n')).whole;
    const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
    const has = (name: string) =>
      (name.startsWith('<') && new RegExp(`${name}[\\s>]|<astro-island`).test(html)) ||
      classes.has(name) ||
      whole.has(name) ||
      inline.has(name) ||
      beginnings.some((beginning) => name.startsWith(beginning));
    const css = styles.map(([, text = '']) => writeRules(read(text), has)).join('');
    return html.replace(STYLE, (_style, _css, at: number) => (at === last.index ? `<style>${css}</style>` : ''));
  };
}
