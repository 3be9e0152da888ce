import { assemblyOrder, handbook4 } from '../citations.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { Unit } from '../parameters/row.ts';
import type { Citation } from '../verdict.ts';
import type { GatheringMode, ProtocolSection } from './kinds.ts';
import type { MeetingPolicy } from './policy.ts';

/**
 * Meetings of local communities by the same engine (LSG-ASM, LSG-GATH), as the handbook prints their rules. Not yet used:
 * their numbers become rows of the parameters, with editions, when the product holds such meetings.
 */
function seed(ruleId: string, key: string, value: number, unit: Unit, basis: readonly Citation[]): Parameter {
  const edition = `${ruleId} seed`;
  return { ruleId, key, unit, confidence: 'SEED', basis, overridden: false, edition, notRegulated: false, value };
}

/** LSG-ASM-18 lists them in this order. */
const SECTIONS: readonly ProtocolSection[] = [
  'DATE_PLACE',
  'MEMBERS',
  'OTHERS',
  'OFFICERS',
  'AGENDA',
  'SPEECHES',
  'DECISIONS',
];

const noPoll = { allowed: false, number: null } as const;
/** The source speaks of members present and of nobody on a screen. */
const noRemote = { counts: false, number: null } as const;

/** The assembly: half of its members, the chair breaks a tie, a member speaks twice on one question. */
export function assemblyPolicy(): MeetingPolicy {
  const told = seed('LSG-ASM-09', 'notice', 10, 'cd', [assemblyOrder('6')]);
  return {
    kind: 'ASSEMBLY',
    form: 'ORDINARY',
    used: false,
    quorum: {
      base: 'FILLED',
      otherBase: null,
      share: { parts: 1, of: 2 },
      number: seed('LSG-ASM-12', 'quorum', 50, '%', [assemblyOrder('7'), handbook4]),
    },
    majority: { base: 'PRESENT', number: seed('LSG-ASM-17', 'majorityOfTotal', 0, 'count', [assemblyOrder('12')]) },
    tie: { decides: 'CHAIR', number: seed('LSG-ASM-17', 'chairBreaksTie', 1, 'count', [assemblyOrder('12')]) },
    notice: told,
    materials: seed('LSG-ASM-10', 'materials', 5, 'cd', [assemblyOrder('6')]),
    announcement: told,
    speech: {
      perQuestion: seed('LSG-ASM-16', 'speechesPerQuestion', 2, 'count', [assemblyOrder('11')]),
      minutes: null,
      reportMinutes: null,
    },
    remote: noRemote,
    protocol: {
      sections: SECTIONS,
      due: null,
      handOver: seed('LSG-ASM-18', 'handOver', 2, 'wd', [assemblyOrder('12')]),
      publication: null,
    },
    absenteePoll: noPoll,
  };
}

/** The gathering: a tenth of the community or half of its representatives, more than half of participants, no casting vote. */
export function gatheringPolicy(mode: GatheringMode): MeetingPolicy {
  const everybody = mode === 'ALL_MEMBERS';
  const told = seed('LSG-GATH-03', 'notice', 10, 'cd', [handbook4]);
  return {
    kind: 'GATHERING',
    form: 'ORDINARY',
    used: false,
    quorum: {
      base: everybody ? 'RESIDENTS' : 'REPRESENTATIVES',
      otherBase: null,
      share: everybody ? { parts: 1, of: 10 } : { parts: 1, of: 2 },
      number: seed('LSG-GATH-04', 'quorum', everybody ? 10 : 50, '%', [handbook4]),
    },
    majority: { base: 'PRESENT', number: seed('LSG-GATH-06', 'majorityOfTotal', 0, 'count', [handbook4]) },
    tie: { decides: 'NONE', number: seed('LSG-GATH-06', 'chairBreaksTie', 0, 'count', [handbook4]) },
    notice: told,
    materials: null,
    announcement: told,
    speech: { perQuestion: null, minutes: null, reportMinutes: null },
    remote: noRemote,
    protocol: { sections: SECTIONS, due: null, handOver: null, publication: null },
    absenteePoll: noPoll,
  };
}
