/** Reads the ticks of a guide from a link. */
import { PROGRESS, VERSION } from './progress.ts';

/** Longer than any guide: what is longer was not made by us. */
const MOST = 2000;

/**
 * Done steps that a link tells, in the order of the guide, each once.
 * Nothing when it is not such a link, is damaged, of another version, or of another guide.
 * @param steps ids of the guide
 * @param today id of a step today, of one in an old link
 */
export function readProgress(
  hash: string,
  steps: readonly string[],
  today: (id: string) => unknown = (id) => id,
): string[] | undefined {
  const form = new RegExp(`^${PROGRESS}${VERSION}([a-z0-9,-]{1,${MOST}})$`);
  const ids = form.exec(hash.replace(/%2C/gi, ','))?.[1]?.split(',').map(today);
  const known = steps.filter((id) => ids?.includes(id));
  return known.length > 0 ? known : undefined;
}
