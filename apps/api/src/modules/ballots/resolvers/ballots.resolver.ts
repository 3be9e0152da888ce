import { type CompetitionState, combine, legalEntityOf, resultsClock, resultsPublished } from '@kenes/rules';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import { worksWithCandidates } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId, ownId } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { refused } from '../../../kernel/verdict.ts';
import { competitionOf } from '../../competitions/competition-of.ts';
import { publicationsOfCompetitions } from '../../competitions/readers/competition.reader.ts';
import { Application } from '../../competitions/types/application.type.ts';
import { Competition, type CompetitionPublication } from '../../competitions/types/competition.type.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { Membership } from '../../composition/types/member.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { calendarOfOperation } from '../../recommendations/operation-calendar.ts';
import { storedClock } from '../../recommendations/stored-clock.ts';
import { whyThisDate } from '../../recommendations/why-this-date.ts';
import { groupOf, groupsOf, membersOn, presentMembers } from '../../working-groups/groups.ts';
import { GroupMember, WorkingGroup } from '../../working-groups/types/working-group.type.ts';
import {
  keepsBallots,
  mayEnterVotes,
  mayOpenBallot,
  mayOrderReserve,
  maySeatFrom,
  maySeatReserve,
  votes,
} from '../ballot.policy.ts';
import {
  applicationsByIds,
  ballotsByIds,
  ballotsOfCompetitions,
  interviewsOfApplications,
  linesOfApplications,
  linesOfBallots,
  presenceOfBallots,
  standingOfCompetitions,
  votesOfBallots,
} from '../ballot.reader.ts';
import { awaitsSeat, nextOfReserve } from '../next-of-reserve.ts';
import { interestedIn } from '../on-ballot.ts';
import { type Outcome, outcomeOf } from '../outcome.ts';
import {
  Ballot,
  BallotLine,
  BallotMay,
  BallotOpening,
  BallotPresence,
  BallotVote,
  Interview,
  ResultsClock,
} from '../types/ballot.type.ts';

/** Whose capacity reads ballots at all: those who work with candidates; the public what is published. */
function reads(operation: Operation): boolean {
  return worksWithCandidates(operation.capacity) || actsAs(operation, 'PUBLIC');
}

@Resolver(() => Competition)
export class CompetitionBallotsResolver {
  @Uses()
  @FieldResolver(() => [Ballot], {
    description: 'The group’s ballots, one a kind of seat; for the public once the results are published.',
  })
  ballots(@Root() { id }: Competition, @Ctx() operation: Operation): Promise<Ballot[]> | Ballot[] {
    return reads(operation) ? operation.level.many<Ballot>(ballotsOfCompetitions(operation), id) : [];
  }

  @Uses('councilId', 'convocationId')
  @FieldResolver(() => WorkingGroup, {
    nullable: true,
    description: 'The working group that votes; null while there is none, and for the public.',
  })
  async workingGroup(
    @Root() { councilId, convocationId }: Competition,
    @Ctx() operation: Operation,
  ): Promise<WorkingGroup | null> {
    const uuid = decodeId(convocationId)?.id;
    return uuid ? groupOf(await groupsOf(operation, councilId), uuid) : null;
  }

  @Uses('resultsOn', 'resultsPublishedOn')
  @FieldResolver(() => ResultsClock, {
    nullable: true,
    description: 'The clock of its results; null while there are none, and for the public.',
  })
  async resultsClock(@Root() competition: Competition, @Ctx() operation: Operation): Promise<ResultsClock | null> {
    const { id, resultsOn, resultsPublishedOn } = competition;
    if (resultsOn === null || !actsAs(operation, 'TENANT', 'SYSTEM')) return null;
    const [calendar, publications, roster] = await Promise.all([
      calendarOfOperation(operation),
      operation.level.many<CompetitionPublication>(publicationsOfCompetitions, id),
      rosterOf(operation, ownId(id).tenantId),
    ]);
    const clock = { from: Temporal.PlainDate.from(resultsOn), calendar, overrides: roster.overrides };
    const publication =
      resultsPublishedOn === null
        ? null
        : {
            on: Temporal.PlainDate.from(resultsPublishedOn),
            hasUrl: publications.some(({ purpose, url }) => purpose === 'RESULTS' && url !== null),
          };
    const points = resultsPublished({ ...clock, publication, today: operation.clock.today() });
    const run = resultsClock(clock);
    const due = run.due?.toString() ?? null;
    const why = whyThisDate(operation.locale, { ...storedClock(run), startKind: 'SENDING' }, due);
    return {
      from: resultsOn,
      due,
      why: why && { ...why, startKind: 'PROTOCOL' },
      publishedOn: resultsPublishedOn,
      verdict: verdictOf(operation, combine(points)),
    };
  }

