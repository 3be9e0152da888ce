import { type Locale, translate } from '@kenes/messages';
import type { Capacity } from '../kernel/capacity.ts';
import { encodeId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { closeBallot } from '../modules/ballots/close-ballot.command.ts';
import { openBallot } from '../modules/ballots/open-ballot.command.ts';
import { publishResults } from '../modules/ballots/publish-results.command.ts';
import { recordInterview } from '../modules/ballots/record-interview.command.ts';
import { recordVotes } from '../modules/ballots/record-votes.command.ts';
import { admitApplication } from '../modules/competitions/commands/admit-application.command.ts';
import { draftCompetition } from '../modules/competitions/commands/draft-competition.command.ts';
import { openCompetition } from '../modules/competitions/commands/open-competition.command.ts';
import { recordApplication } from '../modules/competitions/commands/record-application.command.ts';
import { recordWithdrawal } from '../modules/competitions/commands/record-withdrawal.command.ts';
import { rejectApplication } from '../modules/competitions/commands/reject-application.command.ts';
import { returnApplication } from '../modules/competitions/commands/return-application.command.ts';
import { reviewCompetition } from '../modules/competitions/commands/review-competition.command.ts';
import { performGroup, recordFormerGroup } from './competition-group.ts';
import { apply, candidateForm, type DemoCandidate, papersOf } from './competition-papers.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import type { Setting } from './setting.ts';

const seen = 'Проверено секретариатом по документам; справка хранится в деле конкурса.';

/** Almaty’s two competitions: for a vacancy, with its results published, and for the next composition, open today. */
export async function performCompetitions(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Довыборы на вакансию');
  await performByElection(performer, setting, days);
  performer.tell('Рабочая группа и конкурс в новый состав');
  await performCouncilCompetition(performer, setting, days);
}

/** The seat of a citizen that fell vacant: three candidates heard and voted on; who was elected is not seated yet. */
async function performByElection(performer: Performer, setting: Setting, days: Days): Promise<void> {
  const { almaty } = setting;
  const secretary = setting.in(almaty, 'secretary');
  const third = await convocationOf(performer, secretary, almaty.id, 3);
  performer.on(days.ago(43));
  const groupId = await recordFormerGroup(performer, secretary, third.id, String(third.startsOn));
  const competitionId = await open(performer, secretary, {
    convocationId: third.id,
    kind: 'BY_ELECTION',
    number: 'III',
    seats: [{ kind: 'CITIZEN', count: 1 }],
    on: days.ago(40),
    path: 'vacancy',
  });
  const candidates: DemoCandidate[] = [
    { person: 150, seat: 'CITIZEN', citizens: 64, occupation: 'Врач городской поликлиники' },
    { person: 151, seat: 'CITIZEN', occupation: 'Инженер-эколог' },
    { person: 152, seat: 'CITIZEN', citizens: 21, occupation: 'Учитель истории' },
    { person: 153, seat: 'CITIZEN', occupation: 'Пенсионер' },
  ];
  const applications: string[] = [];
  for (const [index, candidate] of candidates.entries()) {
    performer.on(days.ago(38 - index * 4));
    applications.push(await apply(performer, almaty.id, competitionId, candidate));
  }
  const [first, second, third_, fourth] = applications;
  if (!first || !second || !third_ || !fourth) throw new Error('the by-election has no candidates');
  const at = (id: string) => performer.at(secretary, 'application', id);
  const competition = () => performer.at(secretary, 'competition', competitionId);
  performer.on(days.ago(17));
  await performer.act(secretary, reviewCompetition, { ...(await competition()), on: String(days.ago(17)) });
  for (const id of [first, second, third_]) await performer.act(secretary, admitApplication, await at(id), seen);
  await performer.act(secretary, recordWithdrawal, {
    ...(await at(fourth)),
    because: 'По состоянию здоровья.',
  });
  performer.on(days.ago(14));
  for (const applicationId of [first, second, third_])
    await performer.act(
      secretary,
      recordInterview,
      {
        applicationId,
        heldOn: String(days.ago(14)),
        streamUrl: 'http://almatykenes.kz/efir',
        observers: 'Представители ОО «Союз потребителей услуг» и двух СМИ',
      },
      'Запись беседы хранится у секретариата.',
    );
  performer.on(days.ago(10));
  const members = await membersOf(performer, secretary, almaty.id, groupId);
  const { ballotId } = await performer.act(
    secretary,
    openBallot,
    {
      competitionId,
      kind: 'CITIZEN',
      form: 'ROLL_CALL',
      sittingOn: String(days.ago(10)),
      openly: true,
      recorded: true,
      presentIds: members,
    },
    seen,
  );
  for (const [index, memberId] of members.entries())
    await performer.act(secretary, recordVotes, {
      ballotId,
      memberId,
      votes: [
        { applicationId: first, choice: index < 4 ? 'FOR' : 'AGAINST' },
        index === 5
          ? { applicationId: second, choice: 'RECUSED', ground: 'Работает с кандидатом в одной организации' }
          : { applicationId: second, choice: index < 3 ? 'FOR' : 'ABSTAIN' },
        { applicationId: third_, choice: index === 0 ? 'FOR' : 'AGAINST' },
      ],
    });
  await performer.act(
    secretary,
    closeBallot,
    {
      ...(await performer.at(secretary, 'ballot', ballotId)),
      protocol: { number: '5', on: String(days.ago(10)) },
    },
    seen,
  );
  performer.on(days.ago(7));
  await performer.act(secretary, publishResults, {
    ...(await competition()),
    on: String(days.ago(7)),
    url: 'http://almatykenes.kz/konkurs/itogi',
    outlet: 'Сайт общественного совета',
  });
}

/** The competition for the next composition: begun after its working group, open today, its applications at every step. */
async function performCouncilCompetition(performer: Performer, setting: Setting, days: Days): Promise<void> {
  const { almaty } = setting;
  const secretary = setting.in(almaty, 'secretary');
  const fourth = await convocationOf(performer, secretary, almaty.id, 4);
  const account = setting.person.get('groupMember');
  if (!account) throw new Error('nobody of the working group has come in');
  await performGroup(performer, secretary, almaty, fourth.id, account.id, days);
  const competitionId = await open(performer, secretary, {
    convocationId: fourth.id,
    kind: 'COUNCIL',
    number: 'IV',
    seats: [
      { kind: 'NPO', count: 13 },
      { kind: 'CITIZEN', count: 10 },
    ],
    on: days.ago(11),
    path: 'sostav-2026',
  });
  const ids: string[] = [];
  for (const [index, candidate] of councilCandidates.entries()) {
    performer.on(days.ago(Math.max(1, 10 - Math.floor((index * 10) / councilCandidates.length))));
    ids.push(await apply(performer, almaty.id, competitionId, candidate));
  }
  performer.on(days.ago(2));
  const byPaper: DemoCandidate = {
    person: 190,
    seat: 'CITIZEN',
    citizens: 37,
    occupation: 'Ветеран труда',
    noIin: true,
  };
  await performer.act(
    secretary,
    recordApplication,
    {
      competitionId,
      receivedOn: String(days.ago(3)),
      ...candidateForm(performer, byPaper),
      consent: true,
      documents: papersOf(byPaper).map((code) => ({ code })),
    },
    'Заявка пришла почтой; ИИН уточняется у заявителя.',
  );
  const at = (place: number) => performer.at(secretary, 'application', ids[place] ?? '');
  for (const place of [0, 1, 3]) await performer.act(secretary, admitApplication, await at(place), seen);
  await performer.act(secretary, returnApplication, {
    ...(await at(4)),
    missing: [{ code: 'no-record' }],
    because: 'Справку можно получить на портале электронного правительства за один день.',
  });
  await performer.act(secretary, returnApplication, {
    ...(await at(7)),
    missing: [{ code: 'cv', words: 'в файле открывается пустая страница' }, { words: 'Не указан телефон для связи' }],
  });
  await performer.act(secretary, rejectApplication, {
    ...(await at(5)),
    because: 'По копии удостоверения заявитель не является гражданином Республики Казахстан.',
  });
  await performer.act(secretary, recordWithdrawal, { ...(await at(8)), because: 'Переезд в другой город.' });
}

const npo = (name: string, serial: number) => ({ name, serial });

/** Those who applied for the next composition. */
const councilCandidates: readonly DemoCandidate[] = [
  {
    person: 160,
    seat: 'NPO',
    npo: npo('ОФ «Қала құрылысы»', 770),
    occupation: 'Архитектор',
    about: 'Пятнадцать лет проектирую дворы и школы.',
  },
  { person: 161, seat: 'CITIZEN', citizens: 118, occupation: 'Дәрігер' },
  { person: 162, seat: 'NPO', npo: npo('ҚБ «Көше балалары»', 771), occupation: 'Заңгер' },
  { person: 163, seat: 'CITIZEN', occupation: 'Мұғалім', about: 'Ауданымыздың ата-аналар комитетін он жыл басқардым.' },
  { person: 164, seat: 'NPO', npo: npo('ОО «Чистый воздух»', 772), occupation: 'Эколог', without: ['no-record'] },
  { person: 165, seat: 'NPO', npo: npo('ОФ «Қала құрылысы»', 770), occupation: 'Инженер' },
  { person: 166, seat: 'CITIZEN', occupation: 'Кәсіпкер' },
  { person: 167, seat: 'NPO', npo: npo('ҚҚ «Қамқор»', 773), occupation: 'Әлеуметтік қызметкер', without: ['cv'] },
  { person: 168, seat: 'CITIZEN', citizens: 12, occupation: 'Журналист' },
  // Two of the present members apply again on general grounds (PC-FORM-05, PC-MEM-06).
  { person: 44, seat: 'NPO', npo: npo('ОФ «Открытый бюджет»', 704), occupation: 'Экономист' },
  { person: 60, seat: 'CITIZEN', citizens: 80, occupation: 'Пенсионер' },
  {
    person: 169,
    seat: 'NPO',
    npo: npo('ОО «Доступный город»', 774),
    occupation: 'Программист',
    without: ['identity', 'no-record'],
  },
  { person: 171, seat: 'CITIZEN', occupation: 'Студентка' },
];

interface Announced {
  readonly convocationId: string;
  readonly kind: 'COUNCIL' | 'BY_ELECTION';
  readonly number: string;
  readonly seats: readonly { readonly kind: 'NPO' | 'CITIZEN'; readonly count: number }[];
  readonly on: Temporal.PlainDate;
  readonly path: string;
}

/** Prepares a competition and opens it on that day, announced on the body’s site and in a newspaper. */
async function open(performer: Performer, secretary: Capacity, its: Announced): Promise<string> {
  const { convocationId, kind, number, seats, on, path } = its;
  const text = (make: (locale: Locale) => string) => ({
    authentic: 'kk',
    kk: make('kk'),
    ru: make('ru'),
    en: make('en'),
  });
  performer.on(on);
  const { competitionId } = await performer.act(secretary, draftCompetition, {
    convocationId,
    kind,
    title: text((locale) => translate(locale, `competitions.defaultTitle_${kind}`, { number })),
    conditions: text((locale) => translate(locale, `competitions.defaultConditions_${kind}`)),
    contacts: {
      authentic: 'kk',
      kk: 'Алматы қаласы, Республика алаңы, 4, хатшылық: 8 (727) 000-00-01, жұмыс күндері 9:00–18:00',
      ru: 'г. Алматы, площадь Республики, 4, секретариат: 8 (727) 000-00-01, в рабочие дни с 9:00 до 18:00',
      en: 'Secretariat, 4 Republic Square, Almaty: 8 (727) 000-00-01, working days 9:00–18:00',
    },
    seats,
  });
  await performer.act(
    secretary,
    openCompetition,
    {
      ...(await performer.at(secretary, 'competition', competitionId)),
      publishedOn: String(on),
      publications: [
        { place: 'BODY_SITE', outlet: 'Сайт маслихата города Алматы', url: `http://maslihat.demo.kenes.kz/${path}` },
        { place: 'MEDIA', outlet: '«Алматы ақшамы», № 132' },
        { place: 'COUNCIL_SITE', outlet: 'Сайт общественного совета', url: `http://almatykenes.kz/konkurs/${path}` },
      ],
    },
    seen,
  );
  return competitionId;
}

async function convocationOf(performer: Performer, secretary: Capacity, tenantId: string, number: number) {
  const row = await performer.one<{ id: string; startsOn: string | null }>(
    secretary,
    sql`select id, starts_on as "startsOn" from convocation where tenant_id = ${tenantId}::uuid and number = ${number}`,
  );
  if (!row) throw new Error(`there is no convocation ${number}`);
  return { ...row, id: encodeId(tenantId, row.id) };
}

/** The members of a group, in the order in which they were entered. */
async function membersOf(performer: Performer, secretary: Capacity, tenantId: string, groupId: string) {
  const rows = await performer.rows<{ gid: string; group: string }>(
    secretary,
    sql`select gid(m.tenant_id, m.id) as gid, gid(m.tenant_id, m.group_id) as "group" from group_member m
      where m.tenant_id = ${tenantId}::uuid and m.left_on is null order by m.id`,
  );
  return rows.filter(({ group }) => group === groupId).map(({ gid }) => gid);
}
