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

interface ButtonProps {
  icon: 'copy' | 'link' | 'print' | 'save';
  text: string;
  /** What stands on the button after it has worked. */
  done?: string;
  told: string;
  kind: string;
  onPress: () => void;
}

function ActionButton({ icon, text, done, told, kind, onPress }: ButtonProps) {
  const isDone = done !== undefined && told === done;
  return (
    <button type="button" class={`button ${kind}`} onClick={onPress}>
      <Icon name={isDone ? 'tick' : icon} /> {isDone ? done : text}
    </button>
  );
}

function ByHand({ text }: { text: string }) {
  return (
    <label class="actions__hand">
      <span class="meta">{ACTIONS.refused}</span>
      <textarea readOnly rows={6} onFocus={(event) => event.currentTarget.select()} value={text} />
    </label>
  );
}

/** What was done, shown for a while and said once. */
function useTelling(): [string, (message: string) => void] {
  const [told, setTold] = useState('');
  const tell = (message: string) => {
    setTold(message);
    say(message);
    setTimeout(() => setTold(''), SHOWN);
  };
  return [told, tell];
}

function Files({ told, onSave }: { told: string; onSave: (format: 'csv' | 'xlsx') => void }) {
  return (
    <div class="actions__row">
      <span class="meta">{ACTIONS.download}</span>
      <ActionButton icon="save" text={ACTIONS.xlsx} told={told} kind="quiet" onPress={() => onSave('xlsx')} />
      <ActionButton icon="save" text={ACTIONS.csv} told={told} kind="quiet" onPress={() => onSave('csv')} />
    </div>
  );
}

function Sending({ told, onText, onLink }: { told: string; onText: () => void; onLink: () => void }) {
  return (
    <div class="actions__row">
      <ActionButton icon="copy" text={ACTIONS.copy} done={ACTIONS.copied} told={told} kind="primary" onPress={onText} />
      <ActionButton icon="link" text={ACTIONS.link} done={ACTIONS.linkCopied} told={told} kind="" onPress={onLink} />
      <ActionButton icon="print" text={ACTIONS.print} told={told} kind="" onPress={() => print()} />
    </div>
  );
}

export function Actions({ text, link, save }: Props) {
  const [told, tell] = useTelling();
  /** What the browser refused to copy: shown for copying by hand. */
  const [byHand, setByHand] = useState('');
  const copy = async (value: string | undefined, message: string) => {
    if (value === undefined) return tell(ACTIONS.linkTooLong);
    const copied = await copyText(value);
    setByHand(copied ? '' : value);
    tell(copied ? message : ACTIONS.refused);
  };
  const plain = [ACTIONS.saved, ACTIONS.failed, ACTIONS.linkTooLong].includes(told);
  return (
    <div class="actions no-print">
      <Sending
        told={told}
        onText={() => void copy(text(), ACTIONS.copied)}
        onLink={() => void copy(link(), ACTIONS.linkCopied)}
      />
      <Files
        told={told}
        onSave={(format) =>
          void save(format).then(
            () => tell(ACTIONS.saved),
            () => tell(ACTIONS.failed),
          )
        }
      />
      {plain && <p class="meta">{told}</p>}
      {byHand !== '' && <ByHand text={byHand} />}
    </div>
  );
}
