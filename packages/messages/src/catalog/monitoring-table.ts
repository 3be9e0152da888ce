import { messages } from '../messages.ts';

/** What the facts propose for the cells of the official table; kinds of outcome as the handbook words them (PC-REC-05). */
export const monitoringTable = messages({
  representatives: {
    kk: 'Өкілдер: {organisation}',
    ru: 'Представители: {organisation}',
    en: 'Representatives: {organisation}',
  },
  ON_EXECUTION: { kk: 'орындалуда', ru: 'на исполнении', en: 'being carried out' },
  ON_PUBLIC_CONTROL: {
    kk: 'қоғамдық кеңестің қоғамдық бақылауында',
    ru: 'на общественном контроле ОС',
    en: 'under public control of the council',
  },
  ANSWERS_RECEIVED: { kk: 'жауаптар алынды', ru: 'получены ответы', en: 'answers received' },
  VIOLATIONS_REMOVED: { kk: 'бұзушылықтар жойылды', ru: 'нарушения устранены', en: 'violations removed' },
  PROPOSALS_TAKEN_ON_CONTROL: {
    kk: 'ұсыныстар бақылауға алынды',
    ru: 'предложения взяты на контроль',
    en: 'proposals taken on control',
  },
  INCLUDED_IN_PROGRAMME: {
    kk: 'даму бағдарламасына енгізілді',
    ru: 'внесены в программу развития',
    en: 'included in the development programme',
  },
  INCLUDED_IN: {
    kk: '{programme} құжатына енгізілді',
    ru: 'внесены в документ: {programme}',
    en: 'included in: {programme}',
  },
  RECOMMENDED_BY_DATE: {
    kk: 'белгіленген күнге дейін ұсынылды',
    ru: 'рекомендовано до установленной даты',
    en: 'recommended by a date',
  },
  PERMANENT_MONITORING: { kk: 'тұрақты мониторинг', ru: 'постоянный мониторинг', en: 'permanent monitoring' },
  CITIZENS_INVOLVED: { kk: 'азаматтар тартылды', ru: 'вовлечены граждане', en: 'citizens involved' },
});
