import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { asksOnly, projection } from '../../graphql/projection.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, isUuid } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scope.ts';
import { sql } from '../../kernel/sql.ts';
import { answersOfTrack } from '../answers/answer.reader.ts';
import { Answer } from '../answers/answer.type.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { lettersByIds } from '../letters/letter.reader.ts';
import { Letter } from '../letters/letter.type.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { monthOf, quarterOf } from './body-record.ts';
import { type Eyes, eyesOf } from './eyes.ts';
import { calendarOfOperation } from './operation-calendar.ts';
import { daysFor } from './operation-days.ts';
import { TrackFilter, TrackStanding } from './recommendation.enums.ts';
import { recommendationsByIds } from './recommendation.reader.ts';
import { Recommendation } from './recommendation.type.ts';
import { trackOrders as orders, TrackOrder } from './track.order.ts';
import { notesOfTrack, trackById, tracks } from './track.reader.ts';
import { daysLeftOf, standingOf } from './track.standing.ts';
import { Track, TrackConnection, TrackNote } from './track.type.ts';
import { whyThisDate } from './why-this-date.ts';
import { WhyThisDate } from './why-this-date.type.ts';

@Resolver(() => Track)
export class TracksResolver {
  @Query(() => TrackConnection, {
    description:
      'The register of addressees: a council’s own, a body’s own, or the published ones for the public. Each number of `bodyRecord` opens here.',
  })
  async tracks(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('is', () => TrackFilter, { nullable: true, description: 'Only those of which this is true today.' })
    is?: TrackFilter | null,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Only of this addressee.' }) bodyId?: string | null,
    @Arg('executorId', () => ID, {
      nullable: true,
      description: 'Only those whose letter this account prepared; for the council.',
    })
    executorId?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of numbers, wording or addressee.' })
    search?: string | null,
    @Arg('quarter', () => String, { nullable: true, description: 'Only those sent in this quarter: `2026-Q4`.' })
    quarter?: string | null,
    @Arg('answeredIn', () => String, {
      nullable: true,
      description: 'Only those whose first final answer arrived in this month: `2026-11`.',
    })
    answeredIn?: string | null,
    @Arg('executedIn', () => String, { nullable: true, description: 'Only those executed in this month: `2026-11`.' })
    executedIn?: string | null,
    @Arg('orderBy', () => TrackOrder, { defaultValue: TrackOrder.DUE_ASC, description: 'The order.' })
    orderBy?: TrackOrder,
  ): Promise<Page<Track>> {
    const eyes = eyesOf(operation.capacity);
    const span = quarter ? quarterOf(quarter) : null;
    const answered = answeredIn ? monthOf(answeredIn) : null;
    const executed = executedIn ? monthOf(executedIn) : null;
    const misread = (quarter && !span) || (answeredIn && !answered) || (executedIn && !executed);
    if (eyes === 'NONE' || (bodyId && !isUuid(bodyId)) || (executorId && !isUuid(executorId)) || misread)
      return emptyPage();
    const days = await daysFor(operation, is);
    const from = tracks(eyes, scopeOf(operation, 't'), {
      is: is ?? null,
      council: council ?? null,
      bodyId: bodyId ?? null,
      executorId: eyes === 'COUNCIL' ? (executorId ?? null) : null,
      search: search?.trim() || null,
      quarter: span,
      answered,
      executed,
      days,
    });
    return pageOf(operation, { from, order: orders[orderBy ?? TrackOrder.DUE_ASC] }, page, info);
  }