  @Uses('councilId', 'convocationId', 'seats', 'state', 'kind')
  @FieldResolver(() => [BallotOpening], {
    description:
      'For each kind of seat, whether its ballot may be opened; empty for whoever does not work with candidates.',
  })
  async viewerMayOpenBallot(@Root() competition: Competition, @Ctx() operation: Operation): Promise<BallotOpening[]> {
    if (operation.capacity.kind !== 'TENANT' || !worksWithCandidates(operation.capacity)) return [];
    const [standing, opened, group] = await Promise.all([
      operation.level.many<{ kind: string | null; candidates: number; undecided: number }>(
        standingOfCompetitions,
        competition.id,
      ),
      operation.level.many<Ballot>(ballotsOfCompetitions(operation), competition.id),
      this.workingGroup(competition, operation),
    ]);
    const authority = authorityVerdict(keepsBallots, operation.capacity);
    return competition.seats.map(({ kind, count }) => {
      const { candidates, undecided } = standing.find((one) => one.kind === kind) ?? { candidates: 0, undecided: 0 };
      const verdict =
        authority.outcome === 'REFUSED'
          ? authority
          : mayOpenBallot({
              competition: { kind: competition.kind, state: competition.state as CompetitionState },
              group: group?.state ?? null,
              recorded: false,
              kind,
              seats: count,
              candidates,
              undecided,
              opened: opened.some((one) => one.kind === kind),
            });
      return { kind: kind as BallotOpening['kind'], seats: count, candidates, verdict: verdictOf(operation, verdict) };
    });
  }
}

@Resolver(() => Ballot)
export class BallotsResolver {
  @Query(() => Ballot, { nullable: true, description: 'A ballot, for those who work with candidates.' })
  async ballot(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Ballot | null> {
    if (!decodeId(id) || !worksWithCandidates(operation.capacity)) return null;
    return operation.level.first<Ballot>(ballotsByIds, id);
  }

  @FieldResolver(() => Competition, { nullable: true, description: 'The competition.' })
  competition(@Root() { competitionId }: Ballot, @Ctx() operation: Operation): Promise<Competition | null> {
    return competitionOf(operation, competitionId);
  }

  @FieldResolver(() => WorkingGroup, { nullable: true, description: 'The group that votes; null for the public.' })
  async group(@Root() { groupId, tenantId }: Ballot, @Ctx() operation: Operation): Promise<WorkingGroup | null> {
    const { groups } = await groupsOf(operation, tenantId);
    return groups.find(({ id }) => id === groupId) ?? null;
  }

  @FieldResolver(() => [BallotLine], {
    description: 'Its candidates, the rating first; for the public those who were elected.',
  })
  lines(@Root() { id }: Ballot, @Ctx() operation: Operation): Promise<BallotLine[]> {
    return operation.level.many<BallotLine>(linesOfBallots(operation), id);
  }

  @FieldResolver(() => [BallotVote], { description: 'The votes by member; empty for the public.' })
  votes(@Root() { id }: Ballot, @Ctx() operation: Operation): Promise<BallotVote[]> | BallotVote[] {
    return actsAs(operation, 'PUBLIC') ? [] : operation.level.many<BallotVote>(votesOfBallots, id);
  }

  @FieldResolver(() => [BallotPresence], { description: 'Who is present; empty for the public.' })
  presence(@Root() { id }: Ballot, @Ctx() operation: Operation): Promise<BallotPresence[]> | BallotPresence[] {
    return actsAs(operation, 'PUBLIC') ? [] : operation.level.many<BallotPresence>(presenceOfBallots, id);
  }

  @FieldResolver(() => [GroupMember], { description: 'The members of the group on that day; empty for the public.' })
  async members(@Root() { groupId, tenantId, sittingOn }: Ballot, @Ctx() operation: Operation): Promise<GroupMember[]> {
    if (groupId === null) return [];
    return membersOn(await groupsOf(operation, tenantId), ownId(groupId).id, sittingOn);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file of its protocol; null for the public.' })
  protocolFile(@Root() { protocolFileId }: Ballot, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return protocolFileId ? operation.level.first<StoredFile>(filesByIds(operation), protocolFileId) : null;
  }

  @FieldResolver(() => BallotMay, { nullable: true, description: 'What the viewer may do; null for the public.' })
  async viewerMay(@Root() ballot: Ballot, @Ctx() operation: Operation): Promise<BallotMay | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT') return null;
    const { state, form } = ballot;
    const [all, lines, outcome] = await Promise.all([
      groupsOf(operation, ballot.tenantId),
      operation.level.many<BallotLine>(linesOfBallots(operation), ballot.id),
      state === 'OPEN' ? this.outcome(ballot, operation) : null,
    ]);
    const own = presentMembers(all, ballot.groupId === null ? '' : ownId(ballot.groupId).id).some(
      ({ isViewer }) => isViewer,
    );
    const keeps = authorityVerdict(keepsBallots, capacity);
    const cast = authorityVerdict(votes, capacity);
    const ask = (authority: typeof keeps, make: () => typeof keeps) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    return {
      cast: ask(cast, () => (own ? mayEnterVotes(state, form, 'ROLL_CALL') : refused('NOT_OF_THE_GROUP'))),
      record: ask(keeps, () => mayEnterVotes(state, form)),
      amend: ask(keeps, () => mayEnterVotes(state, form)),
      close: ask(keeps, () => outcome?.verdict ?? refused('BALLOT_IS_CLOSED')),
      seatElected: ask(keeps, () => maySeatFrom(state, lines.filter(awaitsSeat).length)),
      seatReserve: ask(keeps, () => maySeatReserve(state, nextOfReserve(lines).length)),
      orderReserve: ask(keeps, () => mayOrderReserve(state, nextOfReserve(lines).length)),
    };
  }

  /** What closing it now would give. */
  private async outcome(ballot: Ballot, operation: Operation): Promise<Outcome> {
    const [all, roster, lines, cast, presence] = await Promise.all([
      groupsOf(operation, ballot.tenantId),
      rosterOf(operation, ballot.tenantId),
      operation.level.many<BallotLine>(linesOfBallots(operation), ballot.id),
      operation.level.many<BallotVote>(votesOfBallots, ballot.id),
      operation.level.many<BallotPresence>(presenceOfBallots, ballot.id),
    ]);
    const applications = await Promise.all(
      lines.map(({ applicationId }) => operation.level.first<Application>(applicationsByIds(operation), applicationId)),
    );
    const group = ballot.groupId === null ? '' : ownId(ballot.groupId).id;
    const members = membersOn(all, group, ballot.sittingOn);
    return outcomeOf({
      kind: ballot.kind,
      seats: ballot.seats,
      groupSize: ballot.groupSize,
      form: ballot.form,
      openly: ballot.openly,
      memberIds: members.map(({ id }) => id),
      presentIds: presence.filter(({ present }) => present).map(({ memberId }) => memberId),
      present: ballot.form === 'COUNT_ONLY' ? ballot.present : null,
      on: Temporal.PlainDate.from(ballot.sittingOn),
      overrides: roster.overrides,
      lines: lines.map((line, index) => {
        const application = applications[index] ?? null;
        return {
          applicationId: line.applicationId,
          interested: interestedIn(application?.iinDigest ?? null, members, roster).map(({ id }) => id),
          stands: application?.state === 'ADMITTED' || application?.state === 'INTERVIEWED',
          npo: ballot.kind === 'NPO' && application ? npoOf(application) : null,
          votes: cast.filter(({ applicationId }) => applicationId === line.applicationId),
          counts: {
            FOR: line.votesFor,
            AGAINST: line.votesAgainst,
            ABSTAIN: line.abstained,
            NOT_VOTING: line.notVoting,
            RECUSED: line.recused,
          },
        };
      }),
    });
  }
}

/** The entity by which one of an NPO is known. */
function npoOf({ nominatorName, npoBin, npoHeadBin, npoAlliance }: Application): string | null {
  return legalEntityOf({ name: nominatorName ?? '', bin: npoBin, headBin: npoHeadBin, alliance: npoAlliance });
}

@Resolver(() => BallotLine)
export class BallotLineResolver {
  @FieldResolver(() => Application, {
    nullable: true,
    description: 'The candidate; for the public those whose name is published.',
  })
  application(@Root() { applicationId }: BallotLine, @Ctx() operation: Operation): Promise<Application | null> {
    return operation.level.first<Application>(applicationsByIds(operation), applicationId);
  }

