import { baseCalendar, type LegalDate } from '@kenes/calendar';
import { councilsFromMemory, practiceOf } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const termLengthRule = unverifiedRule({
  id: 'PC-TERM-01',
  title: { kk: 'Өкілеттік мерзімі', ru: 'Срок полномочий', en: 'Length of the term' },
  provision: {
    kk: 'Қоғамдық кеңестің өкілеттік мерзімі — 3 жыл (тексерілмеген; тәжірибе растайды). Ол бекітілген күннен не бірінші отырыстан саналады: бұл — кеңестің параметрі. 16.05.2022 басталған мерзімнің соңғы күні — 15.05.2025.',
    ru: 'Срок полномочий общественного совета — 3 года (не проверено; подтверждается практикой). Он считается с утверждения или с первого заседания — это параметр совета. У срока с 16.05.2022 последний день — 15.05.2025.',
    en: 'The term of a public council is 3 years (not verified; practice bears it out). It runs from approval or from the first session, by the council’s parameter. A term from 16.05.2022 has 15.05.2025 as its last day.',
  },
  basis: [practiceOf('S08'), practiceOf('S39'), councilsFromMemory],
  codes: { TERM_UNVERIFIED: ['years'], TERM_NOT_STARTED: ['startKind'], TERM_END_DIFFERS: ['endsOn', 'computed'] },
});

/** What a term is counted from. */
export type TermStart = 'APPROVAL' | 'FIRST_SESSION';

/** The term of one composition; its days are null until the day it is counted from is known. */
export interface CouncilTermDates {
  readonly startKind: TermStart;
  readonly startsOn: LegalDate | null;
  /** The last day, that day included. */
  readonly endsOn: LegalDate | null;
  readonly years: number;
  readonly ruleVersion: string;
  readonly points: readonly Point[];
}

/**
 * The term from the day of approval or of the first session, by the edition and the setting of the day of approval. A
 * composition that is approved while the former one still works begins on the day after its last: terms of one council
 * do not overlap (domain §3.3).
 */
export function termDates(facts: {
  readonly approvedOn: LegalDate;
  readonly firstSessionOn: LegalDate | null;
  /** The last day, included, of the term that runs on that day; null where none does. */
  readonly formerEndsOn?: LegalDate | null;
  readonly overrides?: readonly Override[];
}): CouncilTermDates {
  const { approvedOn, firstSessionOn } = facts;
  const number = parameter('PC-TERM-01', 'termYears', approvedOn, undefined, facts.overrides);
  const fromSession =
    parameter('PC-TERM-01', 'termFromFirstSession', approvedOn, undefined, facts.overrides).value === 1;
  const years = number.value ?? 0;
  const startKind = fromSession ? 'FIRST_SESSION' : 'APPROVAL';
  const counted = fromSession ? firstSessionOn : approvedOn;
  const free = facts.formerEndsOn?.add({ days: 1 }) ?? null;
  const startsOn = counted !== null && free !== null && Temporal.PlainDate.compare(counted, free) < 0 ? free : counted;
  const points = [
    termLengthRule.info('TERM_UNVERIFIED', { years }),
    ...(startsOn === null ? [termLengthRule.info('TERM_NOT_STARTED', { startKind })] : []),
  ];
  const endsOn = startsOn === null ? null : baseCalendar.termEnd(startsOn, years);
  return { startKind, startsOn, endsOn, years, ruleVersion: number.edition, points };
}

/** A last day entered by hand, from an approval act, that is not the computed one is asked about. */
export function endsAsComputed(endsOn: LegalDate, computed: LegalDate | null): readonly Point[] {
  if (computed === null || Temporal.PlainDate.compare(endsOn, computed) === 0) return [];
  return [termLengthRule.warn('TERM_END_DIFFERS', { endsOn: endsOn.toString(), computed: computed.toString() })];
}
