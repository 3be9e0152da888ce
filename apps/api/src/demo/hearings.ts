import type { Capacity } from '../kernel/capacity.ts';
import { ownId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { beginRegistration } from '../modules/meetings/commands/begin-registration.command.ts';
import { closeMeeting } from '../modules/meetings/commands/close-meeting.command.ts';
import { openMeeting } from '../modules/meetings/commands/open-meeting.command.ts';
import { registerMembers } from '../modules/meetings/commands/register-members.command.ts';
import { publishMission } from '../modules/missions/commands/publish-mission.command.ts';
import { announceHearing } from '../modules/public-hearings/commands/announce-hearing.command.ts';
import { disposeHearingProposal } from '../modules/public-hearings/commands/dispose-hearing-proposal.command.ts';
import { documentHearing } from '../modules/public-hearings/commands/document-hearing.command.ts';
import { holdHearing } from '../modules/public-hearings/commands/hold-hearing.command.ts';
import { markHearingParticipant } from '../modules/public-hearings/commands/mark-hearing-participant.command.ts';
import { openHearing } from '../modules/public-hearings/commands/open-hearing.command.ts';
import { proposeToHearing } from '../modules/public-hearings/commands/propose-to-hearing.command.ts';
import { recordHearingProposal } from '../modules/public-hearings/commands/record-hearing-proposal.command.ts';
import { registerForHearing } from '../modules/public-hearings/commands/register-for-hearing.command.ts';
import { showHearingProposal } from '../modules/public-hearings/commands/show-hearing-proposal.command.ts';
import { hearingConsentVersion } from '../modules/public-hearings/consent.ts';
import { reply } from './answers.ts';
import type { Days } from './days.ts';
import { storePaper } from './paper.ts';
import type { Performer } from './performer.ts';
import { adopt, post } from './procedures.ts';
import { publishProtocolOfHearing } from './protocol.ts';
import { both, known, rollOf } from './sessions.ts';
import type { DemoTenant, Setting } from './setting.ts';
import { at, moment, workingDay } from './sitting-times.ts';

const came = 'Так было: внесено по протоколу слушания.';

/** The hearing of 26.04.2019 that the handbook’s table cites, with the fate of each proposal; and one that takes registrations now. */
export async function performHearings(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Общественные слушания');
  await sportSections(performer, setting);
  await stopsAhead(performer, setting, days);
}

async function sportSections(performer: Performer, setting: Setting): Promise<void> {
  const secretary = setting.in(setting.almaty, 'secretary');
  const day = Temporal.PlainDate.from('2019-04-26');
  performer.on('2019-04-11');
  const draft = await storePaper(performer, secretary, 'Справка о спортивных секциях города.pdf');
  const { hearingId } = await performer.act(
    secretary,
    openHearing,
    {
      topic: both(
        'Алматы қаласының балалары мен жастары үшін спорт үйірмелерінің қолжетімділігі',
        'Доступность спортивных секций для детей и молодежи города Алматы',
      ),
      legalBasis: 'LAW_383_V',
      objects: [{ bodyId: setting.body.sport }],
      startsAt: moment(day, '15:00').toISOString(),
      endsAt: moment(day, '17:30').toISOString(),
      place: both('Достық үйі, Құрманғазы көшесі, 40', 'Дом дружбы, ул. Курмангазы, 40'),
      draftFileIds: [draft],
      decision: { number: '4', on: '2019-04-10' },
    },
    came,
  );
  const hearing = () => performer.at(secretary, 'public_hearing', hearingId);
  await performer.act(
    secretary,
    announceHearing,
    {
      ...(await hearing()),
      howToRegister: both(
        'Осы бетте немесе хатшылықтың телефоны арқылы: +7 (727) 000-00-01.',
        'На этой странице или по телефону секретариата: +7 (727) 000-00-01.',
      ),
      media: '«Вечерний Алматы», almatykenes.kz',
      registrationUntil: moment(day, '14:00').toISOString(),
      places: 120,
    },
    came,
  );
  performer.on('2019-04-15');
  const strangers = ['Сулейменова А.', 'Ким В.', 'Жұмабек Н.', 'Орлова Т.', 'Садықов Б.'];
  await comeIn(performer, setting.almaty, hearingId, strangers);
  await propose(performer, setting.almaty, hearingId, [
    ['Опубликовать число бесплатных мест в секциях по районам и порядок записи на них.', 'Сулейменова А.'],
    ['Мектеп залдарын сабақтан кейін тегін үйірмелерге ашу.', null],
    ['Запретить платные секции в школах.', null],
  ]);
  await shown(performer, secretary, hearingId);
  const meetingId = await meetingOf(performer, secretary, hearingId);
  const meeting = () => performer.at(secretary, 'meeting', meetingId);
  at(performer, day, '14:40');
  await performer.act(secretary, beginRegistration, await meeting(), came);
  const members = (await rollOf(performer, secretary, meetingId)).slice(0, 9).map(({ id }) => id);
  await performer.act(secretary, registerMembers, { meetingId, memberIds: members });
  at(performer, day, '15:05');
  await performer.act(
    secretary,
    openMeeting,
    { ...(await meeting()), chairMemberId: members[0] ?? null, secretaryName: 'Ахметова Жанар' },
    came,
  );
  await performer.act(secretary, recordHearingProposal, {
    hearingId,
    made: 'AT_HEARING',
    text: 'Сделать скидку на секции для многодетных семей.',
    language: 'ru',
    name: 'Орлова Т.',
    showName: true,
  });
  at(performer, day, '17:20');
  await performer.act(secretary, closeMeeting, await meeting(), came);
  await performer.act(secretary, holdHearing, await hearing());
  for (const [index, id] of (await rowsOf(performer, secretary, 'hearing_participant', hearingId)).entries())
    await performer.act(secretary, markHearingParticipant, {
      ...(await performer.at(secretary, 'hearing_participant', id)),
      came: index !== 3,
    });
  const fates = [
    ['INCLUDED', null],
    ['PARTLY_INCLUDED', 'Для залов, у которых есть отдельный вход: остальные закрыты по требованиям безопасности.'],
    ['NOT_INCLUDED', 'Платные услуги школам разрешены законом об образовании.'],
    ['INCLUDED', null],
  ] as const;
  for (const [index, id] of (await rowsOf(performer, secretary, 'hearing_proposal', hearingId)).entries()) {
    const [disposition, because] = fates[index] ?? ['INCLUDED', null];
    await performer.act(secretary, disposeHearingProposal, {
      ...(await performer.at(secretary, 'hearing_proposal', id)),
      disposition,
      because,
    });
  }
  await performer.act(
    secretary,
    documentHearing,
    {
      ...(await hearing()),
      resolution: {
        authentic: 'ru',
        ru: 'Участники слушаний рекомендуют Управлению спорта опубликовать число бесплатных мест в секциях по районам и порядок записи, открыть школьные залы с отдельным входом для бесплатных занятий и установить скидку для многодетных семей.',
        kk: 'Тыңдауға қатысушылар Спорт басқармасына үйірмелердегі тегін орындардың санын аудандар бойынша және жазылу тәртібін жариялауды, бөлек кіретін есігі бар мектеп залдарын тегін сабақтарға ашуды және көпбалалы отбасыларға жеңілдік белгілеуді ұсынады.',
      },
      recommendations: [
        {
          wording: both(
            'Бөлек кіретін есігі бар мектеп залдарын сабақтан кейін тегін үйірмелерге ашу, көпбалалы отбасыларға жеңілдік белгілеу.',
            'Открыть школьные залы с отдельным входом для бесплатных секций после уроков, установить скидку для многодетных семей.',
          ),
          bodyIds: [setting.body.sport],
        },
      ],
    },
    came,
  );
  await publishProtocolOfHearing(performer, secretary, meetingId, day);
  await answered(performer, setting, secretary, hearingId);
}

/** The hearing’s own recommendation goes the way of all others: adopted, sent, answered. */
async function answered(performer: Performer, setting: Setting, secretary: Capacity, hearingId: string): Promise<void> {
  const { tenantId, id } = ownId(hearingId);
  const draft = await performer.one<{ id: string }>(
    secretary,
    sql`select gid(r.tenant_id, r.id) as id from recommendation r join public_hearing h on h.tenant_id = r.tenant_id and h.mission_id = r.mission_id
      where h.tenant_id = ${tenantId}::uuid and h.id = ${id}::uuid`,
  );
  await published(performer, secretary, hearingId);
  const { track } = await adopt(performer, secretary, draft?.id ?? '', { decision: '5', on: '2019-04-26' });
  const trackId = track.get(setting.body.sport) ?? '';
  await post(performer, secretary, {
    trackIds: [trackId],
    sent: '2019-04-29',
    received: '2019-04-30',
    incoming: 'вх. 419',
    body: 'Направляем рекомендацию резолюции общественных слушаний от 26.04.2019.',
    signatory: 'Б. Сейтқалиев',
    executor: { name: 'Ахметова Ж.', phone: '8 (727) 000-00-01' },
  });
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: '2019-05-20',
      number: '04-12/311',
      signer: 'Н. Дуйсенов',
      signerPosition: 'Руководитель управления',
      executor: 'Касымова Г.',
      onPaper: true,
    },
    [
      {
        trackId,
        kind: 'PARTLY_ACCEPTED',
        reasoning: 'Залы 14 школ открываются с сентября; скидка будет предложена бюджетной комиссии.',
        decision: 'Рекомендация принята частично',
      },
    ],
  );
}

