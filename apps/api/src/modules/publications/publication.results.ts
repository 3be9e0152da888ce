import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';

@ObjectType({ description: 'The publication is recorded.' })
export class RecordPublicationSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  publicationId!: string;
}
export const RecordPublicationResult = resultOf('RecordPublicationResult', RecordPublicationSuccess);

@ObjectType({ description: 'The publication was taken back.' })
export class WithdrawPublicationSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  withdrawn!: boolean;
}
export const WithdrawPublicationResult = resultOf('WithdrawPublicationResult', WithdrawPublicationSuccess);

@ObjectType({ description: 'The outcome is recorded.' })
export class RecordOutcomeSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  outcomeId!: string;
}
export const RecordOutcomeResult = resultOf('RecordOutcomeResult', RecordOutcomeSuccess);
