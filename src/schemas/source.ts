/** A document that the statements come from. */
import { date, object, refuse, slug, text, webAddress } from './fields.ts';
import type { Tools } from './tools.ts';

export const source = ({ reference }: Tools) =>
  object({
    id: slug(40),
    /** Name shown beside statements. */
    title: text(3, 160),
    /** What kind of document it is: «презентация», «письмо». */
    kind: text(3, 60),
    region: reference('regions'),
    /** Who published it: an organisation, never a person. */
    publisher: text(3, 160).optional(),
    date: date().optional(),
    /** «осень 2025 года», «дата не указана»: when there is no exact day. */
    dateText: text(3, 120).optional(),
    url: webAddress().optional(),
    note: text(3, 400).optional(),
  }).refine((value) => value.date !== undefined || value.dateText !== undefined, {
    path: ['date'],
    ...refuse('у документа нет даты', 'впишите date или dateText: «дата не указана»'),
  });
