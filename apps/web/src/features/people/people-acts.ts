'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const roles = ['SECRETARIAT', 'CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'WORKING_GROUP', 'OBSERVER'] as const;

const InviteToTenant = graphql(
  `mutation InviteToTenant($input: InviteToTenantInput!) { inviteToTenant(input: $input) { __typename ...ProblemParts ... on InviteToTenantSuccess { shown: link } } }`,
  [ProblemParts],
);
const ChangeRoles = graphql(
  `mutation ChangeRoles($input: ChangeRolesInput!) { changeRoles(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const EndRole = graphql(
  `mutation EndRole($input: EndRoleInput!) { endRole(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevokeInvitation = graphql(
  `mutation RevokeInvitation($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What may be done about the people of a tenant. */
export const peopleActs = {
  inviteToTenant: async (base: ActInput, v: FormValues) =>
    (
      await perform(InviteToTenant, {
        input: { ...base, email: v.need('email'), position: v.text('position'), roles: v.allOf('roles', roles) },
      })
    ).inviteToTenant,
  changeRoles: async (base: ActInput, v: FormValues) =>
    (
      await perform(ChangeRoles, {
        input: { ...base, ...object(v), roles: v.allOf('roles', roles), position: v.text('position') },
      })
    ).changeRoles,
  endRole: async (base: ActInput, v: FormValues) =>
    (await perform(EndRole, { input: { ...base, ...object(v) } })).endRole,
  revokeInvitation: async (base: ActInput, v: FormValues) =>
    (await perform(RevokeInvitation, { input: { ...base, ...object(v) } })).revokeInvitation,
};
