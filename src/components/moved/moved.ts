/** On an old address: the reader's place on the page goes along to the new one. */
import { anchorAfter } from '../../domain/address/anchor.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-places]');
if (link) {
  const places = JSON.parse(link.dataset['places'] ?? '{}') as Record<string, string>;
  location.replace(anchorAfter(link.href, location.hash, places));
}
