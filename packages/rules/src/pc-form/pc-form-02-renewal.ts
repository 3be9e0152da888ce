import { baseCalendar, type LegalDate } from '@kenes/calendar';
import { formation, handbook5 } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const renewalRule = bindingRule({
  id: 'PC-FORM-02',
  title: {
    kk: 'Жаңа құрамды қалыптастырудың басталуы',
    ru: 'Начало формирования нового состава',
    en: 'When renewal begins',
  },
  provision: {
    kk: 'Қоғамдық кеңестің жаңа құрамын қалыптастыру қолданыстағы құрамның өкілеттік мерзімі аяқталғанға дейін екі ай бұрын басталады.',
    ru: 'Процедура формирования нового состава общественного совета начинается за два месяца до истечения срока полномочий действующего состава.',
    en: 'Formation of a new composition begins two months before the current one’s term ends.',
  },
  confidence: 'FOUND',
  basis: [formation('2'), handbook5],
  codes: {
    RENEWAL_NOT_OPENED: ['startsOn', 'endsOn'],
    RENEWAL_OPENED_LATE: ['openedOn', 'startsOn'],
    RENEWAL_TERM_ENDED: ['endsOn'],
  },
});

/** Where a council stands to its renewal. AHEAD is the council's own warning, days before the law's two months. */
export const renewalStages = ['QUIET', 'AHEAD', 'DUE', 'OPENED', 'ENDED', 'SUCCEEDED'] as const;
export type RenewalStage = (typeof renewalStages)[number];

/** The renewal of one composition. */
export interface RenewalFacts {
  /** The last day of the present term. */
  readonly endsOn: LegalDate;
  /** The day the formation dossier was opened, or null. */
  readonly openedOn: LegalDate | null;
  /** The first day of the next composition, or null. */
  readonly successorStartsOn: LegalDate | null;
  readonly today: LegalDate;
  readonly overrides?: readonly Override[];
}

/** The day on which formation begins: calendar months back from the last day of the term, clamped to the month's end. */
export function renewalStart(endsOn: LegalDate, overrides?: readonly Override[]): LegalDate {
  const months = parameter('PC-FORM-02', 'renewalStart', endsOn, undefined, overrides).value ?? 0;
  return baseCalendar.monthsBefore(endsOn, months).date;
}

/** The clock of renewal on a day: since when, until when, and what to say of it. */
export function renewalOf(facts: RenewalFacts): {
  readonly startsOn: LegalDate;
  /** The day from which the council itself wants to be warned. */
  readonly aheadOn: LegalDate;
  readonly stage: RenewalStage;
  /** Calendar days left until the last day of the term, that day included as 0; negative when it has passed. */
  readonly daysLeft: number;
  readonly points: readonly Point[];
} {
  const { endsOn, openedOn, successorStartsOn, today } = facts;
  const startsOn = renewalStart(endsOn, facts.overrides);
  const ahead = parameter('PC-FORM-02', 'renewalAhead', endsOn, undefined, facts.overrides).value ?? 0;
  const aheadOn = startsOn.subtract({ days: ahead });
  const common = { startsOn, aheadOn, daysLeft: today.until(endsOn).days };
  const before = (a: LegalDate, b: LegalDate) => Temporal.PlainDate.compare(a, b) < 0;
  if (successorStartsOn !== null && !before(today, successorStartsOn))
    return { ...common, stage: 'SUCCEEDED', points: [] };
  const late =
    openedOn !== null && before(startsOn, openedOn)
      ? [renewalRule.info('RENEWAL_OPENED_LATE', { openedOn: openedOn.toString(), startsOn: startsOn.toString() })]
      : [];
  if (before(endsOn, today)) {
    const ended = renewalRule.warn('RENEWAL_TERM_ENDED', { endsOn: endsOn.toString() });
    return { ...common, stage: 'ENDED', points: [ended, ...late] };
  }
  if (openedOn !== null && !before(today, openedOn)) return { ...common, stage: 'OPENED', points: late };
  if (before(today, aheadOn)) return { ...common, stage: 'QUIET', points: [] };
  if (before(today, startsOn)) return { ...common, stage: 'AHEAD', points: [] };
  const said = { startsOn: startsOn.toString(), endsOn: endsOn.toString() };
  return { ...common, stage: 'DUE', points: [renewalRule.warn('RENEWAL_NOT_OPENED', said)] };
}
