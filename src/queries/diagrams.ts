/** Diagrams by id, for the block that shows them. */
import type { Diagram } from '../domain/diagram/diagram.ts';
import { library } from './library.ts';
import { citation, named } from './pages.ts';

export async function diagrams(): Promise<Map<string, Diagram>> {
  const all = await library();
  return new Map(
    [...all.diagrams.values()].map(({ id, data }) => [
      id,
      {
        ...data,
        id,
        region: named(all, 'regions', data.region),
        sources: data.sources.map((entry) => citation(all, entry)),
      },
    ]),
  );
}
