/** Where a table comes in: pasted, dropped, chosen. A pasted text is not kept once it is read. */
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { Source } from './protocol.ts';
import type { Table } from './use-table.ts';
import { DROP } from './words-table.ts';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values';

/** A pasted text of so many lines is a table: it is read at once. */
const LINES = 2;

export function DropZone({ table }: { table: Table }) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (sources: readonly Source[]) => {
    if (sources.length === 0) return;
    // A text that could not be read stays in the field.
    if (await table.open(sources)) setText('');
  };
  const files = (list: FileList | null | undefined) => take([...(list ?? [])]);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '' || pasted.trim().split('\n').length < LINES) return;
    event.preventDefault();
    setText(pasted.slice(0, 4000));
    void take([pasted]);
  };
  return (
    <div
      class={over ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void files(event.dataTransfer?.files);
      }}
    >
      <p>{DROP.intro}</p>
      <div class="drop__row">
        <button type="button" class="button primary" onClick={() => chooser.current?.click()}>
          <Icon name="save" /> {DROP.choose}
        </button>
        <span class="meta drop__here">{DROP.here}</span>
        <input
          ref={chooser}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          accept={ACCEPT}
          multiple
          onChange={(event) => {
            const { files: list } = event.currentTarget;
            const chosen = [...(list ?? [])];
            event.currentTarget.value = '';
            void take(chosen);
          }}
        />
      </div>
      <label class="drop__paste">
        <span>{DROP.paste}</span>
        <textarea rows={4} value={text} spellcheck={false} autocomplete="off" onPaste={onPaste} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="drop__row">
        <button type="button" class="button" onClick={() => (text.trim() === '' ? table.refuse(DROP.emptyPaste) : void take([text]))}>
          {DROP.pasted}
        </button>
        <span class="meta">{DROP.limits}</span>
      </div>
      <p class="meta">{DROP.several}</p>
    </div>
  );
}
