import { expect, it } from 'vitest';
import { questionsOf } from './questions.ts';

it('takes the paragraphs that begin with a question in bold', () => {
  const body = [
    'Почему так. **Важно?** Да.',
    '## Вопросы',
    '**Чем смазать?** Маслом [М-8](/slovar/#m-8), *не* водой.\nИ редко.',
    '**Это важно.** Не вопрос.',
    '**А без ответа?**',
    '**Сколько капель?**\tДве.',
  ].join('\n\n');
  expect(questionsOf(body)).toEqual([
    { question: 'Чем смазать?', answer: 'Маслом М-8, не водой. И редко.' },
    { question: 'Сколько капель?', answer: 'Две.' },
  ]);
});

it('finds none in an empty body', () => expect(questionsOf('')).toEqual([]));
