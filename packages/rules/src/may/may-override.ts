import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { corridorRule } from '../kenes/kenes-param-corridor.ts';
import { withinCorridor } from '../parameters/parameter.ts';
import type { ParameterRow } from '../parameters/row.ts';
import { parameterRows } from '../parameters/rows.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A tenant's wish to set its own value. */
export interface OverrideFacts {
  readonly ruleId: string;
  readonly key: string;
  /** A whole number in the parameter's own unit. */
  readonly value: number;
  /** The day from which it is to hold. */
  readonly on: LegalDate;
  /** The law it is meant for; unset, it must be allowed under at least one of the laws that have a row that day. */
  readonly law?: LegalBasis;
}

/**
 * Whether a tenant may set its own value of a parameter (house §1.2).
 * Refuses a parameter that is not known, one fixed by law, and a value outside the corridor.
 */
export function mayOverride(facts: OverrideFacts): Verdict {
  const { ruleId: rule, key, value } = facts;
  const editions = parameterRows.filter((row) => concerns(row, facts));
  if (editions.length === 0) return combine(corridorRule.block('PARAMETER_UNKNOWN', { rule, key }));
  if (editions.some((row) => withinCorridor(row, value))) return combine();
  const corridor = editions.find((row) => row.corridor !== undefined)?.corridor;
  return combine(
    corridor === undefined
      ? corridorRule.block('PARAMETER_FIXED_BY_LAW', { rule, key })
      : corridorRule.block('PARAMETER_OUTSIDE_CORRIDOR', { rule, key, value, ...corridor }),
  );
}

function concerns(row: ParameterRow, { ruleId, key, on, law }: OverrideFacts): boolean {
  const day = on.toString();
  return (
    row.ruleId === ruleId &&
    row.key === key &&
    (law === undefined || row.law === null || row.law === law) &&
    row.effectiveFrom <= day &&
    (row.effectiveTo === null || day <= row.effectiveTo)
  );
}
