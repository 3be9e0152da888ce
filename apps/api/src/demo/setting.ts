import type { Capacity, Person, Role } from '../kernel/capacity.ts';
import { Unhashed } from '../kernel/unhashed.ts';
import { amendCouncilCard } from '../modules/councils/amend-council-card.command.ts';
import { openTenant } from '../modules/councils/open-tenant.command.ts';
import { registerOrganisation } from '../modules/organisations/register-organisation.command.ts';
import { acceptInvitation } from '../modules/people/accept-invitation.command.ts';
import { inviteOfficer } from '../modules/people/invite-officer.command.ts';
import { inviteToTenant } from '../modules/people/invite-to-tenant.command.ts';
import { hashPassword } from '../modules/people/password.ts';
import { createFirstAdministrator } from './bootstrap.ts';
import { type BodyName, bodies, type CastName, demoPassword, people, roles } from './cast.ts';
import type { Performer } from './performer.ts';

/** A tenant of the demo. */
export interface DemoTenant {
  readonly id: string;
  readonly slug: string;
}

/** The registers, and the people in their capacities. */
export interface Setting {
  readonly platform: Capacity;
  readonly body: Readonly<Record<BodyName, string>>;
  readonly almaty: DemoTenant;
  readonly ministry: DemoTenant;
  /** Another republican ministry’s council: one person sits in only one of them (PC-MEM-05). */
  readonly energy: DemoTenant;
  readonly fund: DemoTenant;
  readonly person: Map<CastName, Person>;
  /** A person acting in a tenant with their roles. */
  in(tenant: DemoTenant, name: keyof typeof roles): Capacity;
  /** An officer of a body; with a tenant for an act on that council’s row. */
  officer(name: CastName, body: BodyName, tenant?: DemoTenant): Capacity;
}

/** Enters the organisations, opens the tenants and brings in the people by invitation, as the platform would. */
export async function makeSetting(performer: Performer): Promise<Setting> {
  performer.on('2019-01-10');
  performer.tell('Реестр организаций');
  const hash = await hashPassword(demoPassword);
  const platform = await createFirstAdministrator(performer.kenes, people.administrator, hash);
  const body = await registerBodies(performer, platform);
  performer.tell('Общественные советы и фонд');
  const almaty = await open(performer, platform, 'almaty', {
    kind: 'PUBLIC_COUNCIL',
    name: {
      authentic: 'ru',
      ru: 'Общественный совет города Алматы',
      kk: 'Алматы қаласының қоғамдық кеңесі',
      en: 'Public Council of the city of Almaty',
    },
    level: 'LOCAL',
    formingBodyId: body.maslikhat,
    formingBodyKind: 'LOCAL_GOV',
    region: 'Алматы',
  });
  const person = new Map<CastName, Person>();
  const join = async (tenant: DemoTenant, name: keyof typeof roles) => {
    const { invitationId } = await performer.act({ ...platform, tenantId: tenant.id } as Capacity, inviteToTenant, {
      tenantId: tenant.id,
      email: people[name].email,
      roles: roles[name],
      position: people[name].position,
    });
    person.set(name, await accept(performer, name, invitationId, tenant.id));
  };
  for (const name of ['chair', 'secretary', 'lead', 'member', 'monitor', 'groupMember'] as const)
    await join(almaty, name);
  performer.on('2024-02-05');
  const ministry = await open(performer, platform, 'minecology', {
    kind: 'PUBLIC_COUNCIL',
    name: {
      authentic: 'kk',
      kk: 'Экология және табиғи ресурстар министрлігінің қоғамдық кеңесі',
      ru: 'Общественный совет Министерства экологии и природных ресурсов',
    },
    level: 'REPUBLICAN',
    formingBodyId: body.ministry,
    formingBodyKind: 'MINISTRY',
    region: 'Астана',
  });
  for (const name of ['ministrySecretary', 'ministryLead'] as const) await join(ministry, name);
  const energy = await open(performer, platform, 'minenergy', {
    kind: 'PUBLIC_COUNCIL',
    name: {
      authentic: 'kk',
      kk: 'Энергетика министрлігінің қоғамдық кеңесі',
      ru: 'Общественный совет Министерства энергетики',
    },
    level: 'REPUBLICAN',
    formingBodyId: body.energy,
    formingBodyKind: 'MINISTRY',
    region: 'Астана',
  });
  await join(energy, 'energySecretary');
  const fund = await open(performer, platform, 'taza-qala', {
    kind: 'NPO',
    name: { authentic: 'kk', kk: '«Таза Қала» қоғамдық қоры', ru: 'Общественный фонд «Таза Қала»' },
    organisationId: body.fund,
    region: 'Алматы',
  });
  for (const name of ['ngoHead', 'ngoMonitor'] as const) await join(fund, name);
  performer.tell('Исполнители госорганов');
  for (const [name, of, chief] of [
    ['greenChief', 'green', true],
    ['schoolsOfficer', 'schools', true],
    ['transportOfficer', 'transport', true],
  ] as const) {
    const { invitationId } = await performer.act(platform, inviteOfficer, {
      bodyId: body[of],
      email: people[name].email,
      position: people[name].position,
      chief,
    });
    person.set(name, await accept(performer, name, invitationId, null));
  }
  const known = (name: CastName): Person => {
    const found = person.get(name);
    if (!found) throw new Error(`${name} has not come in`);
    return found;
  };
  const setting: Setting = {
    platform,
    body,
    almaty,
    ministry,
    energy,
    fund,
    person,
    in: (tenant, name) => ({
      kind: 'TENANT',
      tenantId: tenant.id,
      slug: tenant.slug,
      account: known(name),
      roles: roles[name] as readonly Role[],
    }),
    officer: (name, of, tenant) => ({
      kind: 'BODY',
      bodyId: body[of],
      account: known(name),
      chief: true,
      ...(tenant ? { tenantId: tenant.id } : {}),
    }),
  };
  await describeCouncils(performer, setting);
  return setting;
}

