/** On the page «not found»: a damaged address goes home, a mistyped one is answered with what resembles it. */
import { repair, withoutMarks, type Known } from '../../domain/address/repair.ts';

const base = document.body.dataset['siteBase'] ?? '/';
const box = document.querySelector<HTMLElement>('[data-near]');

const below = (address: string): string => base + address.slice(1);

function entry(address: string, title: string): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = below(address);
  link.textContent = title;
  item.append(link);
  return item;
}

async function help(list: HTMLElement, place: HTMLElement): Promise<void> {
  const { pathname, search, hash } = location;
  const known = (await (await fetch(below('/api/addresses.json'))).json()) as Known;
  const asked = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  const { home, near } = repair(asked, known);
  if (home !== undefined) {
    const [page = '', anchor] = home.split('#');
    location.replace(below(page) + withoutMarks(search) + (anchor === undefined ? hash : `#${anchor}`));
    return;
  }
  list.append(...near.map((address) => entry(address, known.pages[address] ?? address)));
  place.hidden = near.length === 0;
}

const list = box?.querySelector('ul');
// Without the list the page still has its search and its sections.
if (box && list) help(list, box).catch(() => undefined);
