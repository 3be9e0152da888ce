import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { encodeId } from '../../kernel/id.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { Invitation } from './invitation.type.ts';
import { invitationLink } from './invitation-link.ts';
import { invitationsByIds } from './people.reader.ts';

/** Never a type of its own: what acts on an invitation show. */
@ObjectType({ description: 'What acts on an invitation show.' })
abstract class InvitationSuccess {
  @Field(() => ID, { description: 'The invitation’s id.' })
  invitationId!: string;
  @Field(() => Invitation, { nullable: true, description: 'The invitation as it stands now.' })
  invitation(@Ctx() operation: Operation): Promise<Invitation | null> {
    const now = operation.clock.now().toISOString();
    return operation.level.first<Invitation, { now: string }>(invitationsByIds, this.invitationId, { now });
  }
}

/** Never a type of its own: an invitation that was sent. */
@ObjectType({ description: 'An invitation that was sent.' })
abstract class InvitedSuccess extends InvitationSuccess {
  @Field(() => String, {
    description:
      'The link that was mailed, to hand over in another way too. Whoever holds it may come: shown here and nowhere else.',
  })
  link(@Ctx() operation: Operation): string {
    return invitationLink(operation, this.invitationId);
  }
}

@ObjectType({ description: 'The invitation was sent.' })
export class InviteToTenantSuccess extends InvitedSuccess {}
export const InviteToTenantResult = resultOf('InviteToTenantResult', InviteToTenantSuccess);

@ObjectType({ description: 'The invitation was sent.' })
export class InviteOfficerSuccess extends InvitedSuccess {}
export const InviteOfficerResult = resultOf('InviteOfficerResult', InviteOfficerSuccess);

@ObjectType({ description: 'The invitation’s link works no more.' })
export class RevokeInvitationSuccess extends InvitationSuccess {}
export const RevokeInvitationResult = resultOf('RevokeInvitationResult', RevokeInvitationSuccess);

@ObjectType({ description: 'The person is what was offered; sign in to act.' })
export class AcceptInvitationSuccess {
  @Field(() => ID, { description: 'The person’s account.' })
  accountId!: string;
  @Field(() => ID, { nullable: true, description: 'The body they answer for now.' })
  bodyId!: string | null;
  tenantId!: string | null;
  mandateId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The mandate they work by now, as an opaque ID.' })
  mandate(): string | null {
    return this.tenantId && this.mandateId ? encodeId(this.tenantId, this.mandateId) : null;
  }

  @Field(() => Council, { nullable: true, description: 'The tenant they came to.' })
  async council(@Ctx() operation: Operation): Promise<Council | null> {
    return this.tenantId ? operation.level.first<Council>(councilsByIds, this.tenantId) : null;
  }
}
export const AcceptInvitationResult = resultOf('AcceptInvitationResult', AcceptInvitationSuccess);
