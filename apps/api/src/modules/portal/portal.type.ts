import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType({
  description:
    'What councils did and what bodies answered, counted from what was published: of all councils or one, of all time or a month.',
})
export class PublicFigures {
  @Field(() => Int, { description: 'Missions opened.' })
  missions!: number;
  @Field(() => Int, { description: 'Visits that took place or were refused access.' })
  visits!: number;
  @Field(() => Int, { description: 'Events held.' })
  events!: number;
  @Field(() => Int, { description: 'Recommendations adopted.' })
  recommendations!: number;
  @Field(() => Int, { description: 'Tracks sent to bodies.' })
  sent!: number;
  @Field(() => Int, { description: 'Tracks whose first final answer arrived.' })
  answered!: number;
  @Field(() => Int, { description: 'Of these, on the due day or before.' })
  answeredInTime!: number;
  @Field(() => Int, { description: 'Tracks executed.' })
  executed!: number;
  @Field(() => Int, { description: 'Tracks awaiting an answer after their due day, as of today; never of a month.' })
  overdue!: number;
  @Field(() => Int, { description: 'Tracks awaiting an answer, as of today; never of a month.' })
  awaiting!: number;
}

@ObjectType({ description: 'A region and its working councils.' })
export class CouncilRegion {
  @Field(() => String, { nullable: true, description: 'The region; null for those of the whole republic.' })
  region!: string | null;
  @Field(() => Int, { description: 'How many public councils work there.' })
  councils!: number;
}

@ObjectType({ description: 'A body and how it answers; counted as `bodyRecord` counts, no rating.' })
export class BodyRecordRow {
  @Field(() => ID, { description: 'The body, by its id in the register.' })
  bodyId!: string;
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  bodyName!: LocalizedTextType;
  @Field(() => String, { nullable: true, description: 'Its region.' })
  region!: string | null;
  @Field(() => Int, { description: 'Tracks sent to it.' })
  received!: number;
  @Field(() => Int, { description: 'Finally answered.' })
  answered!: number;
  @Field(() => Int, { description: 'Finally answered on the due day or before.' })
  answeredInTime!: number;
  @Field(() => Int, { description: 'Finally answered after the due day.' })
  answeredLate!: number;
  @Field(() => Int, { description: 'Accepted.' })
  accepted!: number;
  @Field(() => Int, { description: 'Executed.' })
  executed!: number;
  @Field(() => Int, { description: 'Awaiting an answer after its due day.' })
  overdue!: number;
  @Field(() => Int, { description: 'Awaiting an answer.' })
  awaiting!: number;
}

export enum BodyRecordOrder {
  NAME = 'NAME',
  RECEIVED = 'RECEIVED',
  OVERDUE = 'OVERDUE',
}
registerEnumType(BodyRecordOrder, {
  name: 'BodyRecordOrder',
  description: 'How bodies are ordered.',
  valuesConfig: {
    NAME: { description: 'By name, as Kazakh orders.' },
    RECEIVED: { description: 'The most sent to first.' },
    OVERDUE: { description: 'The most overdue first.' },
  },
});

export enum PublishedKind {
  MISSION = 'MISSION',
  RECOMMENDATION = 'RECOMMENDATION',
  CIVIC_EVENT = 'CIVIC_EVENT',
}
registerEnumType(PublishedKind, {
  name: 'PublishedKind',
  description: 'What was found.',
  valuesConfig: {
    MISSION: { description: 'A mission.' },
    RECOMMENDATION: { description: 'A recommendation.' },
    CIVIC_EVENT: { description: 'An event.' },
  },
});

@ObjectType({ description: 'Something published in which the words were found.' })
export class PublishedHit {
  @Field(() => ID, { description: 'The opaque id of what was found.' })
  id!: string;
  @Field(() => PublishedKind, { description: 'What it is.' })
  kind!: PublishedKind;
  @Field(() => String, { nullable: true, description: 'Its number in the council’s register.' })
  number!: string | null;
  @Field(() => LocalizedTextType, { description: 'Its topic, or the wording of a recommendation.' })
  title!: LocalizedTextType;
  @Field(() => DateScalar, { nullable: true, description: 'When it was opened, adopted or held.' })
  on!: string | null;
  @Field(() => String, { description: 'Whose it is: the council’s short name in addresses.' })
  councilSlug!: string;
  @Field(() => LocalizedTextType, { description: 'The council’s name.' })
  councilName!: LocalizedTextType;
}

export const BodyRecordRowConnection = connectionOf(BodyRecordRow, 'BodyRecordRow');
export const PublishedHitConnection = connectionOf(PublishedHit, 'PublishedHit');
