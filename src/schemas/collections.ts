/**
 * The list of collections: where each lies in the content folder and which
 * schema it obeys. Astro's configuration and the content checks share it.
 */
import type { z } from 'zod';
import { act } from './act.ts';
import { article } from './article.ts';
import { assessment } from './assessment.ts';
import { column } from './column.ts';
import { contact } from './contact.ts';
import { deadline } from './deadline.ts';
import { diagram } from './diagram.ts';
import { guide } from './guide.ts';
import { indicator } from './indicator.ts';
import { link } from './link.ts';
import { quantity } from './quantity.ts';
import { redirect } from './redirect.ts';
import { region } from './region.ts';
import { role } from './role.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { system } from './system.ts';
import { template } from './template.ts';
import { term } from './term.ts';
import type { Tools } from './tools.ts';
import { wizard } from './wizard.ts';

/**
 * folder: `path/<id>/index.mdx` (or `.md`), front matter and body;
 * files: `path/<id>.yaml`, one entry each;
 * list: one YAML file holding a list of entries with `id`;
 * single: one YAML file holding one entry.
 */
export type Layout = 'folder' | 'files' | 'list' | 'single';

export interface Collection {
  layout: Layout;
  /** Folder or file below the content folder. */
  path: string;
  schema: (tools: Tools) => z.ZodType;
}

const define = <const C extends Record<string, Collection>>(collections: C): C => collections;

export const collections = define({
  site: { layout: 'single', path: 'site.yaml', schema: site },
  guides: { layout: 'folder', path: 'guides', schema: guide },
  articles: { layout: 'folder', path: 'articles', schema: article },
  wizards: { layout: 'files', path: 'wizards', schema: wizard },
  templates: { layout: 'files', path: 'templates', schema: template },
  indicators: { layout: 'files', path: 'indicators', schema: indicator },
  assessments: { layout: 'files', path: 'assessments', schema: assessment },
  diagrams: { layout: 'files', path: 'diagrams', schema: diagram },
  acts: { layout: 'files', path: 'acts', schema: act },
  quantities: { layout: 'list', path: 'quantities.yaml', schema: quantity },
  columns: { layout: 'list', path: 'statistics/columns.yaml', schema: column },
  deadlines: { layout: 'list', path: 'deadlines.yaml', schema: deadline },
  terms: { layout: 'list', path: 'terms.yaml', schema: term },
  sources: { layout: 'list', path: 'sources.yaml', schema: source },
  contacts: { layout: 'list', path: 'contacts.yaml', schema: contact },
  links: { layout: 'list', path: 'links.yaml', schema: link },
  systems: { layout: 'list', path: 'systems.yaml', schema: system },
  roles: { layout: 'list', path: 'roles.yaml', schema: role },
  regions: { layout: 'list', path: 'regions.yaml', schema: region },
  redirects: { layout: 'list', path: 'redirects.yaml', schema: redirect },
  search: { layout: 'single', path: 'search.yaml', schema: search },
});
