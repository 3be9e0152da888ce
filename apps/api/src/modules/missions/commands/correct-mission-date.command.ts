import { combine, mayCorrectDate } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { productPoint } from '../../../kernel/verdict.ts';
import { documentClock } from '../../final-documents/document-clock.ts';
import { FinalDocumentEntity } from '../../final-documents/final-document.entity.ts';
import { type CorrectMissionDateInput, MissionDate } from '../inputs/correction.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { completingOn } from '../mission.policy.ts';
import { missionFor } from '../mission-act.ts';

const columns = { OPENED: 'openedOn', STARTED: 'startedOn', COMPLETED: 'completedOn' } as const;

/**
 * Corrects a wrong date of a mission by a journalled act with a reason (§8.2). A new day of completion computes the clock
 * of its final documents anew. Refuses a day that its other dates or its visits and findings contradict.
 */
export const correctMissionDate = defineCommand<CorrectMissionDateInput, { missionId: string }>({
  name: 'correctMissionDate',
  authority: missionAuthority.correctMissionDate,
  async run(act, input) {
    const { mission, situation, missionId } = await missionFor(act, 'correctMissionDate', input.id, {
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const reason = reading.optional('reason', input.reason, 1_000) ?? '';
    const column = columns[input.date];
    const was = mission[column];
    if (!was) reading.fault('date', 'NOTHING_TO_CORRECT');
    reading.done();
    const becomes = Temporal.PlainDate.from(input.becomes);
    const { completedOn } = mission;
    const { firstFactOn } = situation.mission;
    const startsTooLate =
      input.date === MissionDate.STARTED &&
      [completedOn, firstFactOn].some((later) => later !== null && input.becomes > later);
    act.obey(
      combine(
        mayCorrectDate({ was: was ? Temporal.PlainDate.from(was) : null, becomes, today: act.today, reason }),
        startsTooLate ? [productPoint('STARTED_AFTER_FIRST_FACT', { on: input.becomes })] : [],
        input.date === MissionDate.COMPLETED ? completingOn(situation, becomes) : [],
      ),
    );
    mission[column] = input.becomes;
    if (input.date === MissionDate.COMPLETED)
      mission.documentDueOn = (await documentClock(act, mission.legalBasis, input.becomes)).dueOn;
    const documents =
      input.date === MissionDate.COMPLETED
        ? await act.em.find(FinalDocumentEntity, {
            tenantId: mission.tenantId,
            missionId: mission.id,
            completedOn: was ?? '',
          })
        : [];
    const changes: { documentId: string; dueWas: string | null; dueOn: string | null }[] = [];
    for (const document of documents) {
      const dueWas = document.dueOn;
      act.em.assign(document, {
        completedOn: input.becomes,
        ...(await documentClock(act, mission.legalBasis, input.becomes)),
      });
      changes.push({ documentId: document.id, dueWas, dueOn: document.dueOn });
    }
    act.journal({
      act: 'MissionDateCorrected',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, date: input.date, was, becomes: input.becomes, reason, changes },
    });
    return { missionId };
  },
});
