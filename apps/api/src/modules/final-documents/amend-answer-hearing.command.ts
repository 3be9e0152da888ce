import { combine, heardBeforeRefusal } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { dispatchOfMission } from './dispatch-of.ts';
import { AnswerHearingEntity } from './final-document.entity.ts';
import { speaksForObject } from './final-document.policy.ts';

interface AmendAnswerHearing extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly notifiedOn?: string | null;
  readonly decisionOn?: string | null;
  readonly heldOn?: string | null;
  readonly online?: boolean | null;
  readonly place?: string | null;
  readonly result?: string | null;
}

/**
 * Corrects the record of a hearing, with a reason: what is left out stays, and the journal keeps what stood there before. The
 * corrected days are judged as the first ones were (PC-CTRL-13).
 */
export const amendAnswerHearing = defineCommand<AmendAnswerHearing, { hearingId: string }>({
  name: 'amendAnswerHearing',
  authority: speaksForObject,
  async run(act, input) {
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 2_000);
    const place = reading.optional('place', input.place, 300);
    const result = reading.optional('result', input.result, 4_000);
    reading.done();
    const hearing = await act.load(AnswerHearingEntity, input.id, { expectedVersion: input.expectedVersion });
    const before = record(hearing);
    if (input.notifiedOn) hearing.notifiedOn = String(factOn(act, input.notifiedOn));
    if (input.decisionOn) hearing.decisionOn = input.decisionOn;
    if (input.heldOn !== undefined) hearing.heldOn = input.heldOn ? String(factOn(act, input.heldOn)) : null;
    if (input.online !== undefined && input.online !== null) hearing.online = input.online;
    if (input.place !== undefined) hearing.place = place;
    if (input.result !== undefined) hearing.result = result;
    if (hearing.heldOn && hearing.heldOn > hearing.decisionOn)
      throw invalid({ path: 'heldOn', code: 'HEARING_AFTER_DECISION' });
    const { legalBasis } = await dispatchOfMission(act, encodeId(act.tenantId, hearing.missionId), hearing.bodyId);
    act.obey(
      combine(
        heardBeforeRefusal({
          basis: legalBasis,
          calendar: await act.calendar(),
          overrides: await act.overrides(),
          decisionOn: Temporal.PlainDate.from(hearing.decisionOn),
          positive: false,
          hearing: { noticeOn: Temporal.PlainDate.from(hearing.notifiedOn), harmsOthers: false },
        }),
      ),
    );
    act.journal({
      act: 'AnswerHearingAmended',
      subjectType: 'Mission',
      subjectId: hearing.missionId,
      occurredOn: act.today,
      facts: { hearingId: hearing.id, bodyId: hearing.bodyId, reason, before, after: record(hearing) },
    });
    return { hearingId: encodeId(act.tenantId, hearing.id) };
  },
});

function record({ notifiedOn, decisionOn, heldOn, online, place, result }: AnswerHearingEntity) {
  return { notifiedOn, decisionOn, heldOn, online, place, result };
}
