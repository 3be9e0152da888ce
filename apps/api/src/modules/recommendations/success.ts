import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { answerById } from '../answers/answer.reader.ts';
import { Answer } from '../answers/answer.type.ts';
import { letterById } from '../letters/letter.reader.ts';
import { Letter } from '../letters/letter.type.ts';
import { eyesOf } from './eyes.ts';
import { recommendationById } from './recommendation.reader.ts';
import { Recommendation } from './recommendation.type.ts';
import { trackById } from './track.reader.ts';
import { Track } from './track.type.ts';

/** Reads what an act changed, in the operation’s own transaction: the act has committed by then. */
async function read<Row>(operation: Operation, id: string, one: typeof trackById): Promise<Row> {
  const ref = ownId(id);
  const row = await operation.level.one<Row>(one(eyesOf(operation.capacity), ref.tenantId, ref.id));
  if (!row) throw new Error('an act names a row that its own capacity cannot read');
  return row;
}

/** Success and result of an act whose outcome is a recommendation. */
export function recommendationResult(name: string, description: string) {
  @ObjectType(`${name}Success`, { description })
  class Success {
    @Field(() => ID, { description: 'The recommendation.' })
    recommendationId!: string;
  }
  Object.defineProperty(Success, 'name', { value: `${name}Success` });
  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => Recommendation, { description: 'The recommendation as it is now.' })
    recommendation(@Root() { recommendationId }: Success, @Ctx() operation: Operation): Promise<Recommendation> {
      return read(operation, recommendationId, recommendationById);
    }
  }
  return { result: resultOf(`${name}Result`, Success), resolver: SuccessResolver };
}

/** Success and result of an act whose outcome is a track. */
export function trackResult(name: string, description: string) {
  @ObjectType(`${name}Success`, { description })
  class Success {
    @Field(() => ID, { description: 'The track.' })
    trackId!: string;
  }
  Object.defineProperty(Success, 'name', { value: `${name}Success` });
  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => Track, { description: 'The track as it is now.' })
    track(@Root() { trackId }: Success, @Ctx() operation: Operation): Promise<Track> {
      return read(operation, trackId, trackById);
    }
  }
  return { result: resultOf(`${name}Result`, Success), resolver: SuccessResolver };
}

/** Success and result of an act whose outcome is a letter. */
export function letterResult(name: string, description: string) {
  @ObjectType(`${name}Success`, { description })
  class Success {
    @Field(() => ID, { description: 'The letter.' })
    letterId!: string;
  }
  Object.defineProperty(Success, 'name', { value: `${name}Success` });
  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => Letter, { description: 'The letter as it is now.' })
    letter(@Root() { letterId }: Success, @Ctx() operation: Operation): Promise<Letter> {
      return read(operation, letterId, letterById);
    }
  }
  return { result: resultOf(`${name}Result`, Success), resolver: SuccessResolver };
}

/** Success and result of an act whose outcome is several tracks. */
export function tracksResult(name: string, description: string) {
  @ObjectType(`${name}Success`, { description })
  class Success {
    @Field(() => [ID], { description: 'The tracks.' })
    trackIds!: string[];
  }
  Object.defineProperty(Success, 'name', { value: `${name}Success` });
  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => [Track], { description: 'The tracks as they are now.' })
    tracks(@Root() { trackIds }: Success, @Ctx() operation: Operation): Promise<Track[]> {
      return Promise.all(trackIds.map((id) => read<Track>(operation, id, trackById)));
    }
  }
  return { result: resultOf(`${name}Result`, Success), resolver: SuccessResolver };
}

/** Success and result of an act that records answers, with the letter they came with. */
export function answersResult(name: string, description: string) {
  @ObjectType(`${name}Success`, { description })
  class Success {
    @Field(() => ID, { description: 'The incoming letter.' })
    letterId!: string;
    @Field(() => [ID], { description: 'The answers.' })
    answerIds!: string[];
  }
  Object.defineProperty(Success, 'name', { value: `${name}Success` });
  @Resolver(() => Success)
  class SuccessResolver {
    @FieldResolver(() => Letter, { description: 'The incoming letter as it is now.' })
    letter(@Root() { letterId }: Success, @Ctx() operation: Operation): Promise<Letter> {
      return read(operation, letterId, letterById);
    }
    @FieldResolver(() => [Answer], { description: 'The answers as they are now.' })
    answers(@Root() { answerIds }: Success, @Ctx() operation: Operation): Promise<Answer[]> {
      return Promise.all(answerIds.map((id) => read<Answer>(operation, id, answerById)));
    }
  }
  return { result: resultOf(`${name}Result`, Success), resolver: SuccessResolver };
}
