import { messages } from '../messages.ts';

/** What is done about expertises, in the past tense; part of `journal`. */
export const journalExpertise = messages({
  ExpertiseOpened: { kk: 'Қоғамдық сараптама ашылды', ru: 'Открыта общественная экспертиза', en: 'Expertise opened' },
  ExpertiseAmended: { kk: 'Сараптама өзгертілді', ru: 'Экспертиза изменена', en: 'Expertise amended' },
  ExpertiseApproved: {
    kk: 'Сараптама туралы шешім енгізілді',
    ru: 'Внесено решение об экспертизе',
    en: 'Decision on an expertise recorded',
  },
  ExpertisePaperAdded: {
    kk: 'Сарапшыларға құжат қосылды',
    ru: 'Экспертам добавлен документ',
    en: 'Paper added for experts',
  },
  ExpertAppointed: { kk: 'Сарапшы тағайындалды', ru: 'Назначен эксперт', en: 'Expert appointed' },
  InterestDeclared: {
    kk: 'Мүддесінің бар-жоғы туралы мәлімделді',
    ru: 'Заявлено об интересе или его отсутствии',
    en: 'An interest or its absence declared',
  },
  ExpertAdmitted: {
    kk: 'Мүддесін мәлімдеген сарапшы жұмысқа жіберілді',
    ru: 'Эксперт с заявленным интересом допущен',
    en: 'Expert with an interest admitted',
  },
  ExpertRecused: { kk: 'Сарапшы шеттетілді', ru: 'Эксперт отведён', en: 'Expert recused' },
  ExpertLinkSent: {
    kk: 'Сарапшыға сілтеме жіберілді',
    ru: 'Эксперту отправлена ссылка',
    en: 'Link mailed to an expert',
  },
  ExpertLinkRevoked: {
    kk: 'Сарапшының сілтемесі тоқтатылды',
    ru: 'Ссылка эксперта отозвана',
    en: 'Link of an expert ended',
  },
  ExpertiseStarted: { kk: 'Сараптама басталды', ru: 'Экспертиза начата', en: 'Expertise begun' },
  ExpertiseAnswerWritten: {
    kk: 'Сарапшының жауабы жазылды',
    ru: 'Записан ответ эксперта',
    en: 'Expert’s answer written',
  },
  ExpertiseAnswersHandedIn: {
    kk: 'Сарапшы жауаптарын тапсырды',
    ru: 'Эксперт сдал ответы',
    en: 'Expert handed in answers',
  },
  ExpertiseAnswersReturned: {
    kk: 'Жауаптар сарапшыға қайтарылды',
    ru: 'Ответы возвращены эксперту',
    en: 'Answers given back to the expert',
  },
  ExpertDissented: { kk: 'Сарапшы ерекше пікір білдірді', ru: 'Эксперт дал особое мнение', en: 'Expert dissented' },
  ExpertisePutOnAgenda: {
    kk: 'Сараптама күн тәртібіне енгізілді',
    ru: 'Экспертиза включена в повестку',
    en: 'Expertise put on the agenda',
  },
  ConclusionComposed: { kk: 'Қорытынды жобасы басталды', ru: 'Начат проект заключения', en: 'Conclusion begun' },
  ConclusionSectionWritten: {
    kk: 'Қорытындының бөлімі жазылды',
    ru: 'Записан раздел заключения',
    en: 'Part of a conclusion written',
  },
  ConclusionCompleted: {
    kk: 'Қорытынды қол қоюға дайындалды',
    ru: 'Заключение подготовлено к подписанию',
    en: 'Conclusion completed for signing',
  },
  ConclusionFrozen: { kk: 'Қорытындының файлы бекітілді', ru: 'Файл заключения закреплён', en: 'Conclusion frozen' },
  ConclusionTakenBack: {
    kk: 'Қорытынды қайтарып алынды',
    ru: 'Заключение возвращено в работу',
    en: 'Conclusion taken back',
  },
  ConclusionSigned: {
    kk: 'Сарапшы қорытындыға қол қойды',
    ru: 'Эксперт подписал заключение',
    en: 'Expert signed the conclusion',
  },
  ExpertiseConcluded: { kk: 'Сараптама аяқталды', ru: 'Экспертиза завершена заключением', en: 'Expertise concluded' },
  ExpertiseDocumented: {
    kk: 'Сараптама ұсынымдары дайындалды',
    ru: 'Составлены рекомендации по экспертизе',
    en: 'Recommendations of an expertise drawn up',
  },
  ConclusionSent: { kk: 'Қорытынды органға жіберілді', ru: 'Заключение направлено органу', en: 'Conclusion sent' },
  ConclusionPublished: { kk: 'Қорытынды жарияланды', ru: 'Заключение опубликовано', en: 'Conclusion published' },
  ExpertisePutOnControl: {
    kk: 'Сараптама ұсынымдары бақылауға алынды',
    ru: 'Рекомендации экспертизы взяты на контроль',
    en: 'Recommendations of an expertise put on control',
  },
  ExpertiseTakenOffControl: {
    kk: 'Сараптама ұсынымдары бақылаудан алынды',
    ru: 'Рекомендации экспертизы сняты с контроля',
    en: 'Recommendations of an expertise taken off control',
  },
  ExpertiseClosed: { kk: 'Сараптама жабылды', ru: 'Экспертиза закрыта', en: 'Expertise closed' },
  ExpertiseCancelled: { kk: 'Сараптама тоқтатылды', ru: 'Экспертиза отменена', en: 'Expertise cancelled' },
});
