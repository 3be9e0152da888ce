import type { CouncilWorkPlan, PlannedPoint } from '@kenes/documents';
import type { Locale } from '@kenes/messages';
import type { Operation } from '../../kernel/context.ts';
import { actsAs } from '../../kernel/scope.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { convocationOn, rosterOf } from '../composition/roster.ts';
import { nameOfHolder, officeOn, officesOf } from '../offices/offices.ts';
import type { WorkPlan, WorkPlanItem } from '../work-plans/types/work-plan.type.ts';
import { itemsOfPlans, plansOfCouncils } from '../work-plans/work-plan.reader.ts';
import type { ListingQuery } from './listing.ts';

type Point = Omit<WorkPlanItem, 'title'> & { readonly title: LocalizedText };

/** The plan of work of a year for print: one's own council's, or a published one by the council's short name; null without one. */
export async function workPlanPaper(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<CouncilWorkPlan | null> {
  if (!actsAs(operation, 'TENANT', 'PUBLIC')) return null;
  const { capacity } = operation;
  const today = operation.clock.today();
  const council = await operation.level.one<{ id: string; name: LocalizedText }>(
    query.council
      ? sql`select t.id, t.name from tenant t where t.slug = ${query.council}`
      : sql`select t.id, t.name from tenant t where t.id = ${capacity.kind === 'TENANT' ? capacity.tenantId : null}::uuid`,
  );
  if (!council) return null;
  const year = Number(query.year ?? today.year);
  const plans = await operation.level.many<WorkPlan>(plansOfCouncils, council.id);
  const plan = plans.find((one) => one.year === year);
  if (!plan) return null;
  const [points, roster, offices] = await Promise.all([
    operation.level.many<Point>(itemsOfPlans(operation), plan.id),
    rosterOf(operation, council.id),
    officesOf(operation, council.id),
  ]);
  // Whoever signed, signed on the day of the approval.
  const on = plan.approvedOn ?? today.toString();
  const convocation = convocationOn(roster, on);
  const holder = (post: 'CHAIR' | 'SECRETARY') => {
    const office = convocation && officeOn(offices, convocation.uuid, post, on);
    return office ? nameOfHolder(office, roster.people) : null;
  };
  return {
    preparedOn: today.toString(),
    council: readText(council.name, locale).text,
    year,
    approval: plan.state === 'APPROVED' ? { number: plan.approvedNumber, on: plan.approvedOn } : null,
    points: points.map(
      (point): PlannedPoint => ({
        ordinal: point.ordinal,
        title: readText(point.title, locale).text,
        month: point.month,
        quarter: point.quarter,
        responsible: point.responsible,
        state: point.state,
        stateOn: point.stateOn,
        because: point.stateBecause,
      }),
    ),
    chair: holder('CHAIR'),
    secretary: holder('SECRETARY'),
  };
}