async function registerBodies(performer: Performer, platform: Capacity): Promise<Record<BodyName, string>> {
  const ids: Partial<Record<BodyName, string>> = {};
  const names = Object.keys(bodies) as BodyName[];
  for (const name of names) {
    const entry = bodies[name];
    const { organisationId } = await performer.act(platform, registerOrganisation, {
      kind: entry.kind,
      name: { authentic: 'ru', ru: entry.ru, kk: entry.kk },
      bin: entry.bin,
      level: entry.level,
      headPosition: entry.headRu ? { authentic: 'ru', ru: entry.headRu, kk: entry.headKk } : null,
      superiorId: entry.superior ? (ids[entry.superior as BodyName] ?? null) : null,
      region: entry.level === 'REPUBLICAN' ? 'Астана' : 'Алматы',
      email: entry.email,
    });
    ids[name] = organisationId;
  }
  return ids as Record<BodyName, string>;
}

type Opening = Omit<
  Parameters<typeof openTenant.run>[1],
  'key' | 'acknowledged' | 'slug' | 'kind' | 'level' | 'formingBodyKind'
> & {
  readonly kind: 'PUBLIC_COUNCIL' | 'NPO';
  readonly level?: 'REPUBLICAN' | 'LOCAL';
  readonly formingBodyKind?: 'LOCAL_GOV' | 'MINISTRY';
};

async function open(performer: Performer, platform: Capacity, slug: string, opening: Opening): Promise<DemoTenant> {
  const { councilId } = await performer.act(platform, openTenant, { slug, ...opening });
  return { id: councilId, slug };
}

/** A new account, made by whoever accepts the invitation. */
async function accept(
  performer: Performer,
  name: CastName,
  invitationId: string,
  tenantId: string | null,
): Promise<Person> {
  const { surname, givenName, patronymic, locale } = people[name];
  const door: Capacity = { kind: 'DOOR', account: null, ...(tenantId ? { tenantId } : {}) };
  const { accountId } = await performer.act(door, acceptInvitation, {
    invitationId,
    passwordDigest: null,
    surname,
    givenName,
    patronymic,
    locale,
    found: new Unhashed({ accountId: null, passwordHash: await hashPassword(demoPassword) }),
  });
  return { id: accountId, name: `${surname} ${givenName}` };
}

/** What each council says of itself on its public page. */
async function describeCouncils(performer: Performer, setting: Setting): Promise<void> {
  await performer.act(setting.in(setting.almaty, 'secretary'), amendCouncilCard, {
    expectedVersion: 1,
    about: {
      authentic: 'ru',
      ru: 'Совет выражает мнение жителей Алматы, проводит общественный мониторинг и следит за тем, как городские органы исполняют его рекомендации.',
      kk: 'Кеңес Алматы тұрғындарының пікірін білдіреді, қоғамдық мониторинг жүргізеді және қала органдарының ұсынымдарды қалай орындап жатқанын қадағалайды.',
    },
    address: 'г. Алматы, площадь Республики, 4',
    phone: '8 (727) 000-00-01',
    email: 'council@demo.kenes.kz',
    site: 'http://almatykenes.kz/',
  });
  await performer.act(setting.in(setting.ministry, 'ministrySecretary'), amendCouncilCard, {
    expectedVersion: 1,
    about: {
      authentic: 'kk',
      kk: 'Кеңес министрліктің экологияға қатысты шешімдерін талқылайды және олардың орындалуына қоғамдық бақылау жүргізеді.',
    },
    address: 'Астана қ., Мәңгілік Ел даңғылы, 8',
    phone: '8 (7172) 00-00-02',
    email: 'council-eco@demo.kenes.kz',
  });
  await performer.act(setting.in(setting.fund, 'ngoHead'), amendCouncilCard, {
    expectedVersion: 1,
    about: {
      authentic: 'ru',
      ru: 'Фонд наблюдает за состоянием парков, дворов и воздуха в Алматы и публикует всё, что находит.',
      kk: 'Қор Алматының саябақтарын, аулаларын және ауасын бақылап, тапқанының бәрін жариялайды.',
    },
    email: 'fund@demo.kenes.kz',
  });
}
