/** The state of the form: from the link, else from the device, else what was typed before the script ran. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { fieldsFor, type FormField } from '../../../domain/calculator/form.ts';
import { readLink, writeLink, type Notice, type Vocabulary } from '../../../domain/calculator/link.ts';
import type { Groups } from '../../../domain/calculator/counts.ts';
import type { CalculatorData, NormCard } from '../props.ts';
import { keep, recall } from './stored.ts';
import { asked, linkState, readTyped, withLink, type Typed } from './typed.ts';

/** Norms with a figure: the others ask for no numbers. */
const counted = (card: NormCard): boolean => card.readings.some(({ conditions }) => conditions.some(({ atLeast }) => atLeast !== undefined));

const pad = (value: number): string => String(value).padStart(2, '0');

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const vocabularyOf = ({ norms, groups, types }: CalculatorData): Vocabulary => ({
  norms: norms.map(({ id }) => id),
  groups: groups.map(({ id }) => id),
  types: types.map(({ id }) => id),
});

/** What stands in the fields of the page: somebody may have typed before the script came. */
function fromPage(): Record<string, string> {
  const inputs = document.querySelectorAll<HTMLInputElement>('[data-number]');
  return Object.fromEntries([...inputs].filter(({ value }) => value !== '').map((input) => [input.dataset['number'] ?? '', input.value]));
}

export interface Form {
  typed: Typed;
  set: (change: Partial<Typed>) => void;
  cards: readonly NormCard[];
  fields: readonly FormField[];
  /** Asking near groups once would spare fields. */
  canMerge: boolean;
  notices: readonly Notice[];
  remembered: boolean;
  /** False when the browser does not store. */
  remember: (on: boolean) => boolean;
  /** The fragment that holds the form; undefined when it would be too long. */
  fragment: () => string | undefined;
}

export function useForm(data: CalculatorData, groups: Groups): Form {
  const known = useMemo(() => vocabularyOf(data), [data]);
  const [typed, setTyped] = useState<Typed>({ norms: known.norms.slice(0, 1), type: '', date: '', texts: {}, near: false });
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [remembered, setRemembered] = useState(false);
  const [ready, setReady] = useState(false);

  const open = (fragment: string, start: Typed): void => {
    const link = readLink(fragment, known);
    setNotices(link.notices);
    setTyped(withLink(start, link.state));
  };
  useLayoutEffect(() => {
    const start = { ...typed, date: today(), texts: fromPage() };
    const kept = recall();
    setRemembered(kept !== undefined);
    const linked = location.hash.startsWith('#v=');
    open(linked ? location.hash : (kept ?? ''), start);
    setReady(true);
    const onHash = () => {
      if (location.hash.startsWith('#v=')) open(location.hash, { ...start, texts: {} });
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const cards = data.norms.filter(({ id }) => typed.norms.includes(id));
  const asking = cards.filter(counted);
  const own = fieldsFor(asking, groups, 'own');
  const merged = fieldsFor(asking, groups, 'near');
  const canMerge = asked(merged).length < asked(own).length;
  const fields = canMerge && typed.near ? merged : own;
  const fragment = () => writeLink(linkState(typed, readTyped(fields, typed).counts), known);
  useEffect(() => {
    if (ready && remembered) keep(fragment());
  }, [typed, remembered, ready]);
  const remember = (on: boolean): boolean => {
    const kept = keep(on ? fragment() : undefined);
    setRemembered(on && kept);
    return kept;
  };
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  return { typed, set, cards, fields, canMerge, notices, remembered, remember, fragment };
}
