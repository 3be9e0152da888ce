import type { LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { republicanRange, republicanSize, republicanSizeRule } from '../pc-form/pc-form-03-republican-size.ts';
import { localRange, localSize, type SizeRecommendation } from '../pc-form/pc-form-04-local-size.ts';
import type { FormingBodyKind } from '../pc-stat/pc-stat-01-forming-body.ts';
import type { CouncilLevel } from '../pc-stat/pc-stat-02-level.ts';
import type { Point } from '../verdict.ts';

/** What a council's size depends on. */
export interface SizeFacts {
  readonly level: CouncilLevel | null;
  readonly kind: FormingBodyKind | null;
  /** Only for a local council. */
  readonly recommended: SizeRecommendation | null;
  /** The day of the working group's decision. */
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}

/** The lawful or recommended range of a council's size, both ends included; null where none is known. */
export function sizeRange(facts: SizeFacts): { readonly min: number; readonly max: number } | null {
  const { level, kind, on } = facts;
  if (level === 'LOCAL') return localRange(facts.recommended, on, facts.overrides);
  return level === null || kind === null ? null : republicanRange(kind, on);
}

/** Whether a council may have a size (PC-FORM-03 republican, PC-FORM-04 local). A size of none is refused. */
export function councilSize(facts: SizeFacts & { readonly size: number }): readonly Point[] {
  const { level, kind, size, on } = facts;
  if (!Number.isSafeInteger(size) || size < 1) {
    return [republicanSizeRule.block('SIZE_NOT_POSITIVE', {}, { confidence: 'PRODUCT', basis: [] })];
  }
  if (level === 'LOCAL') return localSize(facts);
  if (level === null || kind === null) return [republicanSizeRule.unknown('SIZE_RANGE_UNKNOWN', {})];
  return republicanSize({ size, kind, on });
}
