/** Copying a text by one press. */

/** Whether the browser took the text; it refuses outside https and when told to. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
