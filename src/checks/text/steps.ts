/** How a step is worded: short sentences, one action each, plain words, no «today». */
import type { Code } from '../codes.ts';
import type { Piece } from '../markdown/piece.ts';
import { counted, type Problem } from '../problem.ts';
import { problemIn } from '../read/text.ts';
import type { Survey } from '../survey.ts';
import { sentencesIn, withoutQuotes, words } from './sentences.ts';

/** More words are not kept in mind while doing. */
const WORDS_MAX = 25;

/** More actions in one sentence are overlooked. */
const ACTIONS_MAX = 2;

/** Phrase → what to write instead. `START` and `END`: borders of words, which `\b` does not know in Cyrillic. */
const START = '(?<![\\p{L}-])';
const END = '(?![\\p{L}-])';

const phrase = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, 'iu');

const WORDS: [RegExp, string][] = [
  [phrase('осуществ\\p{L}+'), 'назовите само действие: «проверьте», «войдите»'],
  [phrase('произве(?:дите|сти|дя|дёте)'), 'назовите само действие: «проверьте», «войдите»'],
  [phrase('данн(?:ый|ая|ое|ого|ой|ому|ую|ом)'), 'напишите «этот» или назовите предмет'],
  [phrase('(?:выше|ниже)указанн\\p{L}+'), 'назовите предмет ещё раз или дайте ссылку'],
  [phrase('в целях'), 'напишите «чтобы»'],
  [phrase('и т\\. ?[дп]\\.?'), 'перечислите всё или скажите, чем список ограничен'],
  [phrase('далее по аналогии'), 'опишите каждый шаг'],
  [phrase('нажмите сюда'), 'назовите кнопку: нажмите «Сохранить»'],
  [phrase('просто|очевидно|легко'), 'уберите: у кого не получится, тому станет обидно'],
  [phrase('незамедлительно'), 'назовите срок или уберите'],
];

const MOMENTS = phrase(
  'сегодня|завтра|вчера|до конца дня|на днях|в ближайшее время|на этой неделе|в этом месяце|в ближайшие дни',
);

const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?:[\s\u00A0]+\p{Lu}{2,}){2,}(?!\p{L})/u;

/** Imperatives end so; the nouns that end likewise are listed. */
const ACTION =
  /(?<![\p{L}-])(?!(?:веб-)?сайте|защите|визите|лимите|кредите|аудите|элите|орбите)\p{L}+(?:йте|ите|ьте)(?:сь)?(?![\p{L}-])/giu;

/** Fields that a reader follows with the hands. */
const isStep = ({ entry, path }: Piece): boolean => entry.collection === 'guides' && path?.[0] === 'steps';

/** An outcome of a wizard may quote a rule at length, but in plain words. */
const isOutcome = ({ entry, path }: Piece): boolean => entry.collection === 'wizards' && path?.[0] === 'outcomes';

interface Found {
  code: Code;
  /** Index in the sentence. */
  index: number;
  message: string;
  fix: string;
}

function* judgeLength(sentence: string): Generator<Found> {
  const count = words(sentence).length;
  if (count > WORDS_MAX)
    yield {
      code: 'step-sentence',
      index: 0,
      message: `в предложении ${counted(count, 'слово', 'слова', 'слов')}, а в шаге не больше ${WORDS_MAX}`,
      fix: 'разбейте на два предложения или вынесите подробности в текст под шагами',
    };
  const actions = withoutQuotes(sentence).match(ACTION) ?? [];
  if (actions.length > ACTIONS_MAX)
    yield {
      code: 'step-actions',
      index: 0,
      message: `в одном предложении ${counted(actions.length, 'действие', 'действия', 'действий')}: ${actions.join(', ')}`,
      fix: 'одно действие — одно предложение',
    };
}

function* judgeWords(sentence: string): Generator<Found> {
  const ours = withoutQuotes(sentence);
  for (const [pattern, fix] of WORDS) {
    const found = pattern.exec(ours);
    if (found) yield { code: 'step-word', index: found.index, message: `«${found[0]}» в шаге мешает`, fix };
  }
  const capitals = CAPITALS.exec(ours);
  if (capitals)
    yield {
      code: 'step-word',
      index: capitals.index,
      message: `«${capitals[0]}» — сплошные заглавные`,
      fix: 'напишите обычными буквами; важное вынесите в поле warning',
    };
  const moment = MOMENTS.exec(ours);
  if (moment)
    yield {
      code: 'step-moment',
      index: moment.index,
      message: `«${moment[0]}»: читатель не знает, когда это написано`,
      fix: 'назовите дату или срок от события: «за 7 дней после активации»',
    };
}

export function* checkSteps({ pieces }: Survey): Generator<Problem> {
  for (const piece of pieces) {
    if (!isStep(piece) && !isOutcome(piece)) continue;
    for (const { text, at } of sentencesIn(piece.root))
      for (const { code, index, message, fix } of [...(isStep(piece) ? judgeLength(text) : []), ...judgeWords(text)])
        yield problemIn(piece, at(index), code, message, fix);
  }
}
