import { combine, heardBeforeRefusal } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { actingBody, dispatchOfMission } from './dispatch-of.ts';
import { AnswerHearingEntity } from './final-document.entity.ts';
import { speaksForObject } from './final-document.policy.ts';

interface RecordAnswerHearing extends CommandInput {
  readonly missionId: string;
  readonly bodyId?: string | null;
  readonly notifiedOn: string;
  readonly decisionOn: string;
  readonly heldOn?: string | null;
  readonly online?: boolean;
  readonly place?: string | null;
  readonly result?: string | null;
}

/**
 * The body's hearing of the council before it decides on the final document (PC-CTRL-13). The notice must come at least 3
 * working days before the decision: otherwise a reason is asked. The decision may still lie ahead, the notice may not.
 */
export const recordAnswerHearing = defineCommand<RecordAnswerHearing, { hearingId: string }>({
  name: 'recordAnswerHearing',
  authority: speaksForObject,
  async run(act, input) {
    const reading = new InputReading();
    const place = reading.optional('place', input.place, 300);
    const result = reading.optional('result', input.result, 4_000);
    reading.registerId('bodyId', input.bodyId);
    reading.done();
    const bodyId = actingBody(act, input.bodyId);
    const dispatch = await dispatchOfMission(act, input.missionId, bodyId);
    const notifiedOn = factOn(act, input.notifiedOn);
    const heldOn = input.heldOn ? factOn(act, input.heldOn) : null;
    if (heldOn && String(heldOn) > input.decisionOn) throw invalid({ path: 'heldOn', code: 'HEARING_AFTER_DECISION' });
    act.obey(
      combine(
        heardBeforeRefusal({
          basis: dispatch.legalBasis,
          calendar: await act.calendar(),
          overrides: await act.overrides(),
          decisionOn: Temporal.PlainDate.from(input.decisionOn),
          positive: false,
          hearing: { noticeOn: notifiedOn, harmsOthers: false },
        }),
      ),
    );
    const hearing = await act.insert(AnswerHearingEntity, {
      tenantId: act.tenantId,
      missionId: dispatch.missionId,
      bodyId,
      letterId: dispatch.letterId,
      notifiedOn: String(notifiedOn),
      heldOn: heldOn ? String(heldOn) : null,
      decisionOn: input.decisionOn,
      online: input.online ?? false,
      place,
      result,
      published: dispatch.published,
    });
    act.journal({
      act: 'AnswerHearingRecorded',
      subjectType: 'Mission',
      subjectId: dispatch.missionId,
      occurredOn: heldOn ?? notifiedOn,
      facts: { hearingId: hearing.id, bodyId, notifiedOn: String(notifiedOn), decisionOn: input.decisionOn },
    });
    return { hearingId: encodeId(act.tenantId, hearing.id) };
  },
});
