import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { OrganisationKind } from '../organisations/organisation.type.ts';
import { registerOrganisation } from '../organisations/register-organisation.command.ts';
import { amendCouncilCard } from './amend-council-card.command.ts';
import { archiveTenant } from './archive-tenant.command.ts';
import { CouncilLevel, FormingBodyKind, TenantKind } from './council.type.ts';
import { openTenant } from './open-tenant.command.ts';
import { resumeTenant } from './resume-tenant.command.ts';
import { suspendTenant } from './suspend-tenant.command.ts';

const ru = (text: string) => ({ authentic: 'ru', ru: text });
let number = 0;
const slug = () => `sovet-${++number}`;

describe('tenants', () => {
  const api = useApi();
  const platform = async (tenantId?: string): Promise<Capacity> => ({
    kind: 'PLATFORM',
    account: { id: (await anAccount(api())).id, name: 'Әкімші' },
    ...(tenantId ? { tenantId } : {}),
  });
  const council = async (change: object = {}) => ({
    slug: slug(),
    kind: TenantKind.PUBLIC_COUNCIL,
    name: ru('Общественный совет города'),
    level: CouncilLevel.LOCAL,
    formingBodyId: (await aBody(api())).id,
    formingBodyKind: FormingBodyKind.LOCAL_GOV,
    ...change,
  });
  const codes = (result: { ok: boolean; problem?: unknown }) =>
    [...JSON.stringify(result.ok ? {} : result.problem).matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);

  it('a public council is opened with its forming body, and works at once', async () => {
    const { councilId } = await api().must(await platform(), openTenant, await council());
    const data = await api().query<{ councils: { nodes: { id: string; state: string; formingBody: object }[] } }>(
      { kind: 'PUBLIC' },
      '{ councils(first: 100) { nodes { id state formingBodyKind formingBody { name { text } } } } }',
    );
    expect(data.councils.nodes.find(({ id }) => id === councilId)).toMatchObject({
      state: 'ACTIVE',
      formingBodyKind: 'LOCAL_GOV',
    });
  });

  it('a council with a body that may have none is refused (PC-STAT-03)', async () => {
    const { organisationId } = await api().must(await platform(), registerOrganisation, {
      kind: OrganisationKind.STATE_BODY,
      name: ru(`Прокуратура ${++number}`),
      councilForbidden: true,
    });
    const result = await api().perform(await platform(), openTenant, await council({ formingBodyId: organisationId }));
    expect(codes(result)).toContain('COUNCIL_FORBIDDEN_WITH_BODY');
  });

  it('a public council without a forming body is refused (PC-STAT-01)', async () => {
    const result = await api().perform(await platform(), openTenant, await council({ formingBodyId: null }));
    expect(codes(result)).toContain('FORMING_BODY_REQUIRED');
  });

  it('an NPO cannot be a public council (PC-STAT-04), and an NPO that calls itself one is asked why', async () => {
    const npo = await aBody(api(), { kind: 'NPO', name: 'ОФ «Қоғам»' });
    const asCouncil = await api().perform(await platform(), openTenant, await council({ organisationId: npo.id }));
    expect(codes(asCouncil)).toContain('NPO_IS_NOT_COUNCIL');
    const named = {
      slug: slug(),
      kind: TenantKind.NPO,
      name: ru('Общественный совет бизнеса'),
      organisationId: npo.id,
    };
    expect(codes(await api().perform(await platform(), openTenant, named))).toContain('COUNCIL_NAME_RESERVED');
  });

  it('a short name that is taken is a Conflict, one that cannot stand in an address is a fault', async () => {
    const input = await council();
    await api().must(await platform(), openTenant, input);
    expect(codes(await api().perform(await platform(), openTenant, input))).toEqual(['SLUG_TAKEN']);
    expect(codes(await api().perform(await platform(), openTenant, await council({ slug: 'кеңес' })))).toEqual([
      'SLUG_NOT_USABLE',
    ]);
  });

  it('only the platform opens tenants', async () => {
    const secretary = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect(codes(await api().perform(secretary, openTenant, await council()))).toContain('NOT_YOUR_CAPACITY');
  });

  it('the card is amended by the council’s own secretariat, and by nobody else’s', async () => {
    const { id } = await aCouncil(api());
    const account = (await anAccount(api())).id;
    const input = { expectedVersion: 1, phone: '+7 727 271 65 04', site: 'https://kenes.example.kz' };
    expect(await api().perform(inTenant(id, account, ['CHAIR']), amendCouncilCard, input)).toMatchObject({ ok: false });
    await api().must(inTenant(id, account), amendCouncilCard, input);
    expect(
      codes(
        await api().perform(inTenant(id, account), amendCouncilCard, {
          expectedVersion: 2,
          site: 'javascript:alert(1)',
        }),
      ),
    ).toEqual(['NOT_A_WEB_ADDRESS']);
  });

  it('a suspended tenant is read-only for its people, and works again when resumed', async () => {
    const { id } = await aCouncil(api());
    const secretary = inTenant(id, (await anAccount(api())).id);
    const admin = await platform(id);
    await api().must(admin, suspendTenant, { id, expectedVersion: 1, reason: 'смена состава' });
    const refused = await api().perform(secretary, amendCouncilCard, { expectedVersion: 2, phone: '1' });
    expect(codes(refused)).toEqual(['TENANT_READ_ONLY']);
    await api().must(admin, resumeTenant, { id, expectedVersion: 2, reason: 'состав утверждён' });
    expect(await api().perform(secretary, amendCouncilCard, { expectedVersion: 3, phone: '1' })).toMatchObject({
      ok: true,
    });
  });

  it('an archived tenant is read-only for good, and still public', async () => {
    const tenant = await aCouncil(api());
    const admin = await platform(tenant.id);
    await api().must(admin, archiveTenant, { id: tenant.id, expectedVersion: 1, reason: 'совет упразднён' });
    const again = await api().perform(admin, resumeTenant, { id: tenant.id, expectedVersion: 2, reason: 'ошибка' });
    expect(codes(again)).toEqual(['TENANT_IS_ARCHIVED']);
    const data = await api().query<{ council: { state: string } }>(
      { kind: 'PUBLIC' },
      'query ($slug: String!) { council(slug: $slug) { state } }',
      { slug: tenant.slug },
    );
    expect(data.council.state).toBe('ARCHIVED');
  });

  it('what the platform does to a tenant stands in that tenant’s journal', async () => {
    const { id } = await aCouncil(api());
    await api().must(await platform(id), suspendTenant, { id, expectedVersion: 1, reason: 'проверка' });
    const data = await api().query<{ journal: { nodes: object[] } }>(
      inTenant(id, (await anAccount(api())).id),
      '{ journal { nodes { seq act actorName facts subjectId } } }',
    );
    expect(data.journal.nodes).toEqual([
      {
        seq: 1,
        act: 'TenantSuspended',
        actorName: 'Әкімші',
        facts: { from: 'ACTIVE', to: 'SUSPENDED', reason: 'проверка' },
        subjectId: id,
      },
    ]);
  });
});
