import type { Capacity } from '../kernel/capacity.ts';
import { publishEvent } from '../modules/events/publish-event.command.ts';
import { recordEvent } from '../modules/events/record-event.command.ts';
import { closeMission } from '../modules/missions/commands/close-mission.command.ts';
import { publishMission } from '../modules/missions/commands/publish-mission.command.ts';
import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { repeatMission } from '../modules/missions/commands/repeat-mission.command.ts';
import { startMission } from '../modules/missions/commands/start-mission.command.ts';
import { editMonitoringCell } from '../modules/monitoring-table/edit-monitoring-cell.command.ts';
import { recordOutcome } from '../modules/publications/record-outcome.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { recordExecution } from '../modules/recommendations/record-execution.command.ts';
import { judge, reply } from './answers.ts';
import { people, printed } from './cast.ts';
import type { Performer } from './performer.ts';
import { beginMission, conclude, find, post, recommend, text } from './procedures.ts';
import type { Setting } from './setting.ts';

const site = 'http://almatykenes.kz/';
const facebook = 'https://www.facebook.com/almatykenes/';

const onControl = text('На исполнении и общественном контроле ОС', 'Орындалуда және ҚК-нің қоғамдық бақылауында');

type Subject = { readonly missionId: string } | { readonly eventId: string };

/**
 * April and May 2019 of the handbook’s table (domain §4): topics, recommendations, channels and results as printed,
 * people invented. The facts propose the cells; where the secretary printed another sentence than the facts give, the
 * cell is edited, as she would have done.
 */
