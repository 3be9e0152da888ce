import { sendLetter } from '../modules/letters/send-letter.command.ts';
import { recordRefusedAccess } from '../modules/missions/commands/record-refused-access.command.ts';
import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { escalate } from '../modules/recommendations/escalate.command.ts';
import { noteCall } from '../modules/recommendations/note-call.command.ts';
import { reply } from './answers.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { beginMission, conclude, find, post, recommend, text } from './procedures.ts';
import type { Setting } from './setting.ts';

/** School meals: a visit refused, an interim answer, an overdue one escalated to the superior, another due soon. */
export async function performSchools(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Школьное питание: посещения');
  const { almaty, body } = setting;
  const [secretary, lead] = [setting.in(almaty, 'secretary'), setting.in(almaty, 'lead')];
  const letters = { signatory: 'М. Сәрсекеев', executor: { name: 'Исабекова А.О.', phone: '8 (727) 000-00-02' } };
  const missionId = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      title: text(
        'Мониторинг горячего питания в школах Ауэзовского района',
        'Әуезов ауданы мектептеріндегі ыстық тамақтың мониторингі',
      ),
      aim: text(
        'Проверить качество питания и доступ родителей в столовые',
        'Тамақтың сапасын және ата-аналардың асханаға кіру мүмкіндігін тексеру',
      ),
      questions: [
        text('Совпадает ли меню с утверждённым?', 'Ас мәзірі бекітілгенге сай ма?'),
        text('Пускают ли родительский контроль?'),
      ],
      decision: { number: '18', date: String(days.ago(54)) },
      objects: [{ bodyId: body.schools }, { bodyId: body.auezov }],
      site: {
        name: 'Школы Ауэзовского района',
        address: 'г. Алматы, Ауэзовский район',
        latitude: 43.2222,
        longitude: 76.8389,
      },
      participants: [
        { name: printed(people.member), role: 'MEMBER', lead: true, namePublic: true },
        {
          accountId: setting.person.get('lead')?.id ?? null,
          name: printed(people.lead),
          role: 'MEMBER',
          lead: false,
          namePublic: true,
        },
        { name: 'Тлеуова К.', role: 'RESIDENT', roleText: 'родительский комитет', lead: false, namePublic: true },
      ],
    },
    { opened: days.ago(52), started: days.ago(46) },
  );
  performer.on(days.ago(45));
  const { visitId } = await performer.act(lead, recordVisit, {
    missionId,
    place: 'Школа в микрорайоне Аксай, столовая',
    fromTime: '11:30',
    toTime: '12:40',
    went: [printed(people.member), 'Тлеуова К.'],
    metBy: 'заведующая производством',
  });
  const menu = await find(performer, lead, lead, {
    missionId,
    visitId,
    statement: 'Вместо мясного блюда по меню подана каша, замена нигде не отмечена.',
    severity: 'SERIOUS',
    norm: 'Утверждённое десятидневное меню, день 4',
    causes: 'Поставка мяса сорвана, журнал замен не ведётся',
    bodyId: body.schools,
    photos: [{ scene: 'canteen', on: days.ago(45), at: '11:52', latitude: 43.2221, longitude: 76.8391 }],
  });
  performer.on(days.ago(44));
  await performer.act(lead, recordRefusedAccess, {
    missionId,
    place: 'Школа в микрорайоне Таугуль',
    went: [printed(people.member)],
    refusedBy: 'охрана школы',
    refusalReason: 'Сказали, что нужно письменное разрешение директора.',
  });
  await conclude(performer, { lead, secretary }, missionId, {
    completed: days.ago(40),
    sent: days.ago(33),
    received: days.ago(32),
    language: 'kk',
    signatory: 'М. Сәрсекеев',
    proposals:
      '1. Ас мәзіріндегі ауыстыруларды журналға жазып, мектеп сайтында жариялау.\n2. Ата-аналар бақылауын асханаға кедергісіз кіргізу тәртібін бекіту.',
  });

  performer.tell('Школьное питание: рекомендации и сроки');
  const adopted = days.workingAgo(16);
  const publishMenu = await recommend(performer, secretary, {
    missionId,
    findingIds: [menu],
    wording: text(
      'Публиковать на сайтах школ ежедневное меню и каждую замену блюда с её причиной.',
      'Мектептердің сайтында күнделікті ас мәзірін және әрбір тағам ауыстыруды себебімен жариялау.',
    ),
    bodies: [body.schools],
    decision: '21',
    on: adopted,
  });
  const letParents = await recommend(performer, secretary, {
    missionId,
    wording: text(
      'Утвердить порядок допуска родительского контроля в столовые без предварительного разрешения.',
      'Ата-аналар бақылауын асханаға алдын ала рұқсатсыз кіргізу тәртібін бекіту.',
    ),
    bodies: [body.schools],
    decision: '21',
    on: adopted,
  });
  const equipment = await recommend(performer, secretary, {
    missionId,
    wording: text('Включить в бюджет района замену холодильного оборудования в трёх школах.'),
    bodies: [body.auezov],
    executeBy: days.after(days.today, 40),
    decision: '22',
    on: days.workingAgo(11),
  });
  const of = (made: typeof equipment, at: string) => made.track.get(at) ?? '';
  await post(performer, secretary, {
    ...letters,
    trackIds: [of(publishMenu, body.schools), of(letParents, body.schools)],
    sent: days.workingAgo(14),
    received: days.workingAgo(13),
    incoming: 'кір. 1290',
    language: 'kk',
    body: 'Алматы қаласының қоғамдық кеңесі Әуезов ауданының мектептерінде ыстық тамаққа мониторинг жүргізді. Мынадай ұсынымдарды қарауыңызды сұраймыз.',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [of(equipment, body.auezov)],
    sent: days.workingAgo(9),
    received: days.workingAgo(8),
    incoming: 'вх. 905',
    body: 'Направляем рекомендацию по итогам мониторинга горячего питания в школах района.',
  });
  await reply(
    performer,
    setting.officer('schoolsOfficer', 'schools', almaty),
    secretary,
    {
      on: days.workingAgo(7),
      number: '06-2/448',
      signer: 'Хамзина Г. М.',
      signerPosition: 'Басқарма басшысы',
      executor: 'Оразалина Г. М.',
    },
    [
      {
        trackId: of(publishMenu, body.schools),
        kind: 'INTERIM',
        reasoning: 'Мектептердің сайттарын тексеріп жатырмыз, түпкілікті жауап кейін беріледі.',
        promisedOn: days.after(days.today, 2),
      },
    ],
  );
  performer.on(days.workingAgo(2));
  await performer.act(secretary, noteCall, {
    id: of(letParents, body.schools),
    kind: 'CALL',
    text: 'Звонила исполнителю: ответ на подписи, обещали до пятницы.',
    promisedOn: String(days.after(days.today, 1)),
  });
  performer.on(days.workingAgo(1));
  const { letterId } = await performer.act(
    secretary,
    escalate,
    { trackIds: [of(letParents, body.schools)] },
    'Срок ответа истёк, телефонные напоминания не помогли',
  );
  await performer.act(
    secretary,
    sendLetter,
    {
      ...(await performer.at(secretary, 'letter', letterId)),
      channel: 'EDMS',
      fileIndex: '02-14',
      signatory: 'М. Сәрсекеев',
      signatoryPosition: 'Председатель Общественного совета',
    },
    'Отправлено по решению председателя',
  );
  await performer.act(secretary, recordPublication, {
    missionId,
    channel: 'COUNCIL_SITE',
    url: 'http://almatykenes.kz/',
    publishedOn: String(days.workingAgo(10)),
  });
}
