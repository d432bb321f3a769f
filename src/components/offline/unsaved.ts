/** Whether a new loading of this page would lose what the reader typed, chose or opened. */

const hasChosen = ({ options, selectedIndex }: HTMLSelectElement): boolean =>
  selectedIndex !==
  Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  );

/** The calculator proposes the reader's own day by itself; Swedish writes days as fields hold them. */
const isProposed = (field: HTMLInputElement): boolean =>
  field.type === 'date' && field.value === new Date().toLocaleDateString('sv') && field.closest('.calc') !== null;

const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement) return hasChosen(field);
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement)) return false;
  return /^(?:checkbox|radio)$/.test(field.type)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue && !isProposed(field);
};

/** What is stored or stands in the address at once: ticks of steps, settings of the view, a query with its filters. */
const SAFE = '[data-done], view-settings *, own-region *, [data-search-page] *';

/** `data-unsaved` marks what has no field: a table, say. */
export const hasUnsaved = (): boolean =>
  document.querySelector('main [data-unsaved], main [aria-checked=true], dialog[open]') !== null ||
  [...document.querySelectorAll(`main :is(input, textarea, select):not(${SAFE})`)].some(isChanged);