export async function performAlmaty2019(performer: Performer, setting: Setting): Promise<void> {
  const { almaty, body } = setting;
  const secretary = setting.in(almaty, 'secretary');
  const lead = setting.in(almaty, 'lead');
  const who = { lead, secretary };
  const letters = {
    signatory: 'М. Сәрсекеев',
    executor: { name: 'Исабекова А.О.', phone: '8 (727) 000-00-02' },
  };

  performer.tell('Апрель 2019: доступность объектов города');
  const access = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      permanent: true,
      title: text(
        'Общественный мониторинг на постоянной основе по доступности объектов города',
        'Қала объектілерінің қолжетімділігіне тұрақты негіздегі қоғамдық мониторинг',
      ),
      aim: text('Проверять доступность общественных зданий для людей с инвалидностью'),
      questions: [text('Есть ли пандус, лифт и тактильная плитка?')],
      decision: { number: '3', date: '2019-03-28' },
      objects: [{ bodyId: body.labour }],
      participants: [
        { name: printed(people.lead), role: 'MEMBER', lead: true, namePublic: true },
        { name: 'Қасымов Б.Н.', role: 'MEMBER', lead: false, namePublic: true },
      ],
    },
    { opened: '2019-03-29', started: '2019-04-01' },
  );
  performer.on('2019-04-08');
  const { visitId } = await performer.act(lead, recordVisit, {
    missionId: access,
    place: 'Центр занятости населения, ул. Муканова',
    went: [printed(people.lead), 'Қасымов Б.Н.'],
    metBy: 'заместитель директора центра',
    fromTime: '10:00',
    toTime: '11:30',
  });
  await find(performer, lead, lead, {
    missionId: access,
    visitId,
    statement: 'Пандус у главного входа круче допустимого, поручень только с одной стороны.',
    severity: 'SERIOUS',
    norm: 'СН РК 3.06-01-2011, п. 4.2',
    causes: 'Пандус смонтирован без проекта',
    bodyId: body.labour,
    photos: [{ scene: 'ramp', on: '2019-04-08', at: '10:20', latitude: 43.2551, longitude: 76.9126 }],
  });
  const toLabour = await recommend(performer, secretary, {
    missionId: access,
    wording: text(
      'Привести входные группы подведомственных объектов в соответствие с нормами доступности и утвердить график работ.',
      'Ведомстволық бағынысты объектілердің кіреберістерін қолжетімділік нормаларына сәйкестендіріп, жұмыс кестесін бекіту.',
    ),
    bodies: [body.labour],
    decision: '4',
    on: '2019-04-15',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [...toLabour.track.values()],
    sent: '2019-04-16',
    received: '2019-04-17',
    incoming: 'вх. 1174',
    body: 'Направляем рекомендацию по итогам общественного мониторинга доступности объектов города.',
  });
  await voiced(performer, secretary, { missionId: access }, '2019-04-22');
  await resulted(
    performer,
    secretary,
    { missionId: access },
    ['ON_EXECUTION', 'ON_PUBLIC_CONTROL'],
    onControl,
    '2019-04-29',
  );
  await write(
    performer,
    secretary,
    { missionId: access },
    4,
    'Рекомендации направлены в Департамент комитета труда, и социальной защиты, миграции г. Алматы',
  );

  performer.tell('Апрель 2019: спортивные секции');
  const sport = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      title: text(
        'Общественный мониторинг по доступности спортивных секций для детей и молодежи города Алматы',
        'Алматы қаласының балалары мен жастары үшін спорт үйірмелерінің қолжетімділігіне қоғамдық мониторинг',
      ),
      aim: text('Выяснить, сколько бесплатных мест есть в секциях и кто их получает'),
      questions: [text('Сколько бесплатных мест в районе?')],
      decision: { number: '3', date: '2019-03-28' },
      objects: [{ bodyId: body.sport }],
      participants: [
        { name: printed(people.member), role: 'MEMBER', lead: true, namePublic: true },
        { name: 'Досанов Д.А.', role: 'MEMBER', lead: false, namePublic: true },
        { name: 'Бекенов Е.', role: 'ACTIVIST', lead: false, namePublic: true },
      ],
    },
    { opened: '2019-04-02', started: '2019-04-09' },
  );
  performer.on('2019-04-11');
  await performer.act(lead, recordVisit, {
    missionId: sport,
    place: 'Дворец школьников, секции дзюдо и плавания',
    went: [printed(people.member), 'Досанов Д.А.'],
  });
  const toSport = await recommend(performer, secretary, {
    missionId: sport,
    wording: text(
      'Опубликовать число бесплатных мест в спортивных секциях по районам и порядок записи на них.',
      'Аудандар бойынша спорт үйірмелеріндегі тегін орындардың санын және оларға жазылу тәртібін жариялау.',
    ),
    bodies: [body.sport],
    decision: '5',
    on: '2019-04-26',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [...toSport.track.values()],
    sent: '2019-04-29',
    received: '2019-04-30',
    incoming: 'вх. 418',
    body: 'Направляем рекомендацию, озвученную на общественных слушаниях 26.04.2019.',
  });
  await voiced(performer, secretary, { missionId: sport }, '2019-04-29');
  await resulted(
    performer,
    secretary,
    { missionId: sport },
    ['ON_EXECUTION', 'ON_PUBLIC_CONTROL'],
    onControl,
    '2019-04-30',
  );
  await write(
    performer,
    secretary,
    { missionId: sport },
    4,
    'Рекомендации были озвучены на Общественных слушаниях (26.04.2019), включены в резолюцию и направлены в соответствующий госорган',
  );

  performer.tell('Апрель 2019: парк «Южный»');
  const park = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      title: text(
        'Общественный мониторинг Парка «Южный» на предмет реконструкции парка',
        '«Южный» саябағын қайта жаңғыртуға қоғамдық мониторинг',
      ),
      aim: text('Проверить ход и качество реконструкции парка', 'Саябақты қайта жаңғырту барысы мен сапасын тексеру'),
      questions: [text('Испытана ли поливная система?'), text('Когда сдаются работы?')],
      decision: { number: '4', date: '2019-04-10' },
      objects: [{ bodyId: body.green }],
      site: { name: 'Парк «Южный»', address: 'г. Алматы, ул. Жандосова', latitude: 43.2193, longitude: 76.8772 },
      participants: [
        { name: 'Мирзоян Е.В.', role: 'ACTIVIST', lead: false, namePublic: true },
        { name: printed(people.member), role: 'MEMBER', lead: false, namePublic: true },
        { name: printed(people.lead), role: 'MEMBER', lead: true, namePublic: true },
        {
          organisationName: '«Управление зеленой экономики г.Алматы»',
          role: 'BODY_REP',
          lead: false,
          namePublic: true,
        },
      ],
    },
    { opened: '2019-04-11', started: '2019-04-16' },
  );
  performer.on('2019-04-18');
  const parkVisit = await performer.act(lead, recordVisit, {
    missionId: park,
    place: 'Парк «Южный», главная аллея',
    went: [printed(people.lead), printed(people.member), 'Мирзоян Е.В.'],
    metBy: 'представители Управления зеленой экономики',
    fromTime: '11:00',
    toTime: '13:00',
  });
  await find(performer, lead, lead, {
    missionId: park,
    visitId: parkVisit.visitId,
    statement: 'Плитка на главной аллее просела, под ней не видно щебёночного основания.',
    severity: 'SERIOUS',
    norm: 'Проект реконструкции, раздел «Генеральный план»',
    causes: 'Нет технического надзора за укладкой',
    bodyId: body.green,
    photos: [{ scene: 'paving', on: '2019-04-18', at: '11:20', latitude: 43.2194, longitude: 76.8771 }],
  });
  await find(performer, lead, lead, {
    missionId: park,
    visitId: parkVisit.visitId,
    statement: 'Поливная система не испытана, задвижки проржавели.',
    severity: 'CRITICAL',
    norm: 'Проект реконструкции, раздел «Полив»',
    causes: 'Подрядчик не провёл испытание до посадки деревьев',
    bodyId: body.green,
    photos: [{ scene: 'pump', on: '2019-04-18', at: '12:05', latitude: 43.2189, longitude: 76.8779 }],
  });
  await voiced(performer, secretary, { missionId: park }, '2019-04-23');
  await resulted(
    performer,
    secretary,
    { missionId: park },
    ['ON_EXECUTION', 'ON_PUBLIC_CONTROL'],
    onControl,
    '2019-04-30',
  );
  await write(
    performer,
    secretary,
    { missionId: park },
    4,
    'После 9 мая будет проведена новая трехсторонняя встреча с участием Общественного Совета, Управления зеленой экономики и Защитников Парка. Планируется проведение тестирования поливной системы, новый осмотр Парка и обсуждение сроков сдачи всех работ по реконструкции Парка',
  );

  performer.tell('Апрель 2019: «Весенняя уборка»');
  performer.on('2019-04-20');
  const { eventId: cleanUp } = await performer.act(lead, recordEvent, {
    kind: 'ACTION',
    heldOn: '2019-04-20',
    title: text('Акция по «Весенней уборке»', '«Көктемгі тазалық» акциясы'),
    place: 'Дворы Ауэзовского, Бостандыкского и Медеуского районов',
    agreedSteps: [],
    participants: [{ name: 'Шалабаев М.М.', role: 'MEMBER', namePublic: true }],
  });
  await performer.act(secretary, publishEvent, await performer.at(secretary, 'civic_event', cleanUp));
  const toDistricts = await recommend(performer, secretary, {
    eventId: cleanUp,
    wording: text(
      'Закрепить дворы за обслуживающими организациями и вывозить собранный мусор в день уборки.',
      'Аулаларды қызмет көрсететін ұйымдарға бекітіп, жиналған қоқысты тазалық күні шығару.',
    ),
    bodies: [body.auezov, body.bostandyk, body.medeu],
    decision: '5',
    on: '2019-04-22',
  });
  for (const [bodyId, incoming] of [
    [body.auezov, 'вх. 611'],
    [body.bostandyk, 'вх. 702'],
    [body.medeu, 'вх. 388'],
  ] as const)
    await post(performer, secretary, {
      ...letters,
      trackIds: [toDistricts.track.get(bodyId) ?? ''],
      sent: '2019-04-23',
      received: '2019-04-24',
      incoming,
      body: 'Направляем рекомендации по итогам акции «Весенняя уборка».',
    });
  await voiced(performer, secretary, { eventId: cleanUp }, '2019-04-24');
  await resulted(
    performer,
    secretary,
    { eventId: cleanUp },
    ['ANSWERS_RECEIVED', 'VIOLATIONS_REMOVED', 'PROPOSALS_TAKEN_ON_CONTROL', 'INCLUDED_IN_PROGRAMME'],
    text(
      'Получены ответы, устранены нарушения, предложения и рекомендации взяты на контроль и внесены в планы программы развития «Алматы-2020»',
      'Жауаптар алынды, бұзушылықтар жойылды, ұсыныстар мен ұсынымдар бақылауға алынып, «Алматы-2020» даму бағдарламасының жоспарларына енгізілді',
    ),
    '2019-05-14',
    '«Алматы-2020»',
  );
  await write(
    performer,
    secretary,
    { eventId: cleanUp },
    4,
    'Рекомендации и предложения направлены в районные акиматы г. Алматы',
  );

  performer.tell('Май 2019: парк «Южный» повторно');
  performer.on('2019-05-10');
  const { missionId: again } = await performer.act(
    lead,
    repeatMission,
    {
      id: park,
      title: text('Общественный мониторинг Парка «Южный»', '«Южный» саябағының қоғамдық мониторингі'),
      plannedFrom: '2019-05-14',
      decision: { number: '6', date: '2019-05-08' },
    },
    'Объект извещён на трёхсторонней встрече',
  );
  await performer.act(lead, publishMission, await performer.at(lead, 'mission', again));
  performer.on('2019-05-14');
  await performer.act(
    lead,
    startMission,
    await performer.at(lead, 'mission', again),
    'Объект извещён на трёхсторонней встрече',
  );
  const second = await performer.act(lead, recordVisit, {
    missionId: again,
    place: 'Парк «Южный»',
    went: [printed(people.lead)],
    metBy: 'заместитель руководителя Управления зеленой экономики, генеральный подрядчик',
    fromTime: '10:00',
    toTime: '12:00',
  });
  await find(performer, lead, lead, {
    missionId: again,
    visitId: second.visitId,
    statement: 'Часть саженцев засохла: полив по-прежнему не работает.',
    severity: 'SERIOUS',
    norm: 'Правила содержания зелёных насаждений города',
    causes: 'Поливная система не введена в работу',
    bodyId: body.green,
    photos: [{ scene: 'trees', on: '2019-05-14', at: '10:40', latitude: 43.2191, longitude: 76.8769 }],
  });
  await conclude(performer, who, again, {
    completed: '2019-05-17',
    sent: '2019-05-20',
    received: '2019-05-21',
    signatory: 'М. Сәрсекеев',
    proposals: '1. До 25.07.2019 г. устранить все нарушения и закончить реконструкцию парка.',
  });
  const toGreen = await recommend(performer, secretary, {
    missionId: again,
    wording: text(
      'До 25.07.2019 г. устранить все нарушения и закончить реконструкцию парка.',
      '2019 жылғы 25 шілдеге дейін барлық бұзушылықтарды жойып, саябақты қайта жаңғыртуды аяқтау.',
    ),
    bodies: [body.green],
    executeBy: '2019-07-25',
    decision: '7',
    on: '2019-05-20',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [...toGreen.track.values()],
    sent: '2019-05-21',
    received: '2019-05-22',
    incoming: 'вх. 2093',
    body: 'Направляем рекомендацию по итогам повторного общественного мониторинга парка «Южный».',
  });
  await voiced(performer, secretary, { missionId: again }, '2019-05-23');
  performer.on('2019-05-24');
  await performer.act(secretary, recordPublication, {
    missionId: again,
    channel: 'TV',
    title: 'телеканал «Хабар 24»',
    url: 'https://24.kz/ru/news/social/item/315853-almatintsy-nedovolny-khodom-rekonstruktsii-parka-yuzhnyj',
    publishedOn: '2019-05-24',
  });
  await resulted(
    performer,
    secretary,
    { missionId: again },
    ['RECOMMENDED_BY_DATE'],
    text(
      'Рекомендовано до 25.07.2019г. устранить все нарушения и закончить реконструкцию парка',
      '2019 жылғы 25 шілдеге дейін барлық бұзушылықтарды жойып, саябақты қайта жаңғыртуды аяқтау ұсынылды',
    ),
    '2019-05-28',
  );
  await write(performer, secretary, { missionId: again }, 5, 'Рекомендации озвучены на телеканале «Хабар 24»');

  performer.tell('Май 2019: встреча многодетных матерей');
  performer.on('2019-05-22');
  const { eventId: mothers } = await performer.act(lead, recordEvent, {
    kind: 'MEETING',
    heldOn: '2019-05-22',
    title: text(
      'Встреча многодетных матерей с Управлением образования г Алматы',
      'Көпбалалы аналардың Алматы қаласының Білім басқармасымен кездесуі',
    ),
    place: 'Управление образования города Алматы',
    agreedSteps: [
      {
        text: 'Обратить внимание на обеспечение бесплатным горячим питанием, школьной формой детей из многодетных семей, а также летним отдыхом в детских лагерях',
      },
    ],
    participants: [
      { name: 'Хамзина Г.М.', role: 'BODY_REP', roleText: 'Руководитель Управления образования', namePublic: true },
      { organisationName: 'специалисты УО', role: 'SPECIALIST', roleText: 'специалисты УО', namePublic: true },
      { name: 'Көбеева А.О.', role: 'RESIDENT', namePublic: true },
      { name: 'Жандосова С.', role: 'RESIDENT', namePublic: true },
    ],
  });
  await performer.act(secretary, publishEvent, await performer.at(secretary, 'civic_event', mothers));
  await performer.act(secretary, recordPublication, { eventId: mothers, channel: 'NONE', publishedOn: '2019-05-22' });
  await resulted(
    performer,
    secretary,
    { eventId: mothers },
    ['PERMANENT_MONITORING', 'CITIZENS_INVOLVED'],
    text(
      'Постоянный мониторинг, вовлечены многодетные мамы в организацию обеспечения школьной формой и др. вопросы.',
      'Тұрақты мониторинг, көпбалалы аналар мектеп формасымен қамтамасыз етуді ұйымдастыруға және басқа мәселелерге тартылды.',
    ),
    '2019-05-22',
  );

  performer.tell('2019: ответы, исполнение, закрытие');
  const settled: readonly Settled[] = [
    {
      tracks: toDistricts,
      bodyId: body.auezov,
      on: '2019-05-03',
      number: '15-2/341',
      signer: 'Аким района',
      done: '2019-05-13',
      text: 'Дворы закреплены за обслуживающими организациями, мусор вывезен.',
    },
    {
      tracks: toDistricts,
      bodyId: body.bostandyk,
      on: '2019-05-06',
      number: '08-1/290',
      signer: 'Аким района',
      done: '2019-05-13',
      text: 'Мусор вывезен в день уборки, график опубликован.',
    },
    {
      tracks: toDistricts,
      bodyId: body.medeu,
      on: '2019-05-06',
      number: '11-3/177',
      signer: 'Аким района',
      done: '2019-05-14',
      text: 'Дворы распределены, предложения внесены в план района.',
    },
    {
      tracks: toLabour,
      bodyId: body.labour,
      on: '2019-04-30',
      number: '03-6/812',
      signer: 'Руководитель департамента',
      done: '2019-11-18',
      text: 'Входные группы центра занятости приведены в соответствие с нормами.',
    },
    {
      tracks: toSport,
      bodyId: body.sport,
      on: '2019-05-15',
      number: '02-8/455',
      signer: 'Руководитель управления',
      done: '2019-09-02',
      text: 'Сведения о бесплатных местах опубликованы на сайте управления.',
    },
    {
      tracks: toGreen,
      bodyId: body.green,
      on: '2019-06-04',
      number: '03-12/611',
      signer: 'Руководитель управления',
      done: '2019-07-24',
      text: 'Поливная система испытана, реконструкция завершена.',
    },
  ];
  for (const one of settled) await settle(performer, secretary, one);
  const document = { signatory: 'М. Сәрсекеев' };
  await conclude(performer, who, sport, {
    ...document,
    completed: '2019-05-31',
    sent: '2019-06-07',
    proposals: '1. Опубликовать число бесплатных мест в спортивных секциях по районам.',
  });
  await conclude(performer, who, park, {
    ...document,
    completed: '2019-05-31',
    sent: '2019-06-10',
    proposals: '1. Испытать поливную систему.\n2. Переложить просевшую плитку.',
  });
  await conclude(performer, who, access, {
    ...document,
    completed: '2019-12-19',
    sent: '2019-12-26',
    proposals: '1. Привести входные группы в соответствие с нормами доступности.',
  });
  performer.on('2019-12-30');
  for (const missionId of [access, sport, park, again])
    await performer.act(
      secretary,
      closeMission,
      await performer.at(secretary, 'mission', missionId),
      'Рекомендации исполнены',
    );
}

