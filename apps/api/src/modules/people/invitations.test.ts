import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity, Role } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { appointOfficer } from './appoint-officer.command.ts';
import { changeRoles } from './change-roles.command.ts';
import { dismissOfficer } from './dismiss-officer.command.ts';
import { endRole } from './end-role.command.ts';
import { inviteOfficer } from './invite-officer.command.ts';
import { inviteToTenant } from './invite-to-tenant.command.ts';
import { revokeInvitation } from './revoke-invitation.command.ts';
import { TenantRole } from './role.type.ts';

const inviteMutation = /* GraphQL */ `mutation ($input: InviteToTenantInput!) { inviteToTenant(input: $input) {
  __typename ... on InviteToTenantSuccess { invitationId link invitation { state email version } } ... on Problem { code } } }`;
const acceptMutation = /* GraphQL */ `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on AcceptInvitationSuccess { accountId bodyId council { slug } } ... on InvalidInput { fields { path code } } ... on Problem { code } } }`;
const peopleQuery = '{ tenantPeople { nodes { id accountId name roles since until version } } }';

interface Invited {
  inviteToTenant: {
    __typename: string;
    invitationId: string;
    link: string;
    code?: string;
    invitation: { state: string };
  };
}
interface Accepted {
  acceptInvitation: {
    __typename: string;
    code?: string;
    accountId?: string;
    fields?: { path: string; code: string }[];
  };
}
interface People {
  tenantPeople: { nodes: { id: string; accountId: string; name: string; roles: string[]; version: number }[] };
}

