import { combine, mayCastBallot } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { memberOf, sittingIn } from '../../meetings/on-meeting.ts';
import { openStay, staysForVote } from '../../meetings/stays.ts';
import { keepBallot, readBallot } from '../keep-ballot.ts';
import { ballotsOf, onVote, optionsOf, voteIdOf } from '../on-vote.ts';
import type { RecordBallotsInput } from '../vote.inputs.ts';
import { keepsVotes } from '../vote.policy.ts';

/** Enters ballots as members say them aloud; of those who are there. What a member cast with their own hand stands. */
export const recordBallots = defineCommand<RecordBallotsInput & CommandInput, { voteId: string }>({
  name: 'recordBallots',
  authority: keepsVotes,
  async run(act, input) {
    const { meeting, vote } = await onVote(act, input.voteId, undefined, 'voteId');
    if (vote.form === 'COUNT_ONLY') throw refuse(refused('BY_NAME_ONLY'));
    const sitting = await sittingIn(act, meeting);
    const options = await optionsOf(act, vote);
    const reading = new InputReading();
    const read = reading.list('ballots', input.ballots, 500).map((given, index) => ({
      member: memberOf(sitting, given.memberId, `ballots.${index}.memberId`),
      ballot: readBallot(reading, `ballots.${index}`, vote, options, given),
    }));
    for (const [index, { member }] of read.entries())
      if (read.findIndex((one) => one.member.id === member.id) < index)
        reading.fault(`ballots.${index}.memberId`, 'MEMBER_TWICE_IN_LIST', { name: member.name });
    reading.done();
    act.obey(
      combine(
        ...read.map(({ member, ballot }) =>
          mayCastBallot({
            vote: vote.state,
            membership: member.voice === 'ADVISORY' ? null : 'ACTIVE',
            adviser: member.voice === 'ADVISORY',
            present: staysForVote(openStay(sitting, member.id), sitting) || meeting.recorded,
            recused: false,
            choice: ballot.choice,
            byProxy: false,
          }),
        ),
      ),
    );
    const at = act.operation.clock.moment();
    const known = await ballotsOf(act, vote);
    for (const { member, ballot } of read)
      await keepBallot(act, vote, options, ballot, {
        memberId: member.id,
        advisory: member.voice === 'ADVISORY',
        enteredBy: 'SECRETARIAT',
        at,
        known,
      });
    tellMeeting(act, meeting.id, 'VOTE');
    act.journal({
      act: 'MeetingBallotsRecorded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ballots: read.map(({ member, ballot }) => ({ name: member.name, choice: ballot.choice })) },
    });
    return voteIdOf(vote);
  },
});
