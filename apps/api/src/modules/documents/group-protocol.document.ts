import type { DocumentLocale, GroupProtocol, ProtocolCandidate, ProtocolMember } from '@kenes/documents';
import { translateCode } from '@kenes/messages';
import { groupQuorum } from '@kenes/rules';
import { worksWithCandidates } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, ownId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import {
  applicationsByIds,
  ballotsOfCompetitions,
  linesOfBallots,
  presenceOfBallots,
  votesOfBallots,
} from '../ballots/ballot.reader.ts';
import type { Ballot, BallotLine, BallotPresence, BallotVote } from '../ballots/types/ballot.type.ts';
import { competitionOf } from '../competitions/competition-of.ts';
import type { Application } from '../competitions/types/application.type.ts';
import { type Roster, rosterOf } from '../composition/roster.ts';
import { type Groups, groupOf, groupsOf, headOn, membersOn } from '../working-groups/groups.ts';
import type { GroupMember } from '../working-groups/types/working-group.type.ts';

/**
 * The protocol of the working group on a competition, as its ballots stand, for those who work with its candidates; null
 * where there is none to see. An open ballot is printed too: a protocol is written while the group sits.
 */
export async function groupProtocolDocument(
  operation: Operation,
  competitionId: string,
  locale: DocumentLocale,
): Promise<GroupProtocol | null> {
  const ref = decodeId(competitionId);
  if (!ref || !worksWithCandidates(operation.capacity)) return null;
  const competition = await competitionOf(operation, competitionId);
  if (!competition) return null;
  const [all, roster, ballots, council] = await Promise.all([
    groupsOf(operation, ref.tenantId),
    rosterOf(operation, ref.tenantId),
    operation.level.many<Ballot>(ballotsOfCompetitions(operation), competitionId),
    operation.level.one<{ name: LocalizedText }>(sql`select t.name from tenant t where t.id = ${ref.tenantId}::uuid`),
  ]);
  const convocation = roster.convocations.find(({ id }) => id === competition.convocationId);
  const group = convocation ? groupOf(all, convocation.uuid) : null;
  const [first] = ballots;
  if (!convocation || !group || !first || !council) return null;
  const shown = await Promise.all(ballots.map((ballot) => votedIn(operation, ballot, all, roster, locale)));
  const on = first.sittingOn;
  const { head, acting } = headOn(all, group.uuid, on);
  const leading = acting ?? head;
  const members = membersOn(all, group.uuid, on);
  const attended = new Set(shown.flatMap(({ presentIds }) => presentIds));
  const cited = ballots.find(({ protocolNumber }) => protocolNumber !== null) ?? first;
  const named = ballots.some(({ form }) => form === 'ROLL_CALL');
  const toldOf = (those: readonly GroupMember[]) => those.map((member) => memberOf(member, roster));
  return {
    preparedOn: String(operation.clock.today()),
    council: readText(council.name, locale).text,
    convocation: convocation.number,
    competition: readText(competition.title, locale).text,
    number: cited.protocolNumber,
    on: cited.protocolOn ?? cited.sittingOn,
    size: group.size,
    act: group.sizeNumber === null && group.sizeOn === null ? null : { number: group.sizeNumber, on: group.sizeOn },
    present: named ? toldOf(members.filter(({ id }) => attended.has(id))) : [],
    absent: named ? toldOf(members.filter(({ id }) => !attended.has(id))) : [],
    quorum: first.quorum ?? groupQuorum(group.size, Temporal.PlainDate.from(on), roster.overrides),
    ballots: shown.map(({ printed }) => printed),
    head: leading && { name: nameBy(all, roster, leading.memberId), acting: leading.acting },
    secretary: null,
  };
}

async function votedIn(operation: Operation, ballot: Ballot, all: Groups, roster: Roster, locale: DocumentLocale) {
  const [lines, votes, presence] = await Promise.all([
    operation.level.many<BallotLine>(linesOfBallots(operation), ballot.id),
    operation.level.many<BallotVote>(votesOfBallots, ballot.id),
    operation.level.many<BallotPresence>(presenceOfBallots, ballot.id),
  ]);
  const applications = await Promise.all(
    lines.map(({ applicationId }) => operation.level.first<Application>(applicationsByIds(operation), applicationId)),
  );
  const presentIds = presence.filter(({ present }) => present).map(({ memberId }) => memberId);
  const nameOf = (memberId: string) => nameBy(all, roster, ownId(memberId).id);
  const candidates = lines.map((line, index): ProtocolCandidate => {
    const application = applications[index] ?? null;
    const { votesFor, votesAgainst, abstained, notVoting, recused, base, place, result, reserveOrder } = line;
    const cast = votes.filter(({ applicationId }) => applicationId === line.applicationId);
    const silent = presentIds.filter((id) => !cast.some(({ memberId }) => memberId === id));
    const out = ballot.state === 'CLOSED' && result === null;
    return {
      name: application?.fullName ?? '—',
      number: application?.number ?? null,
      proposedBy: application ? proposerOf(application, locale) : null,
      counts: out
        ? null
        : { FOR: votesFor, AGAINST: votesAgainst, ABSTAIN: abstained, NOT_VOTING: notVoting, RECUSED: recused },
      base,
      place,
      result,
      reserveOrder,
      votes:
        ballot.form === 'COUNT_ONLY' || out
          ? []
          : [
              ...cast.map(({ memberId, choice, ground }) => ({ name: nameOf(memberId), choice, ground })),
              ...silent.map((id) => ({ name: nameOf(id), choice: 'NOT_VOTING' as const, ground: null })),
            ].toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    };
  });
  const { kind, seats, sittingOn, openly, present, toRepeat } = ballot;
  return {
    presentIds,
    printed: { kind, seats, sittingOn, openly, present, candidates, toRepeat: toRepeat ?? 0 },
  };
}

function memberOf({ personId, part, represents }: GroupMember, roster: Roster): ProtocolMember {
  return { name: roster.people.get(personId)?.fullName ?? '—', part, represents };
}

function nameBy({ members }: Groups, roster: Roster, memberUuid: string): string {
  const personId = members.find(({ uuid }) => uuid === memberUuid)?.personId;
  return (personId && roster.people.get(personId)?.fullName) || '—';
}

function proposerOf({ nominator, nominatorName }: Application, locale: DocumentLocale): string | null {
  if (nominatorName !== null) return nominatorName;
  return nominator === null ? null : (translateCode(locale, 'enums', `Nominator_${nominator}`) ?? null);
}
