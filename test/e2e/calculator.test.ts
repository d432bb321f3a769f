/** One organisation: live result, links, copying, files, no script, paper. R-A1, R-B2; facts IND-20, IND-21. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { LINK, PAGE } from './calculator.ts';
import { sideways } from './fit.ts';
import { decode } from './qr.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { NARROW, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const HEAD = 'Мотивирующий мониторинг';

test('числа с клавиатуры: итог сразу, не хватает людей по каждому прочтению', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE));
    const fields = page.locator('[data-number]');
    await fields.first().focus();
    for (const number of ['41', '30', '612', '171', '189']) {
      await page.keyboard.type(number);
      await page.keyboard.press('Tab');
    }
    const result = page.locator('.one__result');
    await result.getByText('Не хватает 13').waitFor();
    const text = (await result.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(
      'Ниже порога: нужны ещё 1 педагогический работник, а также 13 обучающихся (порознь) или 8 обучающихся или родителей (вместе).',
    );
    for (const one of [
      '73,2 %',
      '27,9 %',
      '30,9 %',
      '29,4 %',
      '171 из 612, нужно 184',
      'Порог выполнен',
      'Прочтение 1: порознь',
      'Прочтение 2: вместе',
    ])
      expect(text).toContain(one);
    await page.waitForFunction(() => document.getElementById('status')?.textContent?.includes('Ниже порога'));
    expect(await violations(page, 'everything')).toEqual([]);
  });
});

test('активных больше, чем всего: ошибка называет оба поля, вписанное остаётся', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE));
    const [total, active] = [
      page.locator('[data-number$=".total"]').first(),
      page.locator('[data-number$=".active"]').first(),
    ];
    await total.fill('10');
    await active.fill('11');
    const error = page.locator('.group .number__error').first();
    await error.waitFor();
    expect(await error.innerText()).toMatch(
      /«педагогические работники — активны» и «педагогические работники — всего»/,
    );
    await active.fill('много');
    await page.getByText('Не число.').waitFor();
    expect(await active.getAttribute('aria-invalid')).toBe('true');
    expect([await total.inputValue(), await active.inputValue()]).toEqual(['10', 'много']);
    expect(await violations(page, 'everything')).toEqual([]);
  });
});

test('ссылка открывает расчёт, скопированная ведёт к тем же числам; в ней только числа и коды', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(PAGE) + LINK);
      await page.getByText('Не хватает 13').waitFor();
      await page.getByRole('button', { name: 'Ссылка на расчёт' }).click();
      await page.getByRole('button', { name: 'Ссылка скопирована' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(stage.at(PAGE) + LINK);
      await page.getByRole('button', { name: 'Скопировать текстом' }).click();
      await page.waitForTimeout(200);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain(HEAD);
      expect(text).toContain('Обучающиеся: 171 из 612');
      expect(text.trim().endsWith(LINK)).toBe(true);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('испорченная ссылка: что не прочитано, сказано словами, остальное открыто', async () => {
  await scene(stage, async (page) => {
    await page.goto(`${stage.at(PAGE)}#v=1&n=net-takoj&d=20251399&pedrabotniki=41.abc.`);
    await page.getByRole('alert').waitFor();
    const notices = await page.getByRole('alert').innerText();
    expect(notices).toMatch(/показатель, которого на сайте нет/);
    expect(notices).toMatch(/Дата в ссылке не читается/);
    expect(notices).toMatch(/числа в ссылке не читаются/);
    expect(await page.locator('[data-number="pedrabotniki.total"]').inputValue()).toBe('41');
  });
});

test('«а если»: кнопка плюс закрывает нехватку, вписанное число не меняется', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE) + LINK);
    const plus = page.getByRole('button', { name: 'На одного больше: педагогические работники' });
    await plus.click();
    const answers = page.locator('.what-if__answers');
    expect(await answers.innerText()).not.toContain('педагогический работник');
    expect(await page.locator('[data-number="pedrabotniki.active"]').inputValue()).toBe('30');
    const box = await plus.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
  });
});

test('две нормы рядом; похожие группы можно спросить один раз', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE) + LINK);
    await page.locator('.picker summary').click();
    await page.getByRole('checkbox', { name: /показатель 1/ }).check();
    await page.locator('.verdict').nth(1).waitFor();
    const before = await page.locator('[data-number]').count();
    await page.getByRole('checkbox', { name: 'Похожие группы спросить один раз' }).check();
    expect(await page.locator('[data-number]').count()).toBeLessThan(before);
  });
});

test('файлы: CSV с теми же числами, XLSX — настоящая книга', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE) + LINK);
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    expect((await save('CSV')).toString('utf8')).toContain('Обучающиеся;171;612;27,9');
    expect((await save('XLSX')).subarray(0, 2).toString()).toBe('PK');
  });
});

test('без просьбы ничего не хранится; «Запомнить» возвращает числа', async () => {
  await scene(stage, async (page) => {
    const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key === 'pk:calc'));
    await page.goto(stage.at(PAGE));
    await page.locator('[data-number]').first().fill('41');
    expect(await keys()).toEqual([]);
    const remember = page.getByRole('checkbox', { name: 'Запомнить на этом устройстве' });
    // A form that is drawn anew at this very moment may lose a press.
    await expect
      .poll(async () => {
        if (!(await remember.isChecked())) await remember.click();
        return remember.isChecked();
      })
      .toBe(true);
    await page.waitForFunction(() => localStorage.getItem('pk:calc')?.includes('41'));
    await page.reload();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-number]')?.value === '41');
    await page.getByRole('checkbox', { name: 'Запомнить на этом устройстве' }).uncheck();
    expect(await keys()).toEqual([]);
  });
});

test('без скриптов: ни одной мёртвой кнопки, нормы и бланк на месте', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(PAGE));
      expect(await page.locator('.calc-stage').isVisible()).toBe(false);
      expect(await page.locator('.norms').isVisible()).toBe(true);
      expect(await page.locator('.blank-table').isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('код на бумаге открывает расчёт с числами; слишком длинная ссылка оставляет код страницы', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE) + LINK);
    await page.locator('#calc-code').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const home = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    const read = async () => (await decode(await page.locator('.code:visible').screenshot())).data;
    expect(await read()).toBe(home + LINK);
    await page.getByText('Код вверху листа').waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-number]').first().fill('42');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(read).toBe(home + LINK.replace('=41.', '=42.'));
    const data = (await page.locator('[data-calculator]').getAttribute('data-calculator')) ?? '';
    const { norms, groups } = JSON.parse(data) as Record<'norms' | 'groups', { id: string }[]>;
    const everything = groups.map(({ id }) => `&${id}=1000.900.950`).join('');
    await page.goto('about:blank');
    await page.goto(`${stage.at(PAGE)}#v=1&n=${norms.map(({ id }) => id).join('.')}&d=20251101${everything}`);
    await page.locator('.verdict__answer').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await expect.poll(read).toBe(home);
    expect(await page.getByText('Код вверху листа').count()).toBe(0);
  });
});

test('на бумаге — итог без кнопок и без бланка; пустая форма печатает нормы и бланк', async () => {
  await scene(stage, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(stage.at(PAGE) + LINK);
    await page.getByText('Не хватает 13').waitFor();
    expect(await page.locator('.actions').isVisible()).toBe(false);
    expect(await page.locator('.entry').isVisible()).toBe(false);
    expect(await page.locator('.blank-table').isVisible()).toBe(false);
    await page.goto(stage.at('/'));
    await page.goto(stage.at(PAGE));
    expect(await page.locator('.blank-table').isVisible()).toBe(true);
  });
});

for (const viewport of [NARROW, PHONE])
  test(`${viewport.width} px: с итогом ничего не уходит вбок`, async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(PAGE) + LINK);
        await page.getByText('Не хватает 13').waitFor();
        expect(await sideways(page)).toEqual([]);
      },
      { viewport },
    );
  });
