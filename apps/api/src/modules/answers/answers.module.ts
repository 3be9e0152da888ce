import { AnswerEntity } from './answer.entity.ts';
import { answerResultResolvers } from './answer.results.ts';
import { AnswerActsResolver } from './answer-acts.resolver.ts';
import { AnswerPublicityResolver } from './answer-publicity.resolver.ts';

/** Registration only. */
export const answerEntities = [AnswerEntity] as const;
export const answerResolvers = [AnswerActsResolver, AnswerPublicityResolver, ...answerResultResolvers] as const;
