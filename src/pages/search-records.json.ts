/** The records, for the search integration: it turns them into the index and removes this file from `dist/`. */
import { records } from '../queries/records.ts';

export const GET = async () => Response.json(await records());
