import type { LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const frequencyRule = unverifiedRule({
  id: 'PC-SES-04',
  title: { kk: 'Отырыстардың жиілігі', ru: 'Частота заседаний', en: 'How often sessions are held' },
  provision: {
    kk: 'Кеңестің отырысы тоқсанына кемінде бір рет өтеді (тексерілмеген, кеңестің параметрі).',
    ru: 'Заседание совета проводится не реже одного раза в квартал (не проверено, параметр совета).',
    en: 'The council meets at least once a quarter (not verified, the council’s parameter).',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    QUARTER_WITHOUT_SESSION: ['quarter', 'year', 'held', 'needed'],
    QUARTER_ENDS_WITHOUT_SESSION: ['quarter', 'year', 'endsOn'],
  },
});

/** One quarter of a year with its sessions. */
export interface QuarterSessions {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly held: number;
  readonly needed: number;
  /** MET, or the quarter is over and it was not (MISSED), or it still runs (DUE), or it has not begun (AHEAD). */
  readonly standing: 'MET' | 'MISSED' | 'DUE' | 'AHEAD';
}

/**
 * The quarters of a year against the sessions held in them (PC-SES-04). A quarter in which the council had not begun, or
 * was no more, by its term, is not asked about.
 */
export function quartersOf(facts: {
  readonly year: number;
  /** Days on which a session of the council was held, in any order. */
  readonly heldOn: readonly LegalDate[];
  /** The council's days: from its first to its last, null while it runs. */
  readonly term: { readonly from: LegalDate; readonly to: LegalDate | null };
  readonly today: LegalDate;
  readonly overrides?: readonly Override[];
}): { readonly quarters: readonly QuarterSessions[]; readonly points: readonly Point[] } {
  const { compare } = Temporal.PlainDate;
  const quarters = [1, 2, 3, 4].flatMap((quarter): QuarterSessions[] => {
    const from = Temporal.PlainDate.from({ year: facts.year, month: 3 * quarter - 2, day: 1 });
    const to = from.add({ months: 3 }).subtract({ days: 1 });
    const outside = compare(to, facts.term.from) < 0 || (facts.term.to !== null && compare(facts.term.to, from) < 0);
    if (outside) return [];
    const needed = parameter('PC-SES-04', 'sessionsPerQuarter', from, undefined, facts.overrides).value ?? 0;
    const held = facts.heldOn.filter((on) => compare(from, on) <= 0 && compare(on, to) <= 0).length;
    const standing =
      held >= needed
        ? 'MET'
        : compare(facts.today, to) > 0
          ? 'MISSED'
          : compare(facts.today, from) >= 0
            ? 'DUE'
            : 'AHEAD';
    return [{ year: facts.year, quarter, from, to, held, needed, standing }];
  });
  return { quarters, points: quarters.flatMap(pointOf) };
}

function pointOf({ year, quarter, held, needed, to, standing }: QuarterSessions): readonly Point[] {
  if (standing === 'MISSED') return [frequencyRule.warn('QUARTER_WITHOUT_SESSION', { quarter, year, held, needed })];
  if (standing === 'DUE') {
    return [frequencyRule.info('QUARTER_ENDS_WITHOUT_SESSION', { quarter, year, endsOn: to.toString() })];
  }
  return [];
}