/** What became of one addressee’s recommendation of 2019. */
interface Settled {
  readonly tracks: { readonly track: ReadonlyMap<string, string> };
  readonly bodyId: string;
  readonly on: string;
  readonly number: string;
  readonly signer: string;
  readonly done: string;
  readonly text: string;
}

/** The answer that came on paper, its judgement, and the execution that the secretary recorded. */
async function settle(performer: Performer, secretary: Capacity, settled: Settled): Promise<void> {
  const trackId = settled.tracks.track.get(settled.bodyId) ?? '';
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: settled.on,
      number: settled.number,
      signer: settled.signer,
      signerPosition: settled.signer,
      executor: 'канцелярия',
      onPaper: true,
    },
    [
      {
        trackId,
        kind: 'ACCEPTED',
        reasoning: 'Рекомендация рассмотрена и принята к исполнению.',
        decision: 'Принять к исполнению',
      },
    ],
  );
  await judge(performer, secretary, trackId, settled.on, 'SUFFICIENT', 'Ответ по существу.');
  performer.on(settled.done);
  await performer.act(secretary, recordExecution, {
    ...(await performer.at(secretary, 'track', trackId)),
    executedOn: settled.done,
    text: settled.text,
  });
}

/** The site and the page of the council, on which it voices everything. */
async function voiced(performer: Performer, secretary: Capacity, subject: Subject, on: string): Promise<void> {
  performer.on(on);
  await performer.act(secretary, recordPublication, {
    ...subject,
    channel: 'COUNCIL_SITE',
    url: site,
    publishedOn: on,
  });
  await performer.act(secretary, recordPublication, { ...subject, channel: 'SOCIAL', url: facebook, publishedOn: on });
}

async function resulted(
  performer: Performer,
  secretary: Capacity,
  subject: Subject,
  kinds: readonly string[],
  words: ReturnType<typeof text>,
  on: string,
  programme?: string,
): Promise<void> {
  performer.on(on);
  await performer.act(secretary, recordOutcome, {
    ...subject,
    kinds,
    text: words,
    programme: programme ?? null,
    recordedOn: on,
  });
}

/** The secretary’s own sentence for the column of recommendations. */
async function write(
  performer: Performer,
  secretary: Capacity,
  subject: Subject,
  month: number,
  words: string,
): Promise<void> {
  await performer.act(secretary, editMonitoringCell, {
    ...subject,
    year: 2019,
    month,
    cell: 'RECOMMENDATIONS',
    language: 'ru',
    text: words,
  });
}
