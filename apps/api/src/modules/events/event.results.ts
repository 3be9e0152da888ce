import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';

@ObjectType({ description: 'The event stands in the register.' })
export class RecordEventSuccess {
  @Field(() => ID, { description: 'The event’s opaque id.' })
  eventId!: string;
}
export const RecordEventResult = resultOf('RecordEventResult', RecordEventSuccess);

@ObjectType({ description: 'The event was amended.' })
export class AmendEventSuccess {
  @Field(() => ID, { description: 'The event’s opaque id.' })
  eventId!: string;
}
export const AmendEventResult = resultOf('AmendEventResult', AmendEventSuccess);

@ObjectType({ description: 'The event is public.' })
export class PublishEventSuccess {
  @Field(() => ID, { description: 'The event’s opaque id.' })
  eventId!: string;
}
export const PublishEventResult = resultOf('PublishEventResult', PublishEventSuccess);
