/** The content security policy of a page: strict, and true to what stands on it. */
import { createHash } from 'node:crypto';
import { rawText, type Element } from './html.ts';
import { metas, named, type Page } from './page.ts';
import type { Fault } from './report.ts';

type Policy = ReadonlyMap<string, string[]>;

const UNSAFE = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"];

/** Types of <script> that are run; every other type is data, which the policy does not concern. */
const RUN = ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'];

function parsePolicy(content: string): Policy {
  const directives = content.split(';').map((part) => part.trim().split(/\s+/));
  // Of a repeated directive browsers keep the first.
  return new Map(
    directives
      .filter(([name]) => name)
      .reverse()
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

const governing = (policy: Policy, kind: 'script' | 'style'): string[] =>
  policy.get(`${kind}-src-elem`) ?? policy.get(`${kind}-src`) ?? policy.get('default-src') ?? [];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

export const isRun = ({ attributes }: Element): boolean =>
  RUN.includes((attributes.get('type') ?? '').trim().toLowerCase());

/** Scripts that stand on the page itself. */
export const inlineScripts = (page: Page): Element[] =>
  named(page, 'script').filter((script) => !script.attributes.has('src') && isRun(script));

/** Neither a keyword or hash in quotes, nor data of the page itself, which may be shown but never run. */
const isForeign = (directive: string, source: string): boolean =>
  !/^'/.test(source) && (/^(?:default|script|object)/.test(directive) || !/^(?:data|blob):$/.test(source));

function* policyFaults(policy: Policy): Generator<Fault> {
  const fix = "разрешайте только 'self' и хэши встроенных скриптов и стилей";
  for (const [name, sources] of policy) {
    const unsafe = sources.find((source) => UNSAFE.includes(source));
    if (unsafe) yield { code: 'dist-csp-unsafe', message: `политика ${name} разрешает ${unsafe}`, fix };
    const foreign = sources.find((source) => isForeign(name, source));
    if (foreign)
      yield { code: 'dist-csp-unsafe', message: `политика ${name} разрешает лишний источник ${foreign}`, fix };
  }
  if (!policy.has('default-src'))
    yield {
      code: 'dist-csp-unsafe',
      message: 'в политике нет default-src: о чём она молчит, то разрешено',
      fix: "добавьте default-src 'none'",
    };
}

function* hashFaults(page: Page, policy: Policy): Generator<Fault> {
  const inline = { script: inlineScripts(page), style: named(page, 'style') };
  for (const kind of ['script', 'style'] as const) {
    const allowed = governing(policy, kind);
    for (const element of inline[kind]) {
      const text = rawText(element);
      const hash = hashOf(text);
      if (allowed.includes(hash)) continue;
      yield {
        code: 'dist-csp-hash',
        message: `встроенный <${kind}> «${text.trim().slice(0, 40)}» не сработает: его хэша нет в политике`,
        fix: `добавьте в ${kind}-src ${hash}`,
      };
    }
  }
}

export function* checkPolicy(page: Page): Generator<Fault> {
  const policies = metas(page, 'http-equiv', 'content-security-policy').map(parsePolicy);
  if (policies.length === 0)
    yield {
      code: 'dist-csp',
      message: 'на странице нет политики безопасности',
      fix: 'включите security.csp в настройках сборки',
    };
  for (const policy of policies) {
    yield* policyFaults(policy);
    yield* hashFaults(page, policy);
  }
}

export function* checkAttributes({ elements }: Page): Generator<Fault> {
  for (const { name, attributes } of elements) {
    if (attributes.has('style'))
      yield {
        code: 'dist-style',
        message: `у <${name}> атрибут style="${attributes.get('style')?.slice(0, 40)}": политика безопасности его не пустит`,
        fix: 'перенесите оформление в класс',
      };
    const handler = [...attributes.keys()].find((key) => /^on[a-z]/.test(key));
    if (handler)
      yield {
        code: 'dist-handler',
        message: `у <${name}> обработчик ${handler}: политика безопасности его не пустит`,
        fix: 'повесьте обработчик в скрипте: addEventListener',
      };
  }
}
