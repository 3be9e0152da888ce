import { combine, mayTouchAttendance } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Authority } from '../../../kernel/access.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { Convocation } from '../../composition/types/convocation.type.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import {
  before,
  correctable,
  keepsMeetings,
  mayFormAgenda,
  mayMarkAttendance,
  proposesItems,
  running,
  within,
} from '../meeting.policy.ts';
import { heldBy } from '../places.ts';
import { quorumShown, quorumUntold, rulesShown } from '../quorum-shown.ts';
import { itemsOfMeetings, itemsWaitingFor, speechesOfMeetings } from '../readers/agenda.reader.ts';
import {
  attendanceOfMeetings,
  guestsOfMeetings,
  meetingById,
  meetingOrders,
  meetings,
  membersOfMeetings,
} from '../readers/meeting.reader.ts';
import { readsMeetings, worksInside } from '../readers/meeting-columns.ts';
import { instant, policyOfSitting, quorumAt } from '../sitting.ts';
import { AgendaItem, Speech } from '../types/agenda.type.ts';
import { MeetingKind, MeetingOrder, MeetingState } from '../types/meeting.enums.ts';
import {
  Attendance,
  Meeting,
  MeetingConnection,
  MeetingGuest,
  MeetingMay,
  MeetingMember,
  MeetingQuorum,
  MeetingRules,
} from '../types/meeting.type.ts';

@Resolver(() => Meeting)
export class MeetingsResolver {
  @Query(() => MeetingConnection, {
    description: 'Sittings by their day: a council’s own in its cabinet, elsewhere those announced by all councils.',
  })
  async meetings(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('kind', () => MeetingKind, { nullable: true, description: 'Only of this kind.' })
    kind?: MeetingKind | null,
    @Arg('commissionId', () => ID, { nullable: true, description: 'Only of this commission.' })
    commissionId?: string | null,
    @Arg('states', () => [MeetingState], { nullable: true, description: 'Only in one of these states.' })
    states?: MeetingState[] | null,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Only on this day or later.' })
    from?: string | null,
    @Arg('until', () => DateScalar, { nullable: true, description: 'Only on this day or earlier.' })
    until?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name or of a question; or the number.' })
    search?: string | null,
    @Arg('order', () => MeetingOrder, { defaultValue: MeetingOrder.LATEST, description: 'What comes first.' })
    order: MeetingOrder = MeetingOrder.LATEST,
  ): Promise<Page<Meeting>> {
    if (!readsMeetings(operation)) return emptyPage();
    const commission = commissionId ? decodeId(commissionId) : null;
    if (commissionId && !commission) return emptyPage();
    const filter = {
      commissionId: commission?.id ?? null,
      council: council ?? null,
      kind: kind ?? null,
      states: states ?? null,
      from,
      until,
      search,
    };
    return pageOf(operation, { from: meetings(operation, filter), order: meetingOrders[order] }, page, info);
  }

