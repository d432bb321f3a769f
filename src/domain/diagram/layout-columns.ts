/** Widths of what stands side by side. All sizes are px. */
import type { DiagramNode } from './diagram.ts';
import { boxAt, boxWidths } from './layout-drawing.ts';

export interface Column {
  /** Cuts no word. */
  min: number;
  /** Breaks no line, or the most that it may want. */
  natural: number;
}

export interface Growing extends Column {
  /** Height of what stands in the column. */
  heightAt: (width: number) => number;
}

const sum = (widths: number[]): number => widths.reduce((total, width) => total + width, 0);

/**
 * Shares a width among columns: each gets its smallest width, then the rest by what it still wants.
 * @returns widths, px, or nothing when even the smallest do not fit.
 */
export function share(columns: Column[], available: number): number[] | undefined {
  const rest = available - sum(columns.map(({ min }) => min));
  if (rest < 0) return undefined;
  const wanted = sum(columns.map(({ min, natural }) => natural - min));
  const part = wanted ? Math.min(1, rest / wanted) : 0;
  return columns.map(({ min, natural }) => Math.floor(min + (natural - min) * part));
}

/** A column of boxes that would like to be at most `most` px wide; the highest of them counts. */
export function boxColumn(nodes: DiagramNode[], most: number): Growing {
  const all = nodes.map((node) => boxWidths(node, most));
  return {
    min: Math.max(...all.map(({ min }) => min)),
    natural: Math.max(...all.map(({ natural }) => natural)),
    heightAt: (width) => Math.max(...nodes.map((node) => boxAt(node, { x: 0, y: 0 }, width, 'middle').height)),
  };
}

/** The next width at which a column gets lower, at most `most` px. */
function lowerAt({ heightAt }: Growing, width: number, most: number): number | undefined {
  const height = heightAt(width);
  for (let wider = width + 1; wider <= most; wider++) if (heightAt(wider) < height) return wider;
  return undefined;
}

/**
 * Shares a width among columns so that the highest of them gets lower, as long as there is room.
 * @returns widths, px, or nothing when even the smallest do not fit.
 */
export function grow(columns: Growing[], available: number): number[] | undefined {
  const widths = columns.map(({ min }) => min);
  const rest = () => available - sum(widths);
  if (rest() < 0) return undefined;
  const heightOf = (index: number): number => columns[index]?.heightAt(widths[index] ?? 0) ?? 0;
  const open = new Set(columns.keys());
  while (open.size > 0) {
    const index = [...open].reduce((a, b) => (heightOf(b) > heightOf(a) ? b : a));
    const [column, width] = [columns[index], widths[index] ?? 0];
    const next = column && lowerAt(column, width, Math.min(column.natural, width + rest()));
    if (next) widths[index] = next;
    else open.delete(index);
  }
  return widths;
}
