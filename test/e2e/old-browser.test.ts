/** R-C3: Chrome 109, the last one for Windows 7, lacks these; every kind of page works without them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, scene, type Stage } from './stage.ts';
import { templates } from './templates.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Takes away what came after Chrome 109 or Firefox 115. */
function forget(): void {
  const drop = (owner: object, ...names: string[]): void => {
    for (const name of names) Reflect.deleteProperty(owner, name);
  };
  drop(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with');
  drop(Array, 'fromAsync');
  drop(Object, 'groupBy');
  drop(Map, 'groupBy');
  drop(Promise, 'withResolvers', 'try');
  drop(URL, 'canParse', 'parse');
  drop(
    Set.prototype,
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  );
  drop(HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover');
  drop(String.prototype, 'isWellFormed', 'toWellFormed');
  drop(Intl, 'Segmenter', 'DurationFormat');
  drop(window, 'Iterator', 'CloseWatcher', 'scheduler', 'navigation');
  drop(Document.prototype, 'startViewTransition');
}

test('страница каждого вида работает в Chrome 109: ни одной ошибки, выбор и поиск отвечают', async () => {
  for (const { path, suffix, act, name } of templates())
    await scene(stage, async (page) => {
      await page.addInitScript(forget);
      await page.goto(stage.at(path) + suffix);
      expect(await page.evaluate(() => 'toSorted' in Array.prototype), name).toBe(false);
      await act(page);
    });
});