/** A hearing that is announced now: anybody registers and proposes until it ends. */
async function stopsAhead(performer: Performer, setting: Setting, days: Days): Promise<void> {
  const secretary = setting.in(setting.almaty, 'secretary');
  const day = workingDay(performer, days.today.add({ days: 11 }));
  performer.on(days.ago(4));
  const plan = await storePaper(performer, secretary, 'Аялдамаларды жөндеу жоспарының жобасы.pdf');
  const { hearingId } = await performer.act(
    secretary,
    openHearing,
    {
      topic: both(
        'Қоғамдық көлік аялдамаларын 2027 жылы жөндеу жоспарының жобасы',
        'Проект плана ремонта остановок общественного транспорта на 2027 год',
      ),
      legalBasis: 'LAW_383_V',
      objects: [{ bodyId: setting.body.transport }],
      startsAt: moment(day, '15:00').toISOString(),
      endsAt: moment(day, '17:00').toISOString(),
      place: both('Әкімдіктің кіші залы, Республика алаңы, 4', 'Малый зал акимата, пл. Республики, 4'),
      streamUrl: 'https://example.kz/almaty-council/live',
      draftFileIds: [plan],
      decision: { number: '18', on: String(days.ago(6)) },
    },
    known,
  );
  const hearing = () => performer.at(secretary, 'public_hearing', hearingId);
  await performer.act(
    secretary,
    announceHearing,
    {
      ...(await hearing()),
      howToRegister: both(
        'Осы бетте «Тіркелу» түймесі арқылы немесе +7 (727) 000-00-01 телефоны бойынша. Жеке куәлік қажет емес.',
        'Кнопкой «Зарегистрироваться» на этой странице или по телефону +7 (727) 000-00-01. Удостоверение не нужно.',
      ),
      media: '«Алматы ақшамы», «Вечерний Алматы», almatykenes.kz',
      registrationUntil: moment(day, '17:00').toISOString(),
      places: 80,
    },
    known,
  );
  performer.on(days.ago(2));
  await comeIn(performer, setting.almaty, hearingId, ['Төлеуова Г.', 'Иванов С.', 'Рахимова Д.', 'Мұратұлы Е.']);
  await propose(performer, setting.almaty, hearingId, [
    ['Пандус орнатылмаған аялдамалардан бастау: арбамен мінуге мүмкін емес.', 'Рахимова Д.'],
    ['Поставить навесы у поликлиник раньше, чем у торговых центров.', null],
  ]);
  await shown(performer, secretary, hearingId);
  await propose(performer, setting.almaty, hearingId, [['Аялдамаларда автобустың келу уақыты көрсетілсін.', null]]);
}

