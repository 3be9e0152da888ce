import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { convocationOn, rosterIn } from '../../composition/roster.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { carryDecisions } from '../carry-decisions.ts';
import { MeetingEntity } from '../entities/meeting.entity.ts';
import { firstAgenda } from '../first-agenda.ts';
import type { PlanMeetingInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, mayHoldAbsentee } from '../meeting.policy.ts';
import { asDate, factsOf, meetingIdOf } from '../on-meeting.ts';
import { commissionOf, dayIn, readTimes } from '../read-meeting.ts';
import { keepRoll } from '../roll.ts';

/** Plans a sitting: its roll is what the composition says on its day. */
export const planMeeting = defineCommand<PlanMeetingInput & CommandInput, { meetingId: string }>({
  name: 'planMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const reading = new InputReading();
    const { startsAt, endsAt } = readTimes(reading, input.startsAt, input.endsAt);
    const form = input.form ?? 'ORDINARY';
    const columns = {
      title: reading.localized('title', input.title, 500),
      place: reading.localized('place', input.place, 500),
      remoteUrl: reading.url('remoteUrl', input.remoteUrl),
      streamUrl: reading.url('streamUrl', input.streamUrl),
      initiatedBy: reading.optional('initiatedBy', input.initiatedBy, 500),
    };
    const jointWith = reading
      .list('jointWith', input.jointWith, 20)
      .map((name, index) => reading.required(`jointWith.${index}`, name, 300));
    if (input.kind === 'PUBLIC_HEARING' && columns.title === null) reading.fault('title', 'REQUIRED');
    const count = input.initiatedCount ?? null;
    if (count !== null && (count < 1 || count > 1_000)) reading.fault('initiatedCount', 'TOO_LONG', { max: 1_000 });
    reading.done();
    const plannedOn = dayIn(startsAt).toString();
    const roster = await rosterIn(act);
    const commission = await commissionOf(act, input.kind, input.commissionId);
    const convocation = input.convocationId
      ? roster.convocations.find(({ id }) => id === input.convocationId)
      : convocationOn(roster, plannedOn);
    if (!convocation) throw refuse(refused('NO_CONVOCATION_THEN', { on: plannedOn }));
    act.obey(combine(mayHoldAbsentee(input.kind, form, plannedOn, roster.overrides)));
    const meeting = await act.insert(MeetingEntity, {
      tenantId: act.tenantId,
      id: newId(),
      kind: input.kind,
      form,
      state: 'PLANNED',
      convocationId: convocation.uuid,
      commissionId: commission,
      plannedOn,
      startsAt: asDate(startsAt),
      endsAt: endsAt && asDate(endsAt),
      ...columns,
      jointWith,
      initiative: input.initiative ?? 'PLAN',
      initiatedCount: count,
    });
    await keepRoll(act, meeting, roster);
    if (form === 'FIRST' && input.kind === 'COUNCIL_SESSION') await firstAgenda(act, meeting);
    const carried = await carryDecisions(act, meeting);
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'MeetingPlanned',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ...factsOf(meeting), initiative: meeting.initiative, carried },
    });
    return meetingIdOf(meeting);
  },
});
