import { type CouncilKind, citesPower, combine, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { AgendaItemEntity } from './entities/agenda-item.entity.ts';

/** Which catalogue of powers a council has: of its level, or of a quasi-state entity. */
export function councilKindOf(level: string | null, formingBodyKind: string | null): CouncilKind {
  if (formingBodyKind === 'QUASI_STATE') return 'QUASI_STATE';
  return level === 'REPUBLICAN' ? 'REPUBLICAN' : 'LOCAL';
}

/** What the rules say of a question: a power of the council is cited (PC-PWR-01). */
export async function itemVerdict(act: Act, item: Pick<AgendaItemEntity, 'powers' | 'kind'>): Promise<Verdict> {
  if (withoutPower.has(item.kind)) return combine();
  const council = await act.transaction.one<{ level: string | null; kind: string | null }>(
    sql`select level, forming_body_kind as kind from tenant where id = ${act.tenantId}::uuid`,
  );
  return combine(citesPower(item.powers, councilKindOf(council?.level ?? null, council?.kind ?? null)));
}

/** The council’s own order needs no power from the law’s list. */
export const withoutPower: ReadonlySet<AgendaItemEntity['kind']> = new Set([
  'ELECTION',
  'WORK_PLAN',
  'EXECUTION_OF_DECISIONS',
  'ORGANISATIONAL',
]);
