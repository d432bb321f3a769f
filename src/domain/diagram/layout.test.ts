import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagram } from './diagram.ts';
import { faults } from './layout-clear.ts';
import { LONG, shapes, workshop } from './layout.fixtures.ts';
import { layout } from './layout.ts';

const cases = Object.entries(shapes).flatMap(([name, diagram]) =>
  (['wide', 'narrow'] as const).map((way) => [name, way, diagram] as const),
);

describe('layout', () => {
  it.each(cases)('%s, %s: nothing lies on anything else', (_, way, diagram) => {
    expect(faults(layout(diagram)[way])).toEqual([]);
  });

  it.each(cases)('%s, %s: every box and every arrow is drawn', (_, way, diagram) => {
    const { boxes, arrows } = layout(diagram)[way];
    expect(boxes.map(({ id }) => id).sort()).toEqual(diagram.nodes.map(({ id }) => id).sort());
    const heads = arrows.filter(({ head, term }) => head || term);
    expect(heads).toHaveLength(diagram.edges.filter(({ from, to }) => from !== to).length);
  });

  it.each(cases)('%s, %s: no word is lost', (_, way, diagram) => {
    const { boxes, labels } = layout(diagram)[way];
    const letters = (text: string) => text.replace(/[\s\u00A0«»-]/g, '');
    const drawn = letters([...boxes, ...labels].flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
    for (const { title, note } of diagram.nodes) expect(drawn).toContain(letters(title + (note ?? '')));
    for (const { label, from, to } of diagram.edges) if (from !== to) expect(drawn).toContain(letters(label ?? ''));
  });

  it.each(cases.filter(([, way]) => way === 'narrow'))('%s: the narrow drawing fits a phone', (_, __, diagram) => {
    expect(layout(diagram).narrow.width).toBe(294);
  });

  it.each([
    ['chain of two', ['приём', 'выдача']],
    ['tree of levels', ['рама', 'колесо']],
    ['tree of levels', ['вилка', 'обод', 'спицы']],
    ['process with terms', ['звонок', 'приглашение']],
    ['process with terms', ['поломка', 'приём']],
  ])('%s, wide: %j stand side by side', (shape, ids) => {
    const boxes = layout(shapes[shape] as Diagram).wide.boxes.filter(({ id }) => ids.includes(id));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(ids.length);
  });

  it('draws any diagram on any screen', () => {
    const index = fc.nat({ max: 7 });
    const text = fc.constantFrom('обод', 'смазка цепи', LONG.title, LONG.word);
    const arrow = fc.tuple(index, index, fc.option(text, { nil: undefined }), fc.boolean());
    const kind = fc.constantFrom<Diagram['kind'][]>('chain', 'process', 'tree');
    const arrows = fc.array(arrow, { minLength: 1, maxLength: 9 });
    const boxes = fc.array(fc.tuple(text, index), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(kind, arrows, boxes, fc.boolean(), (of, edges, nodes, inLanes) => {
        const more = new Map(
          nodes.map(([title, lane], id) => [`${id}`, { title, lane: inLanes ? `Мастер ${lane % 3}` : undefined }]),
        );
        const drawn = edges.map(([from, to, label, dashed]) => ({ from: `${from}`, to: `${to}`, label, dashed }));
        const diagram = workshop(of, drawn, Object.fromEntries(more));
        const { wide, narrow } = layout(diagram);
        expect(faults(wide)).toEqual([]);
        expect(faults(narrow)).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
