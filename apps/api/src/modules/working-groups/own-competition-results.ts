import { competition as competitionStates } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { personOfApplication } from '../ballots/person-of-application.ts';
import { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import { CompetitionEntity } from '../competitions/entities/competition.entity.ts';
import type { GroupPersonGiven } from './add-members.ts';
import type { GroupMemberEntity } from './entities/group-member.entity.ts';

/** A candidate whom the group's own competition chose. */
export interface Chosen {
  readonly application: ApplicationEntity;
  readonly competition: CompetitionEntity;
  readonly person: GroupPersonGiven;
}

/** Reads those chosen by their applications: admitted to a competition for the group of this convocation. */
export async function chosenBy(
  act: Act,
  reading: InputReading,
  convocationId: string,
  ids: readonly string[],
): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  const { tenantId } = act;
  for (const [index, given] of ids.entries()) {
    const id = decodeId(given)?.id;
    const application = id ? await act.em.findOne(ApplicationEntity, { tenantId, id }) : null;
    const competition =
      application &&
      (await act.em.findOne(CompetitionEntity, {
        tenantId,
        id: application.competitionId,
        convocationId,
        kind: 'WORKING_GROUP',
      }));
    if (!application || !competition) {
      reading.fault(`applicationIds.${index}`, 'NOT_THERE');
      continue;
    }
    if (application.state !== 'ADMITTED' && application.state !== 'INTERVIEWED')
      reading.fault(`applicationIds.${index}`, 'CANDIDATE_NOT_ADMITTED');
    const person = { ...personOfApplication(act, application), represents: application.nominatorName };
    chosen.push({ application, competition, person });
  }
  return chosen;
}

/**
 * What the choice makes of the group's own competition: the chosen are elected; once the group is full the others are
 * not, and the competition has its results (PC-WG-03).
 */
export async function settleOwnCompetition(
  act: Act,
  chosen: readonly Chosen[],
  members: readonly GroupMemberEntity[],
  { on, full }: { readonly on: string; readonly full: boolean },
): Promise<void> {
  for (const [index, { application }] of chosen.entries()) {
    application.state = 'ELECTED';
    application.personId = members[index]?.personId ?? null;
  }
  for (const competition of new Set(chosen.map((one) => one.competition))) {
    if (competition.state !== 'VOTING') act.obey(competitionStates.may(competition.state, 'VOTING'));
    competition.state = full ? 'RESULTS' : 'VOTING';
    if (!full) continue;
    competition.resultsOn = on;
    await act.em.flush();
    const others = await act.em.find(ApplicationEntity, {
      tenantId: act.tenantId,
      competitionId: competition.id,
      state: { $in: ['ADMITTED', 'INTERVIEWED'] },
    });
    for (const other of others) other.state = 'NOT_ELECTED';
  }
}
