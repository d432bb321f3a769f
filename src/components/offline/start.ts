/**
 * A while after the page is shown: days that are over, the copy for work without a network, news of other releases.
 * Only pages of a published build carry a number; in development and in the archive nothing happens.
 */

/** The page comes first: its own scripts, a press on the search. Milliseconds after everything is loaded. */
const PAUSE = 1500;

if ('build' in document.documentElement.dataset)
  addEventListener('load', () =>
    setTimeout(() => {
      import('./keep.ts').then(
        ({ keep }) => keep(),
        () => undefined,
      );
    }, PAUSE),
  );

export {};
