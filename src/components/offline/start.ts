/** A while after the page is shown: days that are over, the copy for work without a network, news of other releases. */

/** The page comes first: its own scripts, a press on the search. Milliseconds after everything is loaded. */
const PAUSE = 1500;

addEventListener('load', () =>
  setTimeout(() => {
    import('./keep.ts').then(
      ({ keep }) => keep(),
      () => undefined,
    );
  }, PAUSE),
);

export {};
