import { type FormingBodyKind, formedBy } from '../pc-stat/pc-stat-01-forming-body.ts';
import { type CouncilLevel, levelOf } from '../pc-stat/pc-stat-02-level.ts';
import { councilWith } from '../pc-stat/pc-stat-03-bodies-without-council.ts';
import { namedAs } from '../pc-stat/pc-stat-04-name.ts';
import { mayActAsCouncil } from '../pc-stat/pc-stat-05-micro-area.ts';
import type { TenantKind } from '../pc-stat/tenant-kind.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A tenant about to be created. */
export interface TenantFacts {
  readonly kind: TenantKind;
  /** Every name it will bear, in whatever languages. */
  readonly names: readonly string[];
  /** The organisation behind the tenant is an NPO. */
  readonly isNpo: boolean;
  /** Only for a public council. */
  readonly level: CouncilLevel | null;
  /** Only for a public council: the body that forms it. */
  readonly formingBody: {
    readonly name: string;
    readonly kind: FormingBodyKind | null;
    readonly councilForbidden: boolean | null;
  } | null;
  /** The tenant is to act with the powers of a public council. */
  readonly councilPowers?: boolean;
}

/** Whether a tenant of this kind may exist (PC-STAT-01…05). */
export function mayCreateTenant(facts: TenantFacts): Verdict {
  const ofCouncil =
    facts.kind === 'PUBLIC_COUNCIL'
      ? [
          ...formedBy(facts.formingBody),
          ...levelOf(facts.level, facts.formingBody?.kind ?? null),
          ...(facts.formingBody ? councilWith(facts.formingBody) : []),
        ]
      : [];
  return combine(ofCouncil, namedAs(facts), facts.councilPowers ? mayActAsCouncil(facts.kind) : []);
}
