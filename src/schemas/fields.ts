/**
 * Building blocks of the schemas. Every message is Russian and has two halves
 * joined by FIX: what is wrong, and what to write instead.
 */
import { z } from 'zod';

/** Separates «what is wrong» from «what to write» in a message. */
export const FIX = ' → ';

const say = (wrong: string, fix: string): string => wrong + FIX + fix;

type Issue = { code?: string; input?: unknown; keys?: string[]; values?: unknown[] };

const missing = (issue: Issue): boolean => issue.input === undefined || issue.input === null;

/** An object that refuses unknown keys. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => {
      const { code, keys } = issue as Issue;
      if (code === 'unrecognized_keys')
        return say(`лишнее поле «${(keys ?? []).join('», «')}»`, `проверьте название; здесь бывают: ${known}`);
      return missing(issue)
        ? say('нет обязательного поля', 'добавьте его')
        : say('здесь должны быть поля с отступом', `начните с одного из: ${known}`);
    },
  });
}

/** A line or paragraph of text, `min`–`max` characters. */
export function text(min = 1, max = 2000) {
  return z
    .string({
      error: (issue) =>
        missing(issue as Issue)
          ? say('нет обязательного поля', 'добавьте его')
          : say('здесь должен быть текст', 'возьмите значение в кавычки, если это число, «да» или «нет»'),
    })
    .trim()
    .min(min, {
      error:
        min === 1
          ? say('поле пустое', 'впишите текст или удалите поле')
          : say(`текст короче ${min} знаков`, 'допишите'),
    })
    .max(max, { error: say(`текст длиннее ${max} знаков`, 'сократите') });
}

/** Markdown without headings, raw HTML or blocks: it is rendered from its tree. */
export const markdown = (max = 4000) => text(1, max).meta({ markdown: true });

/** Permanent Latin identifier, a part of an address. */
export const slug = (max = 24) =>
  text(1, max).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: say(
      'имя должно быть из строчных латинских букв, цифр и дефисов и начинаться с буквы',
      'например, vhod-v-kabinet',
    ),
  });

/** ISO calendar date. YAML parsers may hand over a Date: both become «ГГГГ-ММ-ДД». */
export const date = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string({
        error: (issue) =>
          missing(issue as Issue)
            ? say('нет даты', 'впишите её как 2026-11-22')
            : say('здесь должна быть дата', 'впишите её как 2026-11-22'),
      })
      .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value), {
        error: say('такой даты нет', 'впишите её как 2026-11-22: год, месяц, день'),
      }),
  );

function isRealDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** One of a closed list of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, {
    error: (issue) =>
      missing(issue as Issue)
        ? say('нет обязательного поля', `напишите одно из: ${words.join(', ')}`)
        : say('такого значения нет', `напишите одно из: ${words.join(', ')}`),
  });

/** A list; `min` items at least. */
export function list<Item extends z.ZodType>(item: Item, min = 0) {
  return z
    .array(item, {
      error: (issue) =>
        missing(issue as Issue)
          ? say('нет обязательного списка', 'добавьте его: каждая строка начинается с «- »')
          : say('здесь должен быть список', 'каждая строка начинается с «- »'),
    })
    .min(min, { error: say('список пуст', 'добавьте хотя бы одну строку') });
}

/** An optional list: absent means empty. */
export const maybeList = <Item extends z.ZodType>(item: Item) => list(item).default([]);

/** A whole number between `min` and `max`. */
export const whole = (min: number, max: number) =>
  z
    .number({ error: say('здесь должно быть число', `от ${min} до ${max}, без кавычек`) })
    .int({ error: say('число должно быть целым', `от ${min} до ${max}`) })
    .min(min, { error: say('число слишком мало', `от ${min} до ${max}`) })
    .max(max, { error: say('число слишком велико', `от ${min} до ${max}`) });

/** Yes or no; absent means no. */
export const flag = () => z.boolean({ error: say('здесь должно быть true или false', 'без кавычек') }).default(false);

/** An address with its protocol. */
export const webAddress = () =>
  text(1, 500).regex(/^https?:\/\/[^\s]+$/, {
    error: say('адрес должен начинаться с https:// и не содержать пробелов', 'скопируйте его целиком'),
  });

/** A refusal of our own, for rules that span several fields. */
export const refuse = (wrong: string, fix: string) => ({ error: say(wrong, fix) });
