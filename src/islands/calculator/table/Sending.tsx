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
  const save = async (format: 'csv' | 'xlsx') => {
    try {
      if (format === 'csv') saveFile(await table.client().ask('csv', null), `${VIEW.file}.csv`, 'text/csv;charset=utf-8');
      else saveFile(await writeWorkbook(table), `${VIEW.file}.xlsx`, XLSX);
      tell(VIEW.saved);
    } catch {
      tell(VIEW.failed);
    }
  };
  return (
    <div class="sending no-print">
      <div class="actions__row">
        <button type="button" class="button" onClick={() => void compose()}>
          <Icon name="copy" /> {VIEW.messages}
        </button>
        <button type="button" class="button quiet" onClick={() => void save('xlsx')}>
          <Icon name="save" /> {VIEW.xlsx}
        </button>
        <button type="button" class="button quiet" onClick={() => void save('csv')}>
          <Icon name="save" /> {VIEW.csv}
        </button>
        <span class="meta">{told}</span>
      </div>
      {messages.map((message, index) => (
        <div class="sending__part" key={index}>
          <textarea readOnly rows={6} value={message} aria-label={VIEW.messages} onFocus={(event) => event.currentTarget.select()} />
          {messages.length > 1 && (
            <button type="button" class="button" onClick={() => void copy(message)}>
              <Icon name="copy" /> {VIEW.part(index + 1, messages.length)}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