  @Query(() => TrackConnection, {
    description: 'What was sent to the officer’s body by all councils, by days left. Empty in other capacities.',
  })
  async inbox(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('is', () => TrackFilter, {
      nullable: true,
      description: 'Only those of which this is true today; without it those that still owe an answer.',
    })
    is?: TrackFilter | null,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council.' }) council?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of numbers or wording.' })
    search?: string | null,
  ): Promise<Page<Track>> {
    const { capacity } = operation;
    if (capacity.kind !== 'BODY') return emptyPage();
    const days = await daysFor(operation, is);
    const from = tracks('DESK', sql`t.body_id = ${capacity.bodyId}::uuid`, {
      is: is ?? null,
      open: !is,
      council: council ?? null,
      search: search?.trim() || null,
      days,
    });
    return pageOf(operation, { from, order: orders.DUE_ASC }, page, info);
  }

  @Query(() => Track, { nullable: true, description: 'One track by its opaque id.' })
  async track(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'The opaque id.' }) id: string,
  ): Promise<Track | null> {
    const ref = decodeId(id);
    const eyes = eyesOf(operation.capacity);
    return ref && eyes !== 'NONE' ? operation.level.one<Track>(trackById(eyes, ref.tenantId, ref.id)) : null;
  }

  @Uses('state', 'dueOn', 'executeBy', 'reanswerAskedOn')
  @FieldResolver(() => TrackStanding, { description: 'Where it stands today; computed.' })
  async standing(@Root() track: Track, @Ctx() operation: Operation): Promise<TrackStanding> {
    return standingOf(track, operation.clock.today(), await calendarOfOperation(operation));
  }

  @Uses('state', 'dueOn')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Working days left to answer, today not counted: 0 on the due day, negative when overdue; null once answered or where no term runs.',
  })
  async daysLeft(@Root() track: Track, @Ctx() operation: Operation): Promise<number | null> {
    return daysLeftOf(track, operation.clock.today(), await calendarOfOperation(operation));
  }

  @Uses('answeredOn', 'dueOn')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the first final answer arrived after the due day; null without an answer or a term.',
  })
  answeredLate(@Root() track: Track): boolean | null {
    return track.answeredOn && track.dueOn ? track.answeredOn > track.dueOn : null;
  }

  @Uses('clock', 'dueOn')
  @FieldResolver(() => WhyThisDate, { nullable: true, description: 'Why the answer is due on its date.' })
  whyThisDate(@Root() track: Track, @Ctx() operation: Operation): WhyThisDate | null {
    return whyThisDate(operation.locale, track.clock, track.dueOn);
  }

  @Uses()
  @FieldResolver(() => [Answer], { description: 'Interim and final answers, in the order they arrived; at most 100.' })
  async answers(@Root() track: Track, @Ctx() operation: Operation): Promise<Answer[]> {
    return operation.level.many<Answer, { eyes: Eyes }>(answersOfTrack, track.id, eyes(operation));
  }

  @Uses()
  @FieldResolver(() => [TrackNote], { description: 'Notes of calls and meetings; only the council sees them.' })
  async notes(@Root() track: Track, @Ctx() operation: Operation): Promise<TrackNote[]> {
    if (eyesOf(operation.capacity) !== 'COUNCIL') return [];
    return operation.level.many<TrackNote>(notesOfTrack, track.id);
  }

  @Uses('letterId')
  @FieldResolver(() => Letter, { nullable: true, description: 'The letter it went with; null for the public.' })
  async letter(@Root() track: Track, @Ctx() operation: Operation): Promise<Letter | null> {
    return track.letterId
      ? operation.level.first<Letter, { eyes: Eyes }>(lettersByIds, track.letterId, eyes(operation))
      : null;
  }

  @Uses('recommendationId')
  @FieldResolver(() => Recommendation, {
    nullable: true,
    description: 'The recommendation; a body reads the wording here instead.',
  })
  async recommendation(@Root() track: Track, @Ctx() operation: Operation): Promise<Recommendation | null> {
    if (eyesOf(operation.capacity) === 'DESK') return null;
    return operation.level.first<Recommendation, { eyes: Eyes }>(
      recommendationsByIds,
      track.recommendationId,
      eyes(operation),
    );
  }

  @Uses('councilId', 'councilName', 'councilSlug')
  @FieldResolver(() => Council, { nullable: true, description: 'The council that recommends.' })
  council(
    @Root() track: Track,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Pick<Council, 'id' | 'name' | 'slug'> | Promise<Council | null> {
    if (asksOnly(info, 'name', 'slug'))
      return { id: track.councilId, name: track.councilName, slug: track.councilSlug };
    return operation.level.first<Council>(councilsByIds, track.councilId, undefined, projection(info));
  }

  @Uses('bodyId', 'bodyName')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The addressee.' })
  body(
    @Root() track: Track,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Pick<Organisation, 'id' | 'name'> | Promise<Organisation | null> {
    if (asksOnly(info, 'name')) return { id: track.bodyId, name: track.bodyName };
    return operation.level.first<Organisation>(organisationsByIds, track.bodyId, undefined, projection(info));
  }
}

function eyes(operation: Operation): { eyes: Eyes } {
  return { eyes: eyesOf(operation.capacity) };
}
