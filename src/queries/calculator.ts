/** The content as the calculator takes it: references reduced to ids, addresses made ready. */
import { addressOf } from '../domain/address/routes.ts';
import { toAssessment } from '../domain/calculator/assessment.ts';
import type { Groups } from '../domain/calculator/counts.ts';
import { capital } from '../domain/calculator/display.ts';
import { certaintyText, periodText, whoText } from '../domain/calculator/messages.ts';
import { toNorm, type Certainty, type Norm } from '../domain/calculator/norm.ts';
import { toColumn } from '../domain/calculator/table/column.ts';
import { plainText } from '../domain/text/plain.ts';
import { byCode } from '../domain/text/order.ts';
import { follow, library, type Entry, type Library } from './library.ts';

/** What holds comes first, what has expired last. */
const RANK: Readonly<Record<Certainty, number>> = { 'in-force': 0, unconfirmed: 1, expired: 2 };

/** Whom a norm asks to do what: a condition that two readings share stands once. */
function asksOf(groups: Groups, { readings }: Norm) {
  const asks = readings
    .flatMap(({ conditions }) => conditions)
    .map((condition) => {
      const { does, atLeast, atLeastText, ofText } = condition;
      return {
        who: whoText(condition, groups),
        does: [does, ...(ofText === undefined ? [] : [ofText])].join('; '),
        atLeast,
        atLeastText,
      };
    });
  return [...new Map(asks.map((ask) => [`${ask.who} ${ask.atLeast}`, ask])).values()];
}

/** Turns an address of the site into one under its base path. */
type Url = (address: string) => string;

function norm(all: Library, url: Url, known: Groups, { id, data }: Entry<'indicators'>) {
  const own = toNorm(id, data);
  const region = follow(all, 'regions', data.region).data;
  const act = data.act && follow(all, 'acts', data.act);
  const [citation] = data.sources;
  const source = citation ? `${follow(all, 'sources', citation.source).data.title}, ${citation.place}` : '';
  const bases = new Set(data.readings.flatMap(({ conditions }) => conditions.flatMap(({ base }) => base ?? [])));
  return {
    ...own,
    regionName: region.name,
    regionOrder: region.order,
    href: url(addressOf('indicators', id)),
    act: act && { title: act.data.title, href: url(addressOf('acts', act.id)) },
    source,
    bases: [...bases].map(capital),
    periodText: capital(periodText(own.period)),
    certaintyText: capital(certaintyText(own)),
    asks: asksOf(known, own),
  };
}

function norms(all: Library, url: Url) {
  const known = Object.fromEntries(groups(all).map((group) => [group.id, group]));
  return [...all.indicators.values()]
    .map((entry) => norm(all, url, known, entry))
    .sort(
      (a, b) =>
        RANK[a.certainty] - RANK[b.certainty] || a.regionOrder - b.regionOrder || a.title.localeCompare(b.title, 'ru'),
    );
}

const groups = (all: Library) =>
  [...all.quantities.values()]
    .filter(({ data }) => data.kind === 'people')
    .map(({ id, data: { name, one, few, many, aliases, measuredBy, totalOf } }) => ({
      ...{ id, name, one, few, many, aliases },
      measuredBy: measuredBy?.id,
      totalOf: totalOf?.id,
    }));

const types = (all: Library) =>
  [...all.quantities.values()]
    .filter(({ data }) => data.kind === 'organisation')
    .map(({ id, data: { name, one, few, many, aliases } }) => ({ id, name, one, few, many, aliases }));

const columns = (all: Library) =>
  [...all.columns.values()]
    .map(({ id, data }) => ({
      ...toColumn({ ...data, id }),
      meaning: plainText(data.meaning),
      period: data.period,
      countedOver: data.countedOver,
      countedIn: data.countedIn?.id,
    }))
    .sort((a, b) => a.id.length - b.id.length || byCode(a.id, b.id));

const scales = (all: Library, url: Url) =>
  [...all.assessments.values()].map(({ id, data }) => ({
    ...toAssessment(id, data),
    href: url(addressOf('assessments', id)),
    criticalRule: data.criticalRule,
    asOf: data.asOf,
  }));

/** Terms counted from an event; fixed days need no calculator. */
const terms = (all: Library, url: Url) =>
  [...all.deadlines.values()].flatMap(({ id, data: { title, region, days, kind, from, guide } }) => {
    if (days === undefined || kind === undefined || from === undefined) return [];
    const page = guide && follow(all, 'guides', guide);
    return {
      ...{ id, title, days, kind, from },
      regionName: follow(all, 'regions', region).data.name,
      href: url(addressOf('deadlines', id)),
      guide: page && { title: page.data.title, href: url(addressOf('guides', page.id)) },
    };
  });

/** Everything the calculator knows. */
export async function calculator(url: Url) {
  const all = await library();
  return {
    norms: norms(all, url).map(({ regionOrder, ...card }) => card),
    groups: groups(all),
    types: types(all),
    columns: columns(all),
    scales: scales(all, url),
    terms: terms(all, url),
  };
}
