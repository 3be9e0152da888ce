import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ParticipantRole } from '../missions/types/team.type.ts';
import { CivicEventKind } from './event.type.ts';

@InputType({ description: 'A step agreed at an event; either a day, or a time in words, or neither.' })
export class AgreedStepInput {
  @Field(() => String, { description: 'What was agreed, at most 2 000 characters.' })
  text!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'Its time in words: «после 9 мая».' })
  vague?: string | null;
}

@InputType({ description: 'Someone who took part: at least a name or an organisation is known.' })
export class EventParticipantInput {
  @Field(() => String, { nullable: true, description: 'The person’s name as it is printed: «Сериков Ә.Б.».' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation in words, where it is not in the register.' })
  organisationName?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation of the register.' })
  bodyId?: string | null;
  @Field(() => ParticipantRole, { description: 'In what capacity.' })
  role!: ParticipantRole;
  @Field(() => String, { nullable: true, description: 'The role in free words: «генеральный подрядчик».' })
  roleText?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether the public may read the name.' })
  namePublic!: boolean;
}

@InputType({ description: 'What an event is.' })
export abstract class EventFieldsInput extends ActInput {
  @Field(() => CivicEventKind, { description: 'What kind of event.' })
  kind!: CivicEventKind;
  @Field(() => DateScalar, { description: 'The day on which it was held; not after today.' })
  heldOn!: string;
  @Field(() => LocalizedTextInput, { description: 'Its topic.' })
  title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What happened.' })
  summary?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;
  @Field(() => ID, { nullable: true, description: 'The mission to which it belongs, opaque id.' })
  missionId?: string | null;
  @Field(() => [AgreedStepInput], { defaultValue: [], description: 'Steps agreed, in order, at most 50.' })
  agreedSteps!: AgreedStepInput[];
  @Field(() => [EventParticipantInput], { defaultValue: [], description: 'Who took part, in order, at most 100.' })
  participants!: EventParticipantInput[];
}

@InputType({ description: 'An event that was held.' })
export class RecordEventInput extends EventFieldsInput {}

@InputType({ description: 'An event as it should stand: all of its fields are replaced.' })
export class AmendEventInput extends EventFieldsInput {
  @Field(() => ID, { description: 'The event.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which event becomes public.' })
export class PublishEventInput extends ActInput {
  @Field(() => ID, { description: 'The event.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
}
