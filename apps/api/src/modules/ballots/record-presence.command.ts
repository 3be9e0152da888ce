import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { groupsIn, membersOn } from '../working-groups/groups.ts';
import type { RecordPresenceInput } from './ballot.inputs.ts';
import { keepsBallots, mayEnterVotes } from './ballot.policy.ts';
import { BallotVoteEntity } from './entities/ballot-vote.entity.ts';
import { markPresence, onBallot, touchBallot } from './on-ballot.ts';

/** Enters who is present at the sitting: who is present and says nothing of a candidate has not voted (domain §8.6). */
export const recordPresence = defineCommand<RecordPresenceInput & CommandInput, { ballotId: string }>({
  name: 'recordPresence',
  authority: keepsBallots,
  async run(act, input) {
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayEnterVotes(ballot.state, ballot.form, 'ROLL_CALL'));
    const reading = new InputReading();
    const members = membersOn(await groupsIn(act), ballot.groupId, ballot.sittingOn).map(({ uuid }) => uuid);
    const present = input.presentIds.map((id, index) => {
      const uuid = decodeId(id)?.id ?? '';
      if (!members.includes(uuid)) reading.fault(`presentIds.${index}`, 'NOT_OF_THE_GROUP');
      return uuid;
    });
    const absent = members.filter((id) => !present.includes(id));
    const voted = await act.em.count(BallotVoteEntity, {
      tenantId: act.tenantId,
      ballotId: ballot.id,
      memberId: { $in: absent },
    });
    if (voted > 0) reading.fault('presentIds', 'ABSENT_HAS_VOTED');
    reading.done();
    await markPresence(act, ballot.id, [...new Set(present)], true);
    await markPresence(act, ballot.id, absent, false);
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    act.journal({
      act: 'PresenceRecorded',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: ballot.sittingOn,
      facts: { present: present.length, absent: absent.length },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});
