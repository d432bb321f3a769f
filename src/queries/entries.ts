/** Articles, wizards, templates, indicators, scales and acts, with references resolved. */
import type { Act } from '../domain/act/act.ts';
import type { Assessment, Condition, Indicator } from '../domain/indicator/indicator.ts';
import type { Page } from '../domain/page/page.ts';
import type { Template } from '../domain/template/template.ts';
import type { Wizard } from '../domain/wizard/wizard.ts';
import type { Reference } from '../schemas/tools.ts';
import { contact } from './guides.ts';
import { follow, library, type Data, type Library } from './library.ts';
import { page, sorted } from './pages.ts';

export async function articles(): Promise<(Page & { kind: 'article' })[]> {
  const all = await library();
  return sorted([...all.articles.values()].map(({ id, data }) => page(all, 'article', 'articles', id, data)));
}

export async function wizards(): Promise<Wizard[]> {
  const all = await library();
  const guideLink = (reference: Reference) => {
    const { id, data } = follow(all, 'guides', reference);
    return page(all, 'guide', 'guides', id, data);
  };
  const templateLink = (reference: Reference) => {
    const { id, data } = follow(all, 'templates', reference);
    return page(all, 'template', 'templates', id, data);
  };
  return sorted(
    [...all.wizards.values()].map(({ id, data }) => ({
      ...page(all, 'wizard', 'wizards', id, data),
      intro: data.intro,
      questions: data.questions,
      outcomes: data.outcomes.map((outcome) => ({
        ...outcome,
        guides: outcome.guides.map(guideLink),
        template: outcome.template && templateLink(outcome.template),
        contact: outcome.contact && contact(all, outcome.contact),
      })),
    })),
  );
}

export async function templates(): Promise<Template[]> {
  const all = await library();
  return sorted(
    [...all.templates.values()].map(({ id, data }) => {
      const { kind: paper, sender, recipient, fields, rows, text } = data;
      return { ...page(all, 'template', 'templates', id, data), paper, sender, recipient, fields, rows, text };
    }),
  );
}

type RawCondition = Data<'indicators'>['readings'][number]['conditions'][number];

function condition(all: Library, raw: RawCondition): Condition {
  const name = (reference: Reference) => follow(all, 'quantities', reference).data.name;
  return { ...raw, who: raw.who.map(name), of: raw.of.map(name), excludes: raw.excludes.map(name) };
}

export async function indicators(): Promise<Indicator[]> {
  const all = await library();
  return sorted(
    [...all.indicators.values()].map(({ id, data }) => ({
      ...page(all, 'indicator', 'indicators', id, {
        ...data,
        status: data.certainty === 'expired' ? 'archive' : 'active',
        reason: data.certainty === 'expired' ? data.asOf : undefined,
      }),
      certainty: data.certainty,
      asOf: data.asOf,
      period: data.period,
      validFrom: data.validFrom,
      validTo: data.validTo,
      readings: data.readings.map((reading) => ({
        ...reading,
        conditions: reading.conditions.map((raw) => condition(all, raw)),
      })),
      stages: data.stages,
      proviso: data.proviso,
      notes: data.notes,
      act: data.act && link(all, data.act),
    })),
  );
}

const link = (all: Library, reference: Reference) => {
  const { id, data } = follow(all, 'acts', reference);
  return { title: data.title, href: page(all, 'act', 'acts', id, data).href };
};

export async function assessments(): Promise<Assessment[]> {
  const all = await library();
  return sorted(
    [...all.assessments.values()].map(({ id, data }) => ({
      ...page(all, 'assessment', 'assessments', id, data),
      asOf: data.asOf,
      critical: data.critical,
      criticalRule: data.criticalRule,
      levels: data.levels,
      notes: data.notes,
    })),
  );
}

export async function acts(): Promise<Act[]> {
  const all = await library();
  return sorted(
    [...all.acts.values()].map(({ id, data }) => ({
      ...page(all, 'act', 'acts', id, data),
      form: data.kind,
      number: data.number,
      date: data.date,
      officialTitle: data.officialTitle,
      inForceFrom: data.inForceFrom,
      inForceTo: data.inForceTo,
      edition: data.edition,
      pointer: data.pointer,
      points: data.points,
      publicNotes: data.publicNotes,
      related: data.related.map((reference) => link(all, reference)),
    })),
  );
}
