import { contentReport } from '../../queries/report.ts';

export const GET = async (): Promise<Response> => Response.json(await contentReport());
