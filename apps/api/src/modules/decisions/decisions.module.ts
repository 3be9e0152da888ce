import { DecisionEntity } from './entities/decision.entity.ts';

/** Registration only. */
export const decisionEntities = [DecisionEntity] as const;
