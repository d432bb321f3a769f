/** Where a statement is in force. */
import { maybeList, object, slug, text, whole } from './fields.ts';

export const region = () =>
  object({
    /** Address of its page: permanent. */
    id: slug(40),
    /** Name as shown. */
    name: text(2, 60),
    order: whole(1, 1000),
    aliases: maybeList(text(1, 80)),
  });
