import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { TenantRole } from './role.type.ts';

@InputType({ description: 'What a person is in the tenant from now on.' })
export class ChangeRolesInput extends ActInput {
  @Field(() => ID, { description: 'The appointment (TenantPerson.id).' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => [TenantRole], { description: 'All roles from now on, at least one.' })
  roles!: TenantRole[];
  @Field(() => String, { nullable: true, description: 'The position, in words; left out, it stays.' })
  position?: string | null;
}

@InputType({ description: 'Whose roles in the tenant end.' })
export class EndRoleInput extends ActInput {
  @Field(() => ID, { description: 'The appointment (TenantPerson.id).' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Who answers for a body from now on; they have an account already.' })
export class AppointOfficerInput extends ActInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => String, { description: 'The e-mail of their account.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they manage the body’s officers.' })
  chief?: boolean | null;
}

@InputType({ description: 'Who answers for a body no more.' })
export class DismissOfficerInput extends ActInput {
  @Field(() => ID, { description: 'The appointment (Officer.id).' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}
