import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import { someYear } from '../../../graphql/years.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs, scopeOf } from '../../../kernel/scope.ts';
import { commissionsOf } from '../../commissions/commissions.ts';
import { Commission } from '../../commissions/types/commission.type.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { CouncilPerson } from '../../composition/types/member.type.ts';
import { meetingsByIds } from '../../meetings/readers/meeting.reader.ts';
import type { Meeting } from '../../meetings/types/meeting.type.ts';
import { missionsByIds } from '../../missions/readers/mission.reader.ts';
import { Mission } from '../../missions/types/mission.type.ts';
import { keepsDecisions, mayAmendDecision, mayFollow } from '../decision.policy.ts';
import { decisions, decisionsByIds } from '../decision.reader.ts';
import { Decision, DecisionConnection, DecisionEffect, DecisionMay, DecisionState } from '../types/decision.type.ts';

@Resolver(() => Decision)
export class DecisionsResolver {
  @Query(() => Decision, { nullable: true, description: 'One decision within the viewer’s capacity.' })
  async decision(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Decision | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !decodeId(id)) return null;
    return operation.level.first<Decision>(decisionsByIds(operation), id);
  }

  @Query(() => DecisionConnection, {
    description:
      'Decisions: of the council one acts in, or those that are published. The newest first; those in execution by their day.',
  })
  async decisions(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('state', () => DecisionState, { nullable: true, description: 'Only those whose execution stands so.' })
    state?: DecisionState | null,
    @Arg('effect', () => DecisionEffect, { nullable: true, description: 'Only those that do this.' })
    effect?: DecisionEffect | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only those taken in this year.' }) year?: number | null,
    @Arg('overdue', () => Boolean, { nullable: true, description: 'Only those in execution whose day has passed.' })
    overdue?: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Number, words or who is responsible.' })
    search?: string | null,
  ): Promise<Page<Decision>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !someYear(year)) return emptyPage();
    const from = decisions(operation, scopeOf(operation, 'd'), {
      council: council ?? null,
      state: state ?? null,
      effect: effect ?? null,
      year: year ?? null,
      search: search ?? null,
      overdueOn: overdue ? operation.clock.today().toString() : null,
    });
    const followed = state === DecisionState.IN_EXECUTION || overdue === true;
    const order = followed
      ? [
          { column: 'sortDue', type: 'date' as const },
          { column: 'sortId', type: 'uuid' as const },
        ]
      : [
          { column: 'decidedOn', type: 'date' as const, descending: true },
          { column: 'sortId', type: 'uuid' as const, descending: true },
        ];
    return pageOf(operation, { from, order }, page, info);
  }

  @Uses('state', 'dueOn')
  @FieldResolver(() => Boolean, { description: 'Whether it is in execution and its day has passed.' })
  overdue(@Root() { state, dueOn }: Decision, @Ctx() operation: Operation): boolean {
    return state === DecisionState.IN_EXECUTION && dueOn !== null && dueOn < operation.clock.today().toString();
  }

  @Uses('missionId')
  @FieldResolver(() => Mission, { nullable: true, description: 'The control it opened.' })
  mission(@Root() { missionId }: Decision, @Ctx() operation: Operation): Promise<Mission | null> | null {
    return missionId ? operation.level.first<Mission>(missionsByIds(operation), missionId) : null;
  }

  @Uses('councilId', 'commissionId')
  @FieldResolver(() => Commission, { nullable: true, description: 'The commission it created.' })
  async commission(@Root() decision: Decision, @Ctx() operation: Operation): Promise<Commission | null> {
    if (decision.commissionId === null) return null;
    const { commissions } = await commissionsOf(operation, decision.councilId);
    return commissions.find(({ id }) => id === decision.commissionId) ?? null;
  }

  @Uses('councilId', 'responsiblePersonId')
  @FieldResolver(() => CouncilPerson, {
    nullable: true,
    description: 'Who of the council is responsible; null for the public.',
  })
  async responsiblePerson(@Root() decision: Decision, @Ctx() operation: Operation): Promise<CouncilPerson | null> {
    const { councilId, responsiblePersonId } = decision;
    if (responsiblePersonId === null) return null;
    return (await rosterOf(operation, councilId)).people.get(responsiblePersonId) ?? null;
  }

  @Uses('councilId', 'meetingId', 'state')
  @FieldResolver(() => DecisionMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() decision: Decision, @Ctx() operation: Operation): Promise<DecisionMay | null> {
    const { capacity } = operation;
    const { councilId, meetingId, state } = decision;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== councilId) return null;
    const authority = authorityVerdict(keepsDecisions, capacity);
    const meeting = await operation.level.first<Meeting>(meetingsByIds(operation), meetingId);
    const ask = (verdict: typeof authority) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? verdict : authority);
    const follow = ask(mayFollow(state));
    return {
      amend: ask(mayAmendDecision(meeting?.state ?? '')),
      recordExecution: follow,
      takeOffControl: follow,
      extend: follow,
    };
  }
}
