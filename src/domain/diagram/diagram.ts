/** A diagram as data: boxes, arrows, lanes. */
import type { Citation, Named } from '../page/page.ts';

export interface DiagramNode {
  id: string;
  title: string;
  note?: string | undefined;
  lane?: string | undefined;
  /** The one filled box. */
  goal: boolean;
}

export interface DiagramEdge {
  from: string;
  to: string;
  label?: string | undefined;
  dashed: boolean;
}

export interface Diagram {
  id: string;
  title: string;
  description: string;
  kind: 'chain' | 'process' | 'tree';
  region: Named;
  sources: Citation[];
  lanes: { id: string; title: string }[];
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}
