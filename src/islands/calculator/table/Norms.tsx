/** Every norm beside the others: who meets it and how many are missing; one press shows it. Counted when opened. */
import { useEffect, useState } from 'preact/hooks';
import type { NormLine, ReadingLine, Summary } from './views.ts';
import type { Table } from './use-table.ts';
import { VIEW } from './words-table.ts';

interface Props {
  summary: Summary;
  table: Table;
}

function Cells({ line }: { line: ReadingLine }) {
  return (
    <>
      <td>
        <span class="every-norm__label">{VIEW.normsMet}: </span>
        {line.met}
      </td>
      <td>
        <span class="every-norm__label">{VIEW.normsShort}: </span>
        {line.short.map((text) => (
          <div key={text}>{text}</div>
        ))}
        {line.met !== '' && line.short.length === 0 && VIEW.nobodyShort}
      </td>
    </>
  );
}

function Norm({ line, isShown, onShow }: { line: NormLine; isShown: boolean; onShow: (reading: number) => void }) {
  if (line.why !== '')
    return (
      <tr class="every-norm__mute">
        <th scope="row">{line.title}</th>
        <td colSpan={2}>{line.why}</td>
      </tr>
    );
  return (
    <>
      {line.readings.map((one, index) => (
        <tr key={one.reading}>
          <th scope="row">
            <button
              type="button"
              class="rows__open"
              aria-current={isShown ? 'true' : undefined}
              onClick={() => onShow(index)}
            >
              {one.reading === '' ? line.title : `${line.title} (${one.reading})`}
            </button>
          </th>
          <Cells line={one} />
        </tr>
      ))}
    </>
  );
}

/** The lines, counted anew when the table or its settings change; an older answer is dropped. */
function useLines({ summary, table }: Props, isWanted: boolean): readonly NormLine[] {
  const [lines, setLines] = useState<readonly NormLine[]>([]);
  useEffect(() => {
    let current = isWanted;
    if (current)
      table
        .client()
        .ask('overview', null)
        .then(
          (answer) => current && setLines(answer),
          () => undefined,
        );
    return () => {
      current = false;
    };
  }, [isWanted, summary]);
  return lines;
}

export function Norms(props: Props) {
  const { summary, table } = props;
  const [open, setOpen] = useState(false);
  const lines = useLines(props, open);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{VIEW.norms}</summary>
      {lines.length > 0 && (
        <table class="every-norm">
          <caption class="visually-hidden">{VIEW.normsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{VIEW.norm}</th>
              <th scope="col">{VIEW.normsMet}</th>
              <th scope="col">{VIEW.normsShort}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Norm
                key={line.id}
                line={line}
                isShown={line.id === summary.norm}
                onShow={(reading) => void table.set({ norm: line.id, reading })}
              />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
