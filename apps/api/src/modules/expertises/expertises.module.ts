import { ExpertLinkEntity } from './entities/expert-link.entity.ts';
import { ExpertiseEntity } from './entities/expertise.entity.ts';
import { ExpertiseAnswerEntity } from './entities/expertise-answer.entity.ts';
import { ExpertiseConclusionEntity } from './entities/expertise-conclusion.entity.ts';
import { ExpertiseExpertEntity } from './entities/expertise-expert.entity.ts';
import { ExpertisePaperEntity } from './entities/expertise-paper.entity.ts';
import { ExpertiseSignatureEntity } from './entities/expertise-signature.entity.ts';
import { ConclusionActsResolver } from './resolvers/conclusion-acts.resolver.ts';
import {
  ConclusionsResolver,
  ExpertiseConclusionResolver,
  ExpertiseSignatureFilesResolver,
} from './resolvers/conclusions.resolver.ts';
import { ExpertActsResolver } from './resolvers/expert-acts.resolver.ts';
import { ExpertiseActsResolver } from './resolvers/expertise-acts.resolver.ts';
import {
  DraftActExpertisesResolver,
  ExpertisePaperFilesResolver,
  ExpertisePlacesResolver,
  ItemExpertisesResolver,
  MissionExpertiseResolver,
} from './resolvers/expertise-places.resolver.ts';
import { ExpertisesResolver } from './resolvers/expertises.resolver.ts';
import { ExpertiseExpertsResolver, ExpertsResolver } from './resolvers/experts.resolver.ts';

/** Registration only. */
export const expertiseEntities = [
  ExpertLinkEntity,
  ExpertiseEntity,
  ExpertisePaperEntity,
  ExpertiseExpertEntity,
  ExpertiseAnswerEntity,
  ExpertiseConclusionEntity,
  ExpertiseSignatureEntity,
] as const;
export const expertiseResolvers = [
  ExpertisesResolver,
  ExpertisePlacesResolver,
  ExpertisePaperFilesResolver,
  ExpertiseExpertsResolver,
  ExpertsResolver,
  ExpertiseConclusionResolver,
  ConclusionsResolver,
  ExpertiseSignatureFilesResolver,
  ItemExpertisesResolver,
  MissionExpertiseResolver,
  DraftActExpertisesResolver,
  ExpertiseActsResolver,
  ExpertActsResolver,
  ConclusionActsResolver,
] as const;
