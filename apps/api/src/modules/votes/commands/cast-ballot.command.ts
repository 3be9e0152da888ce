import { mayCastBallot } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AttendanceEntity } from '../../meetings/entities/attendance.entity.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import { MeetingMemberEntity } from '../../meetings/entities/meeting-member.entity.ts';
import { sittingIn } from '../../meetings/on-meeting.ts';
import { staysForVote } from '../../meetings/stays.ts';
import { keepBallot, readBallot } from '../keep-ballot.ts';
import { ballotsOf, besideOthers, optionsOf, voteIdOf } from '../on-vote.ts';
import type { CastBallotInput } from '../vote.inputs.ts';
import { casts } from '../vote.policy.ts';

/** Whether who is on a screen votes: the numbers of the sitting are read for them alone. */
async function onScreen(act: Act, meetingId: string, stay: AttendanceEntity): Promise<boolean> {
  const meeting = await act.loadRow(MeetingEntity, { tenantId: act.tenantId, id: meetingId });
  return staysForVote(stay, await sittingIn(act, meeting));
}

/** A member votes with their own hand: there this moment, once, by the server’s clock (PC-VOTE-04). */
export const castBallot = defineCommand<CastBallotInput & CommandInput, { voteId: string }>({
  name: 'castBallot',
  authority: casts,
  keepsAccess: true,
  async run(act, input) {
    const { vote, memberId } = await besideOthers(act, input.voteId);
    if (memberId === null) throw refuse(refused('NOT_OF_THE_ROLL'));
    if (vote.form === 'COUNT_ONLY') throw refuse(refused('BY_NAME_ONLY'));
    const member = await act.loadRow(MeetingMemberEntity, { tenantId: act.tenantId, id: memberId });
    const at = act.operation.clock.moment();
    const stay = await act.em.findOne(AttendanceEntity, {
      tenantId: act.tenantId,
      memberId,
      untilAt: null,
      withdrawn: false,
    });
    const advisory = member.voice === 'ADVISORY';
    act.obey(
      mayCastBallot({
        vote: vote.state,
        membership: advisory ? null : 'ACTIVE',
        adviser: advisory,
        present: stay?.mode === 'REMOTE' ? await onScreen(act, vote.meetingId, stay) : stay !== null,
        recused: false,
        choice: input.choice,
        byProxy: false,
      }),
    );
    const options = await optionsOf(act, vote);
    const reading = new InputReading();
    const ballot = readBallot(reading, '', vote, options, input);
    reading.done();
    await keepBallot(act, vote, options, ballot, {
      memberId,
      advisory,
      enteredBy: 'MEMBER',
      at,
      known: await ballotsOf(act, vote),
    });
    tellMeeting(act, vote.meetingId, 'VOTE');
    act.journal({
      act: 'MeetingBallotCast',
      subjectType: 'Meeting',
      subjectId: vote.meetingId,
      occurredOn: act.today,
      facts: {
        name: member.name,
        choice: ballot.choice,
        ...(ballot.options.size > 0 ? { for: ballot.options.size } : {}),
      },
    });
    return voteIdOf(vote);
  },
});
