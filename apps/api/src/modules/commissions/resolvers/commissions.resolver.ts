import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs, scopeOf } from '../../../kernel/scope.ts';
import { nothing, sql } from '../../../kernel/sql.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { Convocation } from '../../composition/types/convocation.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { commissionMembersOn, commissionRows, commissionsOf, presentIn } from '../commissions.ts';
import {
  Commission,
  CommissionActing,
  CommissionConnection,
  CommissionMay,
  CommissionMember,
  CommissionState,
} from '../types/commission.type.ts';

@Resolver(() => Commission)
export class CommissionsResolver {
  @Query(() => Commission, { nullable: true, description: 'One commission within the viewer’s capacity.' })
  async commission(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Commission | null> {
    const ref = decodeId(id);
    if (!ref) return null;
    const { commissions } = await commissionsOf(operation, ref.tenantId);
    return commissions.find(({ uuid }) => uuid === ref.id) ?? null;
  }

  @Query(() => CommissionConnection, {
    description:
      'Commissions: of the council one acts in, or those that are published; those at work first, then by day of forming.',
  })
  async commissions(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('state', () => CommissionState, { nullable: true, description: 'Only those that stand so.' })
    state?: CommissionState | null,
  ): Promise<Page<Commission>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return emptyPage();
    const from = commissionRows(
      operation,
      sql`${scopeOf(operation, 'c')}
        ${council ? sql`and c.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
        ${state ? sql`and c.state = ${state}` : nothing}`,
    );
    const order = [
      { column: 'closedOn', type: 'date' as const },
      { column: 'formedOn', type: 'date' as const, descending: true },
      { column: 'id', type: 'text' as const },
    ];
    return pageOf(operation, { from, order }, page, info);
  }

  @Uses('tenantId', 'convocationId')
  @FieldResolver(() => Convocation, { nullable: true, description: 'The convocation whose it is.' })
  async convocation(@Root() commission: Commission, @Ctx() operation: Operation): Promise<Convocation | null> {
    const { convocations } = await rosterOf(operation, commission.tenantId);
    return convocations.find(({ uuid }) => uuid === commission.convocationId) ?? null;
  }

  @Uses('tenantId')
  @FieldResolver(() => [CommissionMember], {
    description: 'Its members and experts on a day, head first; all who have ever been in it where no day is given.',
  })
  async members(
    @Root() { id, tenantId }: Commission,
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day.' }) on?: string | null,
  ): Promise<CommissionMember[]> {
    const all = await commissionsOf(operation, tenantId);
    return on ? commissionMembersOn(all, id, on) : all.members.filter(({ commissionId }) => commissionId === id);
  }

  @Uses('tenantId')
  @FieldResolver(() => CommissionMember, { nullable: true, description: 'Its head now (PC-COM-02).' })
  async head(@Root() { id, tenantId }: Commission, @Ctx() operation: Operation): Promise<CommissionMember | null> {
    const all = await commissionsOf(operation, tenantId);
    return presentIn(all, id).find(({ office }) => office === 'HEAD') ?? null;
  }

  @Uses('tenantId')
  @FieldResolver(() => [CommissionActing], {
    description: 'Who stands or stood in for its head or secretary, by first day.',
  })
  async acting(@Root() { id, tenantId }: Commission, @Ctx() operation: Operation): Promise<CommissionActing[]> {
    const all = await commissionsOf(operation, tenantId);
    return all.acting.filter(({ commissionId }) => commissionId === id);
  }

  @Uses('paperFileId')
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The paper that formed it; null for the public.',
  })
  paperFile(@Root() { paperFileId }: Commission, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return paperFileId ? operation.level.first<StoredFile>(filesByIds(operation), paperFileId) : null;
  }

  @Uses('tenantId', 'state')
  @FieldResolver(() => CommissionMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  viewerMay(@Root() { state, tenantId }: Commission, @Ctx() operation: Operation): CommissionMay | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== tenantId) return null;
    const authority = authorityVerdict(keepsCommissions, capacity);
    const open = verdictOf(operation, authority.outcome === 'ALLOWED' ? mayChangeCommission(state) : authority);
    return { amend: open, addMember: open, releaseMember: open, appointHead: open, appointActing: open, close: open };
  }
}
