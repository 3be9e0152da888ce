import { CouncilRegulationEntity } from './entities/council-regulation.entity.ts';
import { DecisionEntity } from './entities/decision.entity.ts';
import { DecisionActsResolver } from './resolvers/decision-acts.resolver.ts';
import {
  DecisionPlacesResolver,
  ItemDecisionsResolver,
  MeetingDecisionsResolver,
  MissionDecisionResolver,
} from './resolvers/decision-places.resolver.ts';
import { DecisionsResolver } from './resolvers/decisions.resolver.ts';
import {
  CouncilRegulationsResolver,
  DecisionRegulationResolver,
  RegulationResolver,
} from './resolvers/regulations.resolver.ts';

/** Registration only. */
export const decisionEntities = [DecisionEntity, CouncilRegulationEntity] as const;
export const decisionResolvers = [
  DecisionsResolver,
  MeetingDecisionsResolver,
  ItemDecisionsResolver,
  DecisionPlacesResolver,
  MissionDecisionResolver,
  CouncilRegulationsResolver,
  RegulationResolver,
  DecisionRegulationResolver,
  DecisionActsResolver,
] as const;
