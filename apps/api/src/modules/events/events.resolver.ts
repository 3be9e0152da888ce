import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { Uses } from '../../graphql/uses.ts';
import { someYear } from '../../graphql/years.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { actsAs } from '../../kernel/scope.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { outcomes, publications } from '../publications/publication.reader.ts';
import { Outcome, PublicationRecord } from '../publications/publication.type.ts';
import { eventById, events } from './event.reader.ts';
import { CivicEvent, CivicEventConnection, CivicEventKind } from './event.type.ts';

@Resolver(() => CivicEvent)
export class EventsResolver {
  @Query(() => CivicEventConnection, {
    description:
      'Events within the viewer’s capacity, the newest first; the public sees the published ones of all councils.',
  })
  async events(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of the council with this short name.' })
    council?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this calendar year.' }) year?: number | null,
    @Arg('month', () => Int, { nullable: true, description: 'Only of this month (1–12) of the year.' })
    month?: number | null,
    @Arg('kind', () => CivicEventKind, { nullable: true, description: 'Only of this kind.' })
    kind?: CivicEventKind | null,
  ): Promise<Page<CivicEvent>> {
    if (!readsEvents(operation) || !someYear(year, month)) return emptyPage();
    return pageOf(
      operation,
      {
        from: events(operation, {
          council: council ?? null,
          year: year ?? null,
          month: month ?? null,
          kind: kind ?? null,
        }),
        order: [
          { column: 'heldOn', type: 'date', descending: true },
          { column: 'id', type: 'text' },
        ],
      },
      page,
      info,
    );
  }

  @Query(() => CivicEvent, { nullable: true, description: 'One event within the viewer’s capacity.' })
  async event(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<CivicEvent | null> {
    const ref = decodeId(id);
    return ref && readsEvents(operation) ? operation.level.one<CivicEvent>(eventById(ref.tenantId, ref.id)) : null;
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council, NGO or community that held it.' })
  async council(@Root() event: CivicEvent, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, event.councilId);
  }

  @Uses()
  @FieldResolver(() => [PublicationRecord], {
    description: 'Where its results were voiced, the oldest first; at most 100.',
  })
  async publications(@Root() event: CivicEvent, @Ctx() operation: Operation): Promise<PublicationRecord[]> {
    return operation.level.many<PublicationRecord>(publications.event, event.id);
  }

  @Uses()
  @FieldResolver(() => [Outcome], { description: 'What came of it, the oldest first; at most 100.' })
  async outcomes(@Root() event: CivicEvent, @Ctx() operation: Operation): Promise<Outcome[]> {
    return operation.level.many<Outcome>(outcomes.event, event.id);
  }
}

/** Events are the council's own and, once published, everybody's; a body, a mandate or a link has nothing to do with them. */
function readsEvents(operation: Operation): boolean {
  return actsAs(operation, 'PUBLIC', 'TENANT', 'SYSTEM');
}
