import { registerIncoming } from '../modules/answers/register-incoming.command.ts';
import { publishEvent } from '../modules/events/publish-event.command.ts';
import { recordEvent } from '../modules/events/record-event.command.ts';
import { instructOnLetter } from '../modules/letters/instruct-on-letter.command.ts';
import { recordOutcome } from '../modules/publications/record-outcome.command.ts';
import { recordPublication } from '../modules/publications/record-publication.command.ts';
import { performPark } from './almaty-park.ts';
import { performSchools } from './almaty-schools.ts';
import { performStops } from './almaty-stops.ts';
import { performYards } from './almaty-yards.ts';
import { people, printed } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { text } from './procedures.ts';
import type { Setting } from './setting.ts';

/**
 * The council of Almaty in the year that ends today: four missions at different points of their way, events, letters,
 * and recommendations in every standing that a track can have.
 */
export async function performAlmatyNow(performer: Performer, setting: Setting, days: Days): Promise<void> {
  await performYards(performer, setting, days);
  await performPark(performer, setting, days);
  await performSchools(performer, setting, days);
  await performStops(performer, setting, days);
  await performEvents(performer, setting, days);
  await performLetters(performer, setting, days);
}

export async function performEvents(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Встречи и субботник');
  const secretary = setting.in(setting.almaty, 'secretary');
  const cleaned = days.ago(38);
  performer.on(cleaned);
  const { eventId: cleanUp } = await performer.act(secretary, recordEvent, {
    kind: 'ACTION',
    heldOn: String(cleaned),
    title: text('Субботник «Чистый берег» на реке Большая Алматинка', 'Үлкен Алматы өзеніндегі «Таза жаға» сенбілігі'),
    summary: text('Собрано 214 мешков мусора, участвовали 160 жителей.', '214 қап қоқыс жиналды, 160 тұрғын қатысты.'),
    place: 'Берег реки выше ул. Тимирязева',
    agreedSteps: [{ text: 'Установить урны у спусков к воде', on: String(days.after(days.today, 12)) }],
    participants: [
      { name: printed(people.monitor), role: 'MEMBER', namePublic: true },
      { organisationName: 'ОФ «Таза Қала»', role: 'NPO', namePublic: true },
      { organisationName: 'жители Бостандыкского района', role: 'RESIDENT', namePublic: true },
    ],
  });
  await performer.act(secretary, publishEvent, await performer.at(secretary, 'civic_event', cleanUp));
  await performer.act(secretary, recordPublication, {
    eventId: cleanUp,
    channel: 'SOCIAL',
    url: 'https://www.facebook.com/almatykenes/',
    publishedOn: String(cleaned),
  });
  await performer.act(secretary, recordOutcome, {
    eventId: cleanUp,
    kinds: ['CITIZENS_INVOLVED', 'PROPOSALS_TAKEN_ON_CONTROL'],
    recordedOn: String(cleaned),
  });

  const received = days.ago(10);
  performer.on(received);
  const { eventId: reception } = await performer.act(secretary, recordEvent, {
    kind: 'RECEPTION',
    heldOn: String(received),
    title: text('Общественная приёмная: вопросы по тарифам и остановкам'),
    place: 'Офис Общественного совета',
    agreedSteps: [
      { text: 'Передать жалобы на остановки в группу мониторинга' },
      { text: 'Провести повторный приём', vague: 'после запуска нового маршрута' },
    ],
    participants: [{ name: printed(people.chair), role: 'MEMBER', namePublic: true }],
  });
  await performer.act(
    secretary,
    publishEvent,
    await performer.at(secretary, 'civic_event', reception),
    'Перевод заказан, опубликуем вместе с фотографиями',
  );
}

export async function performLetters(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Журнал писем');
  const { almaty, body } = setting;
  const secretary = setting.in(almaty, 'secretary');
  const chair = setting.in(almaty, 'chair');
  const arrived = days.workingAgo(5);
  performer.on(arrived);
  const { letterId } = await performer.act(
    secretary,
    registerIncoming,
    {
      bodyId: body.transport,
      subject: 'О совместном осмотре остановок на проспекте Абая',
      bodyText: 'Просим назначить представителя совета для совместного осмотра остановочных павильонов.',
      channel: 'EDMS',
      language: 'ru',
      arrivedOn: String(arrived),
      number: '04-11/982',
      datedOn: String(arrived),
      signer: 'Абенов К. Т.',
      signerPosition: 'Заместитель руководителя',
      executor: 'Петров И. В.',
      executorPhone: '8 (727) 000-00-31',
      fileIndex: '02-15',
    },
    'Зарегистрировано в день поступления',
  );
  await performer.act(
    chair,
    instructOnLetter,
    {
      ...(await performer.at(chair, 'letter', letterId)),
      instruction: 'Гончарову С. М.: назначить дату осмотра, ответить телефонограммой.',
      instructedToId: setting.person.get('lead')?.id ?? null,
      controlDue: String(days.after(days.today, 3)),
      instructedOn: String(arrived),
    },
    'На контроле председателя',
  );
  const wrote = days.workingAgo(2);
  performer.on(wrote);
  await performer.act(
    secretary,
    registerIncoming,
    {
      correspondent: 'Жители дома 14 по ул. Розыбакиева',
      subject: 'Просьба проверить детскую площадку',
      bodyText: 'Сломаны качели, под песком видна арматура.',
      channel: 'PAPER',
      language: 'ru',
      arrivedOn: String(wrote),
      fileIndex: '02-16',
    },
    'Зарегистрировано в день поступления',
  );
}
