/** Site address → address under the base path of this build. */
import { withBase } from '../../domain/address/url.ts';

export const url = (address: string): string => withBase(import.meta.env.BASE_URL, address);
