import { acts } from './act-results.ts';
import { EvidenceEntity } from './entities/evidence.entity.ts';
import { FindingEntity } from './entities/finding.entity.ts';
import { MissionEntity } from './entities/mission.entity.ts';
import { MissionObjectEntity, ParticipantEntity } from './entities/team.entities.ts';
import { VisitEntity } from './entities/visit.entity.ts';
import { CorrectionActsResolver } from './resolvers/correction-acts.resolver.ts';
import { EvidenceActsResolver } from './resolvers/evidence-acts.resolver.ts';
import {
  EvidenceResolver,
  FindingResolver,
  MissionEventResolver,
  MissionObjectResolver,
  ParticipantResolver,
  VisitResolver,
} from './resolvers/field-part.resolver.ts';
import { FindingActsResolver } from './resolvers/finding-acts.resolver.ts';
import {
  EvidenceMayResolver,
  FindingMayResolver,
  MissionMayResolver,
  VisitMayResolver,
} from './resolvers/may.resolver.ts';
import { MissionActsResolver } from './resolvers/mission-acts.resolver.ts';
import { MissionFieldsResolver } from './resolvers/mission-fields.resolver.ts';
import { MissionsResolver } from './resolvers/missions.resolver.ts';
import { TeamActsResolver } from './resolvers/team-acts.resolver.ts';
import { VisitActsResolver } from './resolvers/visit-acts.resolver.ts';

/** Registration only. */
export const missionEntities = [
  MissionEntity,
  MissionObjectEntity,
  ParticipantEntity,
  VisitEntity,
  FindingEntity,
  EvidenceEntity,
] as const;

export const missionResolvers = [
  MissionsResolver,
  MissionFieldsResolver,
  MissionObjectResolver,
  ParticipantResolver,
  MissionEventResolver,
  VisitResolver,
  FindingResolver,
  EvidenceResolver,
  MissionMayResolver,
  VisitMayResolver,
  FindingMayResolver,
  EvidenceMayResolver,
  MissionActsResolver,
  CorrectionActsResolver,
  TeamActsResolver,
  VisitActsResolver,
  FindingActsResolver,
  EvidenceActsResolver,
  ...Object.values(acts).map(({ resolver }) => resolver),
] as const;
