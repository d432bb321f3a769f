/** One step as a block of a text for a chat. */
import { formatDay, plural } from '../dates/format.ts';
import type { Contact, Deadline, Failure, FormRow, Step } from '../guide/guide.ts';
import { typograph } from '../typography/typograph.ts';
import { line, wholeLine, type Block, type Line } from './block.ts';
import type { Absolute } from './inline.ts';
import { proseLines } from './prose.ts';
import { BETWEEN_CAPTIONS, ITEM, WORDS } from './words.ts';

const DAYS: Record<NonNullable<Deadline['kind']>, (count: number) => string> = {
  calendar: (count) => plural(count, 'календарный день', 'календарных дня', 'календарных дней'),
  working: (count) => plural(count, 'рабочий день', 'рабочих дня', 'рабочих дней'),
  unspecified: (count) => plural(count, 'день', 'дня', 'дней'),
};

/** «Слово: первая строка», then the other lines; nothing when there are none. */
export function labelled(label: string, lines: string[]): Line[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (first.startsWith(ITEM)) return [`${label}:`, ...lines].map(line);
  return [`${label}: ${first}`, ...rest].map(line);
}

/** «Сколько попыток: 3»; what the reader knows himself is only named. */
function rowLines({ label, value, note }: FormRow): Line[] {
  const name = typograph(label);
  const about = note ? `(${typograph(note)})` : '';
  if (!value) return [line(ITEM + [name, about].filter(Boolean).join(' '))];
  return [wholeLine(`${name}: ${value}`), ...(about ? [line(about)] : [])];
}

/** Name of a channel of help and how to reach it. */
export const contactText = ({ name, value, href }: Contact, absolute: Absolute): string =>
  `${WORDS.contact}: ${typograph(name)}, ${value ?? absolute(href)}`;

function failureLines({ sign, fix, contact }: Failure, absolute: Absolute): Line[] {
  const [first = '', ...rest] = proseLines(fix, absolute);
  // Items within an item get another sign.
  const cure = (first.startsWith(ITEM) ? ['', first, ...rest] : [first, ...rest]).map((row) =>
    row.startsWith(ITEM) ? `– ${row.slice(ITEM.length)}` : row,
  );
  const lines = [`${ITEM}${[typograph(sign), cure[0]].filter(Boolean).join(' — ')}`, ...cure.slice(1)].map(line);
  return contact ? [...lines, wholeLine(contactText(contact, absolute))] : lines;
}

/** Its length and from which event it counts: a length alone misleads. */
function deadlineLines(deadline: Deadline, absolute: Absolute): Line[] {
  const { days, kind = 'unspecified', date, title, from, then } = deadline;
  const length = days ? `${days} ${DAYS[kind](days)}` : date && formatDay(date);
  const first = [length, typograph(title)].filter(Boolean).join(' — ');
  const event = from ? `. ${WORDS.from} ${typograph(from)}.` : '.';
  return [line(`${WORDS.deadline}: ${first}${event}`), ...proseLines(then ?? '', absolute).map(line)];
}

/** @param of number of steps, when the step stands alone */
export function stepBlock(step: Step, absolute: Absolute, of?: number): Block {
  const prose = (text: string | undefined): string[] => proseLines(text ?? '', absolute);
  const number = of === undefined ? step.number : `${step.number} ${WORDS.of} ${of}`;
  return {
    head: `${WORDS.step} ${number}. ${typograph(step.title)}`,
    lines: [
      ...labelled(WORDS.actor, step.actor ? [typograph(step.actor)] : []),
      ...labelled(WORDS.warning, prose(step.warning)),
      ...prose(step.do).map(line),
      ...labelled(WORDS.route, step.path.length > 0 ? [step.path.join(BETWEEN_CAPTIONS)] : []),
      ...(step.form.length > 0 ? [line(`${WORDS.fields}:`)] : []),
      ...step.form.flatMap(rowLines),
      ...labelled(WORDS.see, prose(step.see)),
      ...(step.deadline ? deadlineLines(step.deadline, absolute) : []),
      ...(step.fail.length > 0 ? [line(`${WORDS.fail}:`)] : []),
      ...step.fail.flatMap((failure) => failureLines(failure, absolute)),
    ],
  };
}
