import { recordVisit } from '../modules/missions/commands/record-visit.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { beginMission, conclude, find, post, recommend, text } from './procedures.ts';
import type { Setting } from './setting.ts';

/** An NGO with a control of its own under Law 30-VIII: no council’s decision, no mandate, the final document by law. */
export async function performFund(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Фонд «Таза Қала»: контроль по Закону № 30-VIII');
  const { fund, body } = setting;
  const [head, monitor] = [setting.in(fund, 'ngoHead'), setting.in(fund, 'ngoMonitor')];
  const missionId = await beginMission(
    performer,
    head,
    {
      legalBasis: 'LAW_30_VIII',
      title: text(
        'Общественный контроль содержания русла реки Есентай',
        'Есентай өзені арнасының күтімін қоғамдық бақылау',
      ),
      aim: text(
        'Проверить, вывозится ли мусор из русла и кто за это отвечает',
        'Арнадан қоқыс шығарыла ма және оған кім жауапты, соны тексеру',
      ),
      questions: [text('Как часто убирают русло?', 'Арна қаншалықты жиі тазаланады?')],
      objects: [{ bodyId: body.green }],
      site: {
        name: 'Русло реки Есентай',
        address: 'г. Алматы, от ул. Сатпаева до пр. Аль-Фараби',
        latitude: 43.2261,
        longitude: 76.9288,
      },
      participants: [
        {
          accountId: setting.person.get('ngoHead')?.id ?? null,
          name: printed(people.ngoHead),
          role: 'NPO',
          lead: true,
          namePublic: true,
        },
        {
          accountId: setting.person.get('ngoMonitor')?.id ?? null,
          name: printed(people.ngoMonitor),
          role: 'NPO',
          lead: false,
          namePublic: true,
        },
      ],
    },
    { opened: days.ago(44), started: days.ago(38) },
    'Объект извещён письмом фонда',
  );
  performer.on(days.ago(36));
  const { visitId } = await performer.act(monitor, recordVisit, {
    missionId,
    place: 'Русло у ул. Сатпаева',
    fromTime: '08:30',
    toTime: '10:10',
    went: [printed(people.ngoMonitor), printed(people.ngoHead)],
  });
  const heap = await find(performer, monitor, head, {
    missionId,
    visitId,
    statement: 'В русле лежит около 8 м³ строительного мусора, контейнеров нет.',
    severity: 'SERIOUS',
    norm: 'Экологический кодекс, статья об обращении с отходами',
    causes: 'Участок не закреплён ни за одной организацией',
    bodyId: body.green,
    photos: [
      { scene: 'dump', on: days.ago(36), at: '08:52', latitude: 43.2262, longitude: 76.9287 },
      { scene: 'dump', on: days.ago(36), at: '09:05', latitude: 43.2267, longitude: 76.9291 },
    ],
  });
  await conclude(performer, { lead: head, secretary: head }, missionId, {
    completed: days.ago(32),
    sent: days.ago(25),
    received: days.ago(24),
    signatory: 'Л. Ержанова',
    signatoryPosition: 'Директор фонда',
    proposals: '1. Закрепить русло за обслуживающей организацией.\n2. Установить контейнеры у спусков.',
  });
  const keeper = await recommend(performer, head, {
    missionId,
    findingIds: [heap],
    wording: text(
      'Закрепить русло реки Есентай за организацией, назвать её на сайте и вывезти мусор.',
      'Есентай өзенінің арнасын ұйымға бекітіп, оны сайтта атап көрсету және қоқысты шығару.',
    ),
    bodies: [body.green],
    executeBy: days.after(days.today, 25),
    decision: 'Ф-3',
    on: days.workingAgo(10),
  });
  await post(performer, head, {
    trackIds: [...keeper.track.values()],
    sent: days.workingAgo(10),
    received: days.workingAgo(9),
    incoming: 'вх. 4120',
    body: 'Фонд «Таза Қала» провёл общественный контроль по Закону № 30-VIII. Просим рассмотреть рекомендацию.',
    signatory: 'Л. Ержанова',
    signatoryPosition: 'Директор фонда',
    executor: { name: 'Ким В.А.', phone: '8 (727) 000-00-77' },
  });
  await performer.act(head, recordPublication, {
    missionId,
    channel: 'SOCIAL',
    title: 'Страница фонда',
    url: 'https://www.facebook.com/tazaqala.demo/',
    publishedOn: String(days.workingAgo(9)),
  });
}
