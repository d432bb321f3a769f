/** A button that opens the system's choice of files. */
import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values';

interface Props {
  class: string;
  children: ComponentChildren;
  onFiles: (files: readonly File[]) => void;
}

export function FileChooser({ class: name, children, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={name} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again, after it was corrected.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
