import { messages } from '../messages.ts';

/** What is done about commissions, offices, decisions and the plan of work, in the past tense; part of `journal`. */
export const journalCouncilWork = messages({
  CommissionCreated: { kk: 'Комиссия құрылды', ru: 'Создана комиссия', en: 'Commission created' },
  CommissionAmended: { kk: 'Комиссия туралы деректер өзгертілді', ru: 'Изменена комиссия', en: 'Commission amended' },
  CommissionMemberAdded: { kk: 'Комиссияға мүше енгізілді', ru: 'В комиссию введён член', en: 'Member came in' },
  CommissionMemberReleased: {
    kk: 'Мүше комиссиядан шықты',
    ru: 'Член вышел из комиссии',
    en: 'Member left the commission',
  },
  CommissionHeadAppointed: {
    kk: 'Комиссия төрағасы тағайындалды',
    ru: 'Назначен председатель комиссии',
    en: 'Head of the commission appointed',
  },
  CommissionActingAppointed: {
    kk: 'Комиссияда міндетін атқарушы тағайындалды',
    ru: 'В комиссии назначен исполняющий обязанности',
    en: 'Acting officer of a commission appointed',
  },
  CommissionActingEnded: {
    kk: 'Комиссиядағы міндетін атқару аяқталды',
    ru: 'Исполнение обязанностей в комиссии завершено',
    en: 'Standing in at a commission ended',
  },
  CommissionClosed: { kk: 'Комиссияның жұмысы аяқталды', ru: 'Комиссия закрыта', en: 'Commission closed' },
  OfficeRecorded: { kk: 'Лауазымға сайланғаны енгізілді', ru: 'Внесено избрание на должность', en: 'Office recorded' },
  ActingAppointed: {
    kk: 'Міндетін атқарушы тағайындалды',
    ru: 'Назначен исполняющий обязанности',
    en: 'Acting officer appointed',
  },
  AppointmentWithdrawn: {
    kk: 'Басталмаған тағайындау қайтарып алынды',
    ru: 'Назначение отменено до первого дня',
    en: 'Appointment withdrawn before its first day',
  },
  CommissionActingWithdrawn: {
    kk: 'Комиссияда міндетін атқарушының басталмаған тағайындауы қайтарып алынды',
    ru: 'Исполнение обязанностей в комиссии отменено до первого дня',
    en: 'Standing in for an officer of a commission withdrawn before its first day',
  },
  OfficeEnded: { kk: 'Лауазымдағы соңғы күн енгізілді', ru: 'Внесён последний день в должности', en: 'Office ended' },
  CouncilPersonLinked: {
    kk: 'Кеңес мүшесіне тіркелгі байланды',
    ru: 'Члену совета привязана учётная запись',
    en: 'Account linked to a member of the council',
  },
  CouncilPersonUnlinked: {
    kk: 'Кеңес мүшесінен тіркелгі ажыратылды',
    ru: 'Учётная запись члена совета отвязана',
    en: 'Account of a member of the council unlinked',
  },
  MeetingDecisionRecorded: {
    kk: 'Отырыстың шешімі енгізілді',
    ru: 'Внесено решение заседания',
    en: 'Decision recorded',
  },
  MeetingDecisionAmended: { kk: 'Шешімнің мәтіні түзетілді', ru: 'Исправлен текст решения', en: 'Decision amended' },
  DecisionExecutionRecorded: {
    kk: 'Шешімнің орындалуы белгіленді',
    ru: 'Отмечено исполнение решения',
    en: 'Execution of a decision recorded',
  },
  DecisionTakenOffControl: {
    kk: 'Шешім бақылаудан алынды',
    ru: 'Решение снято с контроля',
    en: 'Decision taken off control',
  },
  DecisionExtended: {
    kk: 'Шешімді орындау мерзімі өзгертілді',
    ru: 'Изменён срок исполнения решения',
    en: 'Day of execution changed',
  },
  DecisionRemindersSent: {
    kk: 'Шешімдердің мерзімі туралы еске салынды',
    ru: 'Отправлены напоминания о решениях',
    en: 'Reminders of decisions sent',
  },
  RegulationApproved: {
    kk: 'Кеңес ережесінің редакциясы бекітілді',
    ru: 'Утверждена редакция положения о совете',
    en: 'Version of the regulation approved',
  },
  RegulationRecorded: {
    kk: 'Кеңес ережесінің редакциясы енгізілді',
    ru: 'Внесена редакция положения о совете',
    en: 'Version of the regulation recorded',
  },
  WorkPlanDrafted: { kk: 'Жұмыс жоспарының жобасы жасалды', ru: 'Составлен проект плана работы', en: 'Plan drafted' },
  WorkPlanItemsSet: {
    kk: 'Жоспардың тармақтары өзгертілді',
    ru: 'Изменены пункты плана',
    en: 'Points of the plan set',
  },
  WorkPlanApproved: { kk: 'Жұмыс жоспары бекітілді', ru: 'План работы утверждён', en: 'Plan of work approved' },
  WorkPlanItemDone: { kk: 'Жоспардың тармағы орындалды', ru: 'Пункт плана выполнен', en: 'Point of the plan done' },
  WorkPlanItemMoved: {
    kk: 'Жоспардың тармағы ауыстырылды',
    ru: 'Пункт плана перенесён',
    en: 'Point of the plan moved',
  },
  WorkPlanItemDropped: {
    kk: 'Тармақ жоспардан алынды',
    ru: 'Пункт исключён из плана',
    en: 'Point of the plan dropped',
  },
  WorkPlanItemAdded: { kk: 'Жоспарға тармақ қосылды', ru: 'В план добавлен пункт', en: 'Point of the plan added' },
  AnnualReportRecorded: { kk: 'Жылдық есеп енгізілді', ru: 'Внесён годовой отчёт', en: 'Annual report recorded' },
});
