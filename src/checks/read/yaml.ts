/** YAML → data with the places of its nodes. Bad input gives problems, never an exception. */
import { isAlias, isCollection, isPair, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import type { Source } from './source.ts';
import { ALIAS, BRACKETS, yamlAdvice, type Advice } from './yaml-messages.ts';

export interface Yaml {
  node: Node | null;
  data: unknown;
  /** The text could not be understood: its fields must not be judged. */
  broken: boolean;
  problems: Problem[];
}

interface Trap {
  offset: number;
  advice: Advice;
}

const start = (node: unknown): number => (node as Node).range?.[0] ?? 0;

/**
 * YAML that is correct but certainly not meant: `{{name}}` as the beginning of a value,
 * `*word*` and `&word`, which YAML takes for its own references.
 */
function findTrap(document: Document): Trap | undefined {
  let trap: Trap | undefined;
  visit(document, (_, node) => {
    if (!node) return undefined;
    if (isPair(node) && isCollection(node.key)) trap = { offset: start(node.key), advice: BRACKETS };
    else if (isAlias(node) || (!isPair(node) && (node as { anchor?: string }).anchor))
      trap = { offset: start(node), advice: ALIAS };
    return trap ? visit.BREAK : undefined;
  });
  return trap;
}

/** What was opened and not closed, by the parser's words. */
const OPENINGS: [RegExp, string][] = [
  [/closing "quote/, '"'],
  [/closing 'quote/, "'"],
  [/end with a \]/, '['],
  [/end with a }/, '{'],
];

/** An unclosed quote or bracket is noticed at the end: its beginning is where to look. */
function placeOf({ message, pos: [offset] }: YAMLError, text: string): number {
  const mark = OPENINGS.find(([pattern]) => pattern.test(message))?.[1];
  const opening = mark === undefined ? -1 : text.lastIndexOf(mark, offset);
  return opening === -1 ? offset : opening;
}

/** The line that holds an offset. */
const lineAround = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** @param begin where the YAML begins in the file */
export function parseYaml(source: Source, begin: number, text: string): Yaml {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const refuse = (code: 'yaml-syntax' | 'yaml-duplicate', offset: number, [message, fix]: Advice): Problem =>
    source.problem(code, begin + offset, message, fix);
  const isDuplicate = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const refused = (error: YAMLError) => {
    const offset = placeOf(error, text);
    const advice = yamlAdvice(error.code, error.message, lineAround(text, offset));
    return refuse(isDuplicate(error) ? 'yaml-duplicate' : 'yaml-syntax', offset, advice);
  };

  const problems = document.errors.filter(isDuplicate).map(refused);
  // One slip derails the parser: what it says afterwards is noise.
  const [slip] = [...document.errors, ...document.warnings].filter((error) => !isDuplicate(error));
  if (slip) problems.push(refused(slip));
  const trap = slip ? undefined : findTrap(document);
  if (trap) problems.push(refuse('yaml-syntax', trap.offset, trap.advice));
  const broken = slip !== undefined || trap !== undefined;
  return { node: document.contents, data: broken ? undefined : document.toJS(), broken, problems };
}
