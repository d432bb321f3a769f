/** Parts of the calculator that nobody needs before the first number: they come when they are wanted. */
import { useEffect, useState } from 'preact/hooks';

/** What `load` gives, once it is wanted and there; a failed load is tried again when it is wanted again. */
export function useLater<Part>(load: () => Promise<Part>, wanted: boolean): Part | undefined {
  const [part, setPart] = useState<{ it: Part } | undefined>(undefined);
  useEffect(() => {
    if (!wanted || part) return;
    load().then(
      (it) => setPart({ it }),
      () => undefined,
    );
  }, [wanted]);
  return part?.it;
}
