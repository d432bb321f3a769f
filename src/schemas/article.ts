/** A reference page without steps; the text is the body of the file. */
import { object } from './fields.ts';
import { frontMatter, withFrontMatterRules } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const article = (tools: Tools) => withFrontMatterRules(object(frontMatter(tools)));
