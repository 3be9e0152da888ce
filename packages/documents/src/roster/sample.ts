import type { DocumentLocale } from '../shared/locale.ts';
import type { CouncilRoster, RosterMember } from './view-model.ts';

const member = (name: string, rest: Partial<RosterMember> = {}): RosterMember => ({
  name,
  position: null,
  proposedBy: null,
  since: '2024-02-12',
  until: '2027-02-11',
  convocations: 1,
  suspended: false,
  ...rest,
});

const russian: CouncilRoster = {
  preparedOn: '2026-11-23',
  council: 'Общественный совет города Алматы',
  convocation: 3,
  on: '2026-11-23',
  startsOn: '2024-02-12',
  endsOn: '2027-02-11',
  approval: { title: 'Решение маслихата города Алматы', number: '111', on: '2024-02-12' },
  size: 6,
  filled: 5,
  vacant: 1,
  byKind: [
    { kind: 'STATE', seats: 2, filled: 2, vacant: 0 },
    { kind: 'NPO', seats: 2, filled: 2, vacant: 0 },
    { kind: 'CITIZEN', seats: 2, filled: 1, vacant: 1 },
  ],
  seats: [
    { ordinal: 1, kind: 'STATE', member: member('Гордеев Қайрат', { position: 'Депутат маслихата', convocations: 2 }) },
    { ordinal: 2, kind: 'STATE', member: member('Досжан Әсем', { position: 'Руководитель отдела', suspended: true }) },
    { ordinal: 3, kind: 'NPO', member: member('Камалова Светлана', { proposedBy: 'ОФ «Таза Қала»', convocations: 2 }) },
    {
      ordinal: 4,
      kind: 'NPO',
      member: member('Лукьянчук Олег', { proposedBy: 'ҚБ «Арық су»', since: '2026-08-05', position: 'Эколог' }),
    },
    { ordinal: 5, kind: 'CITIZEN', member: member('Алибекова Жанна Кайратовна', { convocations: null }) },
    { ordinal: 6, kind: 'CITIZEN', member: null },
  ],
  checks: [
    { ruleId: 'PC-FORM-07', title: 'Государственная часть совета', standing: 'Соблюдено', words: [] },
    {
      ruleId: 'PC-FORM-04',
      title: 'Численность местного совета',
      standing: 'Неизвестно',
      words: ['Рекомендация уполномоченного органа о численности не внесена.'],
    },
  ],
  keeper: { position: 'Секретарь Общественного совета', name: 'Исабекова А. О.' },
};

const kazakh: CouncilRoster = {
  ...russian,
  council: 'Алматы қаласының Қоғамдық кеңесі',
  approval: { title: 'Алматы қаласы мәслихатының шешімі', number: '111', on: '2024-02-12' },
  seats: russian.seats.map((seat) => ({
    ...seat,
    member: seat.member && { ...seat.member, position: seat.member.position === null ? null : 'Мәслихат депутаты' },
  })),
  checks: [{ ruleId: 'PC-FORM-07', title: 'Кеңестегі мемлекеттік бөлік', standing: 'Сақталған', words: [] }],
  keeper: { position: 'Қоғамдық кеңестің хатшысы', name: 'Исабекова А. О.' },
};

/** The roster of an invented council, for tests, manuals and looking. */
export const sampleRoster: Record<DocumentLocale, CouncilRoster> = { kk: kazakh, ru: russian };
