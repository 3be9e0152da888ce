import { publishEvent } from '../modules/events/publish-event.command.ts';
import { recordEvent } from '../modules/events/record-event.command.ts';
import { decideDispute } from '../modules/final-documents/decide-dispute.command.ts';
import { disputeFinding } from '../modules/final-documents/dispute-finding.command.ts';
import { recordAnswerHearing } from '../modules/final-documents/record-answer-hearing.command.ts';
import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { remedyFinding } from '../modules/missions/commands/remedy-finding.command.ts';
import { recordOutcome } from '../modules/publications/record-outcome.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { recordExecution } from '../modules/recommendations/record-execution.command.ts';
import { recordNonExecution } from '../modules/recommendations/record-non-execution.command.ts';
import { reissueRecommendation } from '../modules/recommendations/reissue-recommendation.command.ts';
import { judge, reply } from './answers.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { takePhoto } from './photos.ts';
import { adopt, beginMission, conclude, find, post, recommend, text } from './procedures.ts';
import type { Setting } from './setting.ts';

/** The park case whole: from the visit to answers in time and late, executed and not executed, disputed and heard. */
export async function performPark(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Парк «Южный»: посещения и факты');
  const { almaty, body } = setting;
  const [secretary, lead] = [setting.in(almaty, 'secretary'), setting.in(almaty, 'lead')];
  const green = setting.officer('greenChief', 'green', almaty);
  const parkAt = { latitude: 43.2193, longitude: 76.8772 };
  const letters = { signatory: 'М. Сәрсекеев', executor: { name: 'Исабекова А.О.', phone: '8 (727) 000-00-02' } };
  const missionId = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      title: text(
        'Общественный мониторинг благоустройства парка «Южный»',
        '«Южный» саябағын абаттандырудың қоғамдық мониторингі',
      ),
      aim: text(
        'Установить, соответствуют ли дорожки, посадки и освещение парка проекту и договору',
        'Саябақтың жолдары, көшеттері мен жарығы жобаға және шартқа сәйкес пе, соны анықтау',
      ),
      questions: [
        text('Есть ли щебёночное основание под плиткой?', 'Плитканың астында қиыршықтас негізі бар ма?'),
        text('Работает ли полив на всей территории?', 'Суару бүкіл аумақта жұмыс істей ме?'),
        text('Горят ли все светильники?'),
      ],
      methods: ['VISIT', 'INFORMATION_REQUEST', 'MEETINGS'],
      decision: { number: '14', date: String(days.ago(99)) },
      objects: [{ bodyId: body.green }, { bodyId: body.parks }],
      site: { name: 'Парк «Южный»', address: 'г. Алматы, ул. Жандосова', ...parkAt },
      participants: [
        {
          accountId: setting.person.get('lead')?.id ?? null,
          name: printed(people.lead),
          role: 'MEMBER',
          lead: true,
          namePublic: true,
        },
        {
          accountId: setting.person.get('monitor')?.id ?? null,
          name: printed(people.monitor),
          role: 'MEMBER',
          lead: false,
          namePublic: true,
        },
        { name: printed(people.member), role: 'MEMBER', lead: false, namePublic: true },
        { name: 'Мирзоян Е.В.', role: 'ACTIVIST', roleText: 'Защитники Парка', lead: false, namePublic: true },
        { name: 'Сейдахметова Р.', role: 'RESIDENT', lead: false, namePublic: false },
      ],
    },
    { opened: days.ago(96), started: days.ago(90) },
  );
  const monitor = setting.in(almaty, 'monitor');
  performer.on(days.ago(88));
  const { visitId } = await performer.act(monitor, recordVisit, {
    missionId,
    place: 'Парк «Южный», вход со стороны ул. Жандосова',
    fromTime: '10:00',
    toTime: '12:30',
    went: [printed(people.lead), printed(people.monitor), 'Мирзоян Е.В.'],
    metBy: 'главный специалист Управления зеленой экономики Байжанов А.Қ.',
    notes: 'Осмотрены главная аллея и насосная станция.',
    ...parkAt,
  });
  const paving = await find(performer, monitor, lead, {
    missionId,
    visitId,
    statement:
      'На главной аллее просело около 120 м плитки: щебёночного основания под ней нет, после дождя стоит вода.',
    severity: 'SERIOUS',
    norm: 'Проект благоустройства, лист 12: щебёночное основание 150 мм',
    causes: 'Скрытые работы приняты без актов освидетельствования',
    bodyId: body.green,
    photos: [
      { scene: 'paving', on: days.ago(88), at: '10:22', ...parkAt },
      { scene: 'bench', on: days.ago(88), at: '10:41', latitude: 43.2197, longitude: 76.8768 },
    ],
  });
  const trees = await find(performer, monitor, lead, {
    missionId,
    visitId,
    statement: 'Из 60 саженцев вдоль южной дорожки 41 засох: поливочная вода не подаётся.',
    severity: 'CRITICAL',
    norm: 'Правила содержания зелёных насаждений города Алматы',
    causes: 'Задвижки насосной станции проржавели, договор на обслуживание не заключён',
    bodyId: body.parks,
    photos: [
      { scene: 'trees', on: days.ago(88), at: '11:05', latitude: 43.2188, longitude: 76.8781 },
      { scene: 'pump', on: days.ago(88), at: '11:32', latitude: 43.2185, longitude: 76.8786 },
    ],
  });
  performer.on(days.ago(83));
  const evening = await performer.act(lead, recordVisit, {
    missionId,
    place: 'Парк «Южный», вечерний обход',
    fromTime: '20:30',
    toTime: '21:40',
    went: [printed(people.lead), printed(people.member)],
  });
  const lamps = await find(performer, lead, lead, {
    missionId,
    visitId: evening.visitId,
    statement: 'Не горят 17 из 64 светильников, у детской площадки оборван провод.',
    severity: 'SERIOUS',
    norm: 'Договор № 88, приложение 3: освещение всей территории',
    causes: 'Нет дежурной бригады',
    bodyId: body.green,
    photos: [{ scene: 'lamp', on: days.ago(83), at: '20:52', latitude: 43.2199, longitude: 76.8779 }],
  });
  await find(performer, lead, lead, {
    missionId,
    visitId: evening.visitId,
    statement: 'Восточная аллея выполнена по проекту, замечаний нет.',
    severity: 'MINOR',
    photos: [{ scene: 'alley', on: days.ago(83), at: '21:10', latitude: 43.2201, longitude: 76.8784 }],
  });
  await conclude(performer, { lead, secretary }, missionId, {
    completed: days.ago(80),
    sent: days.ago(73),
    received: days.ago(72),
    signatory: 'М. Сәрсекеев',
    proposals:
      '1. Переложить плитку с устройством основания и актами скрытых работ.\n2. Восстановить полив и заменить погибшие саженцы.\n3. Закрепить за парком дежурную бригаду по освещению.',
  });

  performer.tell('Парк «Южный»: рекомендации, возражение, заслушивание');
  const executeBy = days.ago(30);
  const tiles = await recommend(performer, secretary, {
    missionId,
    findingIds: [paving],
    wording: text(
      'Переложить 120 м покрытия главной аллеи с щебёночным основанием по проекту и оформить акты скрытых работ.',
      'Бас аллеяның 120 м төсемін жоба бойынша қиыршықтас негізімен қайта төсеп, жасырын жұмыстар актілерін ресімдеу.',
    ),
    bodies: [body.green],
    executeBy,
    decision: '16',
    on: days.ago(70),
  });
  const watering = await recommend(performer, secretary, {
    missionId,
    findingIds: [trees],
    wording: text(
      'Восстановить подачу поливочной воды и заменить 41 погибший саженец до начала следующего сезона.',
      'Суару суын беруді қалпына келтіріп, қураған 41 көшетті келесі маусымға дейін ауыстыру.',
    ),
    bodies: [body.parks],
    decision: '16',
    on: days.ago(70),
  });
  const light = await recommend(performer, secretary, {
    missionId,
    findingIds: [lamps],
    wording: text('Восстановить освещение парка и публиковать сведения о неисправностях раз в месяц.'),
    bodies: [body.green, body.bostandyk],
    executeBy: days.ago(20),
    decision: '16',
    on: days.ago(70),
  });
  const track = (of: typeof light, at: string) => of.track.get(at) ?? '';
  await post(performer, secretary, {
    ...letters,
    trackIds: [track(tiles, body.green), track(light, body.green)],
    sent: days.ago(69),
    received: days.ago(68),
    incoming: 'вх. 3418',
    body: 'Общественный совет города Алматы провёл общественный мониторинг парка «Южный». Направляем рекомендации и просим ответить отдельно по каждой.',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [track(watering, body.parks)],
    sent: days.ago(69),
    received: days.ago(67),
    incoming: 'вх. 212',
    channel: 'PAPER',
    language: 'kk',
    body: 'Алматы қаласының қоғамдық кеңесі «Южный» саябағына қоғамдық мониторинг жүргізді. Ұсынымды қарап, уәжді жауап беруіңізді сұраймыз.',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [track(light, body.bostandyk)],
    sent: days.ago(69),
    received: days.ago(68),
    body: 'Направляем рекомендацию по освещению парка «Южный».',
  });

  performer.on(days.ago(66));
  await performer.act(
    green,
    recordAnswerHearing,
    {
      missionId,
      notifiedOn: String(days.ago(66)),
      decisionOn: String(days.ago(59)),
      online: true,
      result: 'Совет заслушан, доводы о скрытых работах приняты.',
    },
    'Заслушивание перенесено по просьбе совета',
  );
  performer.on(days.ago(65));
  const { disputeId } = await performer.act(green, disputeFinding, {
    findingId: lamps,
    text: 'Светильники у детской площадки находятся на балансе акимата района, а не управления.',
  });
  performer.on(days.ago(61));
  await performer.act(lead, decideDispute, {
    ...(await performer.at(lead, 'finding_dispute', disputeId)),
    decision: 'UPHELD',
    reason:
      'Балансовая принадлежность не меняет факта: светильники не горят. Рекомендация направлена и акимату района.',
  });
  const officer = { signer: 'Темирханов А. К.', signerPosition: 'Руководитель управления', executor: 'Байжанов А. Қ.' };
  await reply(performer, green, secretary, { ...officer, on: days.ago(60), number: '03-12/1187' }, [
    {
      trackId: track(tiles, body.green),
      kind: 'ACCEPTED',
      reasoning:
        'Факт подтверждён комиссией управления. Подрядчику выдано предписание переложить покрытие за свой счёт.',
      decision: 'Переложить покрытие по проекту',
      promisedOn: executeBy,
    },
    {
      trackId: track(light, body.green),
      kind: 'PARTLY_ACCEPTED',
      reasoning: 'Светильники на балансе управления восстановлены. Остальные относятся к акимату района.',
      decision: 'Восстановить 11 светильников',
    },
  ]);
  await judge(
    performer,
    secretary,
    track(tiles, body.green),
    days.ago(57),
    'SUFFICIENT',
    'Ответ по существу, срок назван.',
  );
  await judge(
    performer,
    secretary,
    track(light, body.green),
    days.ago(57),
    'INSUFFICIENT',
    'Не сказано, кто публикует сведения о неисправностях.',
    days.ago(47),
  );
  await reply(performer, green, secretary, { ...officer, on: days.ago(48), number: '03-12/1254' }, [
    {
      trackId: track(light, body.green),
      kind: 'ACCEPTED',
      reasoning: 'Сведения о неисправностях публикуются на сайте управления с первого числа.',
      decision: 'Публиковать ежемесячно',
    },
  ]);
  await judge(performer, secretary, track(light, body.green), days.ago(45), 'SUFFICIENT', 'Публикация проверена.');
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: days.ago(58),
      number: '15-04/77',
      signer: 'Досмухамедов Е. С.',
      signerPosition: 'Аким района',
      executor: 'Қожа А.',
      onPaper: true,
    },
    [
      {
        trackId: track(light, body.bostandyk),
        kind: 'ACCEPTED',
        reasoning: 'Обрыв провода устранён, за парком закреплена дежурная бригада.',
        decision: 'Закрепить бригаду',
        promisedOn: days.ago(20),
      },
    ],
  );
  await judge(performer, secretary, track(light, body.bostandyk), days.ago(55), 'SUFFICIENT', 'Обещание проверяемо.');
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: days.ago(45),
      number: '9',
      signer: 'Ахатов Р. Р.',
      signerPosition: 'Директор КГП',
      executor: 'Ли В.',
      onPaper: true,
    },
    [
      {
        trackId: track(watering, body.parks),
        kind: 'REJECTED',
        reasoning: 'Замена саженцев не предусмотрена планом развития предприятия на этот год, средств нет.',
      },
    ],
  );
  await judge(
    performer,
    secretary,
    track(watering, body.parks),
    days.ago(42),
    'FORMAL',
    'Ответ пришёл после срока и не говорит о поливе.',
  );

  performer.tell('Парк «Южный»: исполнение и итоги');
  performer.on(days.ago(62));
  const { eventId } = await performer.act(lead, recordEvent, {
    kind: 'MEETING',
    heldOn: String(days.ago(62)),
    missionId,
    title: text(
      'Трёхсторонняя встреча совета, управления и Защитников Парка',
      'Кеңестің, басқарманың және Саябақ қорғаушыларының үшжақты кездесуі',
    ),
    place: 'Парк «Южный», летняя сцена',
    agreedSteps: [
      { text: 'Провести испытание поливной системы', vague: 'до заморозков' },
      { text: 'Повторно осмотреть аллею', on: String(days.ago(28)) },
    ],
    participants: [
      { name: printed(people.lead), role: 'MEMBER', namePublic: true },
      { bodyId: body.green, role: 'BODY_REP', namePublic: true },
      { organisationName: 'Защитники Парка', role: 'ACTIVIST', namePublic: true },
    ],
  });
  await performer.act(secretary, publishEvent, await performer.at(secretary, 'civic_event', eventId));
  performer.on(days.ago(28));
  const proof = await takePhoto(performer, lead, missionId, {
    scene: 'alley',
    on: days.ago(28),
    at: '12:10',
    ...parkAt,
  });
  await performer.act(lead, remedyFinding, {
    ...(await performer.at(lead, 'finding', paving)),
    remediedOn: String(days.ago(28)),
    text: 'Покрытие переложено, акты скрытых работ показаны группе.',
    fileIds: [proof],
  });
  await performer.act(secretary, recordExecution, {
    ...(await performer.at(secretary, 'track', track(tiles, body.green))),
    executedOn: String(days.ago(29)),
    text: 'Покрытие переложено на всём участке, осмотрено группой мониторинга.',
  });
  performer.on(days.ago(12));
  await performer.act(secretary, recordNonExecution, {
    ...(await performer.at(secretary, 'track', track(light, body.bostandyk))),
    text: 'При вечернем обходе шесть светильников у площадки не горели, бригады нет.',
    foundOn: String(days.ago(12)),
  });
  performer.on(days.ago(16));
  const { recommendationId: reissued } = await performer.act(
    secretary,
    reissueRecommendation,
    {
      ...(await performer.at(secretary, 'recommendation', watering.id)),
      trackIds: [track(watering, body.parks)],
      wording: text(
        'Подать поливочную воду на южную дорожку и заменить погибшие саженцы за счёт подрядчика по гарантии.',
        'Оңтүстік жолға суару суын беріп, қураған көшеттерді кепілдік бойынша мердігердің есебінен ауыстыру.',
      ),
      reason: 'Отказ не говорит о гарантийных обязательствах подрядчика.',
    },
    'Решение совета от того же дня',
  );
  const again = await adopt(performer, secretary, reissued, { decision: '24', on: days.ago(15) });
  await post(performer, secretary, {
    ...letters,
    trackIds: [...again.track.values()],
    sent: days.workingAgo(6),
    received: days.workingAgo(5),
    incoming: 'вх. 341',
    body: 'Направляем повторную рекомендацию: отказ не говорит о гарантии подрядчика.',
  });
  performer.on(days.ago(56));
  await performer.act(secretary, recordPublication, {
    missionId,
    channel: 'COUNCIL_SITE',
    url: 'http://almatykenes.kz/',
    publishedOn: String(days.ago(56)),
  });
  await performer.act(secretary, recordPublication, {
    missionId,
    channel: 'SOCIAL',
    url: 'https://www.facebook.com/almatykenes/',
    publishedOn: String(days.ago(56)),
  });
  await performer.act(secretary, recordPublication, {
    missionId,
    channel: 'TV',
    title: 'телеканал «Алматы»',
    publishedOn: String(days.ago(56)),
  });
  performer.on(days.ago(40));
  await performer.act(secretary, recordOutcome, {
    missionId,
    kinds: ['ON_EXECUTION', 'ON_PUBLIC_CONTROL', 'ANSWERS_RECEIVED'],
    byBodyId: body.green,
    recordedOn: String(days.ago(40)),
  });
}
