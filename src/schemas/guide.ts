/** A guide: an instruction in steps. The body of the file explains why, after the steps. */
import { list, markdown, maybeList, object, slug, text, whole } from './fields.ts';
import { frontMatter, withFrontMatterRules } from './front-matter.ts';
import type { Tools } from './tools.ts';

/** Words that the site itself uses below a guide's address. */
const RESERVED_STEP_IDS = ['pamyatka'];

/** What to enter where. A row without `value` is filled by the reader. */
const formRow = object({
  label: text(1, 120),
  /** Exact text to enter; it gets a copy button. */
  value: text(1, 300).optional(),
  note: text(1, 300).optional(),
});

const failure = ({ reference }: Tools) =>
  object({
    /** What the reader sees. */
    sign: text(3, 120),
    /** What to do about it. */
    fix: markdown(1200),
    contact: reference('contacts').optional(),
  });

const picture = ({ image }: Tools) =>
  object({
    src: image(),
    alt: text(15, 200),
    /** Numbered marks; `x` and `y` are percent of width and height. */
    callouts: maybeList(object({ x: whole(0, 100), y: whole(0, 100), text: text(1, 120) })),
  });

const step = (tools: Tools) =>
  object({
    /** Address of the step: permanent, Latin, never a number. */
    id: slug().refine((id) => !RESERVED_STEP_IDS.includes(id), {
      error: 'это имя занято самим сайтом → выберите другое',
    }),
    /** Short imperative. */
    title: text(3, 60),
    /** What people call this step when they search. */
    aliases: maybeList(text(2, 80)),
    /** Who does it, when it is not the reader. */
    actor: text(3, 60).optional(),
    /** What to do: Markdown, one action per sentence. */
    do: markdown(),
    /** Menu path: exact captions from the screen. */
    path: maybeList(text(1, 120)),
    form: maybeList(formRow),
    /** How the reader knows that it worked. Only when the source says so. */
    see: markdown(600).optional(),
    /** «Если не получилось». */
    fail: maybeList(failure(tools)),
    /** A term that begins or ends with this step. */
    deadline: tools.reference('deadlines').optional(),
    /** Shown before the action. */
    warning: markdown(600).optional(),
    image: picture(tools).optional(),
  });

export const guide = (tools: Tools) =>
  withFrontMatterRules(
    object({
      ...frontMatter(tools),
      /** «Что получится»: one sentence. */
      result: text(10, 200),
      /** «Что понадобится»: roles, documents, access. */
      needs: maybeList(text(2, 200)),
      /** Minutes it takes, when somebody measured it. */
      time: whole(1, 480).optional(),
      steps: list(step(tools), 1).superRefine((steps, context) => {
        const seen = new Set<string>();
        steps.forEach((entry, index) => {
          if (seen.has(entry.id))
            context.addIssue({
              code: 'custom',
              path: [index, 'id'],
              message: `шаг «${entry.id}» уже есть в этой инструкции → дайте другой id`,
            });
          seen.add(entry.id);
        });
      }),
    }),
  );
