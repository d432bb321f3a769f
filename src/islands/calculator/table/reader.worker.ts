/** The worker: reads files, keeps the desk, answers the page. A failure is always told in words. */
import { writeCsv, protect } from '../../../domain/calculator/table/csv.ts';
import type { Mapping } from '../../../domain/calculator/table/mapping.ts';
import { LIMITS, type Work } from '../../../domain/calculator/table/limits.ts';
import { fileSheets, Refusal, textSheet, type Sheet } from './bytes.ts';
import { decoded } from './decoding.ts';
import { Desk } from './desk.ts';
import { faultsOfAnswer, isKnown, open, questionOf, type Opened } from './opened.ts';
import { overviewOf } from './overview.ts';
import type { Call, Calls, Request, Reply, Setup, Source } from './protocol.ts';
import type { Question } from './views.ts';
import { detailOf, messageOf, pageOf, tableOf } from './rows.ts';
import { summaryOf } from './summary.ts';
import { weeksOf } from './weeks.ts';
import { FILE } from './words-worker.ts';

/** Milliseconds between two reports of progress. */
const REPORT = 120;

let setup: Setup | undefined;
/** Tables that are being opened, and the desk with those that are. */
let draft: Opened[] = [];
let desk: Desk | undefined;
let current = 0;

const reply = (message: Reply): void => postMessage(message);

/** Runs long work to its end, telling how far it is. */
function run<Result>(work: Work<Result>): Result {
  let told = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now - told > REPORT) {
      told = now;
      reply({ id: current, progress: step.value.of === 0 ? 0 : step.value.done / step.value.of });
    }
  }
}

/** A thing that must be there: the page asks in order. */
function must<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Refusal(FILE.noRows);
  return thing;
}

async function sheetsOf(source: Source): Promise<Sheet[]> {
  if (typeof source === 'string') return [run(textSheet(source))];
  const bytes = await source.arrayBuffer().catch(() => {
    throw new Refusal(FILE.unreadable);
  });
  const { columns } = must(setup);
  const onProgress = (rows: number) => reply({ id: current, progress: rows / LIMITS.rows });
  return fileSheets(new Uint8Array(bytes), { run, onProgress, isEnough: (sheet) => isKnown(sheet, columns) });
}

/** The next table that a person must look at; without one the desk is laid. */
function ask(): Question | null {
  const file = draft.findIndex(({ mapping }) => mapping === undefined);
  const table = draft[file];
  if (table) return questionOf(table, file);
  desk = new Desk(must(setup), draft);
  return null;
}

async function openAll(sources: readonly Source[]): Promise<Question | null> {
  const { columns, remembered } = must(setup);
  const opened: Opened[] = [];
  for (const [index, source] of sources.entries()) {
    const name = sources.length > 1 ? FILE.ofFile(index + 1) : '';
    try {
      const table = open(await sheetsOf(source), columns, (shape) => remembered[shape]);
      if (!table) throw new Refusal(FILE.noSheet);
      if (table.rows.length <= table.proposal.firstRow) throw new Refusal(FILE.noRows);
      opened.push(table);
    } catch (error) {
      throw new Refusal(name + (error instanceof Refusal ? error.message : FILE.broken), { cause: error });
    }
  }
  draft = opened;
  return ask();
}

/** A person's answer for the table that was asked about; the same head in other files is answered too. */
function confirm(mapping: Mapping): Question | null {
  const asked = must(draft.find((table) => table.mapping === undefined));
  const faults = faultsOfAnswer(mapping, must(setup).columns);
  if (faults.length > 0) throw new Refusal(faults.join(' '));
  for (const table of draft)
    if (table.mapping === undefined && table.proposal.shape === asked.proposal.shape) table.mapping = mapping;
  return ask();
}

const safeRows = () =>
  tableOf(must(desk)).map((row) => row.map((cell) => (typeof cell === 'string' ? protect(cell) : cell)));

const answers: { [C in Call]: (argument: Calls[C][0]) => Calls[C][1] | Promise<Calls[C][1]> } = {
  setup: (given) => {
    setup = given;
    return null;
  },
  open: openAll,
  confirm,
  settle: (settings) => {
    run(must(desk).settle(settings));
    return must(summaryOf(must(desk)));
  },
  page: (view) => pageOf(must(desk), view),
  detail: (index) => must(detailOf(must(desk), index)),
  overview: () => run(overviewOf(must(desk))),
  messages: () => messageOf(must(desk)),
  csv: () => writeCsv(tableOf(must(desk))),
  send: (port) => {
    port.postMessage(safeRows());
    return null;
  },
  weeks: (view) => weeksOf(must(desk), view),
  decode: (text) => decoded(text, must(setup)),
};

addEventListener('message', (event: MessageEvent<Request>) => {
  const { id, call, argument } = event.data;
  current = id;
  const answer = answers[call] as (argument: unknown) => unknown;
  Promise.resolve()
    .then(() => answer(argument))
    .then(
      (value) => reply({ id, answer: value }),
      (error: unknown) => reply({ id, failure: error instanceof Refusal ? error.message : FILE.broken }),
    );
});
