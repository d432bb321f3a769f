/**
 * The components that may write raw text into a page. What they write is the generator's own,
 * with «<» escaped, and its hash stands in the content security policy.
 */
export const RAW_TEXT = ['src/components/layout/BootScript.astro', 'src/components/layout/JsonLd.astro'];
