import {
  billOf2015,
  councilsFromMemory,
  formation,
  handbook5,
  modelRegulationFromMemory,
  practiceOf,
  workingGroupItem,
} from '../citations.ts';
import type { Citation, Confidence } from '../verdict.ts';
import { COUNCILS_LAW_FROM } from './dates.ts';
import type { ParameterRow, Unit } from './row.ts';

/** Councils of the quasi-state sector came with Law 406-VI, adopted on this day; when it came into force is not known. */
const QUASI_COUNCILS_FROM = '2021-01-03';
const QUASI_COUNCILS_EVE = '2021-01-02';

/**
 * Item 4 of the model regulation was read as amended in 2023; the day of that order is not known, so what was read
 * counts from the first day after that year, and earlier only from memory.
 */
const WORKING_GROUP_ITEM_FROM = '2024-01-01';
const WORKING_GROUP_ITEM_EVE = '2023-12-31';

type Number = readonly [ruleId: string, key: string, value: ParameterRow['value'], unit: Unit];
type Corridor = readonly [min: number, max: number];

/** One number under either law; from 2016 on unless said. */
function row(
  [ruleId, key, value, unit]: Number,
  confidence: Confidence,
  basis: readonly Citation[],
  corridor?: Corridor,
  held: { readonly from?: string; readonly to?: string } = {},
): ParameterRow {
  return {
    ruleId,
    key,
    law: null,
    value,
    unit,
    basis,
    confidence,
    effectiveFrom: held.from ?? COUNCILS_LAW_FROM,
    effectiveTo: held.to ?? null,
    ...(corridor && { corridor: { min: corridor[0], max: corridor[1] } }),
  };
}

const article9 = (item: string): readonly Citation[] => [formation(item), handbook5];
const regulation: readonly Citation[] = [modelRegulationFromMemory];
const council: readonly Citation[] = [councilsFromMemory];

/** A number of the councils of quasi-state entities: nothing is provided before there were any. */
function ofQuasiState(key: string, value: number): readonly ParameterRow[] {
  return [
    row(['PC-FORM-03', key, 'notRegulated', 'count'], 'MEMORY', council, undefined, { to: QUASI_COUNCILS_EVE }),
    row(['PC-FORM-03', key, value, 'count'], 'FOUND', article9('3)(1'), undefined, { from: QUASI_COUNCILS_FROM }),
  ];
}

