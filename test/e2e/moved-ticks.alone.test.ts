/** A guide and its step were renamed: what the reader ticked under the old names is ticked under the new ones. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { BASE, buildMoved, type MovedSite } from './moved.ts';
import { openStage, scene, type Stage } from './stage.ts';

let site: MovedSite;
let stage: Stage;
beforeAll(async () => {
  site = await buildMoved();
  stage = await openStage(site.built.folder, BASE);
});
afterAll(async () => {
  await stage.close();
  site.remove();
});

describe('отметки читателя', () => {
  const done = (page: Page): Promise<string[]> =>
    page
      .locator('ol.steps [data-done]:checked')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).dataset['done'] ?? ''));
  /** What the browser kept before this visit. */
  const keep = async (page: Page, kept: Record<string, unknown>): Promise<void> => {
    await page.addInitScript((values) => {
      if (sessionStorage.getItem('kept')) return;
      sessionStorage.setItem('kept', '1');
      for (const [name, value] of Object.entries(values)) localStorage.setItem(name, JSON.stringify(value));
    }, kept);
  };
  const stored = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

  test.each([
    ['под первым именем инструкции и шага', { 'pk:done:smazat-cep': ['ochistit', 'net-takogo'] }, ['protirka']],
    ['под вторым именем инструкции', { 'pk:done:cep': ['protirka'] }, ['protirka']],
    ['под прежним именем шага', { 'pk:done:uhod': ['ochistit'] }, ['protirka']],
    [
      'под всеми именами сразу',
      { 'pk:done:smazat-cep': ['ochistit'], 'pk:done:uhod': ['smazat'] },
      ['protirka', 'smazat'],
    ],
    ['испорченные', { 'pk:done:smazat-cep': 'ochistit', 'pk:done:cep': { ochistit: true } }, []],
  ])('%s найдены, и старых записей не остаётся', async (_, kept, wanted) => {
    await scene(stage, async (page) => {
      await keep(page, kept);
      await page.goto(stage.at('/kak/uhod/'));
      await expect.poll(() => done(page)).toEqual(wanted);
      await expect
        .poll(async () => Object.keys(await stored(page)).filter((name) => name.startsWith('pk:done:')))
        .toEqual(wanted.length > 0 ? ['pk:done:uhod'] : Object.keys(kept).filter((name) => name === 'pk:done:uhod'));
    });
  });

  test('отметка, поставленная до того, как прежние имена пришли, ничего не стирает', async () => {
    await scene(stage, async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let asked = 0;
      await page.route(/\/_astro\/back\./, async (route) => {
        asked++;
        await held;
        await route.continue();
      });
      await keep(page, { 'pk:done:uhod': ['ochistit'] });
      await page.goto(stage.at('/kak/uhod/'));
      await page.locator('[data-done=smazat]').check();
      expect(asked).toBe(1);
      expect(await done(page)).toEqual(['smazat']);
      release();
      await expect.poll(() => done(page)).toEqual(['protirka', 'smazat']);
      expect((await stored(page))['pk:done:uhod']).toBe('["protirka","smazat"]');
    });
  });

  test('снятая отметка не возвращается, и на странице шага она та же', async () => {
    await scene(stage, async (page) => {
      await keep(page, { 'pk:done:smazat-cep': ['ochistit', 'smazat'] });
      await page.goto(stage.at('/kak/smazat-cep/ochistit/'));
      await page.waitForURL(stage.at('/kak/uhod/protirka/'));
      await expect.poll(async () => (await stored(page))['pk:done:uhod']).toBe('["protirka","smazat"]');
      await page.goto(stage.at('/kak/uhod/'));
      await expect.poll(() => done(page)).toEqual(['protirka', 'smazat']);
      await page.locator('[data-done=protirka]').uncheck();
      await page.reload();
      await expect.poll(() => done(page)).toEqual(['smazat']);
    });
  });

  test('место чтения под старыми именами предложено под новыми', async () => {
    await scene(stage, async (page) => {
      await keep(page, { 'pk:place': { 'smazat-cep': 'smazat', drugaya: 'shag' } });
      await page.goto(stage.at('/kak/uhod/'));
      await page.locator('[data-resume] a[href="#smazat"]').waitFor();
      expect(JSON.parse((await stored(page))['pk:place'] ?? '')).toEqual({ uhod: 'smazat', drugaya: 'shag' });
    });
  });

  test('отметки в присланной ссылке со старыми именами показаны, а своими не становятся', async () => {
    await scene(stage, async (page) => {
      await page.goto(stage.at('/kak/smazat-cep/#sdelano-1=ochistit'));
      await page.waitForURL(stage.at('/kak/uhod/#sdelano-1=ochistit'));
      await page.locator('#lent').waitFor();
      expect(await done(page)).toEqual(['protirka']);
      expect((await stored(page))['pk:done:uhod']).toBeUndefined();
    });
  });

  test('без хранилища переехавшая инструкция работает', async () => {
    await scene(stage, async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.getItem =
          Storage.prototype.setItem =
          Storage.prototype.removeItem =
            () => {
              throw new DOMException('нельзя', 'SecurityError');
            };
      });
      await page.goto(stage.at('/kak/uhod/'));
      await page.locator('[data-done=protirka]').check();
      expect(await done(page)).toEqual(['protirka']);
    });
  });
});
