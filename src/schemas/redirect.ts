/** An old address: where its content went, or why it is gone. */
import { date, object, refuse, text } from './fields.ts';

const address = () =>
  text(1, 120).regex(
    /^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/,
    refuse('адрес записан не так', 'например, /kak/prokol/ или /kak/prokol/#koleso'),
  );

export const redirect = () =>
  object({
    id: text(1, 200),
    from: address(),
    to: address().optional(),
    date: date(),
    /** The page was taken away: what it was, why, what to read instead. The reader sees all three. */
    gone: object({ title: text(2, 120), reason: text(5, 300), replacement: address().optional() }).optional(),
  }).refine((value) => (value.to === undefined) !== (value.gone === undefined), {
    path: ['to'],
    ...refuse('нужен или новый адрес, или причина удаления', 'оставьте одно из двух: to или gone'),
  });
