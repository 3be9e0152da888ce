import { draftFinalDocument } from '../modules/final-documents/draft-final-document.command.ts';
import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { recordOutcome } from '../modules/publications/record-outcome.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { judge, reply } from './answers.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { beginMission, conclude, find, post, recommend, text } from './procedures.ts';
import type { Setting } from './setting.ts';

/** A permanent mission with interim final documents: one sent in time, the next one waiting past its day. */
export async function performYards(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Дворы: постоянный мониторинг');
  const { almaty, body } = setting;
  const [secretary, lead] = [setting.in(almaty, 'secretary'), setting.in(almaty, 'lead')];
  const missionId = await beginMission(
    performer,
    lead,
    {
      legalBasis: 'LAW_383_V',
      permanent: true,
      title: text(
        'Общественный мониторинг дворов и детских площадок на постоянной основе',
        'Аулалар мен балалар алаңдарының тұрақты негіздегі қоғамдық мониторингі',
      ),
      aim: text('Следить за безопасностью детских площадок', 'Балалар алаңдарының қауіпсіздігін қадағалау'),
      questions: [text('Безопасно ли оборудование?', 'Жабдық қауіпсіз бе?')],
      decision: { number: '7', date: String(days.ago(152)) },
      objects: [{ bodyId: body.medeu }, { bodyId: body.auezov }],
      site: {
        name: 'Дворы Медеуского и Ауэзовского районов',
        address: 'г. Алматы',
        latitude: 43.2465,
        longitude: 76.9535,
      },
      participants: [
        {
          accountId: setting.person.get('lead')?.id ?? null,
          name: printed(people.lead),
          role: 'MEMBER',
          lead: true,
          namePublic: true,
        },
        { name: printed(people.member), role: 'MEMBER', lead: false, namePublic: true },
      ],
    },
    { opened: days.ago(150), started: days.ago(145) },
  );
  const visits = [
    [130, 'Двор по ул. Достык, 44', 'На площадке открыт колодец, крышка лежит рядом.', 'CRITICAL', 'dump'],
    [104, 'Двор по ул. Кабанбай батыра, 112', 'Песок в песочнице не менялся, в нём стекло.', 'SERIOUS', 'dump'],
    [78, 'Двор по ул. Зенкова, 59', 'Качели закреплены проволокой.', 'SERIOUS', 'bench'],
  ] as const;
  let openWell = '';
  for (const [ago, place, statement, severity, scene] of visits) {
    performer.on(days.ago(ago));
    const { visitId } = await performer.act(lead, recordVisit, {
      missionId,
      place,
      fromTime: '17:00',
      toTime: '18:00',
      went: [printed(people.lead), printed(people.member)],
    });
    const finding = await find(performer, lead, lead, {
      missionId,
      visitId,
      statement,
      severity,
      norm: 'Правила благоустройства города Алматы',
      causes: 'Обслуживающая организация не назначена',
      bodyId: body.medeu,
      photos: [{ scene, on: days.ago(ago), at: '17:20', latitude: 43.2466, longitude: 76.9531 }],
    });
    openWell ||= finding;
  }
  const safety = await recommend(performer, secretary, {
    missionId,
    findingIds: [openWell],
    wording: text(
      'Закрыть колодец и назначить организацию, которая обслуживает площадки района.',
      'Құдықты жауып, аудан алаңдарына қызмет көрсететін ұйымды тағайындау.',
    ),
    bodies: [body.medeu],
    decision: '12',
    on: days.ago(120),
  });
  await post(performer, secretary, {
    trackIds: [...safety.track.values()],
    sent: days.ago(119),
    received: days.ago(118),
    incoming: 'вх. 2055',
    body: 'Направляем рекомендацию по безопасности детских площадок.',
    signatory: 'М. Сәрсекеев',
    executor: { name: 'Исабекова А.О.', phone: '8 (727) 000-00-02' },
  });
  await reply(
    performer,
    secretary,
    secretary,
    {
      on: days.ago(109),
      number: '11-3/640',
      signer: 'Ильясова Б. Т.',
      signerPosition: 'Аким района',
      executor: 'Сатов Ж.',
      onPaper: true,
    },
    [
      {
        trackId: safety.track.get(body.medeu) ?? '',
        kind: 'ACCEPTED',
        reasoning: 'Колодец закрыт, обслуживающая организация определена конкурсом.',
        decision: 'Принять к исполнению',
      },
    ],
  );
  await judge(
    performer,
    secretary,
    safety.track.get(body.medeu) ?? '',
    days.ago(106),
    'SUFFICIENT',
    'Колодец закрыт, проверено на месте.',
  );
  await conclude(performer, { lead, secretary }, missionId, {
    completed: days.ago(76),
    sent: days.ago(68),
    received: days.ago(67),
    signatory: 'М. Сәрсекеев',
    interim: true,
    proposals: '1. Закрыть колодец и назначить обслуживающую организацию.\n2. Заменить песок на трёх площадках.',
  });
  performer.on(days.ago(64));
  await performer.act(secretary, recordPublication, {
    missionId,
    channel: 'COUNCIL_SITE',
    url: 'http://almatykenes.kz/',
    publishedOn: String(days.ago(64)),
  });
  await performer.act(secretary, recordOutcome, {
    missionId,
    kinds: ['PERMANENT_MONITORING', 'VIOLATIONS_REMOVED'],
    recordedOn: String(days.ago(64)),
  });
  performer.on(days.ago(20));
  await performer.act(lead, recordVisit, {
    missionId,
    place: 'Двор по ул. Достык, 44',
    fromTime: '17:30',
    toTime: '18:10',
    went: [printed(people.lead)],
  });
  await performer.act(lead, draftFinalDocument, { missionId, language: 'ru', completedOn: String(days.ago(20)) });
}
