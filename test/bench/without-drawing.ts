/** `node --import this scripts/build.ts`: the very build, but its cards are not drawn; what they cost is measured apart. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (name, context, next) =>
    name === './cards.ts' && context.parentURL?.endsWith('/src/integrations/finished-pages.ts') === true
      ? next(new URL('blank-cards.ts', import.meta.url).href, context)
      : next(name, context),
});
