import { messages } from '../messages.ts';

/** What stands around an act's problem: refused, a reason is needed, someone was first. */
export const act = messages({
  refused: { kk: 'Бұл әрекетті жасауға болмайды', ru: 'Это действие невозможно', en: 'This cannot be done' },
  needsReason: {
    kk: 'Жалғастыру үшін себебін жазыңыз',
    ru: 'Чтобы продолжить, укажите причину',
    en: 'Give a reason to go on',
  },
  reason: {
    kk: 'Себебі (журналға жазылады)',
    ru: 'Причина (войдёт в журнал)',
    en: 'Reason (kept in the journal)',
  },
  conflict: {
    kk: 'Бұл жазбаны басқа адам өзгертіп үлгерді',
    ru: 'Эту запись успел изменить другой человек',
    en: 'Someone else has just changed this',
  },
  reload: { kk: 'Жаңа нұсқасын көру', ru: 'Показать новую версию', en: 'Show the new version' },
});
