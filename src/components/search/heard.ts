/** «Искали: … — набрано в другой раскладке», with a way back. */
import type { Answer, SearchSettings } from '../../domain/search/answer.ts';
import { button, node } from './nodes.ts';
import { WORDS } from './words.ts';

/** The query with its words replaced by what was searched for; a short one is looked for as a whole word first. */
function corrected({ query, interpretations }: Answer): string {
  const text = interpretations.reduce((done, { from, to }) => {
    const whole = ` ${from.toLowerCase()} `;
    return done.includes(whole) ? done.replace(whole, ` ${to} `) : done.replace(whole.trim(), to);
  }, ` ${query.toLowerCase()} `);
  return text.trim();
}

/** Nothing when the query was taken as it is; synonyms alone are not worth a line. */
export function heardLine(answer: Answer, literal: boolean, toggle: () => void): HTMLElement | undefined {
  const told = answer.interpretations.filter(({ kind }) => kind !== 'synonym');
  if (!literal && told.length === 0) return undefined;
  const back = button('heard__back', literal ? WORDS.asUnderstood : WORDS.asTyped, toggle);
  if (literal) return node('p', 'heard', back);
  const kinds = [...new Set(told.map(({ kind }) => WORDS.how[kind]))].join(', ');
  return node(
    'p',
    'heard',
    `${WORDS.heard} `,
    node('b', '', corrected({ ...answer, interpretations: told })),
    ` — ${kinds}. `,
    back,
  );
}

/** Search for exactly what was typed. */
export const LITERAL: SearchSettings = {
  parts: { layout: false, translit: false, spelling: false, lookalike: false, synonyms: false },
};
