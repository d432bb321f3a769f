/** Bundles one of our workers into a single classic script. */
import { rolldown } from 'rolldown';
import type { Release } from '../../domain/offline/release.ts';

/** The oldest browsers that are served, as in the Astro config. */
const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

/** @param release written into the code; none for a worker that keeps nothing */
export async function bundleWorker(entry: string, release: Release | null): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: TARGET, define: { __RELEASE__: JSON.stringify(release) } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
