/** What to do with the result: text for a chat, link, paper, a table. */
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { copyText } from '../copying.ts';
import { say } from '../say.ts';
import { ACTIONS } from '../words-after.ts';

interface Props {
  /** The whole result as text. */
  text: () => string;
  /** Absolute address with the numbers; undefined: too long. */
  link: () => string | undefined;
  save: (format: 'csv' | 'xlsx') => Promise<void>;
}

/** How long «copied» stays on a button, milliseconds. */
const SHOWN = 4000;

export function Actions({ text, link, save }: Props) {
  const [done, setDone] = useState('');
  /** What the browser refused to copy: shown for copying by hand. */
  const [byHand, setByHand] = useState('');
  const tell = (message: string) => {
    setDone(message);
    say(message);
    setTimeout(() => setDone(''), SHOWN);
  };
  const copy = async (value: string | undefined, message: string) => {
    if (value === undefined) return tell(ACTIONS.linkTooLong);
    const copied = await copyText(value);
    setByHand(copied ? '' : value);
    tell(copied ? message : ACTIONS.refused);
  };
  const download = async (format: 'csv' | 'xlsx') => {
    try {
      await save(format);
      tell(ACTIONS.saved);
    } catch {
      tell(ACTIONS.failed);
    }
  };
  return (
    <div class="actions no-print">
      <div class="actions__row">
        <button type="button" class="button primary" onClick={() => void copy(text(), ACTIONS.copied)}>
          <Icon name={done === ACTIONS.copied ? 'tick' : 'copy'} /> {done === ACTIONS.copied ? done : ACTIONS.copy}
        </button>
        <button type="button" class="button" onClick={() => void copy(link(), ACTIONS.linkCopied)}>
          <Icon name={done === ACTIONS.linkCopied ? 'tick' : 'link'} /> {done === ACTIONS.linkCopied ? done : ACTIONS.link}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="print" /> {ACTIONS.print}
        </button>
      </div>
      <div class="actions__row">
        <span class="meta">{ACTIONS.download}</span>
        <button type="button" class="button quiet" onClick={() => void download('xlsx')}>
          <Icon name="save" /> {ACTIONS.xlsx}
        </button>
        <button type="button" class="button quiet" onClick={() => void download('csv')}>
          <Icon name="save" /> {ACTIONS.csv}
        </button>
      </div>
      {[ACTIONS.saved, ACTIONS.failed, ACTIONS.linkTooLong].includes(done) && <p class="meta">{done}</p>}
      {byHand !== '' && (
        <label class="actions__hand">
          <span class="meta">{ACTIONS.refused}</span>
          <textarea readOnly rows={6} onFocus={(event) => event.currentTarget.select()} value={byHand} />
        </label>
      )}
    </div>
  );
}
