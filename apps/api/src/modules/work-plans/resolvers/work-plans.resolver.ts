import { planAndReport } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { VerdictPoint } from '../../../graphql/problems.type.ts';
import { pointOf, verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs, scopeOf } from '../../../kernel/scope.ts';
import { nothing, sql } from '../../../kernel/sql.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { CouncilPerson } from '../../composition/types/member.type.ts';
import { Council } from '../../councils/council.type.ts';
import { decisionsByIds } from '../../decisions/decision.reader.ts';
import { Decision } from '../../decisions/types/decision.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { calendarOfOperation, whereCalendarKnown } from '../../recommendations/operation-calendar.ts';
import { fulfilmentOf, sessionsByQuarter } from '../fulfilment.ts';
import {
  QuarterOfSessions,
  WorkPlan,
  WorkPlanConnection,
  WorkPlanFulfilment,
  WorkPlanItem,
  WorkPlanItemKind,
  WorkPlanMay,
} from '../types/work-plan.type.ts';
import { keepsPlans, mayApprovePlan, mayEditPlan, mayFollowPlan } from '../work-plan.policy.ts';
import {
  itemsOfPlans,
  planRows,
  plansByIds,
  plansOfCouncils,
  plansOfDecisions,
  sessionsHeld,
} from '../work-plan.reader.ts';

@Resolver(() => Council)
export class CouncilPlansResolver {
  @Uses()
  @FieldResolver(() => WorkPlan, {
    nullable: true,
    description: 'Its plan of work of a year; null where there is none, or none the viewer may see.',
  })
  async workPlan(
    @Root() council: Council,
    @Ctx() operation: Operation,
    @Arg('year', () => Int, { nullable: true, description: 'The year; this one where left out.' }) year?: number | null,
  ): Promise<WorkPlan | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return null;
    const plans = await operation.level.many<WorkPlan>(plansOfCouncils, council.id);
    return plans.find((one) => one.year === (year ?? operation.clock.today().year)) ?? null;
  }
}

@Resolver(() => Decision)
export class DecisionPlanResolver {
  @Uses()
  @FieldResolver(() => WorkPlan, { nullable: true, description: 'The plan of work that it approved, or whose report.' })
  workPlan(@Root() { id }: Decision, @Ctx() operation: Operation): Promise<WorkPlan | null> | null {
    return actsAs(operation, 'TENANT', 'PUBLIC') ? operation.level.first<WorkPlan>(plansOfDecisions, id) : null;
  }
}

