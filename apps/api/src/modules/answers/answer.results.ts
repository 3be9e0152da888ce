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

/** Success and result of an act on one answer's publicity. */
function answerResult(name: string, description: string) {
  @ObjectType(`${name}Success`, { description })
  class Success {
    @Field(() => ID, { description: 'The answer.' })
    answerId!: string;
  }
  Object.defineProperty(Success, 'name', { value: `${name}Success` });
  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => Answer, { nullable: true, description: 'The answer as it is now.' })
    answer(@Root() { answerId }: Success, @Ctx() operation: Operation): Promise<Answer | null> {
      const { tenantId, id } = ownId(answerId);
      return operation.level.one<Answer>(answerById(eyesOf(operation.capacity), tenantId, id));
    }
  }
  return { result: resultOf(`${name}Result`, Success), resolver: SuccessResolver };
}

export const withholdAnswerResult = answerResult('WithholdAnswer', 'The public no longer reads the answer.');
export const releaseAnswerResult = answerResult('ReleaseAnswer', 'The answer was put back.');
export const chooseAnswerFilesResult = answerResult('ChooseAnswerFiles', 'The choice was recorded.');

export const answerResultResolvers = [
  answerRecommendationsResult.resolver,
  registerIncomingResult.resolver,
  AssessAnswerSuccessResolver,
  withholdAnswerResult.resolver,
  releaseAnswerResult.resolver,
  chooseAnswerFilesResult.resolver,
] as const;