  @Query(() => Meeting, { nullable: true, description: 'One sitting within the viewer’s capacity.' })
  async meeting(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Meeting | null> {
    const ref = decodeId(id);
    if (!ref || !readsMeetings(operation)) return null;
    return operation.level.one<Meeting>(meetingById(operation, ref.tenantId, ref.id));
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  council(@Root() { councilId }: Meeting, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('convocationId', 'councilId')
  @FieldResolver(() => Convocation, { nullable: true, description: 'The convocation that sits.' })
  async convocation(@Root() { convocationId, councilId }: Meeting, @Ctx() operation: Operation) {
    const roster = await rosterOf(operation, councilId);
    return roster.convocations.find(({ uuid }) => uuid === convocationId) ?? null;
  }

  @Uses('paperFileId')
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The paper it was entered from; null for the public.',
  })
  paperFile(@Root() { paperFileId }: Meeting, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return paperFileId ? operation.level.first<StoredFile>(filesByIds(operation), paperFileId) : null;
  }

  @Uses()
  @FieldResolver(() => [MeetingMember], { description: 'The roll, in its order; for the public with the protocol.' })
  members(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<MeetingMember[]> {
    return operation.level.many<MeetingMember>(membersOfMeetings(operation), id);
  }

  @Uses()
  @FieldResolver(() => [Attendance], {
    description: 'Who came and went, in the order of time; for the public with the protocol.',
  })
  attendance(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<Attendance[]> {
    return operation.level.many<Attendance>(attendanceOfMeetings(operation), id);
  }

  @Uses()
  @FieldResolver(() => [MeetingGuest], { description: 'Who was invited; for the public with the protocol.' })
  guests(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<MeetingGuest[]> {
    return operation.level.many<MeetingGuest>(guestsOfMeetings(operation), id);
  }

  @Uses()
  @FieldResolver(() => [AgendaItem], { description: 'The agenda, in its order.' })
  agenda(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<AgendaItem[]> {
    return operation.level.many<AgendaItem>(itemsOfMeetings(operation), id);
  }

  @Uses()
  @FieldResolver(() => [AgendaItem], {
    description:
      'Questions that earlier sittings of the same council or commission put off or did not come to, at most 50; none for those outside the council.',
  })
  waitingItems(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<AgendaItem[]> | AgendaItem[] {
    return worksInside(operation) ? operation.level.many<AgendaItem>(itemsWaitingFor(operation), id) : [];
  }

  @Uses()
  @FieldResolver(() => [Speech], { description: 'The floor: who waits, speaks and has spoken.' })
  speeches(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<Speech[]> {
    return operation.level.many<Speech>(speechesOfMeetings(operation), id);
  }

  @Uses()
  @FieldResolver(() => MeetingMember, { nullable: true, description: 'The viewer among the roll, if they are of it.' })
  async viewerMember(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<MeetingMember | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT') return null;
    const members = await operation.level.many<MeetingMember>(membersOfMeetings(operation), id);
    return members.find(({ accountId }) => accountId === capacity.account.id) ?? null;
  }

  @Uses('uuid', 'councilId', 'convocationId', 'kind', 'form', 'plannedOn', 'closedAt', 'filled', 'seats', 'overrides')
  @FieldResolver(() => MeetingQuorum, {
    description:
      'The quorum at a moment: this one where none is given, or the closing of a sitting that is over. UNTOLD to whoever does not read who came.',
  })
  async quorum(
    @Root() meeting: Meeting,
    @Ctx() operation: Operation,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'The moment.' }) at?: string | null,
  ): Promise<MeetingQuorum> {
    const [roll, stays] = await Promise.all([
      operation.level.many<MeetingMember>(membersOfMeetings(operation), meeting.id),
      operation.level.many<Attendance>(attendanceOfMeetings(operation), meeting.id),
    ]);
    const decisive = roll.filter(({ voice }) => voice === 'DECISIVE').length;
    const { overrides, places } = await heldBy(operation, meeting, decisive);
    const moment = instant(at ?? meeting.closedAt ?? operation.clock.moment().toString());
    const before = meeting.closedAt !== null && !at ? moment.subtract({ milliseconds: 1 }) : moment;
    const policy = policyOfSitting(meeting, overrides);
    const quorum = quorumAt({ policy, places, roll, stays, at: before });
    // Who came is public with the protocol: until then nobody is seen there, which is not that nobody is.
    if (operation.capacity.kind === 'PUBLIC' && roll.length === 0) return quorumUntold(quorum, moment.toString());
    const remote = quorum.present === 0 ? 0 : presentRemotely(roll, stays, before);
    return quorumShown(operation, quorum, { at: moment.toString(), remote });
  }

  @Uses('uuid', 'councilId', 'convocationId', 'kind', 'form', 'plannedOn', 'closedAt', 'filled', 'seats', 'overrides')
  @FieldResolver(() => MeetingRules, { description: 'By which numbers it is held.' })
  async rules(@Root() meeting: Meeting, @Ctx() operation: Operation): Promise<MeetingRules> {
    const { overrides } = await heldBy(operation, meeting, 0);
    return rulesShown(policyOfSitting(meeting, overrides));
  }

  @FieldResolver(() => MeetingMay, { nullable: true, description: 'What the viewer may do; null outside the council.' })
  async viewerMay(@Root() meeting: Meeting, @Ctx() operation: Operation): Promise<MeetingMay | null> {
    if (!worksInside(operation)) return null;
    const may = (authority: Authority, verdict: ReturnType<typeof within>) => {
      const own = authorityVerdict(authority, operation.capacity);
      return verdictOf(operation, own.outcome === 'REFUSED' ? own : verdict);
    };
    const { state, newestEdition } = meeting;
    const [roll, stays] = await Promise.all([
      operation.level.many<MeetingMember>(membersOfMeetings(operation), meeting.id),
      operation.level.many<Attendance>(attendanceOfMeetings(operation), meeting.id),
    ]);
    const { overrides, places } = await heldBy(
      operation,
      meeting,
      roll.filter(({ voice }) => voice === 'DECISIVE').length,
    );
    const policy = policyOfSitting(meeting, overrides);
    const quorum = quorumAt({ policy, places, roll, stays, at: operation.clock.moment() }).verdict;
    const andQuorum = (step: ReturnType<typeof within>) => (step.outcome === 'REFUSED' ? step : combine(quorum));
    return {
      amend: may(keepsMeetings, within(state, before)),
      formAgenda: may(keepsMeetings, mayFormAgenda(state)),
      propose: may(proposesItems, mayFormAgenda(state)),
      announce: may(keepsMeetings, within(state, ['PLANNED', 'ANNOUNCED'])),
      register: may(keepsMeetings, within(state, ['PLANNED', 'ANNOUNCED'])),
      markAttendance: may(keepsMeetings, mayMarkAttendance(state)),
      correctAttendance: may(keepsMeetings, combine(within(state, correctable), mayTouchAttendance(newestEdition))),
      open: may(keepsMeetings, andQuorum(within(state, ['REGISTERING']))),
      putToVote: may(keepsMeetings, andQuorum(within(state, ['IN_SESSION']))),
      close: may(keepsMeetings, within(state, running)),
      reschedule: may(keepsMeetings, within(state, [...before, 'NO_QUORUM'])),
      cancel: may(keepsMeetings, within(state, before)),
    };
  }
}

function presentRemotely(roll: readonly MeetingMember[], stays: readonly Attendance[], at: Temporal.Instant): number {
  const decisive = new Set(roll.filter(({ voice }) => voice === 'DECISIVE').map(({ id }) => id));
  return stays.filter(
    ({ memberId, fromAt, untilAt, mode }) =>
      mode === 'REMOTE' &&
      decisive.has(memberId) &&
      Temporal.Instant.compare(Temporal.Instant.from(fromAt), at) <= 0 &&
      (untilAt === null || Temporal.Instant.compare(at, Temporal.Instant.from(untilAt)) < 0),
  ).length;
}
