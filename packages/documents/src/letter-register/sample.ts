import type { DocumentLocale } from '../shared/locale.ts';
import type { LetterRegister, RegisteredLetter } from './view-model.ts';

const nothing = { counterNumber: null, counterDate: null, control: null, linked: [] };

const outgoing: RegisteredLetter[] = [
  {
    ...nothing,
    number: '01-14/127',
    registeredOn: '2026-10-21',
    correspondent: 'КГУ «Управление зеленой экономики города Алматы»',
    subject: 'О рекомендациях по итогам общественного мониторинга реконструкции парка «Южный»',
    fileIndex: '02-14',
    channel: 'EDMS',
    executor: 'Исабекова А. О.',
    control: { dueOn: '2026-11-05', takenOffOn: '2026-11-06' },
    linked: [{ number: '02-03/88', on: '2026-11-04' }],
  },
  {
    ...nothing,
    number: '01-14/128',
    registeredOn: '2026-10-23',
    correspondent: 'Аппарат акима Бостандыкского района',
    subject: 'О доступности спортивных секций для детей',
    fileIndex: '02-14',
    channel: 'EMAIL',
    executor: 'Исабекова А. О.',
    control: { dueOn: '2026-11-09', takenOffOn: null },
  },
  {
    ...nothing,
    number: '01-14/129',
    registeredOn: '2026-10-26',
    correspondent: 'Жителям дома № 27 по ул. Жандосова',
    subject: 'Ответ на коллективное обращение (64 подписи)',
    fileIndex: '02-09',
    channel: 'PAPER',
    executor: 'Орынбай С.',
  },
];

const incoming: RegisteredLetter[] = [
  {
    ...nothing,
    number: '02-03/81',
    registeredOn: '2026-10-08',
    correspondent: 'КГУ «Управление зеленой экономики города Алматы»',
    counterNumber: '03-12/418',
    counterDate: '2026-10-08',
    subject: 'О допуске группы мониторинга на объект',
    fileIndex: '02-15',
    channel: 'EDMS',
    executor: 'Гончаров С. М.',
  },
  {
    ...nothing,
    number: '02-03/88',
    registeredOn: '2026-11-04',
    correspondent: 'КГУ «Управление зеленой экономики города Алматы»',
    counterNumber: '03-12/501',
    counterDate: '2026-11-03',
    subject: 'Ответ на рекомендации Р-31/2026 и Р-32/2026',
    fileIndex: '02-15',
    channel: 'LINK',
    executor: 'Гончаров С. М.',
    control: { dueOn: null, takenOffOn: null },
    linked: [{ number: '01-14/127', on: '2026-10-21' }],
  },
];

const russian: LetterRegister = {
  preparedOn: '2026-12-31',
  council: 'Общественный совет города Алматы',
  year: 2026,
  parts: [
    { direction: 'OUT', letters: outgoing },
    { direction: 'IN', letters: incoming },
  ],
  keeper: { position: 'Секретарь Общественного совета', name: 'Исабекова А. О.' },
};

const kazakhSubjects = new Map([
  ['01-14/127', '«Южный» саябағын қайта жаңғыртуға қоғамдық мониторинг қорытындысы бойынша ұсынымдар туралы'],
  ['01-14/128', 'Балаларға арналған спорт секцияларының қолжетімділігі туралы'],
  ['01-14/129', 'Ұжымдық жолданымға жауап (64 қолтаңба)'],
  ['02-03/81', 'Мониторинг тобын объектіге жіберу туралы'],
  ['02-03/88', 'Р-31/2026 және Р-32/2026 ұсынымдарына жауап'],
]);

const kazakhNames = new Map([
  ['КГУ «Управление зеленой экономики города Алматы»', '«Алматы қаласының Жасыл экономика басқармасы» КММ'],
  ['Аппарат акима Бостандыкского района', 'Бостандық ауданы әкімінің аппараты'],
  ['Жителям дома № 27 по ул. Жандосова', 'Жандосов көшесі, № 27 үйдің тұрғындары'],
]);

const kazakh: LetterRegister = {
  ...russian,
  council: 'Алматы қаласының Қоғамдық кеңесі',
  parts: russian.parts.map((part) => ({
    ...part,
    letters: part.letters.map((letter) => ({
      ...letter,
      subject: kazakhSubjects.get(letter.number) ?? letter.subject,
      correspondent: kazakhNames.get(letter.correspondent) ?? letter.correspondent,
    })),
  })),
  keeper: { position: 'Қоғамдық кеңестің хатшысы', name: 'Исабекова А. О.' },
};

/** A year's register of an invented council, for tests, manuals and looking. */
export const sampleLetterRegister: Record<DocumentLocale, LetterRegister> = { kk: kazakh, ru: russian };
