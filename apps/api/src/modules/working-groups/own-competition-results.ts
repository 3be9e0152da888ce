import { type CompetitionState, competition as competitionStates } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { personOfApplication } from '../ballots/person-of-application.ts';
import { closeIfOver } from '../competitions/close-if-over.ts';
import { stateOn } from '../competitions/competition.policy.ts';
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
 * not, and the competition has its results (PC-WG-03). Whom the protocol names without an application were chosen by it
 * too, where the group says that they came through a competition.
 */
export async function settleOwnCompetition(
  act: Act,
  chosen: readonly Chosen[],
  members: readonly GroupMemberEntity[],
  { convocationId, on, full }: { readonly convocationId: string | null; readonly on: string; readonly full: boolean },
): Promise<void> {
  for (const [index, { application }] of chosen.entries()) {
    application.state = 'ELECTED';
    application.personId = members[index]?.personId ?? null;
  }
  const { tenantId } = act;
  const competitions = new Set(chosen.map((one) => one.competition));
  if (convocationId !== null)
    for (const one of await act.em.find(CompetitionEntity, { tenantId, convocationId, kind: 'WORKING_GROUP' }))
      if (awaitsChoice.has(stateOn(one, act.today))) competitions.add(one);
  for (const competition of competitions) {
    closeIfOver(act, competition);
    // The protocol of the choice stands for the review that was not entered (domain §8.5).
    if (competition.state === 'CLOSED') pass(act, competition, 'UNDER_REVIEW');
    if (competition.state !== 'VOTING') pass(act, competition, 'VOTING');
    competition.reviewedFrom ??= on;
    if (!full) continue;
    pass(act, competition, 'RESULTS');
    competition.resultsOn = on;
    await act.em.flush();
    const others = await act.em.find(ApplicationEntity, {
      tenantId,
      competitionId: competition.id,
      state: { $in: ['ADMITTED', 'INTERVIEWED'] },
    });
    for (const other of others) other.state = 'NOT_ELECTED';
    act.journal({
      act: 'CompetitionResults',
      subjectType: 'Competition',
      subjectId: competition.id,
      occurredOn: on,
      facts: { ordinal: competition.ordinal },
    });
  }
}

const awaitsChoice: ReadonlySet<CompetitionState> = new Set(['CLOSED', 'UNDER_REVIEW', 'VOTING']);

function pass(act: Act, competition: CompetitionEntity, to: CompetitionState): void {
  act.obey(competitionStates.may(competition.state, to));
  competition.state = to;
}
