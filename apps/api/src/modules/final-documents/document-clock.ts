import { finalDocumentClock, MissingEditionError } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { storedClock } from '../recommendations/stored-clock.ts';
import type { FinalDocumentEntity } from './final-document.entity.ts';

/**
 * The last day on which a final document is sent in time, with all that explains it (PC-CTRL-10). Where law sets no period
 * or the calendar ends, the document is drafted all the same and no day is computed (§8.1).
 */
export async function documentClock(
  act: Act,
  basis: 'LAW_383_V' | 'LAW_30_VIII',
  completedOn: string,
): Promise<Pick<FinalDocumentEntity, 'dueOn' | 'clock'>> {
  try {
    const clock = finalDocumentClock({
      basis,
      completedOn: Temporal.PlainDate.from(completedOn),
      calendar: await act.calendar(),
      overrides: await act.overrides(),
    });
    return { dueOn: clock.due?.toString() ?? null, clock: storedClock(clock) };
  } catch (error) {
    if (!(error instanceof MissingEditionError)) throw error;
    return {
      dueOn: null,
      clock: { ruleId: 'PC-CTRL-10', startsOn: completedOn, confidence: 'MEMORY', notRegulated: true },
    };
  }
}