/** The dated numbers of formation, competition, membership and terms (domain §1.2, §1.3). */
export const compositionRows: readonly ParameterRow[] = [
  // Law says two months; a council may begin earlier, not later.
  row(['PC-FORM-02', 'renewalStart', 2, 'month'], 'FOUND', article9('2'), [2, 6]),
  row(['PC-FORM-02', 'renewalAhead', 30, 'cd'], 'PRODUCT', [], [0, 180]),
  row(['PC-FORM-02', 'renewalLast', 14, 'cd'], 'PRODUCT', [], [0, 60]),
  row(['PC-FORM-03', 'stateBodyMinimum', 15, 'count'], 'FOUND', article9('3)(1')),
  row(['PC-FORM-03', 'stateBodyMaximum', 30, 'count'], 'FOUND', article9('3)(1')),
  ...ofQuasiState('quasiStateMinimum', 10),
  ...ofQuasiState('quasiStateMaximum', 15),
  row(['PC-FORM-04', 'localMinimum', 'notRegulated', 'count'], 'MEMORY', council, [5, 100]),
  row(['PC-FORM-04', 'localMaximum', 'notRegulated', 'count'], 'MEMORY', council, [5, 100]),
  row(['PC-FORM-06', 'approval', 1, 'wd'], 'MEMORY', regulation, [0, 60]),
  // One part in three; the rounding is not settled, and nothing is refused on it.
  row(['PC-FORM-07', 'councilStatePart', 3, 'count'], 'MEMORY', [billOf2015, councilsFromMemory], [2, 10]),
  row(['PC-FORM-07', 'councilStateRoundsUp', 0, 'count'], 'MEMORY', [billOf2015, practiceOf('S37')], [0, 1]),
  row(['PC-FORM-08', 'youthQuota', 'notRegulated', '%'], 'MEMORY', [practiceOf('S45')], [0, 100]),
  row(['PC-FORM-08', 'womenQuota', 'notRegulated', '%'], 'MEMORY', [practiceOf('S38')], [0, 100]),
  row(['PC-FORM-08', 'disabilityQuota', 'notRegulated', '%'], 'MEMORY', council, [0, 100]),
  row(['PC-FORM-08', 'youthAge', 35, 'count'], 'MEMORY', council, [18, 40]),
  row(['PC-WG-01', 'groupPreparation', 1, 'wd'], 'MEMORY', regulation, [0, 30]),
  row(['PC-WG-02', 'groupStatePart', 3, 'count'], 'MEMORY', regulation, undefined, { to: WORKING_GROUP_ITEM_EVE }),
  row(['PC-WG-02', 'groupStatePart', 3, 'count'], 'FOUND', [workingGroupItem], undefined, {
    from: WORKING_GROUP_ITEM_FROM,
  }),
  row(['PC-WG-03', 'groupReview', 3, 'wd'], 'MEMORY', regulation, [0, 30]),
  // Two thirds: `groupQuorumParts` of three.
  row(['PC-WG-06', 'groupQuorumParts', 2, 'count'], 'MEMORY', regulation, [1, 3]),
  row(['PC-COMP-02', 'window', 20, 'cd'], 'MEMORY', [practiceOf('S37'), modelRegulationFromMemory], [5, 60]),
  row(['PC-COMP-05', 'review', 10, 'wd'], 'MEMORY', [practiceOf('S38'), modelRegulationFromMemory], [1, 30]),
  row(['PC-COMP-06', 'results', 5, 'wd'], 'MEMORY', regulation, [1, 30]),
  row(['PC-MEM-01', 'fullAge', 18, 'count'], 'MEMORY', council),
  row(['PC-MEM-05', 'councilsAtOnce', 1, 'count'], 'SEED', [handbook5]),
  row(['PC-MEM-06', 'timesInRow', 2, 'count'], 'SEED', [handbook5]),
  row(['PC-MEM-06', 'countPartial', 1, 'count'], 'MEMORY', council, [0, 1]),
  row(['PC-TERM-01', 'termYears', 3, 'count'], 'MEMORY', council, [1, 5]),
  row(['PC-TERM-01', 'termFromFirstSession', 0, 'count'], 'MEMORY', council, [0, 1]),
  row(['PC-TERM-02', 'carryOver', 1, 'count'], 'MEMORY', council, [0, 1]),
  row(['PC-TERM-04', 'absencesInRow', 3, 'count'], 'MEMORY', council, [2, 10]),
  row(['GEN-ID-02', 'greatestAge', 120, 'count'], 'PRODUCT', []),
  row(['KENES-PERSON', 'nameLikeness', 85, '%'], 'PRODUCT', [], [60, 100]),
  row(['KENES-REGISTER', 'questionsPerDay', 200, 'count'], 'PRODUCT', [], [1, 200]),
  // How long the personal data of candidates are kept: drafts after the closing, the rest after results or term.
  row(['KENES-COMPETITION', 'keepDrafts', 30, 'cd'], 'PRODUCT', [], [1, 180]),
  row(['KENES-COMPETITION', 'keepNotElected', 6, 'month'], 'PRODUCT', [], [1, 60]),
  row(['KENES-COMPETITION', 'keepUnfinished', 18, 'month'], 'PRODUCT', [], [3, 60]),
  row(['KENES-COMPETITION', 'keepElected', 12, 'month'], 'PRODUCT', [], [1, 120]),
];
