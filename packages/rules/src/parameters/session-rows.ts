import {
  controlRulesFromMemory,
  councilOrganisation,
  councilsFromMemory,
  modelRegulationFromMemory,
  oldControlRulesFromMemory,
  oldModelRegulationFromMemory,
} from '../citations.ts';
import type { Citation, Confidence } from '../verdict.ts';
import { CONTROL_RULES_FROM, COUNCILS_LAW_FROM, eveOf, MODEL_REGULATION_FROM } from './dates.ts';
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

const council: readonly Citation[] = [councilsFromMemory];
/** Law leaves conditions, terms and order to the model regulation, and the rest to the council itself. */
const ownOrder = (regulation: Citation): readonly Citation[] => [councilOrganisation('3'), regulation];

type Remembered = readonly [number: Number, corridor: Corridor];

/** Numbers recalled of an act that was made anew: the same, by the old one until then and by the new one since. */
function madeAnew(
  from: string,
  before: readonly Citation[],
  since: readonly Citation[],
  numbers: readonly Remembered[],
): readonly ParameterRow[] {
  return numbers.flatMap(([number, corridor]) => [
    { ...row(number, 'MEMORY', before, corridor), effectiveTo: eveOf(from) },
    { ...row(number, 'MEMORY', since, corridor), effectiveFrom: from },
  ]);
}

const ofRegulation = (numbers: readonly Remembered[]) =>
  madeAnew(MODEL_REGULATION_FROM, [oldModelRegulationFromMemory], [modelRegulationFromMemory], numbers);
const ofOwnOrder = (numbers: readonly Remembered[]) =>
  madeAnew(MODEL_REGULATION_FROM, ownOrder(oldModelRegulationFromMemory), ownOrder(modelRegulationFromMemory), numbers);
/** Numbers recalled of the rules of public control, by the act of their time. */
export const ofControl = (numbers: readonly Remembered[]) =>
  madeAnew(CONTROL_RULES_FROM, [oldControlRulesFromMemory], [controlRulesFromMemory], numbers);

/** The dated numbers of sessions, votes, protocols and of the forms held as meetings (domain §1.4–1.6). */
export const sessionRows: readonly ParameterRow[] = [
  ...ofRegulation([
    // The year's plan from the last day of the year before; its report from its own last day.
    [
      ['PC-ORG-06', 'annualPlan', 31, 'cd'],
      [0, 120],
    ],
    [
      ['PC-ORG-06', 'annualReport', 31, 'cd'],
      [1, 120],
    ],
  ]),
  // Two thirds of the members: `quorumParts` of three.
  row(['PC-SES-01', 'quorumParts', 2, 'count'], 'FOUND', [councilOrganisation('2')]),
  // The law says "of the total number of members" and not whether vacant seats are among them.
  row(['PC-SES-01', 'quorumOfAllSeats', 0, 'count'], 'MEMORY', council, [0, 1]),
  ...ofOwnOrder([
    [
      ['PC-SES-03', 'speechesPerQuestion', 'notRegulated', 'count'],
      [1, 10],
    ],
    [
      ['PC-SES-03', 'speechMinutes', 'notRegulated', 'count'],
      [1, 60],
    ],
    [
      ['PC-SES-03', 'reportMinutes', 'notRegulated', 'count'],
      [1, 120],
    ],
  ]),
  // The council's regulation decides; what it says is set here with its approval.
  row(['PC-SES-03', 'absenteePoll', 0, 'count'], 'PRODUCT', [], [0, 1]),
  ...ofRegulation([
    [
      ['PC-SES-04', 'sessionsPerQuarter', 1, 'count'],
      [0, 12],
    ],
    [
      ['PC-SES-05', 'sessionNotice', 5, 'wd'],
      [0, 30],
    ],
    [
      ['PC-SES-05', 'sessionMaterials', 5, 'wd'],
      [0, 30],
    ],
    [
      ['PC-SES-05', 'sessionAnnouncement', 3, 'wd'],
      [0, 30],
    ],
    // One member in three may ask for a session.
    [
      ['PC-SES-06', 'extraordinaryPart', 3, 'count'],
      [2, 10],
    ],
    [
      ['PC-SES-06', 'extraordinaryNotice', 'notRegulated', 'wd'],
      [0, 30],
    ],
    [
      ['PC-SES-07', 'remoteCounts', 1, 'count'],
      [0, 1],
    ],
    [
      ['PC-VOTE-01', 'majorityOfTotal', 0, 'count'],
      [0, 1],
    ],
    [
      ['PC-VOTE-02', 'chairBreaksTie', 1, 'count'],
      [0, 1],
    ],
    [
      ['PC-PROT-01', 'protocol', 5, 'wd'],
      [1, 30],
    ],
    [
      ['PC-PROT-01', 'protocolPublication', 5, 'wd'],
      [1, 30],
    ],
    [
      ['PC-COM-01', 'commissionQuorum', 50, '%'],
      [1, 100],
    ],
    [
      ['PC-COM-01', 'commissionNotice', 'notRegulated', 'wd'],
      [0, 30],
    ],
  ]),
  row(['PC-PWR-03', 'draftOpinion', 10, 'wd'], 'MEMORY', council, [1, 60]),
  ...ofControl([
    [
      ['PC-HEAR-02', 'hearingAnnouncement', 10, 'cd'],
      [1, 60],
    ],
    [
      ['PC-HEAR-03', 'hearingProtocol', 5, 'wd'],
      [1, 30],
    ],
    [
      ['PC-EXP-01', 'expertise', 30, 'cd'],
      [1, 180],
    ],
    [
      ['PC-REP-02', 'reportInvitation', 10, 'wd'],
      [0, 60],
    ],
    [
      ['PC-REP-02', 'writtenReport', 5, 'wd'],
      [0, 30],
    ],
    [
      ['PC-REP-03', 'reportsPerYear', 1, 'count'],
      [1, 12],
    ],
  ]),
  // Of strangers at a hearing: how long what they gave is kept after it, and how often one address may come in within an
  // hour. No corridor: a longer time is another consent, and a machine is one everywhere.
  row(['KENES-CONTROL-FORM', 'keepRegistered', 6, 'month'], 'PRODUCT', []),
  row(['KENES-CONTROL-FORM', 'comingPerHour', 40, 'count'], 'PRODUCT', []),
];
