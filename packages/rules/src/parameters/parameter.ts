import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import type { Citation, Confidence } from '../verdict.ts';
import { communityRows } from './community-rows.ts';
import type { Override } from './override.ts';
import type { ParameterRow, Unit } from './row.ts';
import { parameterRows } from './rows.ts';

/** A parameter as it stands on a day. */
export type Parameter = {
  readonly ruleId: string;
  readonly key: string;
  readonly unit: Unit;
  /** Confidence and basis of the row; an override changes the number, not how well the provision is known. */
  readonly confidence: Confidence;
  readonly basis: readonly Citation[];
  /** Whether the number is the tenant's own. */
  readonly overridden: boolean;
  /** Names the edition for whoever stores what was computed by it: rule, law where it differs by law, first day. */
  readonly edition: string;
} & ({ readonly notRegulated: false; readonly value: number } | { readonly notRegulated: true; readonly value: null });

/** No edition of a parameter is known for a day: an error of the rules, never answered with another edition (§8.1). */
export class MissingEditionError extends Error {
  readonly code = 'MISSING_EDITION';

  constructor(ruleId: string, key: string, on: LegalDate, law: LegalBasis | undefined) {
    super(`No edition of ${ruleId} ${key} for ${on.toString()}${law === undefined ? '' : ` under ${law}`}`);
    this.name = 'MissingEditionError';
  }
}

/**
 * A dated parameter as it stands on `on` under a law.
 *
 * A row of one law is found only when that law is named. An approved override that has begun replaces the value if it
 * lies in the corridor of that very edition; outside it, the law's value holds. Throws MissingEditionError where no row
 * covers the day.
 */
export function parameter(
  ruleId: string,
  key: string,
  on: LegalDate,
  law?: LegalBasis,
  overrides: readonly Override[] = [],
): Parameter {
  const row = editionOf(ruleId, key, on, law);
  if (row === undefined) throw new MissingEditionError(ruleId, key, on, law);
  const { unit, confidence, basis } = row;
  const edition = [ruleId, ...(row.law === null ? [] : [row.law]), row.effectiveFrom].join(' ');
  const common = { ruleId, key, unit, confidence, basis, edition };
  const own = overrideOn(row, on, overrides);
  if (own !== undefined) return { ...common, notRegulated: false, value: own, overridden: true };
  if (row.value === 'notRegulated') return { ...common, notRegulated: true, value: null, overridden: false };
  return { ...common, notRegulated: false, value: row.value, overridden: false };
}

const rows: readonly ParameterRow[] = [...parameterRows, ...communityRows];

/** The row that holds on a day, if any. */
export function editionOf(
  ruleId: string,
  key: string,
  on: LegalDate,
  law: LegalBasis | undefined,
): ParameterRow | undefined {
  const day = on.toString();
  return rows.find(
    (row) =>
      row.ruleId === ruleId &&
      row.key === key &&
      (row.law === null || row.law === law) &&
      row.effectiveFrom <= day &&
      (row.effectiveTo === null || day <= row.effectiveTo),
  );
}

/** Whether a value lies within what the edition lets a tenant choose. */
export function withinCorridor(row: ParameterRow, value: number): boolean {
  if (row.corridor === undefined || !Number.isSafeInteger(value)) return false;
  return row.corridor.min <= value && value <= row.corridor.max;
}

function overrideOn(row: ParameterRow, on: LegalDate, overrides: readonly Override[]): number | undefined {
  const day = on.toString();
  return overrides
    .filter(
      (o) =>
        o.ruleId === row.ruleId &&
        o.key === row.key &&
        o.effectiveFrom <= day &&
        (o.effectiveTo === undefined || o.effectiveTo === null || day <= o.effectiveTo) &&
        withinCorridor(row, o.value),
    )
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
    .at(-1)?.value;
}
