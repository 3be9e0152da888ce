import type { Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { readFile } from '../composition/member-input.ts';
import { rosterIn } from '../composition/roster.ts';
import { personOfRoster } from '../composition/sits-on.ts';
import type { AgendaItemEntity } from '../meetings/entities/agenda-item.entity.ts';
import type { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { adoptingVote } from './adopting-vote.ts';
import type { RecordMeetingDecisionInput } from './decision.inputs.ts';
import { decisionNumber, readNumber, seriesOf } from './decision-number.ts';
import { doEffect, readEffect } from './effects.ts';
import { DecisionEntity } from './entities/decision.entity.ts';

/**
 * Enters a decision on a question of a sitting and does what it does. What the law says of its vote goes to `obey`: a live
 * act obeys at once, a sitting entered from notes asks of everything together. Faults are told under `within`.
 */
export async function enterDecision(
  act: Act,
  { meeting, item }: { readonly meeting: MeetingEntity; readonly item: AgendaItemEntity },
  input: RecordMeetingDecisionInput,
  obey: (verdict: Verdict) => void,
  within = '',
): Promise<DecisionEntity> {
  const reading = new InputReading(within);
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
  obey(verdict);
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
  return decision;
}
