import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { onTenant } from '../../kernel/on-tenant.ts';
import { acceptByLink } from './accept-invitation.ts';
import {
  AcceptInvitationInput,
  InviteOfficerInput,
  InviteToTenantInput,
  RevokeInvitationInput,
} from './invitation.inputs.ts';
import {
  AcceptInvitationResult,
  InviteOfficerResult,
  InviteToTenantResult,
  RevokeInvitationResult,
} from './invitation.results.ts';
import { inviteOfficer } from './invite-officer.command.ts';
import { inviteToTenant } from './invite-to-tenant.command.ts';
import { revokeInvitation } from './revoke-invitation.command.ts';

@Resolver()
export class InvitationsResolver {
  @Mutation(() => InviteToTenantResult, {
    description: 'Invites a person by mail to work in a tenant; its secretariat or chair, or the platform.',
  })
  async inviteToTenant(
    @Ctx() operation: Operation,
    @Arg('input', () => InviteToTenantInput) input: InviteToTenantInput,
  ): Promise<object> {
    return execute(operation, inviteToTenant, input, onTenant(operation.capacity, input.tenantId));
  }

  @Mutation(() => InviteOfficerResult, {
    description: 'Invites a person by mail to answer for a body; the platform, or the body’s chief.',
  })
  async inviteOfficer(
    @Ctx() operation: Operation,
    @Arg('input', () => InviteOfficerInput) input: InviteOfficerInput,
  ): Promise<object> {
    return execute(operation, inviteOfficer, input);
  }

  @Mutation(() => RevokeInvitationResult, { description: 'Takes an open invitation back; whoever manages it.' })
  async revokeInvitation(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeInvitationInput) input: RevokeInvitationInput,
  ): Promise<object> {
    return execute(operation, revokeInvitation, input);
  }

  @Mutation(() => AcceptInvitationResult, {
    description:
      'Accepts an invitation by its link, with an account or making one. Guessing is throttled as at sign-in.',
  })
  async acceptInvitation(
    @Ctx() operation: Operation,
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
  ): Promise<object> {
    return acceptByLink(operation, input);
  }
}
