/**
 * The catalogue of everything the checks can find. Each code has a broken fixture in
 * `test/fixtures/broken/<code>/` and a paragraph in `content/README.md`; tests hold both.
 * error: the site is not built; warning: printed only.
 */
export const SEVERITIES = {
  // What can be read at all
  'content-missing': 'error',
  'file-encoding': 'error',
  'file-bom': 'warning',
  'file-kind': 'error',
  'file-empty': 'error',
  'file-twice': 'error',
  'file-stray': 'error',
  'folder-empty': 'error',
  'front-matter': 'error',
  'yaml-syntax': 'error',
  'yaml-duplicate': 'error',
  slug: 'error',
  'id-duplicate': 'error',
  // Fields
  'field-missing': 'error',
  'field-unknown': 'error',
  'field-type': 'error',
  'field-value': 'error',
  'field-markdown': 'error',
  reference: 'error',
  // Text of pages
  'mdx-syntax': 'error',
  'mdx-expression': 'error',
  'mdx-import': 'error',
  html: 'error',
  'block-unknown': 'error',
  'block-attribute': 'error',
  'block-place': 'error',
  'body-empty': 'error',
  'heading-level': 'error',
  'heading-duplicate': 'error',
  'table-caption': 'error',
  'table-cells': 'error',
  // Links
  'link-form': 'error',
  'link-page': 'error',
  'link-anchor': 'error',
  'link-moved': 'warning',
  'link-text': 'warning',
  'link-protocol': 'error',
  'link-port': 'error',
  'link-shortener': 'error',
  'link-messenger': 'error',
  'link-invitation': 'error',
  'link-status': 'error',
  // Pictures and diagrams
  'image-missing': 'error',
  'image-type': 'error',
  'image-alt': 'error',
  'image-unused': 'warning',
  'diagram-graph': 'error',
  'diagram-unused': 'warning',
  // The whole
  'title-duplicate': 'error',
  'search-expect': 'warning',
  'date-order': 'error',
  'date-far': 'warning',
  'redirect-target': 'error',
  'redirect-source': 'error',
  'redirect-chain': 'error',
  'redirect-loop': 'error',
  'permalink-new': 'error',
  'permalink-lost': 'error',
  'permalink-file': 'error',
  // Wording
  'step-sentence': 'error',
  'step-actions': 'warning',
  'step-word': 'warning',
  'step-moment': 'warning',
  'look-alike': 'error',
  'look-alike-letter': 'warning',
  // People
  'privacy-phone': 'error',
  'privacy-mail': 'error',
  'privacy-secret': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type Code = keyof typeof SEVERITIES;

export type Severity = 'error' | 'warning';

export const severityOf = (code: Code): Severity => SEVERITIES[code];
