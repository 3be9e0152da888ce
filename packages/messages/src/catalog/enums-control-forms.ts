import { messages } from '../messages.ts';

/** Words of draft acts, hearings, report hearings and expertises; part of `enums`. */
export const enumsControlForms = messages({
  DraftActState_RECEIVED: { kk: 'Келіп түсті', ru: 'Поступил', en: 'Received' },
  DraftActState_ACCEPTED_FOR_REVIEW: { kk: 'Қаралуда', ru: 'На рассмотрении', en: 'Under review' },
  DraftActState_RETURNED_WITHOUT_REVIEW: {
    kk: 'Қаралмай қайтарылды',
    ru: 'Возвращён без рассмотрения',
    en: 'Returned without review',
  },
  DraftActState_OPINION_ADOPTED: { kk: 'Пікір қабылданды', ru: 'Мнение принято', en: 'Opinion adopted' },
  DraftActState_SENT: { kk: 'Пікір жіберілді', ru: 'Мнение направлено', en: 'Opinion sent' },
  DraftActState_WITHDRAWN: { kk: 'Кері қайтарып алынды', ru: 'Отозван', en: 'Taken back' },
  DraftActKind_LAW: { kk: 'Заң', ru: 'Закон', en: 'Law' },
  DraftActKind_GOVERNMENT_DECREE: {
    kk: 'Үкімет қаулысы',
    ru: 'Постановление Правительства',
    en: 'Decree of the Government',
  },
  DraftActKind_MINISTER_ORDER: { kk: 'Министрдің бұйрығы', ru: 'Приказ министра', en: 'Order of a minister' },
  DraftActKind_MASLIKHAT_DECISION: {
    kk: 'Мәслихат шешімі',
    ru: 'Решение маслихата',
    en: 'Decision of a maslikhat',
  },
  DraftActKind_AKIM_DECISION: { kk: 'Әкімнің шешімі', ru: 'Решение акима', en: 'Decision of an akim' },
  DraftActKind_AKIMAT_DECREE: { kk: 'Әкімдік қаулысы', ru: 'Постановление акимата', en: 'Decree of an akimat' },
  DraftActKind_BUDGET_PROGRAMME: {
    kk: 'Бюджеттік бағдарлама',
    ru: 'Бюджетная программа',
    en: 'Budget programme',
  },
  DraftActKind_DEVELOPMENT_PLAN: { kk: 'Даму жоспары', ru: 'План развития', en: 'Development plan' },
  DraftActKind_OTHER: { kk: 'Басқа акт', ru: 'Иной акт', en: 'Another act' },
  DraftActFileKind_DRAFT: { kk: 'Жобаның мәтіні', ru: 'Текст проекта', en: 'Text of the draft' },
  DraftActFileKind_EXPLANATORY_NOTE: { kk: 'Түсіндірме жазба', ru: 'Пояснительная записка', en: 'Explanatory note' },
  DraftActFileKind_COMPARISON: { kk: 'Салыстырма кесте', ru: 'Сравнительная таблица', en: 'Table of comparison' },
  DraftActFileKind_CALCULATION: { kk: 'Есептеулер', ru: 'Расчёты', en: 'Calculations' },
  DraftActFileKind_OTHER: { kk: 'Басқа құжат', ru: 'Иной документ', en: 'Another document' },
  OpinionPosition_SUPPORTS: { kk: 'Қолдайды', ru: 'Поддерживает', en: 'Supports' },
  OpinionPosition_SUPPORTS_WITH_REMARKS: {
    kk: 'Ескертулермен қолдайды',
    ru: 'Поддерживает с замечаниями',
    en: 'Supports with remarks',
  },
  OpinionPosition_DOES_NOT_SUPPORT: { kk: 'Қолдамайды', ru: 'Не поддерживает', en: 'Does not support' },
  OpinionBy_COUNCIL: { kk: 'Кеңес', ru: 'Совет', en: 'The council' },
  OpinionBy_COMMISSION: { kk: 'Комиссия', ru: 'Комиссия', en: 'A commission' },
});
