import { loadRegister } from '../../db/register.ts';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { Account } from './account.entity.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { OfficerEntity } from './officer.entity.ts';
import { TenantRoleEntity } from './tenant-role.entity.ts';

/** What the resolver found out beforehand: the invitation, whose account it is, or what a new one is made of. */
export interface AcceptFacts extends CommandInput {
  readonly invitationId: string;
  /** A keyed digest of the password entered; the password itself never comes here. */
  readonly passwordDigest: string | null;
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly patronymic: string | null;
  readonly locale: string;
  readonly found: Unhashed<
    { readonly accountId: string } | { readonly accountId: null; readonly passwordHash: string }
  >;
}

export interface Accepted {
  readonly accountId: string;
  readonly tenantId: string | null;
  readonly bodyId: string | null;
  readonly mandateId: string | null;
}

/** Accepts an invitation: an account is made where there was none, and the person is what was offered. */
export const acceptInvitation = defineCommand<AcceptFacts, Accepted>({
  name: 'acceptInvitation',
  authority: { door: true },
  async run(act, input) {
    const invitation = await loadRegister(act, InvitationEntity, input.invitationId, { path: 'token' });
    const now = act.operation.clock.now();
    if (invitation.acceptedAt) throw refuse(refused('INVITATION_IS_ACCEPTED'));
    if (invitation.revokedAt) throw refuse(refused('INVITATION_IS_REVOKED'));
    if (invitation.expiresAt <= now) throw refuse(refused('INVITATION_IS_EXPIRED'));
    const account = await accountFor(act, input, invitation.email, now);
    invitation.acceptedAt = now;
    invitation.acceptedBy = account.id;
    if (invitation.mandateId) await takeMandate(act, invitation, account.id);
    else if (invitation.tenantId) await takeRoles(act, invitation, account.id);
    else await takeOffice(act, invitation, account.id);
    act.journal({
      act: 'InvitationAccepted',
      subjectType: 'Account',
      subjectId: account.id,
      occurredOn: act.today,
      facts: {
        invitationId: invitation.id,
        name: [account.surname, account.givenName, account.patronymic].filter(Boolean).join(' '),
        roles: invitation.roles,
        bodyId: invitation.bodyId,
        mandateId: invitation.mandateId,
      },
    });
    const { tenantId, bodyId, mandateId } = invitation;
    return { accountId: account.id, tenantId, bodyId, mandateId };
  },
});

async function accountFor(act: Act, input: AcceptFacts, email: string, now: Date): Promise<Account> {
  const found = input.found.value;
  if (found.accountId) {
    const account = await act.em.findOne(Account, { id: found.accountId, state: 'ACTIVE' });
    if (!account) throw refuse(refused('WRONG_EMAIL_OR_PASSWORD'));
    return account;
  }
  return act.insert(Account, {
    email,
    surname: input.surname ?? '',
    givenName: input.givenName ?? '',
    patronymic: input.patronymic,
    locale: input.locale,
    passwordHash: 'passwordHash' in found ? found.passwordHash : null,
    oidcSubject: null,
    platformAdmin: false,
    state: 'ACTIVE',
    createdAt: now,
  });
}

async function takeRoles(act: Act, invitation: InvitationEntity, accountId: string): Promise<void> {
  const tenantId = invitation.tenantId ?? '';
  const standing = await act.em.findOne(TenantRoleEntity, { tenantId, accountId, until: null });
  if (standing) {
    standing.roles = [...new Set([...standing.roles, ...(invitation.roles ?? [])])];
    standing.position = invitation.position ?? standing.position;
    return;
  }
  await act.insert(TenantRoleEntity, {
    tenantId,
    accountId,
    roles: invitation.roles ?? [],
    position: invitation.position,
    since: String(act.today),
    until: null,
  });
}

async function takeOffice(act: Act, invitation: InvitationEntity, accountId: string): Promise<void> {
  const bodyId = invitation.bodyId ?? '';
  const standing = await act.em.findOne(OfficerEntity, { bodyId, accountId, until: null });
  if (standing) {
    standing.chief ||= invitation.chief;
    standing.position = invitation.position ?? standing.position;
    return;
  }
  await act.insert(OfficerEntity, {
    bodyId,
    accountId,
    position: invitation.position,
    chief: invitation.chief,
    since: String(act.today),
    until: null,
  });
}

async function takeMandate(act: Act, invitation: InvitationEntity, accountId: string): Promise<void> {
  const taken = await act.transaction.one<{
    state: string;
  }>(sql`update mandate set account_id = ${accountId}::uuid, state = 'ACCEPTED',
      accepted_on = ${String(act.today)}::date, version = version + 1
    where tenant_id = ${invitation.tenantId}::uuid and id = ${invitation.mandateId}::uuid and state = 'ISSUED' returning state`);
  if (taken) return;
  const standing = await act.transaction.one<{ state: string }>(
    sql`select state from mandate where tenant_id = ${invitation.tenantId}::uuid and id = ${invitation.mandateId}::uuid`,
  );
  throw standing ? refuse(refused(`MANDATE_IS_${standing.state}`)) : notThere('token');
}
