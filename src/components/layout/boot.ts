/**
 * The script that runs before the first paint: it puts the reader's saved view
 * (theme, size, spacing, typeface, pictures) on <html>. Its hash stands in the CSP.
 * Kept as one short string: it is written into every page.
 */
import { createHash } from 'node:crypto';

/** Storage key of the view settings; listed for the reader on the page «О сайте». */
export const VIEW_KEY = 'pk:view';

/** Unknown or broken values are ignored: only short words pass. */
export const bootScript =
  `try{var v=JSON.parse(localStorage.getItem("${VIEW_KEY}")||"{}"),d=document.documentElement;` +
  `for(var k in v)if(/^[a-z]{3,8}$/.test(k)&&/^[a-z0-9-]{1,16}$/.test(v[k]))d.dataset[k]=v[k]}catch(e){}` +
  `document.documentElement.classList.add("js")`;

/** Order of the cascade layers: it must be read before the styles of any component. */
export const layerOrder = '@layer tokens,base,prose,parts,large,print;';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

export const bootHash = hash(bootScript);
export const layerHash = hash(layerOrder);
