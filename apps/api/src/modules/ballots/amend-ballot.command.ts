import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { groupsIn, membersOn } from '../working-groups/groups.ts';
import type { AmendBallotInput } from './ballot.inputs.ts';
import { keepsBallots, mayEnterVotes } from './ballot.policy.ts';
import { BallotVoteEntity } from './entities/ballot-vote.entity.ts';
import { onBallot } from './on-ballot.ts';

/** Corrects how an open ballot was set up: the day of its sitting, and, while nothing was entered, how votes are known. */
export const amendBallot = defineCommand<AmendBallotInput & CommandInput, { ballotId: string }>({
  name: 'amendBallot',
  authority: keepsBallots,
  async run(act, input) {
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayEnterVotes(ballot.state, ballot.form));
    const reading = new InputReading();
    const mine = { tenantId: act.tenantId, ballotId: ballot.id };
    const cast = await act.em.find(BallotVoteEntity, mine);
    const form = input.form ?? ballot.form;
    if (form !== ballot.form && (cast.length > 0 || ballot.present !== null))
      reading.fault('form', 'VOTES_ARE_ENTERED');
    const sittingOn = input.sittingOn ? factOn(act, input.sittingOn).toString() : ballot.sittingOn;
    const members = new Set(membersOn(await groupsIn(act), ballot.groupId, sittingOn).map(({ uuid }) => uuid));
    if (cast.some(({ memberId }) => !members.has(memberId))) reading.fault('sittingOn', 'NOT_OF_THE_GROUP');
    reading.done();
    Object.assign(ballot, { form, sittingOn, openly: input.openly ?? ballot.openly });
    await act.em.flush();
    // Who was no member on the new day was not present at the sitting.
    await act.transaction.execute(sql`update ballot_presence set present = false
      where tenant_id = ${act.tenantId}::uuid and ballot_id = ${ballot.id}::uuid and not (member_id = any(${[...members]}::uuid[]))`);
    act.journal({
      act: 'BallotAmended',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: sittingOn,
      facts: { form, sittingOn, openly: ballot.openly },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});
