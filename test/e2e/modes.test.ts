/** R-A7: forced colours and reduced motion, as the reader's system asks for them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, walk, type Stage } from './stage.ts';
import { templates } from './templates.ts';
import { DESKTOP, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

// Ticks, radio buttons and sliders are left out: the system draws them itself.
test('в принудительных цветах у каждой кнопки, поля и варианта есть граница или подчёркивание', async () => {
  const found = await walk(
    stage,
    templates(),
    async (page, { path, suffix, act }) => {
      await page.goto(stage.at(path) + suffix);
      await act(page);
      const bare = await page
        .locator(
          'button, .button, input:not([type=checkbox], [type=radio], [type=range]), select, textarea, summary, [role=checkbox], [role=radio]',
        )
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility() && getComputedStyle(control).clipPath === 'none')
            .filter((control) => {
              const edged = [control, control.parentElement, control.closest('label'), control.closest('form')].some(
                (part) => {
                  const { borderTopStyle, borderTopWidth, outlineStyle } = part
                    ? getComputedStyle(part)
                    : ({} as CSSStyleDeclaration);
                  return (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) || outlineStyle === 'solid';
                },
              );
              const { textDecorationLine, display } = getComputedStyle(control);
              // A fold without a border keeps its triangle, which is drawn in the colour of text.
              return (
                !edged &&
                !textDecorationLine.includes('underline') &&
                display !== 'list-item' &&
                !control.querySelector('svg')
              );
            })
            .map(
              (control) =>
                `без границы: <${control.localName} class="${control.className}"> ${(control.textContent ?? '').trim().slice(0, 40)}`,
            ),
        );
      return bare.map((text) => ({ text }));
    },
    { forcedColors: 'active', viewport: DESKTOP },
  );
  expect(found).toEqual([]);
});

test('отмеченный вариант отличается от неотмеченного не только цветом', async () => {
  const marked = templates().filter(({ name }) => name === 'выбор с отмеченными ответами');
  const found = await walk(
    stage,
    marked,
    async (page, { path, act }) => {
      await page.goto(stage.at(path));
      const shape = (): Promise<string> =>
        page
          .locator('[role=checkbox]')
          .first()
          .evaluate((choice) => {
            const style = getComputedStyle(choice);
            const inner = getComputedStyle(choice.querySelector('.choice__box') ?? choice, '::before');
            return [style.outlineStyle, style.borderTopWidth, inner.content, inner.width].join();
          });
      const before = await shape();
      await act(page);
      return before === (await shape()) ? [{ text: 'отмеченный вариант выглядит как неотмеченный' }] : [];
    },
    { forcedColors: 'active', viewport: PHONE },
  );
  expect(marked.length).toBe(1);
  expect(found).toEqual([]);
});

/** Seconds; anything longer is seen as motion. */
const STILL = 0.01;

test('если читатель просит меньше движения, ничего не движется и не прокручивается плавно', async () => {
  const found = await walk(
    stage,
    templates(),
    async (page, { path, suffix, act }) => {
      await page.goto(stage.at(path) + suffix);
      await act(page);
      const moving = await page.evaluate((still) => {
        const seconds = (value: string): number =>
          Math.max(...value.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
        return [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              seconds(transitionDuration) > still ||
              (animationName !== 'none' && seconds(animationDuration) > still) ||
              scrollBehavior === 'smooth'
            );
          })
          .map((element) => `движется: <${element.localName} class="${element.getAttribute('class') ?? ''}">`);
      }, STILL);
      return moving.map((text) => ({ text }));
    },
    { reducedMotion: 'reduce' },
  );
  expect(found).toEqual([]);
});
