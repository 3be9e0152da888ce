import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import type { Operation } from '../../kernel/context.ts';
import { monthOf } from '../recommendations/body-record.ts';
import { calendarOfOperation } from '../recommendations/operation-calendar.ts';
import { daysOf } from '../recommendations/track.conditions.ts';
import { inPublic } from './in-public.ts';
import { bodyRecords, councilRegions, publicFigures, published } from './portal.reader.ts';
import {
  BodyRecordOrder,
  BodyRecordRow,
  BodyRecordRowConnection,
  CouncilRegion,
  PublicFigures,
  PublishedHit,
  PublishedHitConnection,
} from './portal.type.ts';

const byName = [
  { column: 'sort', type: 'text' },
  { column: 'id', type: 'text' },
] as const;
const bodyOrders = {
  NAME: byName,
  RECEIVED: [{ column: 'received', type: 'int', descending: true }, ...byName],
  OVERDUE: [{ column: 'overdue', type: 'int', descending: true }, ...byName],
} as const;

@Resolver()
export class PortalResolver {
  @Query(() => PublicFigures, {
    nullable: true,
    description:
      'Figures of the open pages, the same for every reader. Null for a month that is not written `2026-11`.',
  })
  async publicFigures(
    @Ctx() operation: Operation,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('month', () => String, { nullable: true, description: 'Only of this month: `2026-11`.' })
    month?: string | null,
  ): Promise<PublicFigures | null> {
    const span = month ? monthOf(month) : null;
    if (month && !span) return null;
    return inPublic(operation, async (open) => {
      const days = daysOf(open.clock.today(), await calendarOfOperation(open));
      return open.level.one<PublicFigures>(publicFigures(council ?? null, span, days));
    });
  }

  @Query(() => [CouncilRegion], { description: 'Regions with working public councils, the most councils first.' })
  async councilRegions(@Ctx() operation: Operation): Promise<CouncilRegion[]> {
    return inPublic(operation, (open) => open.level.rows<CouncilRegion>(councilRegions));
  }

  @Query(() => BodyRecordRowConnection, {
    description: 'Bodies to which something published was sent, each with its counts; the same for every reader.',
  })
  async bodyRecords(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name.' }) search?: string | null,
    @Arg('region', () => String, { nullable: true, description: 'Only of this region.' }) region?: string | null,
    @Arg('orderBy', () => BodyRecordOrder, { defaultValue: BodyRecordOrder.NAME, description: 'The order.' })
    orderBy: BodyRecordOrder = BodyRecordOrder.NAME,
  ): Promise<Page<BodyRecordRow>> {
    return inPublic(operation, async (open) => {
      const days = daysOf(open.clock.today(), await calendarOfOperation(open));
      const from = bodyRecords({ search: search?.trim() || null, region: region ?? null }, days);
      return pageOf<BodyRecordRow>(open, { from, order: bodyOrders[orderBy] }, page, info);
    });
  }

  @Query(() => PublishedHitConnection, {
    description:
      'Searches what all councils published: every word of the text by its beginning, the newest first. Empty for a text without words.',
  })
  async searchPublished(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { description: 'At most 200 characters of it are used.' }) text: string,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
  ): Promise<Page<PublishedHit>> {
    const order = [
      { column: 'on', type: 'date', descending: true },
      { column: 'id', type: 'text' },
    ] as const;
    return inPublic(operation, (open) =>
      pageOf<PublishedHit>(open, { from: published(text.slice(0, 200), council ?? null), order }, page, info),
    );
  }
}
