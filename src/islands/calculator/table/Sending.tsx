/** The whole table at once: the message for a chat, cut where a chat would cut it, and the table as a file. */
import { useState } from 'preact/hooks';
import { copyText } from '../copying.ts';
import { saveFile } from '../files.ts';
import { Icon } from '../Icon.tsx';
import { say } from '../say.ts';
import { parts } from './parts.ts';
import type { Table } from './use-table.ts';
import { VIEW } from './words-table.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows go from one worker to the other: they never cross the page. */
function writeWorkbook(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    writer.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
    writer.onerror = () => reject(new Error());
    writer.postMessage(port1, [port1]);
    table.client().ask('send', port2, undefined, [port2]).catch(reject);
  }).finally(() => writer.terminate());
}

const saveWorkbook = async (table: Table) => saveFile(await writeWorkbook(table), `${VIEW.file}.xlsx`, XLSX);

const saveCsv = async (table: Table) =>
  saveFile(await table.client().ask('csv', null), `${VIEW.file}.csv`, 'text/csv;charset=utf-8');

interface PartProps {
  message: string;
  index: number;
  of: number;
  onCopy: (text: string) => void;
}

/** One message of the whole; a single one is copied already. */
function Part({ message, index, of, onCopy }: PartProps) {
  return (
    <div class="sending__part">
      <textarea
        readOnly
        rows={6}
        value={message}
        aria-label={VIEW.messages}
        onFocus={(event) => event.currentTarget.select()}
      />
      {of > 1 && (
        <button type="button" class="button" onClick={() => onCopy(message)}>
          <Icon name="copy" /> {VIEW.part(index + 1, of)}
        </button>
      )}
    </div>
  );
}

export function Sending({ table }: { table: Table }) {
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const tell = (text: string) => {
    setTold(text);
    say(text);
  };
  const copy = async (text: string) => tell((await copyText(text)) ? VIEW.copied : VIEW.refused);
  const compose = async () => {
    const all = parts(await table.client().ask('messages', null));
    setMessages(all);
    if (all.length === 1) await copy(all[0] ?? '');
  };
  const save = (saving: Promise<void>) =>
    saving.then(
      () => tell(VIEW.saved),
      () => tell(VIEW.failed),
    );
  return (
    <div class="sending no-print">
      <div class="actions__row">
        <button type="button" class="button" onClick={() => void compose()}>
          <Icon name="copy" /> {VIEW.messages}
        </button>
        <button type="button" class="button quiet" onClick={() => void save(saveWorkbook(table))}>
          <Icon name="save" /> {VIEW.xlsx}
        </button>
        <button type="button" class="button quiet" onClick={() => void save(saveCsv(table))}>
          <Icon name="save" /> {VIEW.csv}
        </button>
        <span class="meta">{told}</span>
      </div>
      {messages.map((message, index) => (
        <Part key={index} message={message} index={index} of={messages.length} onCopy={(text) => void copy(text)} />
      ))}
    </div>
  );
}
