/** R-C1, R-D3: after one visit the site works without a network; a bad network spoils nothing. */
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { LINK, PAGE as CALCULATOR } from './calculator.ts';
import { builtPages, DIST, fullest } from './pages.ts';
import { cut, hang, type Fault } from './releases.ts';
import { found, searchPage } from './search.ts';
import { kept, play, settle } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
const WIZARD = fullest(builtPages(), /^\/vybor\/[^/]+\/$/).path;
const MARK = '[data-copy-of]';

/** Long enough for a busy machine. */
const SOON = { timeout: 15_000 };

const isPage = (path: string): boolean => path.endsWith('/');

const html: Fault = (_request, response) => {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end('<!doctype html><title>Вход в сеть</title>');
  return true;
};

test.concurrent(
  'после одного посещения без связи открываются инструкция, выбор, поиск и калькулятор',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page, complaints }, site) => {
      await settle(page, `${site.origin}/`);
      expect(await kept(page)).toMatchObject({ worker: 'activated', complete: true });
      site.suffer(cut);
      await page.goto(site.origin + GUIDE);
      expect(await page.locator(MARK).innerText()).toMatch(/Офлайн-копия от \d\d\.\d\d\.\d{4}/);
      await page.locator('ol.steps [data-done]').first().check();
      await page.goto(site.origin + WIZARD);
      await page.locator('[data-to]').first().click();
      expect(await page.locator('[aria-checked=true]').count()).toBe(1);
      await page.goto(`${site.origin}/poisk/?q=пароль`);
      await searchPage(page).results.first().waitFor();
      const [first = ''] = await found(searchPage(page));
      await page.goto(site.origin + first);
      expect(await page.locator('h1').count()).toBe(1);
      await page.goto(site.origin + CALCULATOR + LINK);
      await page.getByText('не хватает').first().waitFor();
      await page.getByRole('tab', { name: 'Таблица' }).click();
      await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
      expect(complaints()).toEqual([]);
    });
  },
);

test.concurrent('каждая страница в копии — та же, что на сервере', async ({ expect }) => {
  await play(browser, DIST, async ({ page }, site) => {
    await settle(page, `${site.origin}/diagnostika/`);
    site.suffer(cut);
    const pages = builtPages().filter(({ path }) => isPage(path));
    const read = (paths: string[]): Promise<string[]> =>
      page.evaluate((list) => Promise.all(list.map(async (path) => (await fetch(path)).text())), paths);
    const copies = await read(pages.map(({ path }) => path));
    const plain = (text: string): string => text.replace(/ data-build="\w+"/, '');
    const different = pages.filter(({ html: text }, index) => plain(text) !== plain(copies[index] ?? ''));
    expect(pages.length).toBeGreaterThan(20);
    expect(different.map(({ path }) => path)).toEqual([]);
  });
});

test.concurrent('страницы, которой нет в копии, без связи так и нет: об этом сказано словами', async ({ expect }) => {
  await play(browser, DIST, async ({ page }, site) => {
    await settle(page, `${site.origin}/`);
    site.suffer(cut);
    const answer = await page.goto(`${site.origin}/kak/takoj-net/`);
    expect(answer?.status()).toBe(503);
    expect(await page.locator(MARK).innerText()).toContain('Нет связи');
  });
});

test.concurrent(
  'связь зависла: через три секунды показана копия, следующие страницы ждут меньше; связь вернулась — метки нет',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page }, site) => {
      await settle(page, `${site.origin}/`);
      site.suffer(hang);
      const start = performance.now();
      await page.goto(site.origin + GUIDE);
      const first = performance.now() - start;
      expect(first).toBeGreaterThan(2900);
      await page.goto(site.origin + WIZARD);
      expect(performance.now() - start - first).toBeLessThan(first);
      expect(await page.locator(MARK).count()).toBe(1);
      site.suffer();
      await page.goto(site.origin + GUIDE);
      expect(await page.locator(MARK).count()).toBe(0);
    });
  },
);

test.concurrent(
  'установка прервалась: ничего не сломано, в следующий раз докачано только недостающее',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page, complaints }, site) => {
      let allowed = 20;
      site.suffer((request, response) => {
        const isItem = /\/(?:offline|_astro)\//.test(request.url ?? '');
        return isItem && request.headers['sec-fetch-dest'] === 'empty' && --allowed < 0 && cut(request, response);
      });
      await page.goto(site.origin + GUIDE);
      await expect.poll(() => allowed, SOON).toBeLessThan(0);
      await expect.poll(async () => (await kept(page)).worker, SOON).toBe('none');
      expect((await kept(page)).complete).toBe(false);
      const begun = Object.values((await kept(page)).caches)[0] ?? 0;
      expect(begun).toBeGreaterThan(10);
      site.suffer();
      site.asked();
      await settle(page, site.origin + GUIDE);
      const all = Object.values((await kept(page)).caches)[0] ?? 0;
      const asked = site.asked().filter((path) => path.startsWith('/offline/'));
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(all - begun);
      expect(complaints()).toEqual([]);
    });
  },
);

