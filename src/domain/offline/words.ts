/** Words that stand in pages from the copy. */
import { formatDay } from '../dates/format.ts';

/** @param day of the content, ISO */
export const copyMark = (day: string): string =>
  `<p class="meta" role="note" data-copy-of="${day}"><b>Офлайн-копия от <time datetime="${day}">${formatDay(day)}</time>.</b> Связи нет или она слишком медленная, поэтому показана страница, сохранённая на этом устройстве.</p>`;

/** For an address of which there is no copy. */
export const noCopyMark =
  '<p class="meta" role="note" data-copy-of=""><b>Нет связи.</b> Этой страницы нет и среди сохранённых на устройстве: проверьте адрес или попробуйте, когда связь появится.</p>';
