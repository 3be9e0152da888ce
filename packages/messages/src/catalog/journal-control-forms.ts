import { messages } from '../messages.ts';

/** What is done about draft acts, hearings, report hearings and expertises, in the past tense; part of `journal`. */
export const journalControlForms = messages({
  ReportHearingOpened: {
    kk: 'Есеп тыңдау ашылды',
    ru: 'Открыто заслушивание отчёта',
    en: 'Hearing of a report opened',
  },
  ReportHearingApproved: {
    kk: 'Есеп тыңдау туралы шешім енгізілді',
    ru: 'Внесено решение о заслушивании',
    en: 'Decision to hear a report recorded',
  },
  ReportHearingInvited: {
    kk: 'Басшы есеп беруге шақырылды',
    ru: 'Руководитель приглашён с отчётом',
    en: 'Head invited to report',
  },
  ReportReceived: { kk: 'Жазбаша есеп келіп түсті', ru: 'Получен письменный отчёт', en: 'Written report received' },
  ReportPutOnAgenda: {
    kk: 'Есеп күн тәртібіне енгізілді',
    ru: 'Отчёт включён в повестку',
    en: 'Report put on the agenda',
  },
  ReportHeard: { kk: 'Есеп тыңдалды', ru: 'Отчёт заслушан', en: 'Report heard' },
  ReportNonAppearance: {
    kk: 'Есеп беруге ешкім келмеді',
    ru: 'На заслушивание не явились',
    en: 'Nobody came to report',
  },
  ReportAssessed: { kk: 'Есеп бағаланды', ru: 'Отчёт оценён', en: 'Report assessed' },
  ReportHearingCancelled: {
    kk: 'Есеп тыңдаудың күші жойылды',
    ru: 'Заслушивание отчёта отменено',
    en: 'Hearing of a report cancelled',
  },
  HearingOpened: { kk: 'Қоғамдық тыңдау ашылды', ru: 'Открыто общественное слушание', en: 'Public hearing opened' },
  HearingApproved: {
    kk: 'Тыңдау өткізу туралы шешім енгізілді',
    ru: 'Внесено решение о слушании',
    en: 'Decision on a hearing recorded',
  },
  HearingAnnounced: { kk: 'Тыңдау жарияланды', ru: 'Слушание объявлено', en: 'Hearing announced' },
  HearingRegistered: { kk: 'Тыңдауға тіркелді', ru: 'Регистрация на слушание', en: 'Registered for a hearing' },
  HearingRegistrationWithdrawn: {
    kk: 'Тыңдауға тіркелу қайтарып алынды',
    ru: 'Регистрация на слушание отозвана',
    en: 'Registration for a hearing withdrawn',
  },
  HearingProposalMade: {
    kk: 'Тыңдауға ұсыныс түсті',
    ru: 'Поступило предложение к слушанию',
    en: 'Proposal to a hearing made',
  },
  HearingParticipantRecorded: {
    kk: 'Тыңдауға қатысушы енгізілді',
    ru: 'Внесён участник слушания',
    en: 'Participant of a hearing entered',
  },
  HearingParticipantMarked: {
    kk: 'Тыңдауға қатысу белгіленді',
    ru: 'Отмечено участие в слушании',
    en: 'Attendance of a hearing marked',
  },
  HearingProposalRecorded: {
    kk: 'Тыңдаудағы ұсыныс енгізілді',
    ru: 'Внесено предложение слушания',
    en: 'Proposal of a hearing entered',
  },
  HearingProposalShown: { kk: 'Ұсыныс жарияланды', ru: 'Предложение показано', en: 'Proposal shown' },
  HearingProposalHidden: { kk: 'Ұсыныс жасырылды', ru: 'Предложение скрыто', en: 'Proposal hidden' },
  HearingHeld: { kk: 'Тыңдау өтті', ru: 'Слушание проведено', en: 'Hearing held' },
  HearingProposalDisposed: {
    kk: 'Ұсыныс бойынша шешім қабылданды',
    ru: 'Принято решение по предложению',
    en: 'Proposal disposed of',
  },
  HearingDocumented: { kk: 'Тыңдау қарары енгізілді', ru: 'Внесена резолюция слушания', en: 'Resolution entered' },
  HearingCancelled: { kk: 'Тыңдаудың күші жойылды', ru: 'Слушание отменено', en: 'Hearing cancelled' },
  HearingDataErased: {
    kk: 'Тыңдауға тіркелгендердің деректері жойылды',
    ru: 'Удалены данные зарегистрированных на слушания',
    en: 'Data of those registered for hearings deleted',
  },
  DraftActRegistered: {
    kk: 'Актінің жобасы тіркелді',
    ru: 'Зарегистрирован проект акта',
    en: 'Draft act entered in the register',
  },
  DraftActAmended: {
    kk: 'Актінің жобасы туралы деректер түзетілді',
    ru: 'Исправлены сведения о проекте акта',
    en: 'Data of a draft act corrected',
  },
  DraftActAccepted: {
    kk: 'Актінің жобасы қарауға алынды',
    ru: 'Проект акта принят к рассмотрению',
    en: 'Draft act accepted for review',
  },
  DraftActReturned: {
    kk: 'Актінің жобасы қаралмай қайтарылды',
    ru: 'Проект акта возвращён без рассмотрения',
    en: 'Draft act returned without review',
  },
  DraftActHanded: {
    kk: 'Актінің жобасы комиссияға берілді',
    ru: 'Проект акта передан комиссии',
    en: 'Draft act handed to a commission',
  },
  DraftActPutOnAgenda: {
    kk: 'Актінің жобасы күн тәртібіне енгізілді',
    ru: 'Проект акта включён в повестку',
    en: 'Draft act put on the agenda',
  },
  OpinionDrafted: { kk: 'Пікірдің жобасы дайындалды', ru: 'Подготовлен проект мнения', en: 'Opinion drafted' },
  OpinionAdopted: { kk: 'Пікір қабылданды', ru: 'Мнение принято', en: 'Opinion adopted' },
  OpinionSent: { kk: 'Пікір жіберілді', ru: 'Мнение направлено', en: 'Opinion sent' },
  DraftActWithdrawn: {
    kk: 'Актінің жобасын орган қайтарып алды',
    ru: 'Проект акта отозван органом',
    en: 'Draft act taken back by its body',
  },
  DraftActPublished: { kk: 'Актінің жобасы жарияланды', ru: 'Проект акта опубликован', en: 'Draft act published' },
  DraftActUnpublished: {
    kk: 'Актінің жобасы жариялаудан алынды',
    ru: 'Проект акта снят с публикации',
    en: 'Draft act taken from the public’s sight',
  },
});
