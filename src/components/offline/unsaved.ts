/** Whether a new loading of this page would lose what the reader typed, chose or opened. */

const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement)) return false;
  return /^(?:checkbox|radio)$/.test(field.type)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
};

/** Ticks of steps are stored at once; `data-unsaved` marks what has no field: a table, say. */
export const hasUnsaved = (): boolean =>
  document.querySelector('main [data-unsaved], main [aria-checked=true], dialog[open]') !== null ||
  [...document.querySelectorAll('main :is(input, textarea, select):not([data-done])')].some(isChanged);
