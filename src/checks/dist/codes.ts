/**
 * The catalogue of everything that can be wrong with a built site and with the list of packages.
 * Each code has a broken fixture; tests hold that.
 * error: the site is not published; warning: printed only.
 */
export const DIST_SEVERITIES = {
  'dist-empty': 'error',
  // Links
  'dist-link': 'error',
  'dist-slash': 'error',
  'dist-anchor': 'error',
  'dist-base': 'error',
  'dist-link-text': 'error',
  'dist-messenger': 'error',
  'dist-shortener': 'error',
  'dist-javascript': 'error',
  // Files that a page loads
  'dist-asset': 'error',
  'dist-unused': 'warning',
  'dist-foreign': 'error',
  // What a page tells about itself
  'dist-lang': 'error',
  'dist-title': 'error',
  'dist-title-duplicate': 'error',
  'dist-description': 'error',
  'dist-viewport': 'error',
  'dist-canonical': 'error',
  'dist-canonical-noindex': 'error',
  'dist-og': 'error',
  'dist-og-url': 'error',
  'dist-card': 'error',
  'dist-card-same': 'error',
  // Structure
  'dist-h1': 'error',
  'dist-heading': 'error',
  'dist-id': 'error',
  'dist-table': 'error',
  'dist-skip-link': 'error',
  // Security
  'dist-style': 'error',
  'dist-handler': 'error',
  'dist-csp': 'error',
  'dist-csp-unsafe': 'error',
  'dist-csp-hash': 'error',
  // Packages
  'lock-missing': 'error',
  'lock-root': 'error',
  'lock-resolved': 'error',
  'lock-exact': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type DistCode = keyof typeof DIST_SEVERITIES;
