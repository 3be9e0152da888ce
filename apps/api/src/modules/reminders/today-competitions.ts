import type { LegalDate } from '@kenes/calendar';
import { encodeId } from '../../kernel/id.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import type { CompetitionDue } from '../competitions/dues.ts';
import { CompetitionDueKind, type CompetitionDueOn } from './today.type.ts';

/** How near a window's last day is when the morning begins to tell of it. */
const windowAhead = { days: 14 };

/** The tenant's approved parameters, in the shape that the rules take. */
export function overridesOf(tenantId: string): Sql {
  return sql`select o.rule_id as "ruleId", o.key, o.value, o.effective_from as "effectiveFrom" from parameter_override o
    where o.tenant_id = ${tenantId}::uuid and o.state = 'APPROVED' order by o.effective_from`;
}

/** The days of competitions as the morning shows them, the first twenty. */
export function competitionsDue(dues: readonly CompetitionDue[], today: LegalDate): CompetitionDueOn[] {
  const compare = Temporal.PlainDate.compare;
  return dues
    .filter(({ clock, dueOn }) => clock !== 'WINDOW' || compare(dueOn, today.add(windowAhead)) <= 0)
    .slice(0, 20)
    .map(({ row, clock, dueOn }) => ({
      kind: CompetitionDueKind[clock],
      competitionId: row.kind === 'GROUP' ? null : encodeId(row.tenantId, row.id),
      number: row.number,
      title: row.title,
      dueOn: dueOn.toString(),
      overdue: compare(dueOn, today) < 0,
      unverified: clock === 'REVIEW' || clock === 'RESULTS',
    }));
}
