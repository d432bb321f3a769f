/** Firefox ESR as Debian ships it, driven by WebDriver BiDi: a reader in one tab, and what the tab complains of. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { tool } from './tools.ts';

export type { Browser, Page } from 'puppeteer-core';

/** The box of a step. */
export const TICK = 'ol.steps [data-done]';

/** A folder for the files of a test, to be removed by it. */
export const makeRoom = (): string => mkdtempSync(join(tmpdir(), 'pamyatka-firefox-'));

/** How long a page may keep a test waiting, milliseconds. */
const WAIT = 20_000;

export const openFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: tool('firefox-esr'),
    headless: true,
    // Lets a test read what the page has copied; without it Firefox asks the reader.
    extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
  });

type Window_ = Window & { breaches?: string[] };

async function listen(page: Page, heard: string[]): Promise<void> {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) heard.push(`консоль: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`ошибка скрипта: ${String(error)}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`ответ ${answer.status()} на ${answer.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const list: string[] = ((window as Window_).breaches = []);
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
}

export interface Reader {
  page: Page;
  /** Console errors, exceptions, answers of 400 and more, breaches of the policy on this page. */
  complaints: () => Promise<string[]>;
}

/** One reader with storage of its own. @throws whatever the tab complained of and `act` has not taken */
export async function withReader(browser: Browser, act: (reader: Reader) => Promise<void>): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    const heard: string[] = [];
    await listen(page, heard);
    const complaints = async (): Promise<string[]> => [
      ...heard.splice(0),
      ...(await page.evaluate(() => (window as Window_).breaches?.splice(0) ?? [])),
    ];
    await act({ page, complaints });
    const left = await complaints();
    if (left.length > 0) throw new Error(left.join('\n'));
  } finally {
    await context.close();
  }
}

/** The element, as soon as it can be seen. @throws when it does not appear */
export async function seen(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector, { visible: true });
  if (!element) throw new Error(`нет ${selector}`);
  return element;
}

export const press = async (page: Page, selector: string): Promise<void> => (await seen(page, selector)).click();

/** A key with Ctrl held. */
export async function control(page: Page, key: 'KeyK' | 'KeyV'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

export const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Texts of all that fit, and how often something fits. */
export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));

export const count = async (page: Page, selector: string): Promise<number> => (await page.$$(selector)).length;

export const isChecked = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (box) => (box as HTMLInputElement).checked);
