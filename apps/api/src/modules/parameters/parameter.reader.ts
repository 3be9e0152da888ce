import type { LegalDate } from '@kenes/calendar';
import { actOf, allRules, type Citation, type ParameterRow, parameter, parameterRows, type Unit } from '@kenes/rules';
import { relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';
import {
  type LegalCitation,
  type LegalRule,
  type Parameter,
  type ParameterOverride,
  ParameterUnit,
} from './parameter.type.ts';

const columns =
  code(`gid(p.tenant_id, p.id) as id, p.tenant_id as "councilId", p.rule_id as "ruleId", p.key, (p.value)::int as value, p.reason, p.state,
  p.effective_from as "effectiveFrom", p.decided_on as "decidedOn", p.declined_because as "declinedBecause", concat_ws(' ', a.surname, a.given_name, a.patronymic) as "proposedBy", p.version`);
const from = code('from parameter_override p join account a on a.id = p.proposed_by');

/** A tenant's own values, the newest first. */
export function overridesOfTenant(tenantId: string): Sql {
  return sql`select ${columns} ${from} where p.tenant_id = ${tenantId}::uuid order by p.effective_from desc, p.id desc`;
}

/** Proposals of all tenants, for the platform, which decides on them. */
export function proposals(state: string | null): Sql {
  return sql`select ${columns} ${from} where true ${state ? sql`and p.state = ${state}` : nothing}`;
}

/** Own values by their ids. */
export const overridesByIds = relation(
  'parameter overrides by ids',
  (keys) => sql`select ${columns}, p.id as key ${from}
    where p.tenant_id = any(${keys.tenants}::uuid[]) and p.id = any(${keys.ids}::uuid[])`,
);

/** Every parameter in force on a day, with the tenant's own values laid over where they hold. */
export function parametersOn(day: LegalDate, own: readonly ParameterOverride[]): Parameter[] {
  const on = day.toString();
  return parameterRows
    .filter((row) => row.effectiveFrom <= on && (row.effectiveTo === null || on <= row.effectiveTo))
    .map((row) => {
      const mine = own.filter(({ ruleId, key }) => ruleId === row.ruleId && key === row.key);
      const approved = mine.filter(({ state }) => state === 'APPROVED');
      const standing = parameter(row.ruleId, row.key, day, row.law ?? undefined, approved);
      return { ...edition(row), value: standing.value, overridden: standing.overridden, overrides: mine };
    });
}

/**
 * The number of law that an own value is to replace, as it stands on the value's first day: of two laws' editions the one
 * that leaves room for it. Null where no edition is in force then.
 */
export function parameterOf({ ruleId, key, value, effectiveFrom: on }: ParameterOverride): Parameter | null {
  const editions = parameterRows.filter(
    (row) =>
      row.ruleId === ruleId &&
      row.key === key &&
      row.effectiveFrom <= on &&
      (row.effectiveTo === null || on <= row.effectiveTo),
  );
  const fits = ({ corridor }: ParameterRow) => corridor && corridor.min <= value && value <= corridor.max;
  const row = editions.find(fits) ?? editions[0];
  return row ? edition(row) : null;
}

/** The public page of legal bases: every rule with its provision, source, confidence, and all editions of its numbers. */
export function legalRules(): LegalRule[] {
  return allRules.map(({ id, title, provision, confidence, basis }) => ({
    id,
    title: { authentic: 'ru', ...title },
    provision: { authentic: 'ru', ...provision },
    confidence: confidence as LegalRule['confidence'],
    unverified: confidence === 'MEMORY',
    basis: basis.map(cited),
    parameters: parameterRows.filter(({ ruleId }) => ruleId === id).map(edition),
  }));
}

const units: Record<Unit, ParameterUnit> = {
  wd: ParameterUnit.WORKING_DAYS,
  cd: ParameterUnit.CALENDAR_DAYS,
  month: ParameterUnit.MONTHS,
  '%': ParameterUnit.PER_CENT,
  count: ParameterUnit.COUNT,
};

function edition(row: ParameterRow): Parameter {
  const value = row.value === 'notRegulated' ? null : row.value;
  return {
    ruleId: row.ruleId,
    key: row.key,
    law: row.law,
    value,
    lawValue: value,
    notRegulated: value === null,
    unit: units[row.unit],
    confidence: row.confidence as Parameter['confidence'],
    unverified: row.confidence === 'MEMORY',
    basis: row.basis.map(plain),
    effectiveFrom: row.effectiveFrom,
    effectiveTo: row.effectiveTo,
    corridorMin: row.corridor?.min ?? null,
    corridorMax: row.corridor?.max ?? null,
    overridden: false,
    overrides: [],
  };
}

function plain({ act, article, url, source }: Citation) {
  return { act, article: article ?? null, url: url ?? actOf(act).url, source };
}

function cited(citation: Citation): LegalCitation {
  const act = actOf(citation.act);
  return { ...plain(citation), actTitle: { authentic: 'ru', ...act.title }, actNumber: act.number, actDate: act.date };
}
