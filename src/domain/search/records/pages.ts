/** Pages without parts: articles, templates, norms, scales. */
import { addressOf } from '../../address/routes.ts';
import type { RawEntry, SearchRecord } from '../record.ts';
import { headingsOf, wordsOf } from './markdown.ts';
import type { Names } from './names.ts';
import { pageRecord } from './page-record.ts';

export function articleRecord(entry: RawEntry, names: Names): SearchRecord {
  const body = entry.body ?? '';
  return pageRecord('article', addressOf('articles', entry.id), entry, names, {
    captions: headingsOf(body),
    text: [wordsOf(body)],
  });
}

interface TemplateData {
  sender?: string;
  recipient?: string;
  fields?: { label: string; hint?: string }[];
  rows?: { label: string; fields: { label: string }[] };
  text: string;
}

export function templateRecord(entry: RawEntry, names: Names): SearchRecord {
  const { sender, recipient, fields = [], rows, text } = entry.data as TemplateData;
  const labels = [...fields, ...(rows?.fields ?? [])].map(({ label }) => label);
  return pageRecord('template', addressOf('templates', entry.id), entry, names, {
    text: [
      sender,
      recipient,
      ...labels,
      rows?.label,
      ...fields.map(({ hint }) => hint),
      text.replace(/\{\{[a-z0-9-]+\}\}/g, ' '),
    ],
  });
}

interface IndicatorData {
  asOf?: string;
  readings: {
    title?: string;
    conditions: { does: string; atLeast?: number; atLeastText?: string; ofText?: string; base?: string }[];
  }[];
  stages?: { text: string }[];
  proviso?: string;
  notes?: string;
}

export function indicatorRecord(entry: RawEntry, names: Names): SearchRecord {
  const { asOf, readings, stages = [], proviso, notes = '' } = entry.data as IndicatorData;
  const conditions = readings.flatMap((reading) => reading.conditions);
  const thresholds = conditions.flatMap(({ atLeast }) => (atLeast === undefined ? [] : [`${atLeast} %`]));
  return pageRecord('indicator', addressOf('indicators', entry.id), entry, names, {
    numbers: [...new Set(thresholds)],
    text: [
      asOf,
      proviso,
      wordsOf(notes),
      ...stages.map(({ text }) => text),
      ...readings.map(({ title }) => title),
      ...conditions.flatMap(({ does, atLeastText, ofText, base }) => [does, atLeastText, ofText, base]),
    ],
  });
}

interface AssessmentData {
  criticalRule?: string;
  levels: { requires: string }[];
  notes?: string;
}

/** A scale stands among the norms. */
export function assessmentRecord(entry: RawEntry, names: Names): SearchRecord {
  const { criticalRule, levels, notes = '' } = entry.data as AssessmentData;
  return pageRecord('assessment', addressOf('assessments', entry.id), entry, names, {
    text: [criticalRule, ...levels.map(({ requires }) => requires), wordsOf(notes)],
  });
}
