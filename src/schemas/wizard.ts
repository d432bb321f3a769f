/** A wizard: questions that lead to outcomes. It also works as a plain page of links. */
import type { z } from 'zod';
import { flag, list, markdown, maybeList, object, slug, text } from './fields.ts';
import { frontMatter, withFrontMatterRules } from './front-matter.ts';
import type { Tools } from './tools.ts';

const option = object({
  text: text(2, 120),
  hint: text(2, 200).optional(),
  /** Id of the next question or of an outcome. */
  to: slug(),
});

const question = object({
  id: slug(),
  text: text(3, 160),
  hint: text(3, 300).optional(),
  /** Several answers may be true at once; then every option leads to an outcome. */
  several: flag(),
  options: list(option, 2),
});

const outcome = ({ reference }: Tools) =>
  object({
    /** Anchor of the outcome: permanent. */
    id: slug(),
    title: text(3, 100),
    /** Who acts, when it is not the reader. */
    actor: text(3, 80).optional(),
    do: markdown(),
    /** Guides that continue from here. */
    guides: maybeList(reference('guides')),
    /** Ready text to copy. */
    template: reference('templates').optional(),
    contact: reference('contacts').optional(),
  });

interface Flow {
  questions: { id: string; several: boolean; options: { to: string }[] }[];
  outcomes: { id: string }[];
}

/** Every option must lead somewhere, every outcome must be reachable, ids are unique. */
function checkFlow(flow: Flow, context: z.RefinementCtx): void {
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const outcomes = new Set(flow.outcomes.map(({ id }) => id));
  const questions = new Set(flow.questions.map(({ id }) => id));
  const reached = new Set<string>();
  flow.questions.forEach(({ several, options }, q) =>
    options.forEach(({ to }, o) => {
      const path = ['questions', q, 'options', o, 'to'];
      reached.add(to);
      if (!outcomes.has(to) && !questions.has(to))
        refuse(path, `нет ни вопроса, ни ответа «${to}» → исправьте id или добавьте ответ`);
      else if (several && !outcomes.has(to))
        refuse(path, 'при several каждый вариант ведёт к ответу, а здесь вопрос → укажите id ответа');
    }),
  );
  flow.questions.slice(1).forEach(({ id }, q) => {
    if (!reached.has(id))
      refuse(['questions', q + 1, 'id'], `к вопросу «${id}» ничто не ведёт → укажите его в to или удалите`);
  });
  flow.outcomes.forEach(({ id }, o) => {
    if (!reached.has(id))
      refuse(['outcomes', o, 'id'], `к ответу «${id}» ничто не ведёт → укажите его в to или удалите`);
    if (questions.has(id)) refuse(['outcomes', o, 'id'], `«${id}» — и вопрос, и ответ → дайте разные id`);
  });
}

export const wizard = (tools: Tools) =>
  withFrontMatterRules(
    object({
      ...frontMatter(tools),
      /** Sentence above the questions. */
      intro: markdown(600).optional(),
      questions: list(question, 1),
      /** In the order in which they should be done. */
      outcomes: list(outcome(tools), 1),
    }),
  ).superRefine((flow, context) => checkFlow(flow, context));
