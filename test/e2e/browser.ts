/** Starts the browser of the tests. */
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, FLAGS, type Program } from '../../src/integrations/browser.ts';

export { findBrowser } from '../../src/integrations/browser.ts';

export async function launch(program?: Program): Promise<Browser> {
  const { path, env } = program ?? (await findBrowser());
  const own = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return chromium.launch({ executablePath: path, headless: true, args: FLAGS, env: { ...own, ...env } });
}
