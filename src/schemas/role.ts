/** Whom pages are written for. */
import { markdown, maybeList, object, slug, text, whole } from './fields.ts';

export const role = () =>
  object({
    /** Address of its page: permanent. */
    id: slug(40),
    /** In the nominative: «мастер». */
    name: text(2, 60),
    /** In the dative: «мастеру». */
    dative: text(2, 60),
    description: text(10, 200).optional(),
    /** What people of this role come for most: a few links that stand above the whole list. */
    start: markdown(1200).optional(),
    order: whole(1, 1000),
    aliases: maybeList(text(1, 80)),
  });
