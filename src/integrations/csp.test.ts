import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { narrow } from './csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>run()</script></head>`;

describe('narrow', () => {
  it('keeps the hashes of the page and drops those of other pages', () => {
    const policy = `default-src 'none'; script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('b{}')} ${hash('a{}')};`;
    expect(narrow(page(policy))).toBe(
      page(`default-src 'none'; script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{}')};`),
    );
  });

  it('names a style that the build has changed, and no script that it did not know', () => {
    const policy = `script-src 'self' ${hash('other()')}; style-src 'self' ${hash('b{}')}`;
    expect(narrow(page(policy))).toBe(page(`script-src 'self'; style-src 'self' ${hash('a{}')}`));
  });

  it('leaves a page without a policy as it is', () => {
    expect(narrow('<p>text</p>')).toBe('<p>text</p>');
  });
});
