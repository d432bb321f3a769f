/** The tab of a table: the place where it comes in, the question about its columns, then what it says. */
import { useEffect } from 'preact/hooks';
import type { CalculatorData } from '../props.ts';
import { District } from './District.tsx';
import { DropZone } from './DropZone.tsx';
import { FileChooser } from './FileChooser.tsx';
import { MappingForm } from './MappingForm.tsx';
import { useTable, type Table } from './use-table.ts';
import { WeeksView } from './WeeksView.tsx';
import { DROP } from './words-table.ts';

function Reading({ share, table }: { share: number; table: Table }) {
  return (
    <div class="reading-now">
      <label for="calc-progress">{DROP.reading}</label>
      <progress id="calc-progress" max={1} value={share > 0 ? share : undefined} />
      <button type="button" class="button quiet" onClick={() => table.cancel()}>
        {DROP.cancel}
      </button>
    </div>
  );
}

export function TableTool({ data, weeks }: { data: CalculatorData; weeks: boolean }) {
  const table = useTable(data);
  const { phase, error } = table;
  const isReady = phase.is === 'ready';
  useEffect(() => {
    // A page drawn by a script is often printed before its lazy image has come: the code is fetched while there is
    // time, before a table is chosen, for then nothing is asked for. The copy for work without a network has none.
    if (!document.querySelector('[data-copy-of]')) document.querySelector('img.code')?.setAttribute('loading', 'eager');
  }, []);
  return (
    <div class="table-tool" data-unsaved={phase.is === 'empty' ? undefined : ''}>
      {error !== '' && <p class="alert alert--one">{error}</p>}
      {isReady ? (
        <div class="table-tool__top no-print">
          <FileChooser class="button quiet" onFiles={(files) => void table.add(files)}>
            {DROP.add}
          </FileChooser>
          <details class="fold">
            <summary>{DROP.another}</summary>
            <DropZone table={table} />
          </details>
        </div>
      ) : (
        <div hidden={phase.is !== 'empty'}>
          <DropZone table={table} />
        </div>
      )}
      {phase.is === 'reading' && <Reading share={phase.share} table={table} />}
      {phase.is === 'asking' && (
        <MappingForm key={phase.question.shape} question={phase.question} columns={data.columns} table={table} />
      )}
      {isReady && !weeks && <District data={data} summary={phase.summary} table={table} />}
      {isReady && weeks && <WeeksView data={data} summary={phase.summary} table={table} />}
    </div>
  );
}
