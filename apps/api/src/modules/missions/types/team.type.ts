import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../graphql/scalars.ts';

@ObjectType({ description: 'An organisation whose activity a mission looks at (PC-CTRL-02).' })
export class MissionObject {
  @Field(() => ID, { description: 'Its opaque ID within the mission.' })
  id!: string;
  @Field(() => ID, { description: 'The organisation, by its id in the register.' })
  bodyId!: string;
  @Field(() => String, { nullable: true, description: 'The official concerned, if one is named; null for the public.' })
  official!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was told of the control (PC-CTRL-08).' })
  notifiedOn!: string | null;
}

export enum ParticipantRole {
  MEMBER = 'MEMBER',
  NPO = 'NPO',
  ACTIVIST = 'ACTIVIST',
  EXPERT = 'EXPERT',
  SPECIALIST = 'SPECIALIST',
  BODY_REP = 'BODY_REP',
  CONTRACTOR = 'CONTRACTOR',
  MEDIA = 'MEDIA',
  RESIDENT = 'RESIDENT',
  OTHER = 'OTHER',
}
registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'In what capacity someone takes part (domain §3.18); free text stands beside it.',
  valuesConfig: {
    MEMBER: { description: 'A member of the council.' },
    NPO: { description: 'A representative of an NPO.' },
    ACTIVIST: { description: 'An activist.' },
    EXPERT: { description: 'An expert.' },
    SPECIALIST: { description: 'A specialist.' },
    BODY_REP: { description: 'A representative of a body.' },
    CONTRACTOR: { description: 'A contractor.' },
    MEDIA: { description: 'A journalist.' },
    RESIDENT: { description: 'A resident.' },
    OTHER: { description: 'Anyone else; the free text says who.' },
  },
});

@ObjectType({
  description:
    'Someone who takes part in a mission or an event: a person, or only an organisation. A hidden name is not there for the public.',
})
export class Participant {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The person’s name; null where only an organisation is known.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation in words, where it is not in the register.' })
  organisationName!: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation of the register.' })
  bodyId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The person’s account, where they have one; null for the public.' })
  accountId!: string | null;
  @Field(() => ParticipantRole, { description: 'In what capacity.' })
  role!: ParticipantRole;
  @Field(() => String, { nullable: true, description: 'The role in free words: «Защитники Парка».' })
  roleText!: string | null;
  @Field(() => Boolean, { description: 'Whether they lead the mission.' })
  lead!: boolean;
  @Field(() => Boolean, { description: 'Whether the public may read the name.' })
  namePublic!: boolean;
  @Field(() => Int, { description: 'Place in the list, from 1.' })
  ordinal!: number;
}
