import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { rosterIn } from '../composition/roster.ts';
import { groupsIn, membersOn } from '../working-groups/groups.ts';
import type { RecordVotesInput } from './ballot.inputs.ts';
import { keepsBallots, mayEnterVotes } from './ballot.policy.ts';
import { linesOf, onBallot, touchBallot } from './on-ballot.ts';
import { keepVotes, readVotes } from './read-votes.ts';

/** Enters a member's votes as the signed protocol has them (domain §8.3, 8.5). */
export const recordVotes = defineCommand<RecordVotesInput & CommandInput, { ballotId: string }>({
  name: 'recordVotes',
  authority: keepsBallots,
  async run(act, input) {
    const ballot = await onBallot(act, input.ballotId, { path: 'ballotId' });
    act.obey(mayEnterVotes(ballot.state, ballot.form, 'ROLL_CALL'));
    const reading = new InputReading();
    const chosen = decodeId(input.memberId)?.id;
    const member = membersOn(await groupsIn(act), ballot.groupId, ballot.sittingOn).find(({ uuid }) => uuid === chosen);
    if (!member) reading.fault('memberId', 'NOT_OF_THE_GROUP');
    const recorded = readVotes(reading, input.votes, await linesOf(act, ballot));
    reading.done();
    if (!member) throw new Error('a member was not read');
    const correct = input.correct === true;
    await keepVotes(act, ballot, member.uuid, recorded, { enteredBy: 'SECRETARIAT', correct });
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    act.journal({
      act: correct ? 'VotesCorrected' : 'VotesRecorded',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: ballot.sittingOn,
      onBehalfOf: (await rosterIn(act)).people.get(member.personId)?.fullName ?? null,
      facts: { votes: recorded.map(({ number, choice, ground }) => ({ application: number, choice, ground })) },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});