const door = (tenant: DemoTenant): Capacity => ({ kind: 'DOOR', account: null, tenantId: tenant.id });

/** Strangers register on the site, every second of them for the floor. */
async function comeIn(performer: Performer, tenant: DemoTenant, hearingId: string, names: readonly string[]) {
  for (const [index, name] of names.entries())
    await performer.act(door(tenant), registerForHearing, {
      hearingId,
      name,
      contact: `+7 701 000 01 ${String(index).padStart(2, '0')}`,
      consentVersion: hearingConsentVersion,
      wantsFloor: index % 2 === 0,
    });
}

/** Proposals of strangers; a name is shown where its bearer agrees. */
async function propose(
  performer: Performer,
  tenant: DemoTenant,
  hearingId: string,
  proposals: readonly (readonly [string, string | null])[],
) {
  for (const [text, name] of proposals)
    await performer.act(door(tenant), proposeToHearing, {
      hearingId,
      text,
      language: /[әіңғүұқөһ]/i.test(text) ? 'kk' : 'ru',
      name: name ?? 'Житель города',
      contact: 'zhitel@demo.kenes.kz',
      showName: name !== null,
      consentVersion: hearingConsentVersion,
    });
}

/** The secretariat has looked at what came, and shows it. */
async function shown(performer: Performer, secretary: Capacity, hearingId: string): Promise<void> {
  for (const id of await rowsOf(performer, secretary, 'hearing_proposal', hearingId))
    await performer.act(secretary, showHearingProposal, {
      ...(await performer.at(secretary, 'hearing_proposal', id)),
      shown: true,
    });
}

async function rowsOf(
  performer: Performer,
  secretary: Capacity,
  table: 'hearing_participant' | 'hearing_proposal',
  hearingId: string,
): Promise<string[]> {
  const { tenantId, id } = ownId(hearingId);
  const from = { hearing_participant: sql`hearing_participant`, hearing_proposal: sql`hearing_proposal` }[table];
  const rows = await performer.rows<{ id: string }>(
    secretary,
    sql`select gid(tenant_id, id) as id from ${from} where tenant_id = ${tenantId}::uuid and hearing_id = ${id}::uuid order by ordinal`,
  );
  return rows.map((row) => row.id);
}

/** What came of a hearing is read on its page once its control action is published. */
async function published(performer: Performer, secretary: Capacity, hearingId: string): Promise<void> {
  const { tenantId, id } = ownId(hearingId);
  const row = await performer.one<{ id: string }>(
    secretary,
    sql`select gid(tenant_id, mission_id) as id from public_hearing where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`,
  );
  await performer.act(
    secretary,
    publishMission,
    await performer.at(secretary, 'mission', row?.id ?? ''),
    'Тексты на казахском готовятся.',
  );
}

async function meetingOf(performer: Performer, secretary: Capacity, hearingId: string): Promise<string> {
  const { tenantId, id } = ownId(hearingId);
  const row = await performer.one<{ id: string }>(
    secretary,
    sql`select gid(tenant_id, meeting_id) as id from public_hearing where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`,
  );
  return row?.id ?? '';
}
