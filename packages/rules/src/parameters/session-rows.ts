import {
  controlRulesFromMemory,
  councilOrganisation,
  councilsFromMemory,
  modelRegulationFromMemory,
} from '../citations.ts';
import type { Citation, Confidence } from '../verdict.ts';
import { COUNCILS_LAW_FROM } from './dates.ts';
import type { ParameterRow, Unit } from './row.ts';

type Number = readonly [ruleId: string, key: string, value: ParameterRow['value'], unit: Unit];
type Corridor = readonly [min: number, max: number];

/** One number under either law, from 2016 on. */
function row(
  [ruleId, key, value, unit]: Number,
  confidence: Confidence,
  basis: readonly Citation[],
  corridor?: Corridor,
): ParameterRow {
  return {
    ruleId,
    key,
    law: null,
    value,
    unit,
    basis,
    confidence,
    effectiveFrom: COUNCILS_LAW_FROM,
    effectiveTo: null,
    ...(corridor && { corridor: { min: corridor[0], max: corridor[1] } }),
  };
}

const regulation: readonly Citation[] = [modelRegulationFromMemory];
const control: readonly Citation[] = [controlRulesFromMemory];
const council: readonly Citation[] = [councilsFromMemory];
/** Law leaves conditions, terms and order to the model regulation, and the rest to the council itself. */
const ownOrder: readonly Citation[] = [councilOrganisation('3'), modelRegulationFromMemory];

/** The dated numbers of sessions, votes, protocols and of the forms held as meetings (domain §1.4–1.6). */
export const sessionRows: readonly ParameterRow[] = [
  // The year's plan from the last day of the year before; its report from its own last day.
  row(['PC-ORG-06', 'annualPlan', 31, 'cd'], 'MEMORY', regulation, [0, 120]),
  row(['PC-ORG-06', 'annualReport', 31, 'cd'], 'MEMORY', regulation, [1, 120]),
  // Two thirds of the members: `quorumParts` of three.
  row(['PC-SES-01', 'quorumParts', 2, 'count'], 'FOUND', [councilOrganisation('2')]),
  // The law says "of the total number of members" and not whether vacant seats are among them.
  row(['PC-SES-01', 'quorumOfAllSeats', 0, 'count'], 'MEMORY', council, [0, 1]),
  row(['PC-SES-03', 'speechesPerQuestion', 'notRegulated', 'count'], 'MEMORY', ownOrder, [1, 10]),
  row(['PC-SES-03', 'speechMinutes', 'notRegulated', 'count'], 'MEMORY', ownOrder, [1, 60]),
  row(['PC-SES-03', 'reportMinutes', 'notRegulated', 'count'], 'MEMORY', ownOrder, [1, 120]),
  // The council's regulation decides; what it says is set here with its approval.
  row(['PC-SES-03', 'absenteePoll', 0, 'count'], 'PRODUCT', [], [0, 1]),
  row(['PC-SES-04', 'sessionsPerQuarter', 1, 'count'], 'MEMORY', regulation, [0, 12]),
  row(['PC-SES-05', 'sessionNotice', 5, 'wd'], 'MEMORY', regulation, [0, 30]),
  row(['PC-SES-05', 'sessionMaterials', 5, 'wd'], 'MEMORY', regulation, [0, 30]),
  row(['PC-SES-05', 'sessionAnnouncement', 3, 'wd'], 'MEMORY', regulation, [0, 30]),
  // One member in three may ask for a session.
  row(['PC-SES-06', 'extraordinaryPart', 3, 'count'], 'MEMORY', regulation, [2, 10]),
  row(['PC-SES-06', 'extraordinaryNotice', 'notRegulated', 'wd'], 'MEMORY', regulation, [0, 30]),
  row(['PC-SES-07', 'remoteCounts', 1, 'count'], 'MEMORY', regulation, [0, 1]),
  row(['PC-VOTE-01', 'majorityOfTotal', 0, 'count'], 'MEMORY', regulation, [0, 1]),
  row(['PC-VOTE-02', 'chairBreaksTie', 1, 'count'], 'MEMORY', regulation, [0, 1]),
  row(['PC-PROT-01', 'protocol', 5, 'wd'], 'MEMORY', regulation, [1, 30]),
  row(['PC-PROT-01', 'protocolPublication', 5, 'wd'], 'MEMORY', regulation, [1, 30]),
  row(['PC-COM-01', 'commissionQuorum', 50, '%'], 'MEMORY', regulation, [1, 100]),
  row(['PC-COM-01', 'commissionNotice', 'notRegulated', 'wd'], 'MEMORY', regulation, [0, 30]),
  row(['PC-PWR-03', 'draftOpinion', 10, 'wd'], 'MEMORY', council, [1, 60]),
  row(['PC-HEAR-02', 'hearingAnnouncement', 10, 'cd'], 'MEMORY', control, [1, 60]),
  row(['PC-HEAR-03', 'hearingProtocol', 5, 'wd'], 'MEMORY', control, [1, 30]),
  row(['PC-EXP-01', 'expertise', 30, 'cd'], 'MEMORY', control, [1, 180]),
  row(['PC-REP-02', 'reportInvitation', 10, 'wd'], 'MEMORY', control, [0, 60]),
  row(['PC-REP-02', 'writtenReport', 5, 'wd'], 'MEMORY', control, [0, 30]),
  row(['PC-REP-03', 'reportsPerYear', 1, 'count'], 'MEMORY', control, [1, 12]),
  // Of strangers at a hearing: how long what they gave is kept after it, and how often one address may come in within an
  // hour. No corridor: a longer time is another consent, and a machine is one everywhere.
  row(['KENES-CONTROL-FORM', 'keepRegistered', 6, 'month'], 'PRODUCT', []),
  row(['KENES-CONTROL-FORM', 'comingPerHour', 40, 'count'], 'PRODUCT', []),
];