const PORTALS: [name: string, fault: Fault][] = [
  ['отвечает своей страницей', html],
  [
    'уводит на другой адрес',
    (_request, response) => {
      response.writeHead(302, { location: 'http://localhost:9/portal' }).end();
      return true;
    },
  ],
];

for (const [name, fault] of PORTALS)
  test.concurrent(`сеть гостиницы ${name} во время установки: чужое не сохраняется`, async ({ expect }) => {
    await play(browser, DIST, async ({ page }, site) => {
      site.suffer((request, response) => request.headers['sec-fetch-dest'] === 'empty' && fault(request, response));
      await page.goto(`${site.origin}/`);
      await expect.poll(() => site.asked().some((path) => path.startsWith('/offline/')), SOON).toBe(true);
      await expect.poll(async () => (await kept(page)).worker, SOON).toBe('none');
      expect(Object.values((await kept(page)).caches)).toEqual([0]);
      site.suffer();
      await settle(page, `${site.origin}/`);
      expect((await kept(page)).complete).toBe(true);
    });
  });

test.concurrent(
  'сеть гостиницы после установки: её страница видна, но поиск и копия остаются нашими',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page }, site) => {
      await settle(page, `${site.origin}/poisk/`);
      site.suffer(html);
      await searchPage(page).field.fill('пароль');
      await searchPage(page).results.first().waitFor();
      await page.goto(site.origin + GUIDE);
      expect(await page.title()).toBe('Вход в сеть');
      site.suffer(cut);
      await page.goto(site.origin + GUIDE);
      expect(await page.locator('h1').count()).toBe(1);
    });
  },
);

test.concurrent(
  'места на устройстве нет: сайт работает, ошибок нет, начатое не занимает память',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page, context, complaints }, site) => {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 150_000 });
      await page.goto(site.origin + GUIDE);
      await expect.poll(() => site.asked().some((path) => path.startsWith('/offline/')), SOON).toBe(true);
      await expect.poll(async () => (await kept(page)).caches, SOON).toEqual({});
      expect((await kept(page)).worker).toBe('none');
      await page.locator('ol.steps [data-done]').first().check();
      expect(complaints()).toEqual([]);
    });
  },
);

test.concurrent('диагностика показывает копию, удаляет её и сохраняет снова', async ({ expect }) => {
  await play(browser, DIST, async ({ page, complaints }, site) => {
    await settle(page, `${site.origin}/diagnostika/`);
    await page.reload();
    const fact = (name: string) => page.locator(`[data-copy-fact=${name}]`);
    await fact('state').getByText('сохранена целиком').waitFor();
    expect(await fact('version').innerText()).toMatch(/^\d\d\.\d\d\.\d{4} \(\w{10}\)$/);
    expect(await fact('size').innerText()).toMatch(/^\d(,\d)? МБ$/);
    expect(Number.parseFloat((await fact('size').innerText()).replace(',', '.'))).toBeLessThan(3);
    await page.getByRole('button', { name: 'Сбросить копию' }).click();
    await fact('state').getByText('копии нет').waitFor();
    expect(await kept(page)).toMatchObject({ worker: 'none', caches: {} });
    await page.getByRole('button', { name: 'Сохранить сейчас' }).click();
    await fact('state').getByText('сохранена целиком').waitFor();
    await page.evaluate(() => localStorage.setItem('pk:done:x', '[]'));
    await page.getByRole('button', { name: 'Стереть данные' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});

test.concurrent('браузер бережёт трафик: копия сохраняется только по просьбе', async ({ expect }) => {
  await play(browser, DIST, async ({ page, context }, site) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    await page.goto(`${site.origin}/diagnostika/`);
    await page.waitForResponse((answer) => answer.url().includes('/keep.'));
    await page.waitForTimeout(500);
    expect(await kept(page)).toMatchObject({ worker: 'none', caches: {} });
    await page.getByRole('button', { name: 'Сохранить сейчас' }).click();
    await page.locator('[data-copy-fact=state]').getByText('сохранена целиком').waitFor();
  });
});

test.concurrent('браузер запрещает хранить: сайт работает, ошибок нет', async ({ expect }) => {
  await play(browser, DIST, async ({ page, context, complaints }, site) => {
    await context.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
      Object.assign(ServiceWorkerContainer.prototype, { register: refuse, getRegistration: refuse });
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.origin}/diagnostika/`);
    await page.waitForResponse((answer) => answer.url().includes('/keep.'));
    await page.locator('[data-copy-fact=state]').getByText('не хранит копию').waitFor();
    expect(complaints()).toEqual([]);
  });
});
