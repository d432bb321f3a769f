/** Elements of a drawing in the form that the painter takes: plain objects, no markup. */

export interface Node {
  type: string;
  props: Record<string, unknown>;
}

type Style = Record<string, string | number>;

export const box = (style: Style, ...children: (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});

/** Lines of text, already broken. */
export const words = (lines: readonly string[], size: number, style: Style = {}): Node =>
  box({ flexDirection: 'column', fontSize: size, ...style }, ...lines.map((line) => box({ whiteSpace: 'pre' }, line)));

/** Strokes on a grid of 24. */
export const icon = (path: string, size: number, colour: string): Node => ({
  type: 'svg',
  props: {
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    children: {
      type: 'path',
      props: {
        d: path,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
    },
  },
});
