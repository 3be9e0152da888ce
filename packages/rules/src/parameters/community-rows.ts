import { assemblyOrder, handbook4 } from '../citations.ts';
import type { Citation } from '../verdict.ts';
import { COUNCILS_LAW_FROM } from './dates.ts';
import type { ParameterRow, Unit } from './row.ts';

type Number = readonly [ruleId: string, key: string, value: number, unit: Unit];

/**
 * As the handbook prints it (about 2021): fixed, no corridor. It does not say from when, so the number counts from the first
 * day that the rules know; an edition that is read later is another row.
 */
function row([ruleId, key, value, unit]: Number, basis: readonly Citation[]): ParameterRow {
  return {
    ruleId,
    key,
    law: null,
    value,
    unit,
    basis,
    confidence: 'SEED',
    effectiveFrom: COUNCILS_LAW_FROM,
    effectiveTo: null,
  };
}

/**
 * The dated numbers of meetings of local communities (domain §1.10, §1.11). They are no council's settings, so they stand
 * apart from those.
 */
export const communityRows: readonly ParameterRow[] = [
  row(['LSG-ASM-09', 'assemblyNotice', 10, 'cd'], [assemblyOrder('6')]),
  row(['LSG-ASM-10', 'assemblyMaterials', 5, 'cd'], [assemblyOrder('6')]),
  row(['LSG-ASM-12', 'assemblyQuorum', 50, '%'], [assemblyOrder('7'), handbook4]),
  row(['LSG-ASM-16', 'assemblySpeechesPerQuestion', 2, 'count'], [assemblyOrder('11')]),
  row(['LSG-ASM-17', 'assemblyMajorityOfTotal', 0, 'count'], [assemblyOrder('12')]),
  row(['LSG-ASM-17', 'assemblyChairBreaksTie', 1, 'count'], [assemblyOrder('12')]),
  row(['LSG-ASM-18', 'assemblyHandOver', 2, 'wd'], [assemblyOrder('12')]),
  row(['LSG-GATH-03', 'gatheringNotice', 10, 'cd'], [handbook4]),
  row(['LSG-GATH-04', 'gatheringQuorumOfCommunity', 10, '%'], [handbook4]),
  row(['LSG-GATH-04', 'gatheringQuorumOfRepresentatives', 50, '%'], [handbook4]),
  row(['LSG-GATH-06', 'gatheringMajorityOfTotal', 0, 'count'], [handbook4]),
  row(['LSG-GATH-06', 'gatheringChairBreaksTie', 0, 'count'], [handbook4]),
];
