/** Questions that a body answers: paragraphs that begin with the question in bold. */
import { plainText } from '../text/plain.ts';

export interface Question {
  question: string;
  answer: string;
}

const PARAGRAPH = /^\*\*([^*\n]+\?)\*\*[ \t]+(\S[^]*)$/;

/** @param body Markdown below the front matter */
export const questionsOf = (body: string): Question[] =>
  body.split(/\n\s*\n/).flatMap((paragraph) => {
    const [, question, answer] = PARAGRAPH.exec(paragraph.trim()) ?? [];
    return question && answer ? [{ question: plainText(question), answer: plainText(answer) }] : [];
  });
