import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root, registerEnumType } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, isUuid } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scope.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { missionsByIds } from '../missions/readers/mission.reader.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { outcomes, publications } from '../publications/publication.reader.ts';
import { Outcome, PublicationRecord } from '../publications/publication.type.ts';
import { monthOf } from './body-record.ts';
import { eyesOf } from './eyes.ts';
import { daysFor } from './operation-days.ts';
import { RecommendationState, TrackFilter } from './recommendation.enums.ts';
import {
  recommendationById,
  recommendationByNumber,
  recommendations,
  recommendationsByIds,
} from './recommendation.reader.ts';
import { Recommendation, RecommendationConnection } from './recommendation.type.ts';
import { tracksOfRecommendation } from './track.reader.ts';
import { Track } from './track.type.ts';

export enum RecommendationOrder {
  ADOPTED_DESC = 'ADOPTED_DESC',
  ADOPTED_ASC = 'ADOPTED_ASC',
  DUE_ASC = 'DUE_ASC',
}
registerEnumType(RecommendationOrder, {
  name: 'RecommendationOrder',
  description: 'How a list of recommendations is ordered.',
  valuesConfig: {
    ADOPTED_DESC: { description: 'The newest first; a council’s drafts before all.' },
    ADOPTED_ASC: { description: 'The oldest first.' },
    DUE_ASC: { description: 'By the earliest answer that is awaited.' },
  },
});

const orders = {
  ADOPTED_DESC: [
    { column: 'sortDate', type: 'date', descending: true },
    { column: 'sortId', type: 'uuid', descending: true },
  ],
  ADOPTED_ASC: [
    { column: 'sortDate', type: 'date' },
    { column: 'sortId', type: 'uuid' },
  ],
  DUE_ASC: [
    { column: 'sortDue', type: 'date' },
    { column: 'sortId', type: 'uuid' },
  ],
} as const;

@Resolver(() => Recommendation)
export class RecommendationsResolver {
  @Query(() => RecommendationConnection, {
    description:
      'Recommendations: a council’s own in its capacity, the published ones of all councils for the public. Nothing in other capacities: a body reads `inbox`.',
  })
  async recommendations(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Only those addressed to this body.' })
    bodyId?: string | null,
    @Arg('state', () => RecommendationState, { nullable: true, description: 'Only in this state.' })
    state?: RecommendationState | null,
    @Arg('track', () => TrackFilter, {
      nullable: true,
      description: 'Only those with at least one addressee of whom this is true today.',
    })
    track?: TrackFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the number or the wording.' })
    search?: string | null,
    @Arg('adoptedIn', () => String, { nullable: true, description: 'Only those adopted in this month: `2026-11`.' })
    adoptedIn?: string | null,
    @Arg('orderBy', () => RecommendationOrder, {
      defaultValue: RecommendationOrder.ADOPTED_DESC,
      description: 'The order.',
    })
    orderBy?: RecommendationOrder,
  ): Promise<Page<Recommendation>> {
    const eyes = eyesOf(operation.capacity);
    const adopted = adoptedIn ? monthOf(adoptedIn) : null;
    if (eyes === 'NONE' || eyes === 'DESK' || (bodyId && !isUuid(bodyId)) || (adoptedIn && !adopted))
      return emptyPage();
    const order = orderBy ?? RecommendationOrder.ADOPTED_DESC;
    const days = await daysFor(operation, track);
    const from = recommendations(eyes, scopeOf(operation, 'r'), {
      council: council ?? null,
      bodyId: bodyId ?? null,
      state: state ?? null,
      tracks: track ?? null,
      search: search?.trim() || null,
      adopted,
      byDue: order === RecommendationOrder.DUE_ASC,
      days,
    });
    return pageOf(operation, { from, order: orders[order] }, page, info);
  }

  @Query(() => Recommendation, { nullable: true, description: 'One recommendation by its opaque id.' })
  async recommendation(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'The opaque id.' }) id: string,
  ): Promise<Recommendation | null> {
    const ref = decodeId(id);
    const eyes = eyesOf(operation.capacity);
    if (!ref || (eyes !== 'COUNCIL' && eyes !== 'PUBLIC')) return null;
    return operation.level.one<Recommendation>(recommendationById(eyes, ref.tenantId, ref.id));
  }

  @Query(() => Recommendation, { nullable: true, description: 'One recommendation by its council and number.' })
  async recommendationByNumber(
    @Ctx() operation: Operation,
    @Arg('council', () => String, { description: 'The council’s short name in addresses.' }) council: string,
    @Arg('number', () => String, { description: 'The number, e.g. `2026-14`.' }) number: string,
  ): Promise<Recommendation | null> {
    const eyes = eyesOf(operation.capacity);
    if (eyes !== 'COUNCIL' && eyes !== 'PUBLIC') return null;
    return operation.level.one<Recommendation>(recommendationByNumber(eyes, council, number));
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  async council(@Root() row: Recommendation, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, row.councilId);
  }

  @Uses('missionId')
  @FieldResolver(() => Mission, { nullable: true, description: 'The mission it comes from.' })
  async mission(@Root() row: Recommendation, @Ctx() operation: Operation): Promise<Mission | null> {
    return row.missionId ? operation.level.first<Mission>(missionsByIds(operation), row.missionId) : null;
  }

  @Uses()
  @FieldResolver(() => [Track], { description: 'Its addressees, each with its own clock; at most 100.' })
  async tracks(@Root() row: Recommendation, @Ctx() operation: Operation): Promise<Track[]> {
    return operation.level.many<Track, { eyes: ReturnType<typeof eyesOf> }>(tracksOfRecommendation, row.id, {
      eyes: eyesOf(operation.capacity),
    });
  }

  @Uses('reissueOfId')
  @FieldResolver(() => Recommendation, { nullable: true, description: 'The recommendation it issues again.' })
  async reissueOf(@Root() row: Recommendation, @Ctx() operation: Operation): Promise<Recommendation | null> {
    if (!row.reissueOfId) return null;
    return operation.level.first<Recommendation, { eyes: ReturnType<typeof eyesOf> }>(
      recommendationsByIds,
      row.reissueOfId,
      { eyes: eyesOf(operation.capacity) },
    );
  }

  @Uses()
  @FieldResolver(() => [PublicationRecord], { description: 'Where it was voiced (PC-REC-07); at most 100.' })
  async publications(@Root() row: Recommendation, @Ctx() operation: Operation): Promise<PublicationRecord[]> {
    return operation.level.many<PublicationRecord>(publications.recommendation, row.id);
  }

  @Uses()
  @FieldResolver(() => [Outcome], { description: 'What came of it (PC-REC-05); at most 100.' })
  async outcomes(@Root() row: Recommendation, @Ctx() operation: Operation): Promise<Outcome[]> {
    return operation.level.many<Outcome>(outcomes.recommendation, row.id);
  }
}
