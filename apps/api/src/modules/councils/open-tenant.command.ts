import { mayCreateTenant, type TenantFacts } from '@kenes/rules';
import { loadRegister } from '../../db/register.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import type { OpenTenantInput } from './council.inputs.ts';
import { TenantEntity } from './tenant.entity.ts';

/** Words that stand in addresses already. */
const taken = new Set(['api', 'kk', 'ru', 'en', 'field', 'desk', 'platform', 'account', 'admin', 'new']);

/**
 * Opens a tenant: a public council only with a forming body that may have one (PC-STAT-01…03), under that name only if
 * it is one (PC-STAT-04); the council of a micro-area is a kind of its own (PC-STAT-05).
 */
export const openTenant = defineCommand<OpenTenantInput & CommandInput, { councilId: string }>({
  name: 'openTenant',
  authority: { platform: true },
  async run(act, input) {
    const reading = new InputReading();
    const slug = input.slug.trim().toLowerCase();
    if (!/^[a-z][a-z0-9-]{1,38}$/.test(slug) || taken.has(slug)) reading.fault('slug', 'SLUG_NOT_USABLE');
    const name = reading.requiredLocalized('name', input.name, 500);
    const shortName = reading.localized('shortName', input.shortName, 200);
    const region = reading.optional('region', input.region, 200);
    if (input.kind === 'NPO' && !input.organisationId) reading.fault('organisationId', 'REQUIRED');
    reading.done();
    const find = (id: string | null | undefined, path: string) =>
      id ? loadRegister(act, OrganisationEntity, id, { path }) : null;
    const formingBody = await find(input.formingBodyId, 'formingBodyId');
    const organisation = await find(input.organisationId, 'organisationId');
    const facts: TenantFacts = {
      kind: input.kind,
      names: [name.kk, name.ru, name.en, shortName?.kk, shortName?.ru, shortName?.en].filter(
        (one) => one !== undefined,
      ),
      isNpo: organisation?.kind === 'NPO',
      level: input.level ?? null,
      formingBody: formingBody && {
        name: formingBody.name[formingBody.name.authentic] ?? '',
        kind: input.formingBodyKind ?? null,
        councilForbidden: formingBody.councilForbidden,
      },
    };
    act.obey(mayCreateTenant(facts));
    const namesake = await act.em.findOne(TenantEntity, { slug });
    if (namesake) throw conflict('SLUG_TAKEN', namesake.id);
    const tenant = await act.insert(TenantEntity, {
      slug,
      kind: input.kind,
      state: 'ACTIVE',
      level: input.level ?? null,
      name,
      shortName,
      about: null,
      formingBodyId: formingBody?.id ?? null,
      formingBodyKind: formingBody ? (input.formingBodyKind ?? null) : null,
      organisationId: organisation?.id ?? null,
      region,
      published: true,
      openedOn: String(act.today),
    });
    act.journal({
      act: 'TenantOpened',
      subjectType: 'Council',
      subjectId: tenant.id,
      occurredOn: act.today,
      facts: { slug, kind: input.kind, name: name[name.authentic] ?? null },
    });
    return { councilId: tenant.id };
  },
});
