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

const MOMENTS = phrase('сегодня|завтра|вчера|до конца дня|на днях|в ближайшее время|на этой неделе|в этом месяце|в ближайшие дни');

const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?:[\s\u00A0]+\p{Lu}{2,}){2,}(?!\p{L})/u;

/** Imperatives end so; the nouns that end likewise are listed. */
const ACTION = /(?<![\p{L}-])(?!(?:веб-)?сайте|защите|визите|лимите|кредите|аудите|элите|орбите)\p{L}+(?:йте|ите|ьте)(?:сь)?(?![\p{L}-])/giu;

/** Fields that a reader follows with the hands: of the steps of a guide and the outcomes of a wizard. */
const isStep = ({ entry, path }: Piece): boolean =>
  (entry.collection === 'guides' && path?.[0] === 'steps') || (entry.collection === 'wizards' && path?.[0] === 'outcomes');

type Found = [code: Code, message: string, fix: string];

function* judge(sentence: string): Generator<Found> {
  const count = words(sentence).length;
  if (count > WORDS_MAX)
    yield ['step-sentence', `в предложении ${counted(count, 'слово', 'слова', 'слов')}, а в шаге не больше ${WORDS_MAX}`, 'разбейте на два предложения или вынесите подробности в текст под шагами'];
  const ours = withoutQuotes(sentence);
  const actions = ours.match(ACTION) ?? [];
  if (actions.length > ACTIONS_MAX)
    yield ['step-actions', `в одном предложении ${counted(actions.length, 'действие', 'действия', 'действий')}: ${actions.join(', ')}`, 'одно действие — одно предложение'];
  for (const [pattern, fix] of WORDS) {
    const found = pattern.exec(ours)?.[0];
    if (found) yield ['step-word', `«${found}» в шаге мешает`, fix];
  }
  const capitals = CAPITALS.exec(ours)?.[0];
  if (capitals) yield ['step-word', `«${capitals}» — сплошные заглавные`, 'напишите обычными буквами; важное выделите полем warning'];
  const moment = MOMENTS.exec(ours)?.[0];
  if (moment) yield ['step-moment', `«${moment}»: читатель не знает, когда это написано`, 'назовите дату или срок от события: «за 7 дней после активации»'];
}

export function* checkSteps({ pieces }: Survey): Generator<Problem> {
  for (const piece of pieces)
    if (isStep(piece))
      for (const { text, index } of sentencesIn(piece.root))
        for (const [code, message, fix] of judge(text)) yield problemIn(piece, index, code, message, fix);
}
