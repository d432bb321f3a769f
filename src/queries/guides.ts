/** Guides with their steps. */
import { addressOf, anchorOf, stepAddress } from '../domain/address/routes.ts';
import type { Contact, Deadline, Guide, Step } from '../domain/guide/guide.ts';
import type { Reference } from '../schemas/tools.ts';
import { follow, library, once, type Data, type Entry, type Library } from './library.ts';
import { page, sorted } from './pages.ts';

export function contact(all: Library, reference: Reference): Contact {
  const { id, data } = follow(all, 'contacts', reference);
  return { id, name: data.name, about: data.about, value: data.value, href: addressOf('contacts', id) };
}

function deadline(all: Library, reference: Reference): Deadline {
  const { id, data } = follow(all, 'deadlines', reference);
  const { title, days, kind, from, date, then } = data;
  return { id, title, days, kind, from, date, then, href: addressOf('deadlines', id) };
}

function step(all: Library, guide: string, data: Data<'guides'>['steps'][number], index: number): Step {
  return {
    ...data,
    number: index + 1,
    fail: data.fail.map((entry) => ({
      sign: entry.sign,
      fix: entry.fix,
      contact: entry.contact && contact(all, entry.contact),
    })),
    deadline: data.deadline && deadline(all, data.deadline),
    anchor: anchorOf(addressOf('guides', guide), data.id),
    href: stepAddress(guide, data.id),
  };
}

function guide(all: Library, { id, data }: Entry<'guides'>): Guide {
  const steps = data.steps.map((entry, index) => step(all, id, entry, index));
  return {
    ...page(all, 'guide', 'guides', id, data),
    result: data.result,
    needs: data.needs,
    time: data.time,
    steps,
    stepCount: steps.length,
    days: steps.find((entry) => entry.deadline?.days)?.deadline?.days,
  };
}

const inOrder = once((all) => sorted([...all.guides.values()].map((entry) => guide(all, entry))));

/** All guides, active ones first, with the entry that Astro renders the body from. */
export async function guides(): Promise<Guide[]> {
  return [...inOrder(await library())];
}
