/** What the search integration makes its indexes from; it removes this file from `dist/`. */
import { searchBase } from '../queries/records.ts';

export const GET = async () => Response.json(await searchBase());
