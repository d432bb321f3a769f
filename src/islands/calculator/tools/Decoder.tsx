/** One pasted row of the table, explained cell by cell. Nothing of it is kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalculatorData } from '../props.ts';
import { say } from '../say.ts';
import { Client } from '../table/client.ts';
import type { Decoded } from '../table/weeks-views.ts';
import { DECODER } from './words-tools.ts';

function Cells({ decoded }: { decoded: Decoded }) {
  return (
    <div class="decoded" role="region" tabIndex={0} aria-label={DECODER.caption}>
      <p class="meta">
        {decoded.byCaptions ? DECODER.byCaptions : DECODER.byPlace} {decoded.more > 0 && DECODER.more(decoded.more)}
      </p>
      <table>
        <caption class="visually-hidden">{DECODER.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{DECODER.head.letter}</th>
            <th scope="col">{DECODER.head.value}</th>
            <th scope="col">{DECODER.head.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {decoded.cells.map(({ letter, name, text, meaning, note }) => (
            <tr key={letter}>
              <th scope="row">{letter}</th>
              <td>
                <b>{text === '' ? '—' : text}</b>
                {note !== '' && <span class="number__error"> {note}</span>}
              </td>
              <td>
                {name === '' ? (
                  DECODER.unknown
                ) : (
                  <>
                    <b>{name}.</b> {meaning}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A worker of its own, there before it is needed: a paste asks the network for nothing. */
function useDecoder({ columns, groups, types, norms }: CalculatorData): (text: string) => Promise<Decoded | undefined> {
  const client = useRef<Client | undefined>(undefined);
  const start = (): Client => {
    if (client.current) return client.current;
    client.current = new Client();
    void client.current.ask('setup', { columns, groups, types, norms, remembered: {} }).catch(() => undefined);
    return client.current;
  };
  useEffect(() => {
    start();
    return () => client.current?.stop();
  }, []);
  return (text) =>
    start()
      .ask('decode', text)
      .catch(() => undefined);
}

export function Decoder({ data }: { data: CalculatorData }) {
  const decode = useDecoder(data);
  const [text, setText] = useState('');
  const [decoded, setDecoded] = useState<Decoded | undefined>(undefined);
  const [error, setError] = useState('');
  const go = async () => {
    const answer = text.trim() === '' ? undefined : await decode(text);
    setDecoded(answer);
    setError(answer && answer.cells.length > 0 ? '' : DECODER.nothing);
    say(answer ? DECODER.caption : DECODER.nothing);
  };
  return (
    <section aria-labelledby="calc-decoder">
      <h2 id="calc-decoder">{DECODER.title}</h2>
      <p>{DECODER.intro}</p>
      <label class="drop__paste">
        <span>{DECODER.paste}</span>
        <textarea
          rows={3}
          value={text}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {error !== '' && <p class="number__error">{error}</p>}
      <button type="button" class="button primary" onClick={() => void go()}>
        {DECODER.go}
      </button>
      {decoded && decoded.cells.length > 0 && <Cells decoded={decoded} />}
    </section>
  );
}
