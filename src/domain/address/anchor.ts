/** Where the reader of an old page is sent, with the place he asked for. */

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param to new address of the page
 * @param hash fragment of the old one as the browser has it, «#…» or empty
 * @param places where single places went that did not follow their page
 */
export function anchorAfter(to: string, hash: string, places: Readonly<Record<string, string>>): string {
  const id = decoded(hash.slice(1));
  if (id === '') return to;
  if (Object.hasOwn(places, id)) return places[id] as string;
  return to.includes('#') ? to : to + hash;
}
