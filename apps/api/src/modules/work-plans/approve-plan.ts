import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { onPlan } from './on-plan.ts';
import { mayApprovePlan, mayFollowPlan } from './work-plan.policy.ts';

/** By what a plan is approved, or a report adopted. */
export interface PlanBasis {
  readonly on: string;
  readonly number: string | null;
  readonly decisionId?: string | null;
  readonly fileId?: string | null;
}

interface Looked {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Approves a plan: it and its points are public from then on (PC-ORG-06). */
export async function approvePlan(act: Act, looked: Looked, basis: PlanBasis): Promise<string> {
  const plan = await onPlan(act, looked);
  const mine = sql`tenant_id = ${act.tenantId}::uuid and plan_id = ${plan.id}::uuid`;
  const row = await act.transaction.one<{ n: number }>(
    sql`select count(*)::int as n from work_plan_item where ${mine} and state <> 'DROPPED'`,
  );
  act.obey(mayApprovePlan(plan.state, row?.n ?? 0));
  plan.state = 'APPROVED';
  plan.approvedOn = basis.on;
  plan.approvedNumber = basis.number;
  plan.decisionId = basis.decisionId ?? null;
  plan.fileId = basis.fileId ?? plan.fileId;
  plan.published = true;
  await act.em.flush();
  await act.transaction.execute(
    sql`update work_plan_item set published = true, version = version + 1 where ${mine} and state <> 'DROPPED'`,
  );
  if (plan.fileId) await showFile(act, plan.fileId);
  act.journal({
    act: 'WorkPlanApproved',
    subjectType: 'WorkPlan',
    subjectId: plan.id,
    occurredOn: basis.on,
    facts: { year: plan.year, number: basis.number, points: row?.n ?? 0 },
  });
  return plan.id;
}

/** Records that the report on the year was adopted. */
export async function adoptReport(act: Act, looked: Looked, basis: PlanBasis): Promise<string> {
  const plan = await onPlan(act, looked);
  act.obey(mayFollowPlan(plan.state));
  plan.reportOn = basis.on;
  plan.reportNumber = basis.number;
  plan.reportDecisionId = basis.decisionId ?? plan.reportDecisionId;
  plan.reportFileId = basis.fileId ?? plan.reportFileId;
  if (plan.reportFileId) await showFile(act, plan.reportFileId);
  act.journal({
    act: 'AnnualReportRecorded',
    subjectType: 'WorkPlan',
    subjectId: plan.id,
    occurredOn: basis.on,
    facts: { year: plan.year, number: basis.number },
  });
  return plan.id;
}

/** A file that the public reads from now on. */
async function showFile(act: Act, fileId: string): Promise<void> {
  await act.transaction.execute(
    sql`update stored_file set published = true where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid`,
  );
}
