import type { Authority } from '../../kernel/access.ts';

const office: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD'] };
const lead: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD', 'MEMBER', 'MONITOR'] };
const field: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD', 'MEMBER', 'MONITOR'], mandate: true };

/**
 * Who does which act of a mission at all. Members and monitors further need to be in its team (for the lead's acts: to
 * lead it), which the policy asks.
 */
export const missionAuthority = {
  openMission: office,
  amendMission: office,
  recordDecision: office,
  addObject: office,
  removeObject: office,
  notifyObject: office,
  addParticipant: office,
  removeParticipant: office,
  orderParticipants: office,
  startMission: office,
  completeMission: office,
  publishMission: office,
  unpublishMission: office,
  cancelMission: office,
  closeMission: office,
  repeatMission: office,
  correctMissionDate: office,
  correctVisitDate: office,
  correctFindingDate: office,
  planVisit: field,
  confirmVisit: field,
  recordVisit: field,
  recordRefusedAccess: field,
  finishVisit: field,
  cancelVisit: office,
  captureFinding: field,
  describeFinding: field,
  confirmFinding: lead,
  withdrawFinding: lead,
  remedyFinding: lead,
  attachEvidence: field,
  describeEvidence: field,
  blurEvidence: office,
  publishEvidence: office,
  hideEvidence: office,
} satisfies Record<string, Authority>;

export type MissionActName = keyof typeof missionAuthority;
