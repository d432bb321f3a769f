/** An information system that pages are about. */
import { maybeList, object, slug, text, whole } from './fields.ts';
import type { Tools } from './tools.ts';

export const system = ({ reference }: Tools) =>
  object({
    /** Address of its page: permanent. */
    id: slug(40),
    /** Name as shown. */
    name: text(2, 60),
    /** What it is for. */
    description: text(10, 200).optional(),
    region: reference('regions'),
    /** Place in the contents of the home page. */
    order: whole(1, 1000),
    aliases: maybeList(text(1, 80)),
  });
