import type { LegalDate } from '@kenes/calendar';
import { type Parameter, parameter } from '../parameters/parameter.ts';
import type { GatheringMode, ProtocolSection } from './kinds.ts';
import type { MeetingPolicy, Share } from './policy.ts';

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

/**
 * The assembly: half of its members, the chair breaks a tie, a member speaks twice on one question. Expressed by the same
 * engine and not yet used: the product does not hold such meetings.
 */
export function assemblyPolicy(on: LegalDate): MeetingPolicy {
  const read = (ruleId: string, key: string) => parameter(ruleId, key, on);
  const told = read('LSG-ASM-09', 'assemblyNotice');
  const quorum = read('LSG-ASM-12', 'assemblyQuorum');
  const majority = read('LSG-ASM-17', 'assemblyMajorityOfTotal');
  const tie = read('LSG-ASM-17', 'assemblyChairBreaksTie');
  return {
    kind: 'ASSEMBLY',
    form: 'ORDINARY',
    used: false,
    quorum: {
      base: 'FILLED',
      otherBase: null,
      share: share(quorum),
      number: quorum,
    },
    majority: { base: majority.value === 1 ? 'TOTAL' : 'PRESENT', number: majority },
    tie: { decides: tie.value === 1 ? 'CHAIR' : 'NONE', number: tie },
    notice: told,
    materials: read('LSG-ASM-10', 'assemblyMaterials'),
    announcement: told,
    speech: {
      perQuestion: read('LSG-ASM-16', 'assemblySpeechesPerQuestion'),
      minutes: null,
      reportMinutes: null,
    },
    remote: noRemote,
    protocol: {
      sections: SECTIONS,
      due: null,
      handOver: read('LSG-ASM-18', 'assemblyHandOver'),
      publication: null,
    },
    absenteePoll: noPoll,
  };
}

/** The gathering: a tenth of the community or half of its representatives, more than half of participants, no casting vote. */
export function gatheringPolicy(mode: GatheringMode, on: LegalDate): MeetingPolicy {
  const read = (ruleId: string, key: string) => parameter(ruleId, key, on);
  const everybody = mode === 'ALL_MEMBERS';
  const told = read('LSG-GATH-03', 'gatheringNotice');
  const quorum = read('LSG-GATH-04', everybody ? 'gatheringQuorumOfCommunity' : 'gatheringQuorumOfRepresentatives');
  const majority = read('LSG-GATH-06', 'gatheringMajorityOfTotal');
  const tie = read('LSG-GATH-06', 'gatheringChairBreaksTie');
  return {
    kind: 'GATHERING',
    form: 'ORDINARY',
    used: false,
    quorum: {
      base: everybody ? 'RESIDENTS' : 'REPRESENTATIVES',
      otherBase: null,
      share: share(quorum),
      number: quorum,
    },
    majority: { base: majority.value === 1 ? 'TOTAL' : 'PRESENT', number: majority },
    tie: { decides: tie.value === 1 ? 'CHAIR' : 'NONE', number: tie },
    notice: told,
    materials: null,
    announcement: told,
    speech: { perQuestion: null, minutes: null, reportMinutes: null },
    remote: noRemote,
    protocol: { sections: SECTIONS, due: null, handOver: null, publication: null },
    absenteePoll: noPoll,
  };
}

/** Per cent, counted exactly. */
function share({ value }: Parameter): Share {
  return { parts: value ?? 0, of: 100 };
}
