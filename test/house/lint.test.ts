/** The lint bites: each rule of the house is tried on a line that breaks it, in a file of its folder. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rules that a text breaks when it stands in an existing file. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const DOMAIN = 'src/domain/dates/format.ts';
const QUERY = 'src/queries/site.ts';
const CLIENT = 'src/components/page/copy.ts';
const COMPONENT = 'src/components/page/Notice.astro';

describe('eslint.config.mjs', { timeout: 60_000 }, () => {
  it.each([
    ['house/import-directions', DOMAIN, "import { site } from '../../queries/site.ts';\nexport const a = site;\n"],
    ['house/import-directions', DOMAIN, "export { site } from '../../queries/site.ts';\n"],
    ['house/import-directions', QUERY, "export const a = () => import('../pages/index.astro');\n"],
    [
      'house/import-directions',
      COMPONENT,
      "---\nimport { site } from '../../queries/site.ts';\n---\n\n<p>{site}</p>\n",
    ],
    ['house/import-directions', COMPONENT, "<p>a</p>\n\n<script>\n  import '../../queries/site.ts';\n</script>\n"],
    ['no-restricted-globals', DOMAIN, 'export const a = () => document.title;\n'],
    ['no-restricted-globals', DOMAIN, 'export const a = () => globalThis;\n'],
    ['no-restricted-syntax', DOMAIN, 'export const a = () => new Date();\n'],
    ['no-restricted-syntax', QUERY, 'export const a = () => Date.now();\n'],
    ['no-restricted-syntax', DOMAIN, 'export const a = () => Math.random();\n'],
    ['no-restricted-syntax', CLIENT, 'export const a = (b: Element) => (b.innerHTML = "");\n'],
    ['no-restricted-syntax', CLIENT, 'export const a = (b: Element) => b["outerHTML"];\n'],
    ['no-restricted-syntax', CLIENT, 'export const a = (b: Element) => b.insertAdjacentHTML("beforeend", "");\n'],
    ['no-restricted-syntax', CLIENT, 'document.write("a");\n'],
    ['no-restricted-syntax', COMPONENT, '<p id="a"></p>\n\n<script>\n  document.body.innerHTML = "a";\n</script>\n'],
    ['no-restricted-syntax', COMPONENT, '<p style="color: red">a</p>\n'],
    ['no-restricted-syntax', COMPONENT, '<p style={Astro.props.a}>a</p>\n'],
    ['no-restricted-syntax', COMPONENT, '<script is:inline>\n  a();\n</script>\n'],
    ['no-restricted-syntax', COMPONENT, '---\nconst now = new Date();\n---\n\n<p>{now.getFullYear()}</p>\n'],
    ['astro/no-set-html-directive', COMPONENT, '<p set:html={Astro.props.a} />\n'],
    [
      '@typescript-eslint/consistent-type-imports',
      QUERY,
      "import { Site } from '../domain/page/frame.ts';\nexport let a: Site;\n",
    ],
    ['@typescript-eslint/no-floating-promises', CLIENT, 'Promise.resolve(1);\n'],
    ['max-lines-per-function', DOMAIN, `export function a() {\n${'  let b;\n'.repeat(40)}}\n`],
    ['max-lines', DOMAIN, 'export {};\n'.repeat(151)],
  ])('%s in %s', async (rule, filePath, text) => expect(await broken(filePath, text)).toContain(rule));

  it.each([
    [DOMAIN, 'export const a = (b: string) => new Date(b).getUTCDate();\n'],
    [CLIENT, 'export const a = () => new Date().getDate() + document.title;\n'],
    [
      'src/components/layout/BootScript.astro',
      "---\nimport { bootScript } from './boot.ts';\n---\n\n<script is:inline set:html={bootScript} />\n",
    ],
  ])('nothing in %s', async (filePath, text) => expect(await broken(filePath, text)).toEqual([]));
});
