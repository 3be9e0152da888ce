import {
  EvidenceResolver,
  FindingResolver,
  MissionEventResolver,
  MissionObjectResolver,
  ParticipantResolver,
  VisitResolver,
} from './resolvers/field-part.resolver.ts';
import { MissionFieldsResolver } from './resolvers/mission-fields.resolver.ts';
import { MissionsResolver } from './resolvers/missions.resolver.ts';

/** Registration only. */
export const missionResolvers = [
  MissionsResolver,
  MissionFieldsResolver,
  MissionObjectResolver,
  ParticipantResolver,
  MissionEventResolver,
  VisitResolver,
  FindingResolver,
  EvidenceResolver,
] as const;
