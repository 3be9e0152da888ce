import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import type { CastVotesInput } from './ballot.inputs.ts';
import { mayEnterVotes, votes } from './ballot.policy.ts';
import { linesOf, onBallot, touchBallot } from './on-ballot.ts';
import { keepVotes, readVotes } from './read-votes.ts';

/** A member of the group votes with their own account; who votes is present. A vote stands: a second one is a Conflict. */
export const castVotes = defineCommand<CastVotesInput & CommandInput, { ballotId: string }>({
  name: 'castVotes',
  authority: votes,
  async run(act, input) {
    const ballot = await onBallot(act, input.ballotId, { path: 'ballotId' });
    act.obey(mayEnterVotes(ballot.state, ballot.form, 'ROLL_CALL'));
    const member = await act.transaction.one<{
      id: string;
    }>(sql`select m.id from group_member m where m.tenant_id = ${act.tenantId}::uuid
      and m.group_id = ${ballot.groupId}::uuid and m.account_id = ${act.accountId}::uuid and m.left_on is null and m.joined_on <= ${ballot.sittingOn}::date`);
    if (!member) throw refuse(refused('NOT_OF_THE_GROUP'));
    const reading = new InputReading();
    const cast = readVotes(reading, input.votes, await linesOf(act, ballot));
    reading.done();
    await keepVotes(act, ballot, member.id, cast, { enteredBy: 'MEMBER', correct: false });
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    act.journal({
      act: 'VotesCast',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: act.today,
      facts: { votes: cast.map(({ number, choice, ground }) => ({ application: number, choice, ground })) },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});
