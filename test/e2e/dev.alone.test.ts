/** `npm run dev`: what an editor sees while writing has the same search as the built site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { searchPage, searchSheet } from './search.ts';

let server: ChildProcess;
let browser: Browser;
let origin = '';

/** Only these are passed on: the test runner's own variables would get into the site. */
const KEPT = ['PATH', 'HOME', 'TMPDIR'];

/** Modules are made when they are asked for, one by one. */
const SLOW = { timeout: 120_000 };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const place = probe.address();
      probe.close(() => resolve(typeof place === 'object' && place ? place.port : 0));
    });
  });

/** @throws with what the command printed when it stops or keeps silent */
const started = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      const [, address] = /Сайт для правки: (\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', () => reject(new Error(said)));
    setTimeout(() => reject(new Error(said)), SLOW.timeout);
  });

beforeAll(async () => {
  const env = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const settings = { ...env, PORT: String(await freePort()), ASTRO_TELEMETRY_DISABLED: '1' };
  server = spawn(process.execPath, ['scripts/dev.ts'], { env: settings });
  origin = await started(server);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.kill();
});

test('день, прошедший по часам читателя, отмечен и на странице, которую правят', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(SLOW.timeout);
  await page.clock.setFixedTime('2040-01-01');
  await page.goto(`${origin}sroki/`);
  await page.locator('.term__passed').first().waitFor();
  const days = await page.locator('time[data-day]').count();
  expect(days).toBeGreaterThan(0);
  expect(await page.locator('.term__passed').count()).toBe(days);
});

test('поиск на своей странице и на месте отвечает, исправляет и показывает отрывки', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(SLOW.timeout);
  await page.goto(`${origin}poisk/?q=gfhjkm`);
  await searchPage(page).results.first().waitFor();
  await page.locator('.heard', { hasText: 'раскладке' }).waitFor();
  await page.locator('.found__text mark').first().waitFor();
  await page.goto(origin);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+KeyK');
  await searchSheet(page).field.fill('пароль');
  await searchSheet(page).results.first().waitFor();
  await searchSheet(page).results.first().click();
  await page.waitForURL((url) => url.pathname !== '/');
  expect(await page.locator('h1').count()).toBe(1);
});