  @FieldResolver(() => Membership, { nullable: true, description: 'The membership, once the candidate has a seat.' })
  async membership(@Root() { membershipId }: BallotLine, @Ctx() operation: Operation): Promise<Membership | null> {
    if (membershipId === null) return null;
    const { memberships } = await rosterOf(operation, ownId(membershipId).tenantId);
    return memberships.find(({ id }) => id === membershipId) ?? null;
  }
}

@Resolver(() => BallotVote)
export class BallotVoteResolver {
  @FieldResolver(() => GroupMember, { nullable: true, description: 'The member of the group.' })
  async member(@Root() { memberId }: BallotVote, @Ctx() operation: Operation): Promise<GroupMember | null> {
    const { members } = await groupsOf(operation, ownId(memberId).tenantId);
    return members.find(({ id }) => id === memberId) ?? null;
  }
}

@Resolver(() => Application)
export class ApplicationBallotResolver {
  @Uses()
  @FieldResolver(() => [Interview], { description: 'Its interviews; empty for whoever does not work with candidates.' })
  interviews(@Root() { id }: Application, @Ctx() operation: Operation): Promise<Interview[]> | Interview[] {
    return worksWithCandidates(operation.capacity) ? operation.level.many<Interview>(interviewsOfApplications, id) : [];
  }

  @Uses()
  @FieldResolver(() => BallotLine, {
    nullable: true,
    description: 'How it fared in the vote; for the public and others once it was chosen and published.',
  })
  ballotLine(@Root() { id }: Application, @Ctx() operation: Operation): Promise<BallotLine | null> | null {
    return reads(operation) ? operation.level.first<BallotLine>(linesOfApplications(operation), id) : null;
  }
}

@Resolver(() => Interview)
export class InterviewResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its record.' })
  recordFile(@Root() { recordFileId }: Interview, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return recordFileId ? operation.level.first<StoredFile>(filesByIds(operation), recordFileId) : null;
  }
}
