import { type SeatKind, termDates } from '@kenes/rules';
import type { Capacity } from '../kernel/capacity.ts';
import { encodeId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { amendPerson } from '../modules/composition/amend-person.command.ts';
import { givenIin } from '../modules/composition/iin.ts';
import { openConvocation } from '../modules/composition/open-convocation.command.ts';
import { publishContacts } from '../modules/composition/publish-contacts.command.ts';
import { replaceMember } from '../modules/composition/replace-member.command.ts';
import { setUpConvocation } from '../modules/composition/set-up-convocation.command.ts';
import { suspendMembership } from '../modules/composition/suspend-membership.command.ts';
import { terminateMembership } from '../modules/composition/terminate-membership.command.ts';
import { bin } from './bin.ts';
import { people } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { rosterPerson } from './roster-people.ts';
import type { DemoTenant, Setting } from './setting.ts';

const archive = 'Внесено по решению и списку из архива секретариата; чего в бумагах нет, остаётся неизвестным.';

const npos = [
  'ОФ «Таза Қала»',
  'ҚБ «Жасыл аула»',
  'ОО «Родители Алматы»',
  'ҚҚ «Қолжетімді орта»',
  'ОФ «Открытый бюджет»',
  'ҚБ «Мұғалім»',
  'ОО «Ветераны города»',
  'ОФ «Велогород»',
  'ҚҚ «Жастар бастамасы»',
  'ОО «Союз потребителей услуг»',
  'ҚБ «Тау сақшылары»',
  'ОФ «Право на воздух»',
  'ОО «Совет многоэтажных домов»',
  'ҚҚ «Ана мен бала»',
  'ОФ «Библиотека рядом»',
  'ҚБ «Дала экологы»',
] as const;
const posts = [
  'Депутат маслихата',
  'Заместитель руководителя управления',
  'Әкім орынбасарының кеңесшісі',
  'Руководитель отдела',
] as const;
const trades = [
  'Инженер',
  'Дәрігер',
  'Преподаватель',
  'Заңгер',
  'Пенсионер',
  'Архитектор',
  'Кәсіпкер',
  'Журналист',
] as const;

/** How many seats of each kind. */
type Shape = Readonly<Record<SeatKind, number>>;

/** Almaty’s three convocations and the ministry’s first: former ones from papers, the present one with what has happened in it. */
export async function performCompositions(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Составы советов');
  const secretary = setting.in(setting.almaty, 'secretary');
  const { today } = days;
  const third = termEndingOn(today.add({ days: 80 }));
  const second = termEndingOn(third.startsOn.subtract({ days: 1 }));
  const first = termEndingOn(second.startsOn.subtract({ days: 1 }));
  performer.on(days.ago(300));
  // The oldest list has names only; whether a man of it sat again is then not known for sure.
  await convocation(performer, secretary, 1, first, { STATE: 7, QUASI_STATE: 1, NPO: 10, CITIZEN: 7 }, 0, false);
  await convocation(performer, secretary, 2, second, { STATE: 8, QUASI_STATE: 2, NPO: 12, CITIZEN: 8 }, 14, true);
  await convocation(performer, secretary, 3, third, { STATE: 8, QUASI_STATE: 2, NPO: 13, CITIZEN: 10 }, 30, true, [
    'member',
    'lead',
    null,
    'chair',
    null,
    'monitor',
  ]);
  await changesWithin(performer, secretary, setting.almaty, days);
  // Two competitions lie ahead: the dossier is opened long before the two months.
  performer.on(days.ago(50));
  await performer.act(
    secretary,
    openConvocation,
    {
      openedOn: String(days.ago(50)),
      size: 33,
      recommendedMin: 30,
      recommendedMax: 37,
      seats: [
        { kind: 'STATE', count: 8 },
        { kind: 'QUASI_STATE', count: 2 },
        { kind: 'NPO', count: 13 },
        { kind: 'CITIZEN', count: 10 },
      ],
    },
    'Рекомендация уполномоченного органа получена, её файл будет приложен.',
  );
  const its = setting.in(setting.ministry, 'ministrySecretary');
  performer.on(days.ago(200));
  const term = termEndingOn(today.add({ days: 400 }));
  await convocation(performer, its, 1, term, { STATE: 4, QUASI_STATE: 1, NPO: 8, CITIZEN: 4 }, 81, true, [
    'ministryLead',
  ]);
  const others = setting.in(setting.energy, 'energySecretary');
  await convocation(
    performer,
    others,
    1,
    termEndingOn(today.add({ days: 500 })),
    { STATE: 4, QUASI_STATE: 1, NPO: 8, CITIZEN: 4 },
    240,
    true,
  );
}

interface Term {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
}

/** Three years that end on a day, as the rule counts them. */
export function termEndingOn(endsOn: Temporal.PlainDate): Term {
  const startsOn = endsOn.add({ days: 1 }).subtract({ years: 3 });
  return { startsOn, endsOn: termDates({ approvedOn: startsOn, firstSessionOn: null }).endsOn ?? endsOn };
}

/** Enters a convocation from its papers: so many seats of each kind, people of the roster from a number on. */
export async function convocation(
  performer: Performer,
  secretary: Capacity,
  number: number,
  { startsOn, endsOn }: Term,
  shape: Shape,
  from: number,
  withIin: boolean,
  cast: readonly (keyof typeof people | null)[] = [],
): Promise<void> {
  const kinds = (Object.keys(shape) as SeatKind[]).flatMap((kind) => Array.from({ length: shape[kind] }, () => kind));
  const { services } = performer.kenes;
  const local = secretary.kind === 'TENANT' && secretary.slug === 'almaty';
  const civil = kinds.indexOf('CITIZEN');
  const members = kinds.map((seatKind, at) => {
    const known = cast[at - civil];
    const someone = rosterPerson(from + at);
    const person = known && at >= civil ? { ...someone, ...namesOf(known) } : someone;
    const state = seatKind === 'STATE' || seatKind === 'QUASI_STATE';
    const npo = npos[(from + at) % npos.length] ?? '';
    return {
      seatKind,
      surname: person.surname,
      givenName: person.givenName,
      patronymic: person.patronymic,
      ...(withIin ? { iin: givenIin(services, someone.iin), citizen: true } : {}),
      position: state ? (posts[at % posts.length] ?? null) : (trades[at % trades.length] ?? null),
      proposer: state
        ? ('BODY' as const)
        : seatKind === 'NPO'
          ? ('NPO' as const)
          : at % 3 === 0
            ? ('SELF' as const)
            : ('CITIZENS' as const),
      ...(seatKind === 'NPO'
        ? { npoName: npo, npoBin: bin(700 + ((from + at) % npos.length)), proposedByName: npo }
        : {}),
      ...(local ? {} : { otherRepublicanCouncil: false }),
    };
  });
  await performer.act(
    secretary,
    setUpConvocation,
    {
      number,
      startsOn: String(startsOn),
      endsOn: String(endsOn),
      size: kinds.length,
      approval: {
        by: local ? 'MASLIKHAT' : 'HEAD',
        title: local ? 'Решение маслихата города Алматы' : 'Приказ Министра',
        number: String(60 + number * 17),
        on: String(startsOn),
      },
      members,
    },
    archive,
  );
}

function namesOf(name: keyof typeof people) {
  const { surname, givenName, patronymic } = people[name];
  return { surname, givenName, patronymic };
}

interface Sitting {
  readonly id: string;
  readonly version: number;
  readonly person: string;
  readonly personVersion: number;
  readonly kind: SeatKind;
}

/** Who sits in the present convocation, by seat. */
export async function sitting(performer: Performer, secretary: Capacity, { id }: DemoTenant): Promise<Sitting[]> {
  const rows = await performer.rows<Sitting>(
    secretary,
    sql`select m.id, m.version, m.person_id as person, p.version as "personVersion", s.kind from membership m
      join seat s on s.tenant_id = m.tenant_id and s.id = m.seat_id join council_person p on p.tenant_id = m.tenant_id and p.id = m.person_id
      where m.tenant_id = ${id}::uuid and m.state = 'ACTIVE' order by s.ordinal`,
  );
  return rows.map((row) => ({ ...row, id: encodeId(id, row.id), person: encodeId(id, row.person) }));
}

/** A member who left and was replaced, a vacancy, a suspension, and contacts that were chosen for the public. */
async function changesWithin(performer: Performer, secretary: Capacity, tenant: DemoTenant, days: Days): Promise<void> {
  const all = await sitting(performer, secretary, tenant);
  const of = (kind: SeatKind, nth: number): Sitting => {
    const found = all.filter((one) => one.kind === kind)[nth];
    if (!found) throw new Error(`no member number ${nth} of ${kind}`);
    return found;
  };
  const left = of('NPO', 2);
  const leftOn = days.ago(150);
  performer.on(leftOn);
  const decided = { number: '9', on: String(leftOn) };
  const paper = 'Заявление хранится в деле совета на бумаге.';
  await performer.act(
    secretary,
    terminateMembership,
    { id: left.id, expectedVersion: left.version, on: String(leftOn), ground: 'OWN_APPLICATION', decision: decided },
    paper,
  );
  const after = await performer.version(secretary, 'membership', left.id);
  const seatedOn = days.ago(110);
  performer.on(seatedOn);
  const next = rosterPerson(70);
  const { surname, givenName, patronymic } = next;
  await performer.act(
    secretary,
    replaceMember,
    {
      id: left.id,
      expectedVersion: after,
      from: String(seatedOn),
      way: 'RESERVE',
      member: {
        surname,
        givenName,
        patronymic,
        iin: givenIin(performer.kenes.services, next.iin),
        citizen: true,
        position: 'Эколог',
        proposer: 'NPO',
        proposedByName: 'ҚБ «Арық су»',
        npoName: 'ҚБ «Арық су»',
        npoBin: bin(760),
      },
    },
    'Следующий в резервном списке; ограничения проверены секретариатом по документам.',
  );
  const vacant = of('CITIZEN', 7);
  const vacantOn = days.ago(45);
  performer.on(vacantOn);
  await performer.act(
    secretary,
    terminateMembership,
    {
      id: vacant.id,
      expectedVersion: vacant.version,
      on: String(vacantOn),
      ground: 'SYSTEMATIC_ABSENCE',
      decision: { number: '14', on: String(vacantOn) },
    },
    'Листы регистрации четырёх заседаний хранятся в деле совета.',
  );
  const away = of('STATE', 3);
  const awayOn = days.ago(20);
  performer.on(awayOn);
  await performer.act(secretary, suspendMembership, {
    id: away.id,
    expectedVersion: away.version,
    from: String(awayOn),
    because: 'Длительная командировка',
  });
  for (const nth of [0, 1, 3]) {
    const { person, personVersion } = of('CITIZEN', nth);
    await performer.act(secretary, amendPerson, {
      id: person,
      expectedVersion: personVersion,
      email: `member${nth}@demo.kenes.kz`,
      phone: `8 (727) 000-00-1${nth}`,
    });
    await performer.act(secretary, publishContacts, {
      id: person,
      expectedVersion: personVersion + 1,
      email: true,
      phone: nth === 0,
      photo: false,
      note: nth === 0 ? 'Қабылдау: айдың бірінші сейсенбісі, 10:00–12:00' : null,
    });
  }
}
