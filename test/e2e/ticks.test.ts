/** «Сделано»: the ticks of a guide stay where the reader put them, and only in this browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { DESKTOP, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const ANOTHER = fullest(
  pages.filter(({ path }) => path !== GUIDE),
  /^\/kak\/[^/]+\/$/,
).path;

const boxes = (page: Page) => page.locator('ol.steps [data-done]');
const done = async (page: Page): Promise<number> => page.locator('ol.steps [data-done]:checked').count();
const progress = async (page: Page): Promise<string> =>
  (await page.locator('[data-progress-text]').first().textContent()) ?? '';

test('отметка остаётся после перезагрузки, счёт шагов верный, другая инструкция не затронута', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    const all = await boxes(page).count();
    expect(await progress(page)).toMatch(new RegExp(`0 из ${all}`));
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    expect(await progress(page)).toMatch(new RegExp(`2 из ${all}`));
    await page.reload();
    expect(await done(page)).toBe(2);
    await boxes(page).nth(0).uncheck();
    expect(await progress(page)).toMatch(new RegExp(`1 из ${all}`));
    await page.goto(stage.at(ANOTHER));
    expect(await done(page)).toBe(0);
  });
});

for (const [what, refuse] of [
  [
    'отказывается хранить',
    () => {
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('нельзя', 'QuotaExceededError');
      };
    },
  ],
  [
    'не даёт хранилища вовсе',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('нельзя', 'SecurityError');
        },
      }),
  ],
] as const)
  test(`если браузер ${what}, отмечать всё равно можно и ничего не ломается`, async () => {
    await scene(stage, async (page) => {
      await page.addInitScript(refuse);
      await page.goto(stage.at(GUIDE));
      await boxes(page).nth(0).check();
      expect(await done(page)).toBe(1);
      expect(await progress(page)).toMatch(/1 из/);
    });
  });

for (const [where, viewport] of [
  ['на компьютере', DESKTOP],
  ['на телефоне, кнопкой внизу экрана', PHONE],
] as const)
  test(`по одному шагу ${where}: «Сделано, к шагу 2» ведёт дальше и отмечает шаг в инструкции`, async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(GUIDE));
        const steps = await page.locator('ol.steps > li').evaluateAll((items) => items.map(({ id }) => id));
        await page.goto(stage.at(`${GUIDE}${steps[0] ?? ''}/`));
        await page.locator('[data-finish]:visible').first().click();
        await page.waitForURL(stage.at(`${GUIDE}${steps[1] ?? ''}/`));
        await page.goto(stage.at(GUIDE));
        expect(await done(page)).toBe(1);
        expect(await boxes(page).nth(0).isChecked()).toBe(true);
      },
      { viewport },
    );
  });

test('«Стереть данные» на странице «О сайте» убирает отметки', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    await boxes(page).nth(0).check();
    await page.goto(stage.at('/o-saite/'));
    await page.getByRole('button', { name: 'Стереть данные' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(stage.at(GUIDE));
    expect(await done(page)).toBe(0);
  });
});

const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as unknown, key);
const KEY = `pk:done:${GUIDE.split('/').at(-2) ?? ''}`;
const ids = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((all) => all.map((box) => box.dataset['done'] ?? ''));
const untick = (page: Page) => page.getByRole('button', { name: 'Снять отметки' });
const note = (page: Page) => page.locator('#lent');

test('«Снять отметки» видна, когда есть что снимать, и снимает всё в этой инструкции; фокус не пропадает', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(ANOTHER));
    await boxes(page).nth(0).check();
    await page.goto(stage.at(GUIDE));
    expect(await untick(page).isVisible()).toBe(false);
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    await untick(page).focus();
    await page.keyboard.press('Enter');
    expect(await done(page)).toBe(0);
    expect(await untick(page).isVisible()).toBe(false);
    expect(await stored(page, KEY)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.matches('[data-done]'))).toBe(true);
    await page.goto(stage.at(ANOTHER));
    expect(await done(page)).toBe(1);
  });
});

test('место чтения: при возвращении инструкция предлагает тот шаг, на котором остановились', async () => {
  await scene(stage, async (page) => {
    const offer = page.locator('[data-resume]');
    await page.goto(stage.at(GUIDE));
    expect(await offer.isVisible()).toBe(false);
    const [, second = ''] = await ids(page);
    // Pages hear of a scroll with the next picture; nobody leaves before that.
    await page.locator(`#${second}`).evaluate((step) => {
      step.scrollIntoView({ block: 'start' });
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await page.goto(stage.at('/'));
    await page.goto(stage.at(GUIDE));
    await offer.waitFor();
    await offer.locator('a').click();
    expect(new URL(page.url()).hash).toBe(`#${second}`);
    await page.evaluate(() => {
      scrollTo(0, 0);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await page.goto(stage.at('/'));
    expect(await stored(page, 'pk:place')).toBeNull();
  });
});

test('ссылка с отметками: у другого человека видно, что сделано, а его отметки целы, пока он не попросит', async () => {
  let link = '';
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(GUIDE));
      const withTicks = page.getByRole('button', { name: 'Ссылка с моими отметками' });
      expect(await withTicks.isVisible()).toBe(false);
      await boxes(page).nth(0).check();
      await boxes(page).nth(1).check();
      await withTicks.click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#sdelano-1=');
      link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link.replace(/#.*/, '')).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  const hash = new URL(link).hash;
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    const all = await ids(page);
    await boxes(page).nth(2).check();
    await page.goto(stage.at(`${GUIDE}${hash}`));
    await note(page).waitFor();
    expect((await note(page).innerText()).replaceAll('\u00a0', ' ')).toContain(`сделано 2 из ${all.length}`);
    expect(await done(page)).toBe(2);
    expect(await stored(page, KEY)).toEqual([all[2]]);
    await boxes(page).nth(3).check();
    expect(await stored(page, KEY)).toEqual([all[2]]);
    await page.getByRole('button', { name: 'Вернуться к своим' }).click();
    expect(await note(page).count()).toBe(0);
    expect(await done(page)).toBe(1);
    expect(new URL(page.url()).hash).toBe('');
    await page.goto(stage.at('/'));
    await page.goto(stage.at(`${GUIDE}${hash}`));
    await page.getByRole('button', { name: 'Оставить эти себе' }).click();
    expect(await stored(page, KEY)).toEqual(all.slice(0, 2));
    await page.reload();
    expect(await done(page)).toBe(2);
  });
});

for (const hash of [
  '#sdelano-2=rol',
  '#sdelano-1=',
  '#sdelano-1=__proto__,constructor',
  '#sdelano-1=<img src=x onerror="window.broken=1">',
  `#sdelano-1=${'a,'.repeat(3000)}`,
  '#sdelano-1=%E0%A4%A',
])
  test(`повреждённая ссылка с отметками ${hash.slice(0, 40)}: сказано, ничего не изменено`, async () => {
    await scene(stage, async (page) => {
      await page.goto(stage.at(GUIDE));
      await boxes(page).nth(0).check();
      await page.goto(stage.at(`${GUIDE}${hash}`));
      await expect.poll(() => note(page).innerText()).toMatch(/не прочитались/);
      expect(await note(page).getByRole('button').allInnerTexts()).toEqual(['Понятно']);
      expect(await done(page)).toBe(1);
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
      await page.getByRole('button', { name: 'Понятно' }).click();
      expect(await done(page)).toBe(1);
    });
  });
