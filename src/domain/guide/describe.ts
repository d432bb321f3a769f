/** How a guide and its steps are described where only a line or two fit. */
import { plainText } from '../text/plain.ts';
import type { Guide, Step } from './guide.ts';

/** What the step says, then of which guide it is: long enough for a card even when the step is short. */
export const stepDescription = (
  guide: Pick<Guide, 'title' | 'description' | 'steps'>,
  step: Pick<Step, 'number' | 'do'>,
): string =>
  `${plainText(step.do)} Шаг ${step.number} из ${guide.steps.length} инструкции «${guide.title}». ${guide.description}`;
