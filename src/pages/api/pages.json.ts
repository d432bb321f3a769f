import { pageIndex } from '../../queries/outlets.ts';

export const GET = async (): Promise<Response> => Response.json(await pageIndex());
