/** The state of the form: from the link, else from the device, else what was typed before the script ran. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { fieldsFor, type FormField } from '../../../domain/calculator/form.ts';
import type { CalculatorData, NormCard } from '../props.ts';
import { keep, recall } from './stored.ts';
import { asked, type Typed } from './typed.ts';

/** Norms with a figure: the others ask for no numbers. */
const counted = (card: NormCard): boolean =>
  card.readings.some(({ conditions }) => conditions.some(({ atLeast }) => atLeast !== undefined));

const pad = (value: number): string => String(value).padStart(2, '0');

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** What stands in the fields of the page: somebody may have typed before the script came. */
function fromPage(): Record<string, string> {
  const inputs = document.querySelectorAll<HTMLInputElement>('[data-number]');
  return Object.fromEntries(
    [...inputs].filter(({ value }) => value !== '').map((input) => [input.dataset['number'] ?? '', input.value]),
  );
}

const isLink = (): boolean => location.hash.startsWith('#v=');

export interface Form {
  readonly typed: Typed;
  readonly set: (change: Partial<Typed>) => void;
  readonly cards: readonly NormCard[];
  readonly fields: readonly FormField[];
  /** Asking near groups once would spare fields. */
  readonly canMerge: boolean;
  /** What was wrong in the link. */
  readonly notices: readonly string[];
  readonly remembered: boolean;
  /** Keeps the numbers on the device or forgets them; tells whether the browser stores. */
  readonly remember: (on: boolean) => Promise<boolean>;
}

const START = { type: '', date: '', texts: {}, near: false };

function useTyped(data: CalculatorData) {
  const [typed, setTyped] = useState<Typed>({ ...START, norms: data.norms.slice(0, 1).map(({ id }) => id) });
  const [notices, setNotices] = useState<readonly string[]>([]);
  const open = async (fragment: string, start: Typed): Promise<void> => {
    const found = (await import('./linked.ts')).opened(fragment, start, data);
    setTyped(found.typed);
    setNotices(found.notices);
  };
  useLayoutEffect(() => {
    const start = { ...typed, date: today(), texts: fromPage() };
    setTyped(start);
    const saved = isLink() ? location.hash : recall();
    if (saved !== undefined) void open(saved, start);
    const onHash = () => void (isLink() && open(location.hash, { ...start, texts: {} }));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return { typed, setTyped, notices };
}

function useKeeping(typed: Typed, fields: readonly FormField[], data: CalculatorData) {
  const [remembered, setRemembered] = useState(false);
  useLayoutEffect(() => setRemembered(recall() !== undefined), []);
  const save = async (): Promise<boolean> => keep((await import('./linked.ts')).fragmentOf(typed, fields, data));
  useEffect(() => {
    if (remembered && typed.date !== '') void save();
  }, [typed, remembered]);
  const remember = async (on: boolean): Promise<boolean> => {
    const kept = on ? await save() : keep(undefined);
    setRemembered(on && kept);
    return kept;
  };
  return { remembered, remember };
}

export function useForm(data: CalculatorData, groups: Groups): Form {
  const { typed, setTyped, notices } = useTyped(data);
  const cards = data.norms.filter(({ id }) => typed.norms.includes(id));
  const asking = cards.filter(counted);
  const own = fieldsFor(asking, groups, 'own');
  const merged = fieldsFor(asking, groups, 'near');
  const canMerge = asked(merged).length < asked(own).length;
  const fields = canMerge && typed.near ? merged : own;
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  return { typed, set, cards, fields, canMerge, notices, ...useKeeping(typed, fields, data) };
}
