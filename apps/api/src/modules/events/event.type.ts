import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum CivicEventKind {
  ACTION = 'ACTION',
  MEETING = 'MEETING',
  RECEPTION = 'RECEPTION',
  SURVEY = 'SURVEY',
  OTHER = 'OTHER',
}
registerEnumType(CivicEventKind, {
  name: 'CivicEventKind',
  description: 'What kind of event it was; none is a form of public control (domain §8.4).',
  valuesConfig: {
    ACTION: { description: 'Акция: a clean-up, a campaign.' },
    MEETING: { description: 'Встреча: a meeting with people or bodies.' },
    RECEPTION: { description: 'Общественная приёмная: a public reception.' },
    SURVEY: { description: 'Опрос, анкетирование: a poll or questionnaire.' },
    OTHER: { description: 'Anything else.' },
  },
});

@ObjectType({ description: 'A step agreed at an event: until a day, or «после 9 мая».' })
export class AgreedStep {
  @Field(() => String, { description: 'What was agreed.' })
  text!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its day, where one was named. It is nobody’s legal period.',
  })
  on!: string | null;
  @Field(() => String, { nullable: true, description: 'Its time in words, where no day was named.' })
  vague!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an event.' })
export class CivicEventViewerMay {
  @Field(() => VerdictType, { description: 'Amend it.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Publish it.' })
  publish!: VerdictType;
  @Field(() => VerdictType, { description: 'Record where its results were voiced.' })
  recordPublication!: VerdictType;
  @Field(() => VerdictType, { description: 'Record what came of it.' })
  recordOutcome!: VerdictType;
}

@ObjectType({
  description:
    'A civic event that is none of the four forms of public control: a clean-up, a meeting. It needs no final document and stands in the monitoring table (domain §8.4).',
})
export class CivicEvent {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'Its number in the council’s register of events.' })
  number!: string;
  @Field(() => CivicEventKind, { description: 'What kind of event.' })
  kind!: CivicEventKind;
  @Field(() => DateScalar, { description: 'The day on which it was held.' })
  heldOn!: string;
  @Field(() => LocalizedTextType, { description: 'Its topic.' })
  title!: LocalizedTextType;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What happened, in words.' })
  summary!: LocalizedTextType | null;
  @Field(() => String, { nullable: true, description: 'Where it was held.' })
  place!: string | null;
  @Field(() => [AgreedStep], { description: 'Steps agreed there, in order.' })
  agreedSteps!: AgreedStep[];
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;
  @Field(() => ID, { description: 'The council that held it, by its id in the register.' })
  councilId!: string;
  @Field(() => ID, { nullable: true, description: 'The mission to which it belongs, if any; opaque id.' })
  missionId!: string | null;
}

export const CivicEventConnection = connectionOf(CivicEvent, 'CivicEvent');
