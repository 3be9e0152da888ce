import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { TenantRole } from './role.type.ts';

@InputType({ description: 'Whom a tenant invites, and to what.' })
export class InviteToTenantInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The tenant, where the platform invites; else it is one’s own.' })
  tenantId?: string | null;
  @Field(() => String, { description: 'The e-mail the link is sent to.' })
  email!: string;
  @Field(() => [TenantRole], { description: 'The roles offered, at least one.' })
  roles!: TenantRole[];
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position?: string | null;
}

@InputType({ description: 'Whom a body invites to answer for it.' })
export class InviteOfficerInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The body, where the platform invites; else it is one’s own.' })
  bodyId?: string | null;
  @Field(() => String, { description: 'The e-mail the link is sent to.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they will manage the body’s officers.' })
  chief?: boolean | null;
}

@InputType({ description: 'Which invitation is taken back.' })
export class RevokeInvitationInput extends ActInput {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({
  description:
    'Who comes by an invitation. Signed in with the invited address: the token is enough. With an account: its password. Without one: name and a new password.',
})
export class AcceptInvitationInput extends ActInput {
  @Field(() => String, { description: 'The token of the link.' })
  token!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The account’s password, or the new one: 8 characters at least.',
  })
  password?: string | null;
  @Field(() => String, { nullable: true, description: 'The surname, for a new account.' })
  surname?: string | null;
  @Field(() => String, { nullable: true, description: 'The given name, for a new account.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'The patronymic, where there is one.' })
  patronymic?: string | null;
  @Field(() => String, { nullable: true, description: 'The person’s language, for a new account: kk, ru or en.' })
  locale?: string | null;
}
