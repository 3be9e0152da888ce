import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { readFile } from '../../composition/member-input.ts';
import { rosterIn } from '../../composition/roster.ts';
import { personOfRoster } from '../../composition/sits-on.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { onItem } from '../../meetings/on-item.ts';
import { adoptingVote } from '../adopting-vote.ts';
import type { RecordMeetingDecisionInput } from '../decision.inputs.ts';
import { keepsDecisions } from '../decision.policy.ts';
import { decisionNumber, readNumber, seriesOf } from '../decision-number.ts';
import { doEffect, readEffect } from '../effects.ts';
import { DecisionEntity } from '../entities/decision.entity.ts';

const sat = ['IN_SESSION', 'BREAK', 'HELD'];
const discussed = ['INCLUDED', 'DISCUSSED', 'DECIDED'];

/**
 * Enters what a sitting decided on a question, on the vote that adopted it, and does what it does, all in one. Refused
 * where the vote did not adopt it, or its number stands already in the series of the year.
 */
export const recordMeetingDecision = defineCommand<RecordMeetingDecisionInput & CommandInput, { decisionId: string }>({
  name: 'recordMeetingDecision',
  authority: keepsDecisions,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.itemId, undefined, 'itemId');
    if (meeting.state === 'PROTOCOLLED') throw refuse(refused('DECISION_PROTOCOL_SIGNED'));
    if (!sat.includes(meeting.state)) throw refuse(refused('DECISION_MEETING_NOT_OPEN'));
    if (!discussed.includes(item.state)) throw refuse(refused('DECISION_ITEM_NOT_ON_AGENDA'));
    const reading = new InputReading();
    const text = reading.requiredLocalized('text', input.text, 8_000);
    const responsible = reading.optional('responsible', input.responsible, 500);
    const person = personOfRoster(await rosterIn(act), input.responsiblePersonId);
    if (input.responsiblePersonId && !person) reading.fault('responsiblePersonId', 'NOT_THERE');
    const decidedOn = meeting.plannedOn;
    const dueOn = input.dueOn ?? null;
    if (dueOn !== null && dueOn < decidedOn) reading.fault('dueOn', 'DECISION_DUE_BEFORE');
    const byHand = readNumber(reading, input.number);
    await readFile(act, reading, 'fileId', input.fileId);
    readEffect(reading, input.effect, input);
    reading.done();
    const { voteId, verdict } = await adoptingVote(act, item.id, input.voteId, input.effect);
    act.obey(verdict);
    const series = seriesOf(meeting);
    const number =
      input.withoutNumber === true && byHand === null
        ? null
        : await decisionNumber(act, { series, year: Number(decidedOn.slice(0, 4)) }, byHand);
    const row = await act.transaction.one<{ last: number }>(
      sql`select coalesce(max(ordinal), 0)::int as last from decision where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meeting.id}::uuid`,
    );
    const decision = await act.insert(DecisionEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      itemId: item.id,
      voteId,
      ordinal: (row?.last ?? 0) + 1,
      number,
      series,
      decidedOn,
      text,
      effect: input.effect,
      responsible: responsible ?? person?.fullName ?? null,
      responsiblePersonId: person?.uuid ?? null,
      dueOn,
      firstDueOn: dueOn,
      state: dueOn !== null || responsible !== null || person ? 'IN_EXECUTION' : 'NO_EXECUTION',
      published: meeting.published && item.published && !item.closed,
    });
    act.journal({
      act: 'MeetingDecisionRecorded',
      subjectType: 'Decision',
      subjectId: decision.id,
      occurredOn: decidedOn,
      facts: {
        number,
        effect: decision.effect,
        item: item.ordinal,
        text: text[text.authentic] ?? '',
        responsible: decision.responsible,
        dueOn,
      },
    });
    await doEffect(act, reading, input, { decision, meeting });
    tellMeeting(act, meeting.id, 'AGENDA');
    return { decisionId: encodeId(act.tenantId, decision.id) };
  },
});
