import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum TenantRole {
  SECRETARIAT = 'SECRETARIAT',
  CHAIR = 'CHAIR',
  MEMBER = 'MEMBER',
  LEAD = 'LEAD',
  MONITOR = 'MONITOR',
  WORKING_GROUP = 'WORKING_GROUP',
  OBSERVER = 'OBSERVER',
}
registerEnumType(TenantRole, {
  name: 'TenantRole',
  description: 'What a person may be in a tenant (domain §3.30).',
  valuesConfig: {
    SECRETARIAT: { description: 'Keeps the registers, prepares and sends, invites people.' },
    CHAIR: { description: 'Chairs: approves, signs, instructs.' },
    MEMBER: { description: 'A member of the council.' },
    LEAD: { description: 'Leads a mission of public control.' },
    MONITOR: { description: 'Logs visits, findings and evidence.' },
    WORKING_GROUP: { description: 'Sits in a working group: sees its candidates and votes on them.' },
    OBSERVER: { description: 'Reads what the tenant holds, changes nothing.' },
  },
});

@ObjectType({ description: 'A person’s roles in the tenant, now or in the past.' })
export class TenantPerson {
  @Field(() => ID, { description: 'The id of the appointment, not of the person.' })
  id!: string;
  @Field(() => ID, { description: 'The person’s account.' })
  accountId!: string;
  @Field(() => String, { description: 'Surname, name, patronymic.' })
  name!: string;
  @Field(() => [TenantRole], { description: 'The roles.' })
  roles!: TenantRole[];
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position!: string | null;
  @Field(() => DateScalar, { description: 'Since which day.' })
  since!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the roles ended; null while they last.' })
  until!: string | null;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

export const TenantPersonConnection = connectionOf(TenantPerson, 'TenantPerson');

@ObjectType({ description: 'A person who answers for a body at the desk.' })
export class Officer {
  @Field(() => ID, { description: 'The id of the appointment, not of the person.' })
  id!: string;
  @Field(() => ID, { description: 'The body, in the register of organisations.' })
  bodyId!: string;
  @Field(() => ID, { description: 'The person’s account.' })
  accountId!: string;
  @Field(() => String, { description: 'Surname, name, patronymic.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position!: string | null;
  @Field(() => Boolean, { description: 'Whether they manage the body’s officers.' })
  chief!: boolean;
  @Field(() => DateScalar, { description: 'Since which day.' })
  since!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended; null while it lasts.' })
  until!: string | null;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

export const OfficerConnection = connectionOf(Officer, 'Officer');
