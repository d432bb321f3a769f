/** The state of the table on the page: what is being read, asked, shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalculatorData } from '../props.ts';
import { say } from '../say.ts';
import { Client, Failure, GAVE_UP, STOPPED } from './client.ts';
import type { Mapping } from '../../../domain/calculator/table/mapping.ts';
import type { Question, Settings, Source, Summary } from './protocol.ts';
import { rememberedShapes, rememberShape } from './shapes.ts';
import { DROP } from './words-table.ts';

export type Phase =
  | { readonly is: 'empty' }
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'asking'; readonly question: Question }
  | { readonly is: 'ready'; readonly summary: Summary };

const SETTINGS: Settings = { norm: '', reading: 0, day: '', dateless: '', types: {} };

const messageOf = (error: unknown): string => {
  const text = error instanceof Failure ? error.message : DROP.retry;
  return text === GAVE_UP ? DROP.gaveUp : text === STOPPED ? DROP.cancelled : text;
};

function start(data: CalculatorData): Client {
  const { columns, groups, types, norms } = data;
  const client = new Client();
  void client.ask('setup', { columns, groups, types, norms, remembered: rememberedShapes() }).catch(() => undefined);
  return client;
}

/** What the last good reading was made of: a worker that had to be ended reads it again. */
interface Good {
  sources: readonly Source[];
  settings: Settings;
  answers: readonly Mapping[];
}

export interface Table {
  readonly phase: Phase;
  readonly error: string;
  readonly settings: Settings;
  readonly client: () => Client;
  readonly open: (sources: readonly Source[]) => Promise<boolean>;
  readonly add: (sources: readonly Source[]) => Promise<boolean>;
  readonly answer: (mapping: Mapping) => Promise<void>;
  readonly set: (change: Partial<Settings>) => Promise<void>;
  readonly cancel: () => void;
  readonly refuse: (message: string) => void;
}

export function useTable(data: CalculatorData): Table {
  const held = useRef<Client | undefined>(undefined);
  const good = useRef<Good | undefined>(undefined);
  const trying = useRef<Good>({ sources: [], settings: SETTINGS, answers: [] });
  const [phase, setPhase] = useState<Phase>({ is: 'empty' });
  const [settings, setSettings] = useState<Settings>(SETTINGS);
  const [error, setError] = useState('');
  const client = () => (held.current ??= start(data));
  // The worker is there before a file is: choosing one asks the network for nothing.
  useEffect(() => void client(), []);

  const fail = (message: string) => {
    setError(message);
    say(message);
  };
  const show = async (next: Settings) => {
    const summary = await client().ask('settle', next);
    const settled = { ...next, norm: summary.norm, reading: summary.reading, day: summary.day };
    setSettings(settled);
    setPhase({ is: 'ready', summary });
    good.current = { ...trying.current, settings: settled };
    say(summary.complete);
  };
  /** After a failure the last good table comes back; nothing that was there is lost. */
  const restore = async () => {
    const last = good.current;
    if (!last) return setPhase({ is: 'empty' });
    trying.current = last;
    try {
      let question = await client().ask('open', last.sources);
      for (const mapping of last.answers) if (question) question = await client().ask('confirm', mapping);
      await show(last.settings);
    } catch {
      good.current = undefined;
      setPhase({ is: 'empty' });
    }
  };
  const failed = async (reason: unknown) => {
    const ended = reason instanceof Failure && (reason.message === GAVE_UP || reason.message === STOPPED);
    if (ended) held.current = undefined;
    const message = messageOf(reason);
    await restore();
    fail(message);
  };
  const go = async (question: Question | null, next: Settings) => {
    if (question) setPhase({ is: 'asking', question });
    else await show(next);
  };
  const open = async (sources: readonly Source[], next = SETTINGS): Promise<boolean> => {
    setError('');
    setPhase({ is: 'reading', share: 0 });
    say(DROP.reading);
    trying.current = { sources, settings: next, answers: [] };
    try {
      await go(await client().ask('open', sources, (share) => setPhase({ is: 'reading', share })), next);
      return true;
    } catch (reason) {
      await failed(reason);
      return false;
    }
  };
  const answer = async (mapping: Mapping) => {
    if (phase.is !== 'asking') return;
    setError('');
    try {
      const question = await client().ask('confirm', mapping);
      rememberShape(phase.question.shape, mapping);
      trying.current = { ...trying.current, answers: [...trying.current.answers, mapping] };
      await go(question, trying.current.settings);
    } catch (reason) {
      fail(messageOf(reason));
    }
  };
  const set = async (change: Partial<Settings>) => {
    try {
      await show({ ...settings, ...change });
    } catch (reason) {
      await failed(reason);
    }
  };
  return {
    ...{ phase, error, settings, client, open, answer, set },
    add: (sources) => open([...(good.current?.sources ?? []), ...sources], { ...settings, day: '' }),
    cancel: () => (phase.is === 'asking' ? void restore() : held.current?.stop()),
    refuse: fail,
  };
}
