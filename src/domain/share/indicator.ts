/** A norm as plain text for a chat. */
import type { Condition, Indicator } from '../indicator/indicator.ts';
import { typograph } from '../typography/typograph.ts';
import { line, type Block, type ChatText } from './block.ts';
import type { Absolute } from './inline.ts';
import { labelled } from './step.ts';
import { beginning, endBlock } from './text.ts';
import { ITEM } from './words.ts';

/** How the page of the norm names these things. */
export interface IndicatorWords {
  period: Record<Indicator['period'], string>;
  periodTitle: string;
  certainty: Record<Indicator['certainty'], string>;
  certaintyTitle: string;
  act: string;
  reading: string;
  conditions: string;
  does: string;
  of: string;
  except: string;
  proviso: string;
  notSaid: string;
  atLeast: (percent: number) => string;
}

const and = (names: string[]): string => names.join(' и ');

function conditionText(one: Condition, words: IndicatorWords): string {
  const threshold = one.atLeast === undefined ? (one.atLeastText ?? '') : words.atLeast(one.atLeast);
  const except = one.excludes.length > 0 ? ` (${words.except} ${one.excludes.join(', ')})` : '';
  const of = one.ofText ?? (one.of.length > 0 ? and(one.of) : words.notSaid);
  const parts = [
    `${and(one.who)}${except}: ${threshold}`,
    `${words.does.toLowerCase()}: ${one.does}`,
    `${words.of.toLowerCase()}: ${of}`,
    one.base,
  ];
  return ITEM + typograph(parts.filter(Boolean).join('; '));
}

export function indicatorText(indicator: Indicator, words: IndicatorWords, absolute: Absolute): ChatText {
  const sure = [words.certainty[indicator.certainty], indicator.asOf].filter(Boolean).join(', ');
  const readings = indicator.readings.map(({ title, conditions }): Block => ({
    head: title ? `${words.reading} ${typograph(title)}` : `${words.conditions}:`,
    lines: conditions.map((one) => line(conditionText(one, words))),
  }));
  return {
    title: typograph(indicator.title),
    blocks: [
      beginning(indicator, [
        ...labelled(words.certaintyTitle, [typograph(sure)]),
        ...labelled(words.periodTitle, [words.period[indicator.period]]),
        ...labelled(words.act, indicator.act ? [typograph(indicator.act.title)] : []),
        ...labelled(words.proviso, indicator.proviso ? [typograph(indicator.proviso)] : []),
      ]),
      ...readings,
      endBlock(indicator, absolute(indicator.href)),
    ],
  };
}
