import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { emptyPage, type OrderColumn, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId, isUuid } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { monthOf } from '../../recommendations/body-record.ts';
import { findingsOfMission } from '../readers/finding.reader.ts';
import { missionByNumber, missionByRef, missions } from '../readers/mission.reader.ts';
import { Finding, FindingConnection, FindingState } from '../types/finding.type.ts';
import { MissionOrder, MissionState } from '../types/mission.enums.ts';
import { Mission, MissionConnection } from '../types/mission.type.ts';

const orders: Record<MissionOrder, readonly OrderColumn[]> = {
  NEWEST: [
    { column: 'openedOn', type: 'date', descending: true },
    { column: 'sortId', type: 'uuid' },
  ],
  OLDEST: [
    { column: 'openedOn', type: 'date' },
    { column: 'sortId', type: 'uuid' },
  ],
  NUMBER: [
    { column: 'number', type: 'text' },
    { column: 'sortId', type: 'uuid' },
  ],
};

@Resolver()
export class MissionsResolver {
  @Query(() => MissionConnection, {
    description:
      'Missions: in a tenant its own, under a mandate the one mission of it, for the public what all tenants published.',
  })
  async missions(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this tenant, by its slug.' })
    council?: string | null,
    @Arg('state', () => [MissionState], { nullable: true, description: 'Only in one of these states.' })
    state?: MissionState[] | null,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Only with this organisation among the objects.' })
    bodyId?: string | null,
    @Arg('region', () => String, { nullable: true, description: 'Only of tenants of this region.' })
    region?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the number, topic, aim or site.' })
    search?: string | null,
    @Arg('openedIn', () => String, { nullable: true, description: 'Only those opened in this month: `2026-11`.' })
    openedIn?: string | null,
    @Arg('orderBy', () => MissionOrder, { defaultValue: MissionOrder.NEWEST, description: 'The order.' })
    orderBy: MissionOrder = MissionOrder.NEWEST,
  ): Promise<Page<Mission>> {
    const opened = openedIn ? monthOf(openedIn) : null;
    if ((bodyId && !isUuid(bodyId)) || (openedIn && !opened)) return emptyPage();
    if (!readsMissions(operation)) return emptyPage();
    const filter = {
      council: council ?? null,
      state: state ?? null,
      bodyId: bodyId ?? null,
      region: region ?? null,
      search: search ?? null,
      opened,
    };
    return pageOf(operation, { from: missions(operation, filter), order: orders[orderBy] }, page, info);
  }

  @Query(() => Mission, { nullable: true, description: 'One mission; null where it is not there or not yours to see.' })
  async mission(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque ID.' }) id: string,
  ): Promise<Mission | null> {
    const ref = decodeId(id);
    return ref && readsMissions(operation) ? operation.level.one<Mission>(missionByRef(operation, ref)) : null;
  }

  @Query(() => Mission, { nullable: true, description: 'One mission by its tenant’s slug and its number.' })
  async missionByNumber(
    @Ctx() operation: Operation,
    @Arg('council', () => String, { description: 'The tenant’s slug.' }) council: string,
    @Arg('number', () => String, { description: 'The mission’s number.' }) number: string,
  ): Promise<Mission | null> {
    return readsMissions(operation) ? operation.level.one<Mission>(missionByNumber(operation, council, number)) : null;
  }

  @Query(() => FindingConnection, {
    description: 'Findings of one mission by number: the whole register of them, paged.',
  })
  async findings(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('missionId', () => ID, { description: 'The mission.' }) missionId: string,
    @Arg('state', () => [FindingState], { nullable: true, description: 'Only in one of these states.' })
    state?: FindingState[] | null,
  ): Promise<Page<Finding>> {
    const ref = decodeId(missionId);
    if (!ref || !readsMissions(operation)) return emptyPage();
    return pageOf(
      operation,
      { from: findingsOfMission(operation, ref, state ?? null), order: [{ column: 'ordinal', type: 'int' }] },
      page,
      info,
    );
  }
}

/** Bodies, links, the platform and the door hold no right on missions' tables: for them there are none. */
function readsMissions(operation: Operation): boolean {
  return actsAs(operation, 'PUBLIC', 'TENANT', 'SYSTEM', 'MANDATE');
}