@Resolver(() => WorkPlan)
export class WorkPlansResolver {
  @Query(() => WorkPlan, { nullable: true, description: 'One plan of work within the viewer’s capacity.' })
  async workPlan(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<WorkPlan | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !decodeId(id)) return null;
    return operation.level.first<WorkPlan>(plansByIds, id);
  }

  @Query(() => WorkPlanConnection, {
    description: 'Plans of work: of the council one acts in, or those that are published; the latest year first.',
  })
  async workPlans(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
  ): Promise<Page<WorkPlan>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return emptyPage();
    const from = planRows(sql`${scopeOf(operation, 'w')}
      ${council ? sql`and w.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}`);
    const order = [
      { column: 'year', type: 'int' as const, descending: true },
      { column: 'id', type: 'text' as const },
    ];
    return pageOf(operation, { from, order }, page, info);
  }

  @Uses()
  @FieldResolver(() => [WorkPlanItem], { description: 'Its points in their order.' })
  items(@Root() { id }: WorkPlan, @Ctx() operation: Operation): Promise<WorkPlanItem[]> {
    return operation.level.many<WorkPlanItem>(itemsOfPlans(operation), id);
  }

  @Uses()
  @FieldResolver(() => WorkPlanFulfilment, { description: 'How far it is fulfilled.' })
  async fulfilment(@Root() plan: WorkPlan, @Ctx() operation: Operation): Promise<WorkPlanFulfilment> {
    return fulfilmentOf(await this.items(plan, operation));
  }

  @Uses('year', 'councilId')
  @FieldResolver(() => [QuarterOfSessions], {
    description: 'Sessions of the council by quarters, against what is needed (PC-SES-04, not verified).',
  })
  async quarters(@Root() plan: WorkPlan, @Ctx() operation: Operation): Promise<QuarterOfSessions[]> {
    const [roster, held, items] = await Promise.all([
      rosterOf(operation, plan.councilId),
      operation.level.many<{ on: string }>(sessionsHeld, plan.councilId),
      this.items(plan, operation),
    ]);
    const begins = roster.convocations.flatMap(({ startsOn }) => startsOn ?? []).toSorted()[0];
    const { quarters, points } = sessionsByQuarter({
      year: plan.year,
      heldOn: held.map(({ on }) => on),
      term: { from: begins ?? `${plan.year}-01-01`, to: null },
      today: operation.clock.today(),
      overrides: roster.overrides,
    });
    const sessions = items.filter(({ kind, state }) => kind === WorkPlanItemKind.COUNCIL_SESSION && state !== 'MOVED');
    return quarters.map(({ quarter, from, to, held: count, needed, standing }) => ({
      quarter,
      from: from.toString(),
      to: to.toString(),
      held: count,
      planned: sessions.filter((one) => one.quarter === quarter && one.state !== 'DROPPED').length,
      needed,
      missed: standing === 'MISSED',
      points: points.filter(({ facts }) => facts.quarter === quarter).map((point) => pointOf(operation, point)),
    }));
  }

  @Uses('year', 'councilId', 'state', 'published', 'reportOn')
  @FieldResolver(() => [VerdictPoint], {
    description:
      'What is said of the plan and the report on its year today: late, or not published (PC-ORG-06, not verified).',
  })
  async points(@Root() plan: WorkPlan, @Ctx() operation: Operation): Promise<VerdictPoint[]> {
    const [roster, calendar] = await Promise.all([rosterOf(operation, plan.councilId), calendarOfOperation(operation)]);
    const { year, state, published, reportOn } = plan;
    const points = whereCalendarKnown(() =>
      planAndReport({
        year,
        plan: { approved: state === 'APPROVED', published },
        report: { given: reportOn !== null, published: published && reportOn !== null },
        today: operation.clock.today(),
        calendar,
        overrides: roster.overrides,
      }),
    );
    return (points ?? []).map((point) => pointOf(operation, point));
  }

  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The signed paper.' })
  file(@Root() { fileId }: WorkPlan, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }

  @Uses('reportFileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The paper of the annual report.' })
  reportFile(@Root() { reportFileId }: WorkPlan, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return reportFileId ? operation.level.first<StoredFile>(filesByIds(operation), reportFileId) : null;
  }

  @Uses('decisionId')
  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that approved it.' })
  decision(@Root() { decisionId }: WorkPlan, @Ctx() operation: Operation): Promise<Decision | null> | null {
    return decisionId ? operation.level.first<Decision>(decisionsByIds(operation), decisionId) : null;
  }

  @Uses('councilId', 'state')
  @FieldResolver(() => WorkPlanMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() plan: WorkPlan, @Ctx() operation: Operation): Promise<WorkPlanMay | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== plan.councilId) return null;
    const authority = authorityVerdict(keepsPlans, capacity);
    const items = await this.items(plan, operation);
    const ask = (verdict: typeof authority) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? verdict : authority);
    return {
      edit: ask(mayEditPlan(plan.state)),
      approve: ask(mayApprovePlan(plan.state, items.length)),
      follow: ask(mayFollowPlan(plan.state)),
      report: ask(mayFollowPlan(plan.state)),
    };
  }
}

@Resolver(() => WorkPlanItem)
export class WorkPlanItemsResolver {
  @FieldResolver(() => CouncilPerson, { nullable: true, description: 'The person responsible.' })
  async person(
    @Root() { councilId, personId }: WorkPlanItem,
    @Ctx() operation: Operation,
  ): Promise<CouncilPerson | null> {
    return personId === null ? null : ((await rosterOf(operation, councilId)).people.get(personId) ?? null);
  }
}
