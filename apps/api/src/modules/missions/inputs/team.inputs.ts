import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { ParticipantRole } from '../types/team.type.ts';

@InputType({ description: 'An object of control (PC-CTRL-02).' })
export class ObjectInput {
  @Field(() => ID, { description: 'The organisation, by its id in the register.' })
  bodyId!: string;
  @Field(() => String, { nullable: true, description: 'The official concerned, at most 300 characters.' })
  official?: string | null;
}

@InputType({
  description: 'Someone who takes part: a name, an organisation in words or of the register, or several of these.',
})
export class ParticipantInput {
  @Field(() => ID, { nullable: true, description: 'The account of a person who works in the tenant.' })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: 'The person’s name, at most 300 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation in words, at most 300 characters.' })
  organisationName?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation of the register.' })
  bodyId?: string | null;
  @Field(() => ParticipantRole, { description: 'In what capacity.' })
  role!: ParticipantRole;
  @Field(() => String, { nullable: true, description: 'The role in free words, at most 300 characters.' })
  roleText?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they lead the mission; only a person does.' })
  lead!: boolean;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether the public may read the name.' })
  namePublic!: boolean;
}

@InputType({ description: 'An object is added to a mission.' })
export class AddObjectInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => ObjectInput, { description: 'The object.' })
  object!: ObjectInput;
}

@InputType({ description: 'An object is taken out of a mission.' })
export class RemoveObjectInput extends ActInput {
  @Field(() => ID, { description: 'The object within the mission.' })
  id!: string;
}

@InputType({ description: 'An object was told of the control before its start (PC-CTRL-08).' })
export class NotifyObjectInput extends ActInput {
  @Field(() => ID, { description: 'The object within the mission.' })
  id!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was told; today unless given, never later.' })
  notifiedOn?: string | null;
}

@InputType({ description: 'Someone joins a mission.' })
export class AddParticipantInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => ParticipantInput, { description: 'Who.' })
  participant!: ParticipantInput;
}

@InputType({ description: 'Someone leaves a mission’s list.' })
export class RemoveParticipantInput extends ActInput {
  @Field(() => ID, { description: 'The participant.' })
  id!: string;
}

@InputType({ description: 'The order of a mission’s participants, as the table prints them.' })
export class OrderParticipantsInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => [ID], { description: 'All its participants in their new order.' })
  participantIds!: string[];
}
