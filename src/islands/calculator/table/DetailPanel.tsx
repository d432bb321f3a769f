/** One organisation: its lines and the message for it. A panel beside the table, on a narrow screen a sheet. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../copying.ts';
import { Icon } from '../Icon.tsx';
import { say } from '../say.ts';
import type { Detail } from './views.ts';
import { VIEW } from './words-table.ts';

interface Props {
  detail: Detail;
  onClose: () => void;
}

function Copying({ message }: { message: string }) {
  const [told, setTold] = useState('');
  useEffect(() => setTold(''), [message]);
  const copy = async () => {
    const text = (await copyText(message)) ? VIEW.copied : VIEW.refused;
    setTold(text);
    say(text);
  };
  return (
    <>
      <button type="button" class="button primary detail__copy" onClick={() => void copy()}>
        <Icon name={told === VIEW.copied ? 'tick' : 'copy'} /> {told === VIEW.copied ? told : VIEW.copy}
      </button>
      {told === VIEW.refused && <p class="number__error">{told}</p>}
    </>
  );
}

function Lines({ lines }: { lines: Detail['others'] }) {
  return (
    <ul class="detail__lines">
      {lines.map(({ text, answer, state }) => (
        <li key={text}>
          <span>{text}</span>{' '}
          <b class={`detail__answer detail__answer--${state}`}>
            {state === 'met' && <Icon name="tick" />} {answer}
          </b>
        </li>
      ))}
    </ul>
  );
}

function Content({ detail, onClose }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), [detail.name]);
  return (
    <>
      <div class="detail__head">
        <h2 ref={head} tabIndex={-1} id="calc-detail">
          {detail.name}
        </h2>
        <button type="button" class="detail__close" aria-label={VIEW.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="meta">{detail.about}</p>
      <Lines lines={detail.lines} />
      <h3>{VIEW.message}</h3>
      <div class="detail__message" role="region" tabIndex={0} aria-label={VIEW.message}>
        {detail.message}
      </div>
      <Copying message={detail.message} />
      {detail.others.length > 0 && (
        <details class="fold">
          <summary>{VIEW.others}</summary>
          <Lines lines={detail.others} />
        </details>
      )}
    </>
  );
}

/** Wide enough for a panel beside the table: 67.5 em of the reader's letters. */
const WIDE = '(min-width: 67.5em)';

export function DetailPanel(props: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  useEffect(() => {
    if (!wide && sheet.current && !sheet.current.open) sheet.current.showModal();
  }, [wide, props.detail]);
  if (wide)
    return (
      <aside
        class="detail"
        aria-labelledby="calc-detail"
        onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
      >
        <Content {...props} />
      </aside>
    );
  return (
    <dialog ref={sheet} class="detail detail--sheet" aria-labelledby="calc-detail" onClose={props.onClose}>
      <Content {...props} />
    </dialog>
  );
}
