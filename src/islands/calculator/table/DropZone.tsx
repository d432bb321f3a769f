/** Where a table comes in: pasted, dropped, chosen. A pasted text is not kept once it is read. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import { FileChooser } from './FileChooser.tsx';
import type { Source } from './protocol.ts';
import type { Table } from './use-table.ts';
import { DROP } from './words-table.ts';

/** A pasted text of so many lines is a table: it is read at once. */
const LINES = 2;

/** Characters of a paste that stand in the field while it is read. */
const SHOWN = 4000;

function Target({ onFiles, children }: { onFiles: (files: readonly File[]) => void; children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      class={over ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}

interface PasteProps {
  text: string;
  setText: (text: string) => void;
  onText: (text: string) => void;
  onEmpty: () => void;
}

function Paste({ text, setText, onText, onEmpty }: PasteProps) {
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '' || pasted.trim().split('\n').length < LINES) return;
    event.preventDefault();
    setText(pasted.slice(0, SHOWN));
    onText(pasted);
  };
  return (
    <>
      <label class="drop__paste">
        <span>{DROP.paste}</span>
        <textarea
          rows={4}
          value={text}
          spellcheck={false}
          autocomplete="off"
          onPaste={onPaste}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="drop__row">
        <button type="button" class="button" onClick={() => (text.trim() === '' ? onEmpty() : onText(text))}>
          {DROP.pasted}
        </button>
      </div>
    </>
  );
}

export function DropZone({ table }: { table: Table }) {
  const [text, setText] = useState('');
  const take = async (sources: readonly Source[]) => {
    // A text that could not be read stays in the field.
    if (sources.length > 0 && (await table.open(sources))) setText('');
  };
  return (
    <Target onFiles={(files) => void take(files)}>
      <p>{DROP.intro}</p>
      <div class="drop__row">
        <FileChooser class="button primary" onFiles={(files) => void take(files)}>
          <Icon name="save" /> {DROP.choose}
        </FileChooser>
        <span class="meta drop__here">{DROP.here}</span>
      </div>
      <Paste
        text={text}
        setText={setText}
        onText={(given) => void take([given])}
        onEmpty={() => table.refuse(DROP.emptyPaste)}
      />
      <p class="meta">{DROP.several}</p>
    </Target>
  );
}
