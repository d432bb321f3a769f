/** When a term ends that began with an event; a file for the calendar; the next half-hour mark. */
import { useEffect, useState } from 'preact/hooks';
import { isDay } from '../../../domain/dates/calendar.ts';
import { daysLeft, nextMark, termFrom } from '../../../domain/dates/deadline.ts';
import { formatLongDay, formatWeekday } from '../../../domain/dates/format.ts';
import { writeCalendar } from '../../../domain/dates/ics.ts';
import { saveFile } from '../files.ts';
import { Icon } from '../Icon.tsx';
import type { CalculatorData, TermCard } from '../props.ts';
import { TERMS } from './words-tools.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const isoOf = (now: Date): string => `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

/** Days before the end on which the calendar reminds. */
const REMIND = [7, 1];

/** Minutes of the grid. */
const HALF_HOUR = 30;

function save(term: TermCard, lastDay: string, { site, version }: CalculatorData): void {
  const address = term.guide ? new URL(term.guide.href, site.address).href : new URL(term.href, site.address).href;
  const event = {
    id: `${term.id}-${lastDay}`,
    day: lastDay,
    title: term.title,
    url: address,
    remindDaysBefore: REMIND,
  };
  const file = {
    name: site.name,
    product: `-//${site.name}//RU`,
    host: new URL(site.address).host,
    stamp: version,
    events: [event],
  };
  saveFile(writeCalendar(file), `${TERMS.file}-${term.id}.ics`, 'text/calendar;charset=utf-8');
}

function Answer({ term, event, today, data }: { term: TermCard; event: string; today: string; data: CalculatorData }) {
  const end = termFrom(event, term.days, term.kind);
  if (end.state === 'unknown') return <p>{TERMS.working}</p>;
  return (
    <div class="term">
      <p class="term__day">
        {TERMS.last} <b>{formatLongDay(end.lastDay)}</b>, {formatWeekday(end.lastDay)}
        {today !== '' && <span class="meta"> — {TERMS.left(daysLeft(end.lastDay, today))}</span>}
      </p>
      {end.assumed && <p class="meta">{TERMS.assumed}</p>}
      {term.guide && (
        <p>
          {TERMS.guide} <a href={term.guide.href}>{term.guide.title}</a>
        </p>
      )}
      <button type="button" class="button" onClick={() => save(term, end.lastDay, data)}>
        <Icon name="save" /> {TERMS.calendar}
      </button>
    </div>
  );
}

export function Terms({ data }: { data: CalculatorData }) {
  const [id, setId] = useState(data.terms[0]?.id ?? '');
  const [now, setNow] = useState(() => new Date());
  const [event, setEvent] = useState(() => isoOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 20_000);
    return () => clearInterval(timer);
  }, []);
  const term = data.terms.find((one) => one.id === id);
  const mark = nextMark(now.getHours(), now.getMinutes(), HALF_HOUR);
  return (
    <section class="terms" aria-labelledby="calc-terms">
      <h2 id="calc-terms">{TERMS.title}</h2>
      {term && (
        <>
          <div class="circumstances">
            <label class="select">
              <span>{TERMS.term}</span>
              <select value={id} onChange={(change) => setId(change.currentTarget.value)}>
                {data.terms.map((one) => (
                  <option value={one.id}>{`${one.title} — ${TERMS.days(one.days, one.kind)}`}</option>
                ))}
              </select>
            </label>
            <label class="select">
              <span>{TERMS.event}</span>
              <input type="date" value={event} onInput={(change) => setEvent(change.currentTarget.value)} />
            </label>
          </div>
          <p class="meta">{`${TERMS.counts} ${term.from}. ${term.regionName}.`}</p>
          {isDay(event) && <Answer term={term} event={event} today={isoOf(now)} data={data} />}
        </>
      )}
      <h3>{TERMS.mark}</h3>
      <p>
        {TERMS.markIntro} <b>{TERMS.markAt(`${pad(mark.hour)}:${pad(mark.minute)}`, mark.wait, mark.tomorrow)}</b>
      </p>
    </section>
  );
}
