/** links.yaml: an address called whole must be whole, because then it may be pressed. */
import type { Code } from '../codes.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../read/entry.ts';
import type { Survey } from '../survey.ts';
import { foreignFaults } from './foreign.ts';

/** The status that tells a reader what is wrong with the address. */
const STATUS: Partial<Record<Code, string>> = {
  'link-form': 'damaged',
  'link-port': 'port',
  'link-shortener': 'shortener',
  'link-messenger': 'closed-chat',
  'link-invitation': 'closed-chat',
};

/** The first reason not to call an address whole; http is as the source has it. */
function betterStatus(url: string): { status: string; reason: string } | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return { status: 'no-protocol', reason: 'адрес не начинается с https://' };
  const fault = foreignFaults(url).find(({ code }) => STATUS[code] !== undefined);
  return fault && { status: STATUS[fault.code] as string, reason: fault.message };
}

export function* checkLinkStatus({ entries }: Survey): Generator<Problem> {
  for (const entry of entries) {
    if (entry.collection !== 'links') continue;
    const { url, status } = (entry.data ?? {}) as { url?: unknown; status?: unknown };
    if (status !== 'whole' || typeof url !== 'string') continue;
    const better = betterStatus(url);
    if (!better) continue;
    yield problemAt(
      entry,
      ['status'],
      'link-status',
      `ссылка названа целой, но ${better.reason}`,
      `напишите status: ${better.status}`,
    );
  }
}
