import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import type { Operation } from '../../../kernel/context.ts';
import { handoverCounts, handoverEntries } from '../handover.reader.ts';
import {
  Handover,
  HandoverCount,
  HandoverEntry,
  HandoverEntryConnection,
  HandoverKind,
} from '../types/handover.type.ts';

@Resolver(() => Handover)
export class HandoverResolver {
  @Query(() => Handover, {
    nullable: true,
    description: 'All that is open in the council one works in, for who takes over an office; null elsewhere.',
  })
  handover(@Ctx() operation: Operation): Handover | null {
    const { capacity } = operation;
    // Who is there only as a member of a working group takes nothing over.
    if (capacity.kind !== 'TENANT' || capacity.roles.every((role) => role === 'WORKING_GROUP')) return null;
    return { on: operation.clock.today().toString() };
  }

  @FieldResolver(() => [HandoverCount], { description: 'How many of each kind, in the order of the kinds; zeros too.' })
  async counts(@Ctx() operation: Operation): Promise<HandoverCount[]> {
    const rows = await operation.level.rows<HandoverCount>(
      handoverCounts(tenantOf(operation), operation.clock.today().toString()),
    );
    return Object.values(HandoverKind).map(
      (kind) => rows.find((row) => row.kind === kind) ?? { kind, count: 0, overdue: 0 },
    );
  }

  @FieldResolver(() => HandoverEntryConnection, { description: 'The things themselves, the nearest day first.' })
  async entries(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kinds', () => [HandoverKind], { nullable: true, description: 'Only of these kinds.' })
    kinds?: HandoverKind[] | null,
  ): Promise<Page<HandoverEntry>> {
    if (operation.capacity.kind !== 'TENANT') return emptyPage();
    const from = handoverEntries(tenantOf(operation), kinds ?? null, operation.clock.today().toString());
    const order = [
      { column: 'sortDue', type: 'date' as const },
      { column: 'sortId', type: 'text' as const },
    ];
    return pageOf(operation, { from, order }, page, info);
  }
}

function tenantOf({ capacity }: Operation): string {
  if (capacity.kind !== 'TENANT') throw new Error('only who works in a tenant takes over');
  return capacity.tenantId;
}