describe('invitations', () => {
  const api = useApi();
  const secretaryOf = async (tenantId: string, roles: Role[] = ['SECRETARIAT']): Promise<Capacity> =>
    inTenant(tenantId, (await anAccount(api())).id, roles);
  const email = () => `invited-${crypto.randomUUID().slice(0, 8)}@example.kz`;
  const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);
  const invited = async (capacity: Capacity, to: string, roles = ['MEMBER']) =>
    (await api().query<Invited>(capacity, inviteMutation, { input: { key: crypto.randomUUID(), email: to, roles } }))
      .inviteToTenant;
  const accept = async (input: object, capacity: Capacity = { kind: 'PUBLIC' }) =>
    (await api().query<Accepted>(capacity, acceptMutation, { input: { key: crypto.randomUUID(), ...input } }))
      .acceptInvitation;
  const newcomer = { surname: 'Әлиева', givenName: 'Дана', password: 'жаңа құпия сөз' };

  it('a new person comes by the link, with a name and a password of their own', async () => {
    const council = await aCouncil(api());
    const secretary = await secretaryOf(council.id);
    const to = email();
    const { link, invitation } = await invited(secretary, to, ['MEMBER', 'MONITOR']);
    expect(invitation).toMatchObject({ state: 'OPEN', email: to });
    expect(link).toMatch(/^http:\/\/kenes\.test\/ru\/invitation\/[\w-]{43}$/);
    const done = await accept({ token: tokenOf(link), ...newcomer });
    expect(done).toMatchObject({ __typename: 'AcceptInvitationSuccess', council: { slug: council.slug } });
    const people = await api().query<People>(secretary, peopleQuery);
    expect(people.tenantPeople.nodes).toMatchObject([{ name: 'Әлиева Дана', roles: ['MEMBER', 'MONITOR'] }]);
  });

  it('the same acceptance sent twice makes one account and one role', async () => {
    const council = await aCouncil(api());
    const { link } = await invited(await secretaryOf(council.id), email());
    const input = { key: crypto.randomUUID(), token: tokenOf(link), ...newcomer };
    const first = await accept(input);
    const second = await accept(input);
    expect(second).toEqual(first);
    expect(first.__typename).toBe('AcceptInvitationSuccess');
  });

  it('a link that was used, revoked, or is none of ours opens nothing', async () => {
    const council = await aCouncil(api());
    const secretary = await secretaryOf(council.id);
    const used = await invited(secretary, email());
    await accept({ token: tokenOf(used.link), ...newcomer });
    expect(await accept({ token: tokenOf(used.link), ...newcomer })).toMatchObject({ code: 'INVITATION_IS_ACCEPTED' });
    const revoked = await invited(secretary, email());
    await api().must(secretary, revokeInvitation, { id: revoked.invitationId, expectedVersion: 1 });
    expect(await accept({ token: tokenOf(revoked.link), ...newcomer })).toMatchObject({
      code: 'INVITATION_IS_REVOKED',
    });
    expect(await accept({ token: 'x'.repeat(43), ...newcomer })).toMatchObject({
      fields: [{ path: 'token', code: 'INVITATION_NOT_VALID' }],
    });
  });

  it('an expired link opens nothing', async () => {
    const council = await aCouncil(api());
    const { link, invitationId } = await invited(await secretaryOf(council.id), email());
    await withClient(api().test.superuser, (client) =>
      client.query(`update invitation set expires_at = issued_at where id = $1`, [invitationId]),
    );
    expect(await accept({ token: tokenOf(link), ...newcomer })).toMatchObject({ code: 'INVITATION_IS_EXPIRED' });
  });

  it('a password that is short or common is refused, and no account is made', async () => {
    const council = await aCouncil(api());
    const to = email();
    const { link } = await invited(await secretaryOf(council.id), to);
    const short = await accept({ token: tokenOf(link), ...newcomer, password: 'қысқа' });
    expect(short.fields).toEqual([{ path: 'password', code: 'PASSWORD_TOO_SHORT' }]);
    const common = await accept({ token: tokenOf(link), ...newcomer, password: 'Password123' });
    expect(common.fields).toEqual([{ path: 'password', code: 'PASSWORD_TOO_COMMON' }]);
    const nameless = await accept({ token: tokenOf(link), password: newcomer.password });
    expect(nameless.fields?.map(({ path }) => path)).toEqual(['surname', 'givenName']);
    const offer = await api().query(
      { kind: 'PUBLIC' },
      'query ($t: String!) { invitation(token: $t) { state accountExists } }',
      {
        t: tokenOf(link),
      },
    );
    expect(offer.invitation).toEqual({ state: 'OPEN', accountExists: false });
  });

  it('who has an account already proves it by its password, and keeps one account in two councils', async () => {
    const known = await anAccount(api());
    const council = await aCouncil(api());
    const { link } = await invited(await secretaryOf(council.id), known.email);
    expect(await accept({ token: tokenOf(link), ...newcomer })).toMatchObject({ code: 'WRONG_EMAIL_OR_PASSWORD' });
    const done = await accept({ token: tokenOf(link), password: known.password });
    expect(done).toMatchObject({ accountId: known.id });
  });

  it('who is signed in with the invited address needs no password; with another address is refused', async () => {
    const known = await anAccount(api());
    const other = await anAccount(api());
    const council = await aCouncil(api());
    const { link } = await invited(await secretaryOf(council.id), known.email);
    const as = (id: string): Capacity => ({ kind: 'DOOR', account: { id, name: 'Х' } });
    expect(await accept({ token: tokenOf(link) }, as(other.id))).toMatchObject({ code: 'INVITATION_FOR_ANOTHER' });
    expect(await accept({ token: tokenOf(link) }, as(known.id))).toMatchObject({ accountId: known.id });
  });

  it('neither the database nor the journal keeps the token', async () => {
    const council = await aCouncil(api());
    const { link } = await invited(await secretaryOf(council.id), email());
    const token = tokenOf(link);
    const kept = await withClient(api().test.superuser, (client) =>
      client.query(
        `select 'journal' as place from journal_line l where l::text like '%' || $1 || '%'
         union all select 'receipt' from command_receipt r where r::text like '%' || $1 || '%'
         union all select 'invitation' from invitation i where i::text like '%' || $1 || '%'`,
        [token],
      ),
    );
    expect(kept.rows).toEqual([]);
  });

  it('its mail waits in the outbox in Kazakh and Russian, with the link of each language', async () => {
    const council = await aCouncil(api(), { name: 'Совет по паркам' });
    const to = email();
    await invited(await secretaryOf(council.id), to);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select tenant_id, body_text from mail where recipient = $1`, [to]),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].body_text).toMatch(/\/kk\/invitation\/[\s\S]*\/ru\/invitation\//);
  });

  it('only secretariat and chair invite to a tenant, and the platform to any', async () => {
    const council = await aCouncil(api());
    const member = await secretaryOf(council.id, ['MEMBER']);
    const input = { email: email(), roles: [TenantRole.MEMBER] };
    expect(await api().perform(member, inviteToTenant, input)).toMatchObject({ ok: false });
    const admin: Capacity = {
      kind: 'PLATFORM',
      account: { id: (await anAccount(api())).id, name: 'Ә' },
      tenantId: council.id,
    };
    await api().must(admin, inviteToTenant, { ...input, roles: [TenantRole.SECRETARIAT] });
  });

  it('another tenant’s invitation is not there to be revoked', async () => {
    const { invitationId } = await invited(await secretaryOf((await aCouncil(api())).id), email());
    const stranger = await secretaryOf((await aCouncil(api())).id);
    const result = await api().perform(stranger, revokeInvitation, { id: invitationId, expectedVersion: 1 });
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'INVALID', fields: [{ path: 'id', code: 'NOT_THERE' }] },
    });
  });
});

describe('roles and officers', () => {
  const api = useApi();
  const platform = async (): Promise<Capacity> => ({
    kind: 'PLATFORM',
    account: { id: (await anAccount(api())).id, name: 'Әкімші' },
  });

  async function aTenantWith(...roles: Role[][]) {
    const council = await aCouncil(api());
    for (const held of roles) {
      const { id } = await anAccount(api());
      await withClient(api().test.superuser, (client) =>
        client.query(
          `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, $2, $3, $4, '2026-01-10')`,
          [council.id, crypto.randomUUID(), id, held],
        ),
      );
    }
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    const { tenantPeople } = await api().query<People>(secretary, peopleQuery);
    return { council, secretary, people: tenantPeople.nodes };
  }
  const holding = (people: People['tenantPeople']['nodes'], role: string) => {
    const found = people.find(({ roles }) => roles.includes(role));
    if (!found) throw new Error(`nobody is ${role}`);
    return found;
  };

  it('a person’s roles are changed, and the change is journalled with what was before', async () => {
    const { secretary, people } = await aTenantWith(['MEMBER']);
    const person = holding(people, 'MEMBER');
    await api().must(secretary, changeRoles, { id: person.id, expectedVersion: 1, roles: [TenantRole.LEAD] });
    const data = await api().query(secretary, '{ tenantPeople { nodes { roles } } journal { nodes { act facts } } }');
    expect(data).toMatchObject({
      tenantPeople: { nodes: [{ roles: ['LEAD'] }] },
      journal: { nodes: [{ act: 'RolesChanged', facts: { before: ['MEMBER'], after: ['LEAD'] } }] },
    });
  });

  it('the last secretary can neither leave nor be made something else', async () => {
    const { secretary, people } = await aTenantWith(['SECRETARIAT', 'MEMBER']);
    const { id } = holding(people, 'SECRETARIAT');
    expect(await api().perform(secretary, endRole, { id, expectedVersion: 1 })).toMatchObject({
      problem: { verdict: { points: [{ code: 'LAST_SECRETARY' }] } },
    });
    expect(
      await api().perform(secretary, changeRoles, { id, expectedVersion: 1, roles: [TenantRole.MEMBER] }),
    ).toMatchObject({ ok: false });
  });

  it('roles that have ended stay in the record and cannot end twice', async () => {
    const { secretary, people } = await aTenantWith(['MEMBER'], ['SECRETARIAT']);
    const { id } = holding(people, 'MEMBER');
    await api().must(secretary, endRole, { id, expectedVersion: 1 });
    expect(await api().perform(secretary, endRole, { id, expectedVersion: 2 })).toMatchObject({
      problem: { verdict: { points: [{ code: 'ROLE_HAS_ENDED' }] } },
    });
    const data = await api().query<People>(secretary, '{ tenantPeople(ended: true) { nodes { id until } } }');
    expect(data.tenantPeople.nodes).toContainEqual({ id, until: '2026-11-23' });
  });

  it('a role of another tenant is not there', async () => {
    const { people } = await aTenantWith(['MEMBER']);
    const { secretary } = await aTenantWith(['SECRETARIAT']);
    expect(
      await api().perform(secretary, endRole, { id: holding(people, 'MEMBER').id, expectedVersion: 1 }),
    ).toMatchObject({
      problem: { kind: 'INVALID', fields: [{ path: 'id', code: 'NOT_THERE' }] },
    });
  });

  it('the platform appoints an officer who has an account, once', async () => {
    const body = await aBody(api());
    const { email } = await anAccount(api());
    const input = { bodyId: body.id, email, position: 'бас маман' };
    await api().must(await platform(), appointOfficer, input);
    expect(await api().perform(await platform(), appointOfficer, input)).toMatchObject({
      problem: { code: 'ALREADY_AN_OFFICER' },
    });
    expect(
      await api().perform(await platform(), appointOfficer, { ...input, email: 'nobody@example.kz' }),
    ).toMatchObject({
      problem: { fields: [{ path: 'email', code: 'NO_SUCH_ACCOUNT' }] },
    });
  });

  it('a chief invites and dismisses officers of their own body only, and not themselves', async () => {
    const body = await aBody(api());
    const other = await aBody(api());
    const chief = await anAccount(api());
    const clerk = await anAccount(api());
    const admin = await platform();
    const own = await api().must(admin, appointOfficer, { bodyId: body.id, email: chief.email, chief: true });
    const theirs = await api().must(admin, appointOfficer, { bodyId: body.id, email: clerk.email });
    const foreign = await api().must(admin, appointOfficer, { bodyId: other.id, email: clerk.email });
    const asChief: Capacity = { kind: 'BODY', bodyId: body.id, chief: true, account: { id: chief.id, name: 'Ж' } };
    const asClerk: Capacity = { ...asChief, chief: false };
    expect(await api().perform(asClerk, inviteOfficer, { email: 'new@example.kz' })).toMatchObject({ ok: false });
    await api().must(asChief, inviteOfficer, { email: 'new@example.kz' });
    expect(await api().perform(asChief, dismissOfficer, { id: foreign.officerId, expectedVersion: 1 })).toMatchObject({
      problem: { fields: [{ code: 'NOT_THERE' }] },
    });
    expect(await api().perform(asChief, dismissOfficer, { id: own.officerId, expectedVersion: 1 })).toMatchObject({
      problem: { verdict: { points: [{ code: 'NOT_ONESELF' }] } },
    });
    await api().must(asChief, dismissOfficer, { id: theirs.officerId, expectedVersion: 1 });
    const data = await api().query<{ officers: { nodes: object[] } }>(asChief, '{ officers { nodes { chief name } } }');
    expect(data.officers.nodes).toHaveLength(1);
  });
});
