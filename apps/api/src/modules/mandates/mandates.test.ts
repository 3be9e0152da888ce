import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf } from '../../testing/done.ts';
import { aMission } from '../../testing/missions.ts';
import { aBin, aSession } from '../../testing/registers.ts';
import { authenticate } from '../people/authenticate.ts';
import { issueMandate } from './issue-mandate.command.ts';
import { revokeMandate } from './revoke-mandate.command.ts';

const acceptMandateMutation = /* GraphQL */ `mutation ($input: AcceptMandateInput!) { acceptMandate(input: $input) {
  __typename ... on AcceptMandateSuccess { mandate { state acceptedOn npo { name { text } } } } ... on InvalidInput { fields { code } } ... on Problem { code } } }`;
const acceptInvitationMutation = /* GraphQL */ `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on AcceptInvitationSuccess { mandate } ... on Problem { code } } }`;
const uuidOf = (gid: string) => decodeId(gid)?.id ?? '';

describe('mandates', () => {
  const api = useApi('2026-05-12');

  async function aCase() {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    const mission = await aMission(api(), council.id);
    const bin = aBin();
    const npo = await aBody(api(), { kind: 'NPO', name: 'ОФ «Жасыл қала»', bin });
    const monitor = await anAccount(api(), { surname: 'Омарова', givenName: 'Айгүл' });
    const input = {
      missionId: mission.gid,
      npoBin: bin,
      accountId: monitor.id,
      scope: 'Озеленение и дорожки',
      validFrom: '2026-05-01',
      validTo: '2026-05-31',
    };
    return { council, secretary, mission, npo, monitor, input };
  }
  const door = (id: string): Capacity => ({ kind: 'DOOR', account: { id, name: 'Омарова Айгүл' } });
  const accept = async (id: string, capacity: Capacity) =>
    (
      await api().query<{ acceptMandate: { __typename: string; fields?: { code: string }[]; code?: string } }>(
        capacity,
        acceptMandateMutation,
        { input: { key: crypto.randomUUID(), id, expectedVersion: 1 } },
      )
    ).acceptMandate;
  const actsAs = async (token: string, mandateId: string) =>
    authenticate(
      api().database,
      { token, acting: `mandate:${uuidOf(mandateId)}` },
      api().clock.now(),
      String(api().clock.today()),
    ).then(
      ({ capacity }) => capacity.kind,
      (error: { extensions?: { code?: string } }) => error.extensions?.code,
    );

  it('a monitor takes the mandate given to their account, and works in the mission by it', async () => {
    const { secretary, monitor, input, mission } = await aCase();
    const { token } = await aSession(api(), monitor.id);
    const { mandateId } = await api().must(secretary, issueMandate, input);
    expect(await actsAs(token, mandateId)).toBe('NOT_YOUR_CAPACITY');
    expect(await accept(mandateId, door(monitor.id))).toMatchObject({
      mandate: { state: 'ACCEPTED', acceptedOn: '2026-05-12', npo: { name: { text: 'ОФ «Жасыл қала»' } } },
    });
    expect(await actsAs(token, mandateId)).toBe('MANDATE');
    const data = await api().query(secretary, `{ mission(id: "${mission.gid}") { mandates { monitorName state } } }`);
    expect(data).toMatchObject({ mission: { mandates: [{ monitorName: 'Омарова Айгүл', state: 'ACCEPTED' }] } });
  });

  it('a monitor without an account comes by the link of the mandate’s invitation', async () => {
    const { secretary, input } = await aCase();
    const email = `monitor-${crypto.randomUUID().slice(0, 8)}@example.kz`;
    const { mandateId } = await api().must(secretary, issueMandate, { ...input, accountId: null, email });
    const { invitations } = await api().query<{ invitations: { nodes: { id: string; mandateId: string }[] } }>(
      secretary,
      '{ invitations { nodes { id mandateId roles } } }',
    );
    expect(invitations.nodes).toMatchObject([{ mandateId, roles: null }]);
    const { invitationToken } = await import('../people/invitation-link.ts');
    const token = invitationToken(api().services.digestKey, invitations.nodes[0]?.id ?? '');
    const accepted = await api().query<{ acceptInvitation: object }>({ kind: 'PUBLIC' }, acceptInvitationMutation, {
      input: { key: crypto.randomUUID(), token, surname: 'Омарова', givenName: 'Айгүл', password: 'жасыл желек ағаш' },
    });
    expect(accepted.acceptInvitation).toMatchObject({ __typename: 'AcceptInvitationSuccess', mandate: mandateId });
    const data = await api().query(secretary, `{ mandate(id: "${mandateId}") { state monitorName email } }`);
    expect(data.mandate).toEqual({ state: 'ACCEPTED', monitorName: 'Омарова Айгүл', email });
  });

  it('a mandate of another person is not there to be taken', async () => {
    const { secretary, input } = await aCase();
    const { mandateId } = await api().must(secretary, issueMandate, input);
    const stranger = await anAccount(api());
    expect(await accept(mandateId, door(stranger.id))).toMatchObject({ fields: [{ code: 'NOT_THERE' }] });
  });

  it('a revoked mandate opens nothing, and its reason is kept', async () => {
    const { secretary, monitor, input } = await aCase();
    const { token } = await aSession(api(), monitor.id);
    const { mandateId } = await api().must(secretary, issueMandate, input);
    await accept(mandateId, door(monitor.id));
    await api().must(secretary, revokeMandate, { id: mandateId, expectedVersion: 2, reason: 'смена наблюдателя' });
    expect(await actsAs(token, mandateId)).toBe('NOT_YOUR_CAPACITY');
    const again = await api().perform(secretary, revokeMandate, {
      id: mandateId,
      expectedVersion: 3,
      reason: 'ещё раз',
    });
    expect(codesOf(again)).toEqual(['MANDATE_IS_REVOKED']);
  });

  it('a mandate whose last day has passed shows as expired and cannot be taken any more', async () => {
    const { secretary, monitor, input } = await aCase();
    const { mandateId } = await api().must(secretary, issueMandate, { ...input, validTo: '2026-05-11' });
    expect(await accept(mandateId, door(monitor.id))).toMatchObject({ code: 'MANDATE_IS_EXPIRED' });
    const data = await api().query(
      secretary,
      `{ mandate(id: "${mandateId}") { state viewerMay { revoke { outcome } } } }`,
    );
    expect(data.mandate).toEqual({ state: 'EXPIRED', viewerMay: { revoke: { outcome: 'ALLOWED' } } });
  });

  it('is given to an NPO that stands in the register with a BIN, and to nobody else', async () => {
    const { secretary, input } = await aCase();
    expect(codesOf(await api().perform(secretary, issueMandate, { ...input, npoBin: aBin() }))).toEqual(['NOT_THERE']);
    const body = await aBody(api(), { bin: aBin() });
    expect(codesOf(await api().perform(secretary, issueMandate, { ...input, npoId: body.id }))).toEqual(['NOT_AN_NPO']);
    const nameless = await aBody(api(), { kind: 'NPO' });
    expect(codesOf(await api().perform(secretary, issueMandate, { ...input, npoId: nameless.id }))).toEqual([
      'BIN_REQUIRED_FOR_MANDATE',
    ]);
    expect(codesOf(await api().perform(secretary, issueMandate, { ...input, npoBin: '850101300005' }))).toEqual([
      'IDENTIFIER_IS_IIN',
    ]);
  });

  it('names exactly one monitor, covers at least a day, and is not given tomorrow', async () => {
    const { secretary, input } = await aCase();
    const both = { ...input, email: 'x@example.kz', validTo: '2026-04-30' };
    expect(codesOf(await api().perform(secretary, issueMandate, both))).toEqual([
      'MANDATE_NEEDS_MONITOR',
      'MANDATE_DAYS_REVERSED',
    ]);
    const tomorrow = { ...input, issuedOn: '2026-05-13' };
    expect(codesOf(await api().perform(secretary, issueMandate, tomorrow))).toEqual(['FACT_IN_FUTURE']);
  });

  it('is a public council’s to give: an NGO and a mission of another tenant are refused', async () => {
    const { input } = await aCase();
    const ngo = await aCouncil(api(), { kind: 'NPO' });
    const asNgo = inTenant(ngo.id, (await anAccount(api())).id);
    expect(codesOf(await api().perform(asNgo, issueMandate, input))).toEqual(['MANDATE_ONLY_BY_COUNCIL']);
    const other = await aCouncil(api());
    const asOther = inTenant(other.id, (await anAccount(api())).id);
    expect(codesOf(await api().perform(asOther, issueMandate, input))).toEqual(['NOT_THERE']);
  });

  it('is not given for a mission that is over, nor by a member', async () => {
    const { council, secretary, input } = await aCase();
    const over = await aMission(api(), council.id, { state: 'CANCELLED' });
    expect(codesOf(await api().perform(secretary, issueMandate, { ...input, missionId: over.gid }))).toEqual([
      'MISSION_OVER',
    ]);
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(codesOf(await api().perform(member, issueMandate, input))).toEqual(['NOT_YOUR_ROLE']);
  });

  it('the monitor sees their mandates in viewer, the revoked ones not', async () => {
    const { secretary, monitor, input } = await aCase();
    const kept = await api().must(secretary, issueMandate, input);
    const revoked = await api().must(secretary, issueMandate, input);
    await api().must(secretary, revokeMandate, { id: revoked.mandateId, expectedVersion: 1, reason: 'повтор' });
    const data = await api().query<{ viewer: { mandates: object[] } }>(
      door(monitor.id),
      '{ viewer { mandates { mandateId state scope validTo councilName { text } } } }',
    );
    expect(data.viewer.mandates).toMatchObject([{ mandateId: kept.mandateId, state: 'ISSUED', validTo: '2026-05-31' }]);
  });
});
