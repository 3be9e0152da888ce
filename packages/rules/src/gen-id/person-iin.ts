import type { LegalDate } from '@kenes/calendar';
import { parameter } from '../parameters/parameter.ts';
import type { Point } from '../verdict.ts';
import { ageOn } from './age.ts';
import { checksumRule } from './gen-id-01-checksum.ts';
import { iinRule, type Sex } from './gen-id-02-iin.ts';
import { readIdentifier } from './identifier.ts';

/** What a person's IIN says of him on a day, and what must be said of it. */
export interface PersonIin {
  readonly birthDate: LegalDate | null;
  readonly sex: Sex | null;
  readonly points: readonly Point[];
}

/**
 * Reads a person's IIN (GEN-ID-01, 02): refuses a wrong check digit and a BIN; asks about an impossible date, a person
 * not yet born or older than anyone, and a birth date other than the one stated. No IIN leaves it unknown.
 */
export function personIin(facts: {
  readonly iin: string | null;
  /** The birth date the person stated, if he was asked. */
  readonly birthDate: LegalDate | null;
  readonly on: LegalDate;
}): PersonIin {
  const { iin, birthDate: stated, on } = facts;
  if (iin === null) return { birthDate: stated, sex: null, points: [checksumRule.unknown('IIN_NOT_GIVEN', {})] };
  const reading = readIdentifier(iin);
  if (reading.kind !== 'IIN') {
    const wrong = reading.kind === 'BIN' ? [checksumRule.block('IDENTIFIER_IS_BIN', {})] : reading.points;
    return { birthDate: stated, sex: null, points: wrong };
  }
  const { birthDate, sex } = reading;
  if (birthDate === null) return { birthDate: stated, sex, points: reading.points };
  const greatest = parameter('GEN-ID-02', 'greatestAge', on).value ?? 0;
  const age = ageOn(birthDate, on);
  const own = { confidence: 'PRODUCT', basis: [] } as const;
  const differs = stated !== null && Temporal.PlainDate.compare(stated, birthDate) !== 0;
  const points = [
    ...reading.points,
    ...(age < 0 || age > greatest ? [iinRule.warn('IIN_AGE_IMPOSSIBLE', { greatest }, own)] : []),
    ...(differs ? [iinRule.warn('IIN_BIRTH_DATE_DIFFERS', {}, own)] : []),
  ];
  return { birthDate, sex, points };
}
