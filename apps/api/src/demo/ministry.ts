import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { recordOutcome } from '../modules/publications/record-outcome.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { judge, reply } from './answers.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { beginMission, find, post, recommend } from './procedures.ts';
import type { Setting } from './setting.ts';

/** The council of a republican ministry: another tenant, of which Almaty’s people see what is published and no more. */
export async function performMinistry(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Совет министерства');
  const { ministry, body } = setting;
  const [secretary, lead] = [setting.in(ministry, 'ministrySecretary'), setting.in(ministry, 'ministryLead')];
  const missionId = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      title: {
        authentic: 'kk',
        kk: 'Ауа сапасын бақылау бекеттерінің қоғамдық мониторингі',
        ru: 'Общественный мониторинг постов наблюдения за качеством воздуха',
      },
      aim: { authentic: 'kk', kk: 'Бекеттердің деректері толық әрі уақтылы жариялана ма, соны тексеру' },
      questions: [{ authentic: 'kk', kk: 'Деректер сағат сайын жаңартыла ма?' }],
      decision: { number: '2', date: String(days.ago(63)) },
      objects: [{ bodyId: body.hydromet }],
      participants: [
        {
          accountId: setting.person.get('ministryLead')?.id ?? null,
          name: printed(people.ministryLead),
          role: 'MEMBER',
          lead: true,
          namePublic: true,
        },
      ],
    },
    { opened: days.ago(61), started: days.ago(55) },
  );
  performer.on(days.ago(53));
  const { visitId } = await performer.act(lead, recordVisit, {
    missionId,
    place: 'Астана қ., № 7 бекет',
    fromTime: '10:00',
    toTime: '11:00',
    went: [printed(people.ministryLead)],
  });
  const silent = await find(performer, lead, lead, {
    missionId,
    visitId,
    statement: 'Бекет тоғыз тәулік бойы дерек бермеген, сайтта бұл туралы хабарландыру жоқ.',
    severity: 'SERIOUS',
    norm: 'Экологиялық ақпаратты жариялау тәртібі',
    causes: 'Датчикті тексеру мерзімі өтіп кеткен',
    photos: [{ scene: 'sensor', on: days.ago(53), at: '10:18', latitude: 51.1289, longitude: 71.4304 }],
  });
  const notice = await recommend(performer, secretary, {
    missionId,
    findingIds: [silent],
    wording: {
      authentic: 'ru',
      ru: 'Публиковать сообщение о каждом посте, который молчит больше суток, и срок его восстановления.',
      kk: 'Бір тәуліктен артық дерек бермеген әрбір бекет туралы және оны қалпына келтіру мерзімі туралы хабарлама жариялау.',
    },
    bodies: [body.hydromet, body.forestry],
    decision: '4',
    on: days.ago(36),
  });
  const letters = { signatory: 'С. Тасболатова', executor: { name: 'Жаксыбеков Н.Е.', phone: '8 (7172) 00-00-03' } };
  await post(performer, secretary, {
    ...letters,
    trackIds: [notice.track.get(body.hydromet) ?? ''],
    sent: days.ago(35),
    received: days.ago(34),
    incoming: 'кір. 88',
    language: 'kk',
    body: 'Министрліктің қоғамдық кеңесі ауа сапасын бақылау бекеттеріне мониторинг жүргізді. Ұсынымды қарауыңызды сұраймыз.',
  });
  await post(performer, secretary, {
    ...letters,
    trackIds: [notice.track.get(body.forestry) ?? ''],
    sent: days.workingAgo(12),
    received: days.workingAgo(11),
    body: 'Направляем рекомендацию совета.',
  });
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: days.ago(26),
      number: '21-1/530',
      signer: 'Сейтімбетов Қ.',
      signerPosition: 'Бас директор',
      executor: 'Айдар М.',
      onPaper: true,
    },
    [
      {
        trackId: notice.track.get(body.hydromet) ?? '',
        kind: 'ACCEPTED',
        reasoning: 'Хабарландыру бөлімі сайтқа қосылды, датчик тексеруден өтті.',
        decision: 'Ұсыным қабылданды',
        promisedOn: days.ago(10),
      },
    ],
  );
  await judge(
    performer,
    secretary,
    notice.track.get(body.hydromet) ?? '',
    days.ago(23),
    'SUFFICIENT',
    'Сайттағы бөлім тексерілді.',
  );
  await performer.act(secretary, recordPublication, {
    missionId,
    channel: 'BODY_SITE',
    url: 'https://www.kazhydromet.kz/',
    publishedOn: String(days.ago(24)),
  });
  await performer.act(secretary, recordOutcome, {
    missionId,
    kinds: ['ANSWERS_RECEIVED', 'ON_EXECUTION'],
    recordedOn: String(days.ago(24)),
  });
}
