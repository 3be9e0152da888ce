import type { Capacity } from '../kernel/capacity.ts';
import { ownId } from '../kernel/id.ts';
import { acceptMandate } from '../modules/mandates/accept-mandate.command.ts';
import { issueMandate } from '../modules/mandates/issue-mandate.command.ts';
import { planVisit } from '../modules/missions/commands/plan-visit.command.ts';
import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { draftRecommendation } from '../modules/recommendations/draft-recommendation.command.ts';
import { reply } from './answers.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { beginMission, find, post, recommend, text } from './procedures.ts';
import type { Setting } from './setting.ts';

/** The mission that runs today: an NGO’s monitor works in it by the council’s mandate; drafts wait for the lead. */
export async function performStops(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Остановки: идёт сейчас');
  const { almaty, body } = setting;
  const [secretary, lead, monitor] = [
    setting.in(almaty, 'secretary'),
    setting.in(almaty, 'lead'),
    setting.in(almaty, 'monitor'),
  ];
  const letters = { signatory: 'М. Сәрсекеев', executor: { name: 'Исабекова А.О.', phone: '8 (727) 000-00-02' } };
  const abay = { latitude: 43.2397, longitude: 76.9127 };
  const missionId = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      title: text(
        'Мониторинг доступности остановок и тротуаров на проспекте Абая',
        'Абай даңғылындағы аялдамалар мен тротуарлардың қолжетімділік мониторингі',
      ),
      aim: text(
        'Проверить, может ли человек на коляске войти в автобус на каждой остановке',
        'Арбадағы адам әр аялдамада автобусқа міне ала ма, соны тексеру',
      ),
      questions: [
        text('Есть ли съезд с бордюра?', 'Жиектастан түсетін жер бар ма?'),
        text('Есть ли тактильная полоса?', 'Тактильді жолақ бар ма?'),
        text('Не перекрыт ли тротуар?', 'Тротуар бөгелмеген бе?'),
      ],
      decision: { number: '23', date: String(days.ago(18)) },
      objects: [{ bodyId: body.transport }],
      site: { name: 'Проспект Абая, от ул. Байзакова до ул. Розыбакиева', address: 'г. Алматы', ...abay },
      plannedTo: String(days.after(days.today, 15)),
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
        { name: printed(people.ngoMonitor), role: 'NPO', roleText: 'ОФ «Таза Қала»', lead: false, namePublic: true },
      ],
    },
    { opened: days.ago(16), started: days.ago(12) },
  );
  const { mandateId } = await performer.act(secretary, issueMandate, {
    missionId,
    npoId: body.fund,
    accountId: setting.person.get('ngoMonitor')?.id ?? null,
    scope: 'Осмотр остановок северной стороны проспекта, фотофиксация, без истребования документов.',
    number: '23/1',
    issuedOn: String(days.ago(12)),
    validFrom: String(days.ago(12)),
    validTo: String(days.after(days.today, 20)),
  });
  const ngo = byMandate(setting, missionId, mandateId);
  await performer.act(ngo, acceptMandate, await performer.at(ngo, 'mandate', mandateId));

  performer.on(days.ago(9));
  const first = await performer.act(monitor, recordVisit, {
    missionId,
    place: 'Остановка «Байзакова», южная сторона',
    fromTime: '09:30',
    toTime: '11:00',
    went: [printed(people.monitor), printed(people.lead)],
    ...abay,
  });
  const kerb = await find(performer, monitor, lead, {
    missionId,
    visitId: first.visitId,
    statement: 'Бордюр 17 см без съезда: на коляске на остановку не подняться.',
    severity: 'SERIOUS',
    norm: 'СП РК 3.06-101-2012, п. 4.3: перепад не более 1,5 см',
    causes: 'Съезд не предусмотрен при ремонте тротуара',
    bodyId: body.transport,
    photos: [
      { scene: 'stop', on: days.ago(9), at: '09:44', ...abay },
      { scene: 'ramp', on: days.ago(9), at: '10:15', latitude: 43.2396, longitude: 76.9119 },
    ],
  });
  performer.on(days.ago(5));
  const second = await performer.act(ngo, recordVisit, {
    missionId,
    place: 'Остановки северной стороны',
    fromTime: '15:00',
    toTime: '16:40',
    went: [printed(people.ngoMonitor)],
  });
  await find(performer, ngo, null, {
    missionId,
    visitId: second.visitId,
    statement: 'Тротуар перекрыт летней площадкой кафе, люди выходят на проезжую часть.',
    photos: [{ scene: 'stop', on: days.ago(5), at: '15:20', latitude: 43.2401, longitude: 76.9098 }],
  });
  await find(performer, ngo, null, {
    missionId,
    visitId: second.visitId,
    statement: 'Скамья сломана, торчат болты.',
    photos: [{ scene: 'bench', on: days.ago(5), at: '15:48', latitude: 43.2402, longitude: 76.9085 }],
  });
  performer.on(days.workingAgo(1));
  await find(performer, monitor, null, { missionId, statement: 'Табло на остановке «Розыбакиева» не работает.' });
  await performer.act(lead, planVisit, {
    missionId,
    plannedOn: String(days.after(days.today, 2)),
    fromTime: '10:00',
    place: 'Остановка «Розыбакиева», совместно с управлением',
    went: [printed(people.lead), printed(people.ngoMonitor)],
  });

  performer.tell('Остановки: срочная рекомендация и переадресованная');
  const urgent = await recommend(performer, secretary, {
    missionId,
    findingIds: [kerb],
    wording: text(
      'Устроить съезды с бордюра на остановке «Байзакова» с двух сторон проспекта.',
      '«Байзақов» аялдамасында даңғылдың екі жағынан жиектастан түсетін жер жасау.',
    ),
    bodies: [body.transport],
    decision: '25',
    on: days.workingAgo(5),
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [...urgent.track.values()],
    sent: days.workingAgo(4),
    received: days.workingAgo(3),
    incoming: 'вх. 1502',
    body: 'Направляем срочную рекомендацию по доступности остановки «Байзакова».',
  });
  const cafe = await recommend(performer, secretary, {
    missionId,
    wording: text('Освободить тротуар у остановки «Весновка» от торговых площадок.'),
    bodies: [body.akimat],
    decision: '25',
    on: days.workingAgo(5),
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [...cafe.track.values()],
    sent: days.workingAgo(4),
    received: days.workingAgo(4),
    incoming: 'вх. 7710',
    body: 'Направляем рекомендацию об освобождении тротуара.',
  });
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: days.workingAgo(1),
      number: '01-07/3391',
      signer: 'Каримов С. Ж.',
      signerPosition: 'Заместитель акима',
      executor: 'Нурова Д.',
      onPaper: true,
    },
    [
      {
        trackId: cafe.track.get(body.akimat) ?? '',
        kind: 'FORWARDED',
        reasoning: 'Тротуар содержит Управление городской мобильности, письмо передано ему.',
        forwardedToId: body.transport,
      },
    ],
  );
  await recommend(performer, secretary, {
    missionId,
    wording: text(
      'Включить в договор на содержание остановок осмотр табло раз в неделю.',
      'Аялдамаларды күтіп ұстау шартына таблоны аптасына бір рет тексеруді енгізу.',
    ),
    bodies: [body.transport],
    decision: '26',
    on: days.workingAgo(1),
  });
  await performer.act(lead, draftRecommendation, {
    missionId,
    wording: text('Заменить сломанные скамьи на остановках северной стороны.'),
    bodyIds: [body.transport],
  });
}

/** The monitor of the fund, acting by the mandate in the one mission. */
function byMandate(setting: Setting, missionId: string, mandateId: string): Capacity {
  const account = setting.person.get('ngoMonitor');
  if (!account) throw new Error('the monitor of the fund has not come in');
  return {
    kind: 'MANDATE',
    tenantId: setting.almaty.id,
    missionId: ownId(missionId).id,
    mandateId: ownId(mandateId).id,
    account,
  };
}
