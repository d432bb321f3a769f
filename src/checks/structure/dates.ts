/** Dates that contradict each other. There is no clock here: «today» plays no part. */
import type { Code } from '../codes.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Path } from '../read/entry.ts';
import type { Survey } from '../survey.ts';

type Fields = Record<string, unknown>;

const DAY = 86_400_000;

/** A check planned further ahead than this is a slip of the pen. */
const FAR_DAYS = 3 * 366;

const fieldsOf = ({ data }: Entry): Fields => (typeof data === 'object' && data !== null ? (data as Fields) : {});

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const russian = (day: string): string => day.split('-').reverse().join('.');

interface Order {
  earlier: string;
  later: string;
  message: string;
  fix: string;
}

/** Pairs of fields of one entry; pages have the first one in their schema. */
const ORDERS: Order[] = [
  {
    earlier: 'verifiedOn',
    later: 'reviewBy',
    message: 'срок сверки не позже дня проверки',
    fix: 'поставьте reviewBy позже, чем verifiedOn',
  },
  {
    earlier: 'inForceFrom',
    later: 'inForceTo',
    message: 'акт кончается раньше, чем начинается',
    fix: 'проверьте inForceFrom и inForceTo',
  },
  {
    earlier: 'date',
    later: 'inForceFrom',
    message: 'акт действует раньше, чем подписан',
    fix: 'проверьте date и inForceFrom',
  },
];

const IN_SCHEMA = new Set(['guides', 'articles', 'wizards', 'templates']);

function* checkOrders(entry: Entry): Generator<Problem> {
  const fields = fieldsOf(entry);
  for (const { earlier, later, message, fix } of ORDERS) {
    const [a, b] = [fields[earlier], fields[later]];
    if (IN_SCHEMA.has(entry.collection) || !isDay(a) || !isDay(b)) continue;
    if (later === 'reviewBy' ? a >= b : a > b) yield problemAt(entry, [later], 'date-order', message, fix);
  }
}

/** A page cannot have been compared with a document that did not exist yet. */
function* checkSources(entry: Entry, { byId }: Survey): Generator<Problem> {
  const { verifiedOn, sources } = fieldsOf(entry);
  if (!isDay(verifiedOn) || !Array.isArray(sources)) return;
  for (const [index, citation] of sources.entries()) {
    const id = (citation as Fields | null)?.['source'];
    const source = typeof id === 'string' ? byId.get('sources')?.get(id) : undefined;
    const { date } = source ? fieldsOf(source) : {};
    if (isDay(date) && date > verifiedOn)
      yield problemAt(
        entry,
        ['sources', index, 'source'],
        'date-order',
        `проверено ${russian(verifiedOn)}, а документ «${String(id)}» — от ${russian(date)}`,
        'сверьте страницу с документом и поставьте новый verifiedOn, или исправьте дату в sources.yaml',
      );
  }
}

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;

function* checkDistances(entry: Entry): Generator<Problem> {
  const { verifiedOn, reviewBy, changes } = fieldsOf(entry);
  if (!isDay(verifiedOn)) return;
  const days: [Path, unknown][] = [[['reviewBy'], reviewBy]];
  if (Array.isArray(changes))
    changes.forEach((change, index) => days.push([['changes', index, 'date'], (change as Fields | null)?.['date']]));
  const code: Code = 'date-far';
  for (const [path, day] of days)
    if (isDay(day) && daysBetween(verifiedOn, day) > FAR_DAYS)
      yield problemAt(
        entry,
        path,
        code,
        `${russian(day)} — больше чем через три года после проверки (${russian(verifiedOn)})`,
        'проверьте год',
      );
}

export function* checkDates(survey: Survey): Generator<Problem> {
  for (const entry of survey.entries) {
    yield* checkOrders(entry);
    yield* checkSources(entry, survey);
    yield* checkDistances(entry);
  }
}
