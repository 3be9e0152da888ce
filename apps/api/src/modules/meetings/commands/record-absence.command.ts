import { combine, mayTouchAttendance } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { RecordAbsenceInput } from '../inputs/attendance.inputs.ts';
import { correctable, keepsMeetings, within } from '../meeting.policy.ts';
import { newestEdition } from '../newest-edition.ts';
import { meetingIdOf, memberOf, onMeetingOf, sittingIn } from '../on-meeting.ts';

/**
 * Enters why a member is not there, beforehand or afterwards; three in a row without a valid reason are counted
 * (PC-TERM-04). What a protocol tells is set right in the draft of an edition (PC-PROT-02).
 */
export const recordAbsence = defineCommand<RecordAbsenceInput & CommandInput, { meetingId: string }>({
  name: 'recordAbsence',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting } = await onMeetingOf(act, 'meeting_member', input.memberId, 'memberId');
    act.obey(within(meeting.state, ['PLANNED', 'ANNOUNCED', 'NO_QUORUM', ...correctable]));
    act.obey(combine(mayTouchAttendance(await newestEdition(act, meeting.id))));
    const sitting = await sittingIn(act, meeting);
    const member = memberOf(sitting, input.memberId);
    if (sitting.stays.some(({ memberId }) => memberId === member.id))
      throw refuse(refused('MEMBER_WAS_THERE', { name: member.name }));
    const reading = new InputReading();
    const because = reading.optional('because', input.because, 500);
    if (input.kind === 'VALID' && because === null) reading.fault('because', 'REQUIRED');
    reading.done();
    member.absence = input.kind;
    member.absenceBecause = because;
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'AbsenceRecorded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: member.name, absence: input.kind },
    });
    return meetingIdOf(meeting);
  },
});
