import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { eyesOf } from '../recommendations/eyes.ts';
import { answersResult } from '../recommendations/success.ts';
import { trackById } from '../recommendations/track.reader.ts';
import { Track } from '../recommendations/track.type.ts';
import { answerById } from './answer.reader.ts';
import { Answer } from './answer.type.ts';

export const answerRecommendationsResult = answersResult('AnswerRecommendations', 'The answers were recorded.');
export const registerIncomingResult = answersResult('RegisterIncoming', 'The incoming letter was registered.');

@ObjectType({ description: 'The answer was judged.' })
export class AssessAnswerSuccess {
  @Field(() => ID, { description: 'The answer.' })
  answerId!: string;
  @Field(() => ID, { description: 'Its track.' })
  trackId!: string;
}
export const AssessAnswerResult = resultOf('AssessAnswerResult', AssessAnswerSuccess);

@Resolver(() => AssessAnswerSuccess)
export class AssessAnswerSuccessResolver {
  @FieldResolver(() => Answer, { nullable: true, description: 'The answer as it is now.' })
  answer(@Root() { answerId }: AssessAnswerSuccess, @Ctx() operation: Operation): Promise<Answer | null> {
    const { tenantId, id } = ownId(answerId);
    return operation.level.one<Answer>(answerById(eyesOf(operation.capacity), tenantId, id));
  }

  @FieldResolver(() => Track, { nullable: true, description: 'Its track as it is now.' })
  track(@Root() { trackId }: AssessAnswerSuccess, @Ctx() operation: Operation): Promise<Track | null> {
    const { tenantId, id } = ownId(trackId);
    return operation.level.one<Track>(trackById(eyesOf(operation.capacity), tenantId, id));
  }
}

export const answerResultResolvers = [
  answerRecommendationsResult.resolver,
  registerIncomingResult.resolver,
  AssessAnswerSuccessResolver,
] as const;
