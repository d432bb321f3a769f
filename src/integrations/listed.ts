/** The filter of the sitemap. */
import { isListed } from '../domain/outlet/listed.ts';

/** @param base path below the host, with slashes at both ends */
export const listedBelow =
  (base: string) =>
  (page: string): boolean =>
    isListed(new URL(page).pathname.slice(base.length - 1));
