import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { amendOrganisation } from './amend-organisation.command.ts';
import { OrganisationKind } from './organisation.type.ts';
import { registerOrganisation } from './register-organisation.command.ts';

const name = (ru: string) => ({ authentic: 'ru', ru });

describe('the register of organisations', () => {
  const api = useApi();
  const platform = async (): Promise<Capacity> => {
    const { id } = await anAccount(api());
    return { kind: 'PLATFORM', account: { id, name: 'Әкімші' } };
  };
  const secretary = async () => inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
  const register = (capacity: Capacity, input: object) =>
    api().perform(capacity, registerOrganisation, {
      kind: OrganisationKind.STATE_BODY,
      name: name('Управление'),
      ...input,
    });

  it('takes a body without a BIN: one may be missing', async () => {
    const result = await register(await secretary(), { name: name('Управление парков') });
    expect(result).toMatchObject({ ok: true });
  });

  it.each([
    ['190140000108', 'IDENTIFIER_CHECKSUM_WRONG'],
    ['850101300005', 'IDENTIFIER_IS_IIN'],
    ['19014000010', 'IDENTIFIER_NOT_TWELVE_DIGITS'],
  ])('refuses %s as a BIN, by its field and without repeating it', async (bin, code) => {
    const result = await register(await secretary(), { bin });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'INVALID', fields: [{ path: 'bin', code }] } });
    expect(JSON.stringify(result)).not.toContain(bin);
  });

  it('asks for a reason where the month inside a BIN is impossible', async () => {
    const input = { bin: '191340000002', name: name('КГП «Жасыл»') };
    const asked = await register(await secretary(), input);
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    const acknowledged = [{ code: 'BIN_MONTH_IMPOSSIBLE', reason: 'так в свидетельстве' }];
    expect(await register(await secretary(), { ...input, acknowledged })).toMatchObject({ ok: true });
  });

  it('refuses a second entry of a BIN and names whose it is', async () => {
    const capacity = await secretary();
    const first = await api().must(capacity, registerOrganisation, {
      kind: OrganisationKind.NPO,
      name: name('ОФ «Парк»'),
      bin: '1901 4000 0109',
    });
    const second = await register(await secretary(), { bin: '190140000109' });
    expect(second).toMatchObject({
      ok: false,
      problem: { kind: 'CONFLICT', code: 'BIN_ALREADY_REGISTERED', subject: first.organisationId },
    });
  });

  it('asks about a namesake without a BIN, and takes the reason', async () => {
    const capacity = await secretary();
    await aBody(api(), { name: 'Акимат района' });
    const asked = await register(capacity, { name: name('акимат района') });
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    const answered = await register(capacity, {
      name: name('акимат района'),
      acknowledged: [{ code: 'ORGANISATION_NAMESAKE', reason: 'другой район' }],
    });
    expect(answered).toMatchObject({ ok: true });
  });

  it('lets only the platform mark a body with which no council is formed', async () => {
    const refused = await register(await secretary(), { councilForbidden: true });
    expect(refused).toMatchObject({
      ok: false,
      problem: { kind: 'INVALID', fields: [{ path: 'councilForbidden', code: 'PLATFORM_ONLY' }] },
    });
    expect(await register(await platform(), { name: name('Прокуратура'), councilForbidden: true })).toMatchObject({
      ok: true,
    });
  });

  it('is entered by the secretariat, not by a member or the public', async () => {
    const member = inTenant((await aCouncil(api())).id, (await anAccount(api())).id, ['MEMBER']);
    expect(await register(member, {})).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
    expect(await register({ kind: 'PUBLIC' }, {})).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
  });

  it('is amended by the platform only, and an old version is a Conflict', async () => {
    const body = await aBody(api());
    const admin = await platform();
    const change = { id: body.id, expectedVersion: 1, region: 'Алматы' };
    expect(await api().perform(await secretary(), amendOrganisation, change)).toMatchObject({ ok: false });
    expect(await api().perform(admin, amendOrganisation, change)).toMatchObject({ ok: true });
    expect(await api().perform(admin, amendOrganisation, change)).toMatchObject({
      ok: false,
      problem: { kind: 'CONFLICT', code: 'CHANGED_MEANWHILE', subject: body.id },
    });
  });

  it('does not put a body above itself, directly or in a circle', async () => {
    const upper = await aBody(api());
    const lower = await aBody(api(), { superiorId: upper.id });
    const result = await api().perform(await platform(), amendOrganisation, {
      id: upper.id,
      expectedVersion: 1,
      superiorId: lower.id,
    });
    expect(result).toMatchObject({ ok: false, problem: { fields: [{ path: 'superiorId', code: 'SUPERIOR_CIRCLE' }] } });
  });

  it('is read by everyone, with the body above, in two statements', async () => {
    const upper = await aBody(api(), { name: 'Министерство экологии' });
    await aBody(api(), { name: 'Департамент экологии Алматы', superiorId: upper.id });
    const data = await api().query<{ organisations: { totalCount: number; nodes: { name: { text: string } }[] } }>(
      { kind: 'PUBLIC' },
      `{ organisations(search: "экологии Алм") { totalCount nodes { bin name { text } superior { name { text } } } } }`,
    );
    expect(data.organisations).toMatchObject({
      totalCount: 1,
      nodes: [{ superior: { name: { text: 'Министерство экологии' } } }],
    });
    expect(api().statements).toHaveLength(2);
  });

  it('shows what a mutation made', async () => {
    const data = await api().query(
      await secretary(),
      `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
        __typename ... on RegisterOrganisationSuccess { organisationId organisation { bin kind version } } } }`,
      { input: { key: crypto.randomUUID(), kind: 'NPO', bin: '190140000007', name: name('ОФ «Бақ»') } },
    );
    expect(data.registerOrganisation).toMatchObject({
      __typename: 'RegisterOrganisationSuccess',
      organisation: { bin: '190140000007', kind: 'NPO', version: 1 },
    });
  });
});
