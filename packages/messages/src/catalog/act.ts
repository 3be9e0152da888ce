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
  next: { kk: 'Енді не істеуге болады', ru: 'Что можно сделать дальше', en: 'What may be done next' },
  nothingNow: {
    kk: 'Қазір әрекет талап етілмейді.',
    ru: 'Сейчас действий не требуется.',
    en: 'Nothing is to be done now.',
  },
  notNow: {
    kk: 'Қазір мүмкін емес әрекеттер ({count, number}): себебі',
    ru: 'Пока нельзя ({count, number}): почему',
    en: 'Not possible now ({count, number}): why',
  },
  cannotUndo: { kk: 'Мұны қайтару мүмкін емес', ru: 'Это нельзя отменить', en: 'This cannot be undone' },
  findBody: {
    kk: 'Атауын немесе БСН-ін жазыңыз',
    ru: 'Начните писать название или БИН',
    en: 'Type a name or a BIN',
  },
  nothingFound: { kk: 'Ештеңе табылмады', ru: 'Ничего не найдено', en: 'Nothing found' },
  uploading: { kk: 'Файл жүктелуде…', ru: 'Файл загружается…', en: 'The file is being sent…' },
  uploadFailed: {
    kk: 'файл жүктелмеді, қайталап көріңіз',
    ru: 'файл не загрузился, попробуйте ещё раз',
    en: 'the file was not sent, try again',
  },
  article: { kk: '{article}-бап', ru: 'ст. {article}', en: 'art. {article}' },
});
