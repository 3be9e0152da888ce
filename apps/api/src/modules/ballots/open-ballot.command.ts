import type { RequiredEntityData } from '@mikro-orm/core';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import { CompetitionEntity } from '../competitions/entities/competition.entity.ts';
import { groupsIn, membersOn } from '../working-groups/groups.ts';
import type { OpenBallotInput } from './ballot.inputs.ts';
import { keepsBallots, mayOpenBallot } from './ballot.policy.ts';
import { BallotEntity } from './entities/ballot.entity.ts';
import { BallotLineEntity } from './entities/ballot-line.entity.ts';
import { groupOfCompetition, markPresence } from './on-ballot.ts';

/** Opens the group's vote on the candidates to the seats of one kind: those admitted stand in it (PC-WG-06). */
export const openBallot = defineCommand<OpenBallotInput & CommandInput, { ballotId: string }>({
  name: 'openBallot',
  authority: keepsBallots,
  async run(act, input) {
    const competition = await act.load(CompetitionEntity, input.competitionId, { lock: true, path: 'competitionId' });
    const recorded = input.recorded === true;
    const all = await groupsIn(act);
    const { group, state } = groupOfCompetition(all, competition);
    const { kind } = input;
    const tenantId = act.tenantId;
    const candidates = await act.em.find(
      ApplicationEntity,
      { tenantId, competitionId: competition.id, seatKind: kind, state: { $in: ['ADMITTED', 'INTERVIEWED'] } },
      { orderBy: { ordinal: 'asc', id: 'asc' } },
    );
    // Two secretaries open the same ballot: the second is told that it stands already.
    if ((await act.em.count(BallotEntity, { tenantId, competitionId: competition.id, kind })) > 0)
      throw conflict('BALLOT_IS_THERE');
    const seats = competition.seats.find((one) => one.kind === kind)?.count ?? 0;
    const undecided = await act.em.count(ApplicationEntity, {
      tenantId,
      competitionId: competition.id,
      seatKind: kind,
      state: { $in: ['REGISTERED', 'RETURNED'] },
    });
    act.obey(
      mayOpenBallot({
        competition,
        group: state,
        recorded: recorded || competition.recorded,
        kind,
        seats,
        candidates: candidates.length,
        undecided,
        opened: false,
      }),
    );
    if (!group) throw new Error('a ballot was allowed without a group');
    const sittingOn = factOn(act, input.sittingOn).toString();
    const reading = new InputReading();
    const members = new Set(membersOn(all, group.uuid, sittingOn).map(({ uuid }) => uuid));
    const present = (input.presentIds ?? []).flatMap((id, index) => {
      const uuid = decodeId(id)?.id;
      if (uuid && members.has(uuid)) return [uuid];
      reading.fault(`presentIds.${index}`, 'NOT_OF_THE_GROUP');
      return [];
    });
    reading.done();
    const ballot = await act.insert(BallotEntity, {
      tenantId,
      id: newId(),
      competitionId: competition.id,
      groupId: group.uuid,
      kind,
      seats,
      form: input.form ?? 'ROLL_CALL',
      state: 'OPEN',
      openly: input.openly !== false,
      recorded,
      sittingOn,
      groupSize: group.size,
    });
    for (const { id } of candidates) {
      const line = { tenantId, id: newId(), ballotId: ballot.id, applicationId: id };
      act.em.persist(act.em.create(BallotLineEntity, line as RequiredEntityData<BallotLineEntity>));
    }
    await act.em.flush();
    await markPresence(act, ballot.id, [...new Set(present)], true);
    competition.state = 'VOTING';
    act.journal({
      act: 'BallotOpened',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: sittingOn,
      facts: {
        competition: competition.ordinal,
        kind,
        seats,
        form: ballot.form,
        candidates: candidates.map(({ number }) => number),
        present: present.length,
        recorded,
      },
    });
    return { ballotId: encodeId(tenantId, ballot.id) };
  },
});
