/** One reader with one table: what is being read, asked, shown. A failed reading gives the last good table back. */
import type { Mapping } from '../../../domain/calculator/table/mapping.ts';
import type { CalculatorData } from '../props.ts';
import { say } from '../say.ts';
import { Client } from './client.ts';
import { isEnded, wordsOf } from './failures.ts';
import type { Source } from './protocol.ts';
import { rememberedShapes, rememberShape } from './shapes.ts';
import type { Question, Settings, Summary } from './views.ts';
import { DROP } from './words-table.ts';

export type Phase =
  | { readonly is: 'empty' }
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'asking'; readonly question: Question }
  | { readonly is: 'ready'; readonly summary: Summary };

export interface State {
  readonly phase: Phase;
  /** In words; empty: nothing is wrong. */
  readonly error: string;
  readonly settings: Settings;
}

const SETTINGS: Settings = { norm: '', reading: 0, day: '', dateless: '', types: {} };

export const START: State = { phase: { is: 'empty' }, error: '', settings: SETTINGS };

/** What a table was made of: a worker that had to be ended reads it again. */
interface Making {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly answers: readonly Mapping[];
}

const NOTHING: Making = { sources: [], settings: SETTINGS, answers: [] };

export class Session {
  private state = START;
  private held: Client | undefined;
  private good: Making | undefined;
  private trying = NOTHING;
  private readonly data: CalculatorData;
  private readonly onChange: (state: State) => void;

  constructor(data: CalculatorData, onChange: (state: State) => void) {
    this.data = data;
    this.onChange = onChange;
  }

  private put(change: Partial<State>): void {
    this.onChange((this.state = { ...this.state, ...change }));
  }

  /** The worker, started when it is first wanted: before a file is chosen, so that choosing one asks the network for nothing. */
  client = (): Client => {
    if (this.held) return this.held;
    const { columns, groups, types, norms } = this.data;
    this.held = new Client();
    void this.held
      .ask('setup', { columns, groups, types, norms, remembered: rememberedShapes() })
      .catch(() => undefined);
    return this.held;
  };

  refuse = (error: string): void => {
    this.put({ error });
    say(error);
  };

  /** Counts the table with these settings and shows it. */
  private async show(settings: Settings): Promise<void> {
    this.trying = { ...this.trying, settings };
    const summary = await this.client().ask('settle', settings);
    const { norm, reading, day } = summary;
    this.good = this.trying = { ...this.trying, settings: { ...this.trying.settings, norm, reading, day } };
    this.put({ phase: { is: 'ready', summary }, settings: this.trying.settings });
    say(summary.complete);
  }

  private async go(question: Question | null): Promise<void> {
    if (question) this.put({ phase: { is: 'asking', question } });
    else await this.show(this.trying.settings);
  }

  private async restore(): Promise<void> {
    const { good } = this;
    this.trying = good ?? NOTHING;
    if (!good) return this.put(START);
    try {
      let question = await this.client().ask('open', good.sources);
      for (const mapping of good.answers) if (question) question = await this.client().ask('confirm', mapping);
      await this.show(good.settings);
    } catch {
      this.good = undefined;
      this.put(START);
    }
  }

  private async failed(reason: unknown): Promise<void> {
    if (isEnded(reason)) this.held = undefined;
    await this.restore();
    this.refuse(wordsOf(reason));
  }

  /** Whether the sources could be read. */
  open = async (sources: readonly Source[], settings = SETTINGS): Promise<boolean> => {
    this.put({ error: '', phase: { is: 'reading', share: 0 } });
    say(DROP.reading);
    this.trying = { sources, settings, answers: [] };
    try {
      await this.go(await this.client().ask('open', sources, (share) => this.put({ phase: { is: 'reading', share } })));
      return true;
    } catch (reason) {
      await this.failed(reason);
      return false;
    }
  };

  /** Reads these beside what is there. */
  add = (sources: readonly Source[]): Promise<boolean> =>
    this.open([...(this.good?.sources ?? []), ...sources], { ...this.state.settings, day: '' });

  answer = async (mapping: Mapping): Promise<void> => {
    const { phase } = this.state;
    if (phase.is !== 'asking') return;
    this.put({ error: '' });
    try {
      const next = await this.client().ask('confirm', mapping);
      rememberShape(phase.question.shape, mapping);
      this.trying = { ...this.trying, answers: [...this.trying.answers, mapping] };
      await this.go(next);
    } catch (reason) {
      this.refuse(wordsOf(reason));
    }
  };

  set = async (change: Partial<Settings>): Promise<void> => {
    try {
      await this.show({ ...this.trying.settings, ...change });
    } catch (reason) {
      await this.failed(reason);
    }
  };

  cancel = (): void => {
    if (this.state.phase.is === 'asking') void this.restore();
    else this.held?.stop();
  };
}
