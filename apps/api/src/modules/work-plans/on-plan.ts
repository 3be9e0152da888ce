import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { commissionsIn } from '../commissions/commissions.ts';
import { rosterIn } from '../composition/roster.ts';
import { personOfRoster } from '../composition/sits-on.ts';
import { WorkPlanEntity } from './entities/work-plan.entity.ts';
import { WorkPlanItemEntity } from './entities/work-plan-item.entity.ts';
import type { OnWorkPlanInput, PlanTimeInput, WorkPlanItemInput } from './work-plan.inputs.ts';

/** The most points a plan has. */
export const mostPoints = 500;

/** A plan under its lock. */
export function onPlan(
  act: Act,
  { id, expectedVersion }: Pick<OnWorkPlanInput, 'id' | 'expectedVersion'>,
): Promise<WorkPlanEntity> {
  return act.load(WorkPlanEntity, id, { lock: true, expectedVersion });
}

/** A point with its plan, under the plan's lock. */
export async function onPoint(
  act: Act,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
) {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(
    sql`select plan_id as id from work_plan_item where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  const plan = await act.loadRow(WorkPlanEntity, { tenantId: act.tenantId, id: row.id }, { lock: true });
  return { plan, point: await act.loadRow(WorkPlanItemEntity, ref, { expectedVersion }) };
}

/** A plan whose points changed has another version. Call it last. */
export async function touchPlan(act: Act, { id }: Pick<WorkPlanEntity, 'id'>): Promise<{ planId: string }> {
  await act.em.flush();
  await act.transaction.execute(
    sql`update work_plan set version = version + 1 where tenant_id = ${act.tenantId}::uuid and id = ${id}::uuid`,
  );
  return { planId: encodeId(act.tenantId, id) };
}

/** A month, a quarter, or neither. */
export function readTime(reading: InputReading, path: string, { month = null, quarter = null }: PlanTimeInput) {
  const wrong =
    (month !== null && quarter !== null) ||
    (month !== null && (month < 1 || month > 12)) ||
    (quarter !== null && (quarter < 1 || quarter > 4));
  if (wrong) reading.fault(path, 'PLAN_MONTH_OR_QUARTER');
  return { month, quarter };
}

/** Points as read: what is to be done, when, and who is responsible. */
export async function readPoints(act: Act, reading: InputReading, path: string, given: readonly WorkPlanItemInput[]) {
  if (given.length > mostPoints) reading.fault(path, 'TOO_MANY', { max: mostPoints });
  const roster = given.some(({ personId }) => personId) ? await rosterIn(act) : null;
  const all = given.some(({ commissionId }) => commissionId) ? await commissionsIn(act) : null;
  return given.slice(0, mostPoints).map((one, index) => {
    const at = given.length === 1 && path === 'item' ? path : `${path}.${index}`;
    const person = roster ? personOfRoster(roster, one.personId) : null;
    if (one.personId && !person) reading.fault(`${at}.personId`, 'NOT_THERE');
    const commission = all?.commissions.find(({ id }) => id === one.commissionId);
    if (one.commissionId && !commission) reading.fault(`${at}.commissionId`, 'NOT_THERE');
    return {
      title: reading.requiredLocalized(`${at}.title`, one.title, 1_000),
      kind: one.kind,
      ...readTime(reading, `${at}.month`, one),
      responsible: reading.optional(`${at}.responsible`, one.responsible, 500),
      personId: person?.uuid ?? null,
      commissionId: commission?.uuid ?? null,
    };
  });
}

/**
 * The points of a year's plan as another year begins with them: those that stood in it to its end, done or not. What was
 * moved stands at its new time; what was dropped, and a commission that is no more, are not carried. Null without a plan.
 */
export async function pointsOfYear(act: Act, year: number): Promise<ReadPoint[] | null> {
  const plan = await act.transaction.one<{ id: string }>(
    sql`select id from work_plan where tenant_id = ${act.tenantId}::uuid and year = ${year}::int`,
  );
  if (!plan) return null;
  return act.transaction.rows<ReadPoint>(sql`select i.title, i.kind, i.month, i.quarter, i.responsible, i.person_id as "personId", c.id as "commissionId"
    from work_plan_item i left join commission c on c.tenant_id = i.tenant_id and c.id = i.commission_id and c.state = 'ACTIVE'
    where i.tenant_id = ${act.tenantId}::uuid and i.plan_id = ${plan.id}::uuid and i.state in ('PLANNED', 'DONE') order by i.ordinal`);
}

/** A point as read. */
export type ReadPoint = Pick<
  WorkPlanItemEntity,
  'title' | 'kind' | 'month' | 'quarter' | 'responsible' | 'personId' | 'commissionId'
>;

/** Adds points after a place. */
export async function insertPoints(
  act: Act,
  plan: Pick<WorkPlanEntity, 'id' | 'published'>,
  points: readonly (ReadPoint & { readonly ordinal: number })[],
): Promise<WorkPlanItemEntity[]> {
  const rows: WorkPlanItemEntity[] = [];
  for (const point of points)
    rows.push(
      await act.insert(WorkPlanItemEntity, {
        tenantId: act.tenantId,
        id: newId(),
        planId: plan.id,
        ...point,
        state: 'PLANNED',
        published: plan.published,
      }),
    );
  return rows;
}

/** The place after the last. */
export async function nextPlace(act: Act, planId: string): Promise<number> {
  const row = await act.transaction.one<{ last: number }>(
    sql`select coalesce(max(ordinal), 0)::int as last from work_plan_item where tenant_id = ${act.tenantId}::uuid and plan_id = ${planId}::uuid`,
  );
  return (row?.last ?? 0) + 1;
}
