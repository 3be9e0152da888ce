import { messages } from '../messages.ts';

/** The words of every state, always shown with a colour and an icon, and of running clocks. */
export const states = messages({
  workingDaysLeft: {
    kk: '{days, number} жұмыс күні қалды',
    ru: '{days, plural, one {остался # рабочий день} few {осталось # рабочих дня} many {осталось # рабочих дней} other {осталось # рабочего дня}}',
    en: '{days, plural, one {# working day left} other {# working days left}}',
  },
  dueToday: { kk: 'мерзімі бүгін бітеді', ru: 'срок сегодня', en: 'due today' },
  overdueBy: {
    kk: '{days, number} жұм. күнге кешікті',
    ru: 'просрочено на {days, plural, one {# раб. день} few {# раб. дня} many {# раб. дней} other {# раб. дня}}',
    en: '{days, plural, one {# working day overdue} other {# working days overdue}}',
  },
  workingDays: {
    kk: '{days, number} жұмыс күні',
    ru: '{days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}',
    en: '{days, plural, one {# working day} other {# working days}}',
  },
  calendarDays: {
    kk: '{days, number} күнтізбелік күн',
    ru: '{days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}',
    en: '{days, plural, one {# calendar day} other {# calendar days}}',
  },
  onTime: { kk: 'Мерзімінде', ru: 'В срок', en: 'On time' },
  dueSoon: { kk: 'Мерзімі жақын', ru: 'Срок близко', en: 'Due soon' },
  overdue: { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
  answered: { kk: 'Жауап берілді', ru: 'Есть ответ', en: 'Answered' },
  executed: { kk: 'Орындалды', ru: 'Исполнено', en: 'Executed' },
  disputed: { kk: 'Дау айтылды', ru: 'Оспорено', en: 'Disputed' },
  draft: { kk: 'Жоба', ru: 'Черновик', en: 'Draft' },
  closed: { kk: 'Жабылды', ru: 'Закрыто', en: 'Closed' },
  length: { kk: 'Ұзақтығы', ru: 'Длительность', en: 'Length' },
  startReceipt: { kk: 'алынған күн расталған', ru: 'день получения, подтверждён', en: 'the proven day of receipt' },
  startSending: {
    kk: 'жіберілген күн, алынғаны расталмаған',
    ru: 'день отправки, получение не подтверждено',
    en: 'the day of sending, receipt is not proven',
  },
  startArrival: { kk: 'жауап келген күн', ru: 'день поступления ответа', en: 'the day the answer arrived' },
  startProtocol: { kk: 'хаттама күні', ru: 'день протокола', en: 'the day of the protocol' },
  startMeeting: { kk: 'отырыс күні', ru: 'день заседания', en: 'the day of the session' },
  startBeforeMeeting: {
    kk: 'отырыс күні, кері саналады',
    ru: 'день заседания, счёт назад',
    en: 'the day of the session, counted back',
  },
  startStart: { kk: 'сараптама басталған күн', ru: 'день начала экспертизы', en: 'the day the expertise began' },
  startCompletion: { kk: 'бақылау аяқталған күн', ru: 'день завершения контроля', en: 'the day the control ended' },
  notRegulated: { kk: 'мерзім белгіленбеген', ru: 'срок не установлен', en: 'no term is set' },
  noCalendar: {
    kk: '{year} жылғы күнтізбе жоқ, мерзім есептелмеді',
    ru: 'нет календаря {year} года, срок не вычислен',
    en: 'no calendar of {year}, the term was not computed',
  },
  setByCouncil: {
    kk: 'мерзімді кеңес белгілеген',
    ru: 'срок установлен советом',
    en: 'the term is set by the council',
  },
});
