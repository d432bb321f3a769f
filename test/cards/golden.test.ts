/** Each kind of card against the picture that somebody looked at and found good. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Card } from '../../src/domain/card/card.ts';
import { openPainter } from '../../src/integrations/card-painter.ts';

const painter = await openPainter();
const GOLDEN = join(import.meta.dirname, 'golden');

const GOLDEN_CARDS: Record<string, Card> = {
  guide: {
    mark: { kind: 'steps', count: 7 },
    above: ['7 шагов', 'Вся Россия', 'директору'],
    title: 'Пригласить сотрудника в\u00A0организацию',
    below: ['Проверено 22.11.2026', 'источник: презентация, осень 2025 года'],
    site: 'Памятка',
  },
  step: {
    mark: { kind: 'step', number: 5, of: 'из 7' },
    above: ['Дать сотруднику доступ к\u00A0УБ\u00A0ЦОК'],
    title: 'Заполните форму поиска группы',
    below: ['Вся Россия · проверено 22.11.2026'],
    site: 'Памятка',
  },
  indicator: {
    mark: { kind: 'thresholds', percents: [30] },
    above: ['Показатель', 'Вся Россия'],
    title: 'Обучающиеся и\u00A0родители',
    gauge: 30,
    below: ['не подтверждено · проверено 22.11.2026'],
    site: 'Памятка',
  },
  archive: {
    mark: { kind: 'icon', icon: 'page' },
    archive: 'Архив',
    above: ['Республика Дагестан', 'Письмо'],
    title: 'Письмо №\u00A0450 о\u00A0Сферуме',
    below: ['«О необходимости использования»'],
    site: 'Памятка',
  },
};

const pixels = (file: Buffer | string) => sharp(file).removeAlpha().raw().toBuffer();

/** A part of a channel, and of all values: an edge of a letter may be drawn a little darker by another processor. */
const TOLERANCE = { value: 48, share: 0.001 };

it.each(Object.entries(GOLDEN_CARDS))('%s looks as it did', async (name, card) => {
  const file = join(GOLDEN, `${name}.png`);
  const drawn = await painter.png(card);
  if (!existsSync(file)) {
    writeFileSync(file, drawn);
    expect.fail(`${file} was missing and is drawn now: look at it, then run the test again`);
  }
  const [now, then] = await Promise.all([pixels(drawn), pixels(file)]);
  expect(now.length).toBe(then.length);
  const strayed = now.filter((value, index) => Math.abs(value - (then[index] ?? 0)) > TOLERANCE.value).length;
  expect(strayed / now.length, `when the change is meant, remove ${file} and run the test again`).toBeLessThan(
    TOLERANCE.share,
  );
});
