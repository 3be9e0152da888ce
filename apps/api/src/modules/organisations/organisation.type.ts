import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { CouncilLevel } from '../councils/council.type.ts';

export enum OrganisationKind {
  STATE_BODY = 'STATE_BODY',
  QUASI_STATE = 'QUASI_STATE',
  NPO = 'NPO',
  STATE_INSTITUTION = 'STATE_INSTITUTION',
  AUTONOMOUS_EDUCATION = 'AUTONOMOUS_EDUCATION',
  PUBLIC_FUNCTION = 'PUBLIC_FUNCTION',
  MASLIKHAT = 'MASLIKHAT',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description:
    'What an organisation of the register is; which kinds are objects of control follows from the law (PC-CTRL-02).',
  valuesConfig: {
    STATE_BODY: { description: 'A state body.' },
    QUASI_STATE: { description: 'A quasi-state entity.' },
    NPO: { description: 'A non-profit organisation.' },
    STATE_INSTITUTION: { description: 'A state institution that is not a state body.' },
    AUTONOMOUS_EDUCATION: { description: 'An autonomous organisation of education.' },
    PUBLIC_FUNCTION: { description: 'A performer of functions of executive bodies.' },
    MASLIKHAT: { description: 'A maslikhat.' },
    OTHER: { description: 'Anything else.' },
  },
});

@ObjectType({
  description: 'An organisation of the register: a body, a quasi-state entity, an NPO. It belongs to no tenant.',
})
export class Organisation {
  @Field(() => ID, { description: 'Its id in the register.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Its BIN, 12 digits, where it is known (GEN-ID-01).' })
  bin!: string | null;
  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: OrganisationKind;
  @Field(() => CouncilLevel, { nullable: true, description: 'Republican or local.' })
  level!: CouncilLevel | null;
  @Field(() => LocalizedTextType, { description: 'Its full name.' })
  name!: LocalizedTextType;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its short name.' })
  shortName!: LocalizedTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The position of its head, for letters.' })
  headPosition!: LocalizedTextType | null;
  @Field(() => ID, { nullable: true, description: 'The body above it, to which an escalation goes.' })
  superiorId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its region.' })
  region!: string | null;
  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address!: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail.' })
  email!: string | null;
  @Field(() => Boolean, {
    description: 'Of the special-regime category: never an object of public control (PC-CTRL-05).',
  })
  specialRegime!: boolean;
  @Field(() => Boolean, { description: 'No council is formed with it (PC-STAT-03).' })
  councilForbidden!: boolean;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');
