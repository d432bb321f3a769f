/** content/README.md names every field and every block: editors have nothing else to go by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { BLOCKS, NOTICE_KINDS } from '../../src/checks/blocks.ts';
import { SCHEMAS } from '../../src/checks/structure/schemas.ts';

const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

interface Def {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
}

/** Names of all fields of a schema, nested ones included. */
function fieldsOf(schema: z.ZodType): string[] {
  const { shape = {}, element, innerType, in: input, out } = schema.def as unknown as Def;
  const inner = [element, innerType, input, out].filter((part) => part !== undefined);
  return [...Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(field)]), ...inner.flatMap(fieldsOf)];
}

/** The part of the README that speaks of a collection: its own section or its row, and the common fields. */
function partAbout(collection: string): string {
  const [, section = ''] = new RegExp(`\\n### ${collection} — ([\\s\\S]*?)\\n### `).exec(readme) ?? [];
  const row = readme
    .split('\n')
    .filter(
      (line) => line.startsWith(`| \`${collection}.yaml\``) || line.startsWith(`| \`statistics/${collection}.yaml\``),
    );
  const [, common = ''] = /\n### Общие поля страниц([\s\S]*?)\n### /.exec(readme) ?? [];
  const isPage = ['guides', 'articles', 'wizards', 'templates'].includes(collection);
  return section + row.join('\n') + (isPage || section !== '' ? common : '');
}

describe('content/README.md', () => {
  it.each(Object.entries(SCHEMAS))('explains every field of %s', (collection, schema) => {
    const part = partAbout(collection);
    const unknown = new Set(
      fieldsOf(schema).filter(
        (name) => !new RegExp(`\`${name}[\`:]`).test(part) && !['source', 'place'].includes(name),
      ),
    );
    // The reader gives these their id.
    if (['site', 'search', 'redirects'].includes(collection)) unknown.delete('id');
    expect([...unknown]).toEqual([]);
  });

  it.each(Object.entries(BLOCKS))('shows the block %s with its attributes', (name, { attributes }) => {
    expect(readme).toContain(`<${name} `);
    for (const attribute of Object.keys(attributes)) expect(readme).toContain(`${attribute}=`);
  });

  it('names every kind of notice', () => {
    for (const kind of NOTICE_KINDS) expect(readme).toContain(`\`${kind}\``);
  });
});
