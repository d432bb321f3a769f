/** One guide of the made-up content: as long as those that people wrote, with the same fields filled as often. */
import { capital, COUNTS, idOf, lettersOf, VERIFIED, type Words } from './lists.ts';

/** Id of a step and what is done in it. */
const STEPS: readonly [id: string, verb: string][] = [
  ['ostanovit', 'Остановите'],
  ['snyat', 'Снимите'],
  ['razobrat', 'Разберите'],
  ['promyt', 'Промойте'],
  ['zamenit', 'Замените'],
  ['smazat', 'Смажьте'],
  ['sobrat', 'Соберите'],
  ['proverit', 'Проверьте'],
];

/** Steps of a guide: six in the middle. */
const FEWEST = 4;

/** Every so many guides the body has blocks, so that it is compiled. */
const WITH_BLOCKS = 10;

const ALIASES = 12;
const STEP_ALIASES = 4;

const slugOf = (number: number): string => `stanok-${number + 1}`;
const several = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);

function stepsOf(number: number, { any, noun, task }: Words): object[] {
  const count = FEWEST + (number % (STEPS.length - FEWEST + 1));
  return STEPS.slice(0, count).map(([id, verb], place) => ({
    id,
    title: `${verb} ${noun()} на станке ${number + 1}`,
    aliases: several(STEP_ALIASES, task),
    do: `${verb} ${noun()}, на котором стоит ${noun()}. Потом ${noun()} и **${noun()}** встанут на место. Запишите в журнал ${lettersOf((2 * (number + place) + 1) % COUNTS.terms)}, что показал ${noun()}.`,
    ...(place === 1 ? { path: [capital(noun()), capital(noun())] } : {}),
    ...(place === 2 ? { form: [{ label: capital(noun()), value: `${noun()} ${number + 1}` }] } : {}),
    ...(place === 3 ? { see: `Виден ${noun()}, и ${noun()} не качается.` } : {}),
    ...(place === 0 ? { warning: `Горячий ${noun()} обожжёт руку.` } : {}),
    ...(place % 2 === 0
      ? {
          fail: [
            {
              sign: `${capital(noun())} скрипит`,
              fix: `Подождите час и начните снова. Про ${noun()} сказано [в другой инструкции](/kak/${slugOf(number === 0 ? 0 : any([number - 1, number >> 1]))}/).`,
              ...(place === 0 ? { contact: idOf('contacts', number % COUNTS.contacts) } : {}),
            },
          ],
        }
      : {}),
  }));
}

function bodyOf(number: number, { noun, text }: Words): string {
  const paragraph = () => `${capital(text(25))}. ${capital(text(15))}.`;
  const block = '<Notice kind="warning" title="Не лейте много.">Лишнее масло собирает пыль.</Notice>';
  return [
    `## Зачем это: ${noun()}`,
    paragraph(),
    `## Что дальше`,
    `- ${capital(text(6))}.\n- ${capital(text(6))}: [${noun()}](/kak/${slugOf(number >> 1)}/).`,
    ...(number % WITH_BLOCKS === 0 ? [block] : []),
    `**Зачем ${noun()}?** ${paragraph()}`,
    '',
  ].join('\n\n');
}

/** A guide by its number, from 0: its file with front matter and body. */
export function guideOf(number: number, words: Words): { name: string; front: object; body: string } {
  const { noun, task } = words;
  const reference = (list: keyof typeof COUNTS, shift = 0) => idOf(list, (number * 7 + shift) % COUNTS[list]);
  const front = {
    title: `${capital(task())}: ${number + 1}`,
    description: `Мастеру участка — как вернуть станку ход, если ${noun()} и ${noun()} стоят, и как понять, что получилось.`,
    systems: [reference('systems')],
    roles: [reference('roles'), reference('roles', 1)],
    region: reference('regions'),
    sources: [0, 1].map((shift) => ({ source: reference('sources', shift), place: `страница ${(number % 90) + 1}` })),
    verifiedOn: VERIFIED,
    reviewBy: '2026-08-01',
    owner: 'мастер',
    aliases: several(ALIASES, task),
    changes: [{ date: VERIFIED, what: 'Страница опубликована', why: 'Собраны сведения из паспорта' }],
    gaps: [`Сколько служит ${noun()}, паспорт не говорит.`],
    result: `Станок работает, ${noun()} не стучит.`,
    needs: several(2, noun),
    steps: stepsOf(number, words),
  };
  const extension = number % WITH_BLOCKS === 0 ? 'mdx' : 'md';
  return { name: `guides/${slugOf(number)}/index.${extension}`, front, body: bodyOf(number, words) };
}
