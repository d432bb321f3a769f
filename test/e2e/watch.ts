/** Listens to a tab: requests to strangers, errors, breaches of the content security policy. */
import type { Page } from 'playwright-core';

const OWN = /^(data|blob|about|mailto):/;

export interface Watch {
  /** What was noticed since the last call. */
  take: () => Promise<string[]>;
}

type Window_ = Window & { breaches?: string[] };

/** Starts listening; call it before the tab opens its first page. `origin` is our own host. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const noticed: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !OWN.test(url)) noticed.push(`запрос к чужому адресу ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noticed.push(`ответ ${response.status()} на ${response.url().slice(origin.length)}`);
  });
  page.on('pageerror', (error) => noticed.push(`ошибка скрипта: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') noticed.push(`ошибка в консоли: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const list: string[] = ((window as Window_).breaches = []);
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return {
    take: async () => {
      const breaches = await page.evaluate(() => (window as Window_).breaches ?? []);
      return [...noticed.splice(0), ...breaches.map((text) => `нарушение CSP: ${text}`)];
    },
  };
}
