/** HTML without the spaces that nobody sees: they are a percent of what a phone receives. */

/** A tag, whatever stands in its attributes. */
const TAG = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/** Between two of these a space is not shown: they begin a line of their own. A paragraph may stand within a line. */
const BLOCK =
  /^<\/?(?:html|head|meta|link|title|body|main|header|footer|nav|aside|article|section|div|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|details|summary|form|fieldset|legend)[\s>]/i;

const PARAGRAPH = /^<\/?p[\s>]/i;

const isBlock = (tag: string): boolean => BLOCK.test(tag) || PARAGRAPH.test(tag);

/** Within these every letter counts. */
const EXACT = /<(script|style|pre|textarea)[\s>][\s\S]*?<\/\1>/gi;

/** Spaces at the edges of a text between two tags; those within it stay. */
function edges(text: string, before: string, after: string): string {
  const begins = isBlock(before) && !before.startsWith('</');
  const ends = isBlock(after) && after.startsWith('</');
  if (text.trim() !== '') return text.replace(/^\s+/, begins ? '' : ' ').replace(/\s+$/, ends ? '' : ' ');
  return text === '' || begins || ends || (BLOCK.test(before) && BLOCK.test(after)) ? '' : ' ';
}

function squeezePart(html: string): string {
  const tags = [...html.matchAll(TAG)];
  let result = '';
  let at = 0;
  let before = '';
  for (const tag of tags) {
    result += edges(html.slice(at, tag.index), before, tag[0]) + tag[0];
    before = tag[0];
    at = tag.index + before.length;
  }
  return result + html.slice(at);
}

/** The page with one space at most between two elements, and none where a block begins or ends. */
export function squeeze(html: string): string {
  let result = '';
  let at = 0;
  for (const exact of html.matchAll(EXACT)) {
    result += squeezePart(html.slice(at, exact.index)) + exact[0];
    at = exact.index + exact[0].length;
  }
  return result + squeezePart(html.slice(at));
}
