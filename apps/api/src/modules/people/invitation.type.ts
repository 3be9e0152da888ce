import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { TenantRole } from './role.type.ts';

export enum InvitationState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'What became of an invitation; EXPIRED is computed from its last moment.',
  valuesConfig: {
    OPEN: { description: 'The link works.' },
    ACCEPTED: { description: 'A person came by it.' },
    REVOKED: { description: 'It was taken back.' },
    EXPIRED: { description: 'Its time ran out.' },
  },
});

@ObjectType({
  description: 'An invitation sent to an address: a role in a tenant, a mandate, or an officer’s place at a body.',
})
export class Invitation {
  @Field(() => ID, { description: 'Its id (not its token).' })
  id!: string;
  @Field(() => String, { description: 'The address it was sent to.' })
  email!: string;
  @Field(() => [TenantRole], { nullable: true, description: 'The roles offered in a tenant.' })
  roles!: TenantRole[] | null;
  @Field(() => ID, { nullable: true, description: 'The mandate offered, as an opaque ID.' })
  mandateId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The body whose officer the person would be.' })
  bodyId!: string | null;
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position!: string | null;
  @Field(() => Boolean, { description: 'Whether they would manage the body’s officers.' })
  chief!: boolean;
  @Field(() => InvitationState, { description: 'What became of it.' })
  state!: InvitationState;
  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt!: string;
  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: string | null;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

export const InvitationConnection = connectionOf(Invitation, 'Invitation');

@ObjectType({ description: 'What an invitation’s link shows to whoever holds it, before it is accepted.' })
export class InvitationOffer {
  @Field(() => String, { description: 'The address it was sent to; the account will have it.' })
  email!: string;
  @Field(() => InvitationState, { description: 'Whether the link still works.' })
  state!: InvitationState;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The council, NGO or community that invites.' })
  tenantName!: LocalizedTextType | null;
  @Field(() => String, { nullable: true, description: 'Its short name in addresses.' })
  tenantSlug!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The body that invites.' })
  bodyName!: LocalizedTextType | null;
  @Field(() => [TenantRole], { nullable: true, description: 'The roles offered.' })
  roles!: TenantRole[] | null;
  @Field(() => Boolean, { description: 'Whether a mandate for a mission is offered.' })
  forMandate!: boolean;
  @Field(() => String, { nullable: true, description: 'The position, in words.' })
  position!: string | null;
  @Field(() => Boolean, {
    description: 'Whether there is an account of this address: then its password is asked, else a new one.',
  })
  accountExists!: boolean;
  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  expiresAt!: string;
}
