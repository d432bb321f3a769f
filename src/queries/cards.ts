/** What stands on the card of a page: the picture that a chat shows with its link. */
import type { Act } from '../domain/act/act.ts';
import type { Card, Mark } from '../domain/card/card.ts';
import { formatDay } from '../domain/dates/format.ts';
import type { Guide, Step } from '../domain/guide/guide.ts';
import type { IconName } from '../domain/icon/paths.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Page, PageKind } from '../domain/page/page.ts';
import { typograph } from '../domain/typography/typograph.ts';
import { CARD, INDICATOR, KINDS, PAGE, PAPER, STATUSES, stepCount } from '../strings.ts';

/** A card without what the frame of the page knows. */
export type Face = Omit<Card, 'site'>;

const ICONS_OF: Record<Exclude<PageKind, 'guide' | 'indicator'>, IconName> = {
  article: 'book',
  wizard: 'branch',
  template: 'pen',
  assessment: 'list',
  act: 'page',
};

/** Pages of the generator's own by the beginning of their address; all others are lists. */
const OWN_ICONS: Record<string, IconName> = {
  '/rol/': 'person',
  '/region/': 'pin',
  '/ssylki/': 'link',
  '/404.html': 'question',
  '/kalkulyator/': 'calculator',
  '/poisk/': 'search',
  '/slovar/': 'book',
  '/dlya-slabovidyashchih/': 'eye',
  '/dostupnost/': 'eye',
  '/diagnostika/': 'info',
  '/o-saite/': 'info',
};

const verified = ({ verifiedOn }: Page): string => `${PAGE.verified} ${formatDay(verifiedOn)}`;

function source({ sources: [first] }: Page): string[] {
  return first ? [`${PAGE.source} ${[first.kind, first.date].filter(Boolean).join(', ')}`] : [];
}

const dressed = (face: Face, { status }: Page): Face => ({
  ...face,
  title: typograph(face.title),
  ...(status === 'active' ? {} : { archive: STATUSES[status] }),
});

/** Each threshold once, in the order of the norm. */
const thresholds = ({ readings }: Indicator): number[] => [
  ...new Set(readings.flatMap(({ conditions }) => conditions.flatMap(({ atLeast }) => atLeast ?? []))),
];

function indicatorFace(indicator: Indicator): Face {
  const percents = thresholds(indicator);
  const [only] = percents;
  const mark: Mark =
    only === undefined ? { kind: 'icon', icon: 'list' } : { kind: 'thresholds', percents: percents.slice(0, 3) };
  return {
    mark,
    above: [
      KINDS.indicator.one,
      indicator.region.name,
      ...(indicator.period === 'none' ? [] : [INDICATOR.period[indicator.period]]),
    ],
    title: indicator.title,
    ...(percents.length === 1 ? { gauge: only } : {}),
    below: [
      `${INDICATOR.certainty[indicator.certainty]} · ${verified(indicator).toLowerCase()}`,
      ...(indicator.act ? [indicator.act.title] : source(indicator)),
    ],
  };
}

const actFace = (act: Act): Face => ({
  mark: { kind: 'icon', icon: ICONS_OF.act },
  above: [act.region.name, act.form],
  title: act.title,
  below: act.officialTitle ? [typograph(act.officialTitle)] : [verified(act), ...source(act)],
});

type AnyPage = Guide | Indicator | Act | (Page & { kind: Exclude<PageKind, 'guide' | 'indicator' | 'act'> });

function face(page: AnyPage): Face {
  if (page.kind === 'indicator') return indicatorFace(page);
  if (page.kind === 'act') return actFace(page);
  const role = page.roles[0]?.dative;
  const kind = page.kind === 'guide' ? stepCount(page.steps.length) : KINDS[page.kind].one;
  return {
    mark:
      page.kind === 'guide' ? { kind: 'steps', count: page.steps.length } : { kind: 'icon', icon: ICONS_OF[page.kind] },
    above: [kind, page.region.name, ...(role ? [role] : [])],
    title: page.title,
    below: [verified(page), ...source(page)],
  };
}

/** The card of a page of the content. */
export const pageFace = (page: AnyPage): Face => dressed(face(page), page);

/** The card of one step: its number, and of which guide it is. */
export const stepFace = (guide: Guide, step: Step): Face =>
  dressed(
    {
      mark: { kind: 'step', number: step.number, of: CARD.of(guide.steps.length) },
      above: [typograph(guide.title)],
      title: step.title,
      below: [`${guide.region.name} · ${verified(guide).toLowerCase()}`, ...source(guide)],
    },
    guide,
  );

/** The card of the sheet for the wall. */
export const memoFace = (guide: Guide): Face =>
  dressed({ ...face(guide), mark: { kind: 'icon', icon: 'print' }, above: [PAPER.memoLink, guide.region.name] }, guide);

/** The card of a page of the generator's own: what it is called, and what it is about in one sentence. */
export const ownFace = ({ path, title, description }: { path: string; title: string; description: string }): Face => ({
  mark: { kind: 'icon', icon: path === '/' ? 'tick' : (OWN_ICONS[/^\/[^/]+\/?/.exec(path)?.[0] ?? ''] ?? 'list') },
  above: [],
  title: typograph(title),
  below: [typograph(description.split(/(?<=[.!?])\s/)[0] ?? '')],
});
