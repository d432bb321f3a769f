/** The page's one polite live region: what changed, in words, once the reader has stopped typing. */

/** Milliseconds without a change before the result is read out. */
const PAUSE = 900;

let waiting: ReturnType<typeof setTimeout> | undefined;

function put(text: string): void {
  const region = document.getElementById('status');
  if (region && region.textContent !== text) region.textContent = text;
}

/** Says it at once: an answer to a press. */
export function say(text: string): void {
  clearTimeout(waiting);
  put(text);
}

/** Says the last of many texts when they have stopped coming. */
export function sayLater(text: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => put(text), PAUSE);
}
