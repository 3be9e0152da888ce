import { messages } from '../messages.ts';

/** What the numbers of sessions, votes and protocols are called, by their key; part of `cabinet`. */
export const parameterWordsSessions = messages({
  param_quorumParts: {
    kk: 'Кеңес отырысының кворумы: мүшелердің үштен нешеуі',
    ru: 'Кворум заседания совета: сколько третей членов',
    en: 'Quorum of a council session: how many thirds of the members',
  },
  param_quorumOfAllSeats: {
    kk: 'Отырыстың кворумы қай орындардан саналады',
    ru: 'От каких мест считается кворум заседания',
    en: 'Of which seats the quorum of a session is counted',
  },
  param_speechesPerQuestion: {
    kk: 'Бір мүшенің бір мәселе бойынша сөз саны',
    ru: 'Сколько раз член выступает по одному вопросу',
    en: 'How often a member speaks on one question',
  },
  param_speechMinutes: {
    kk: 'Сөйлеу уақыты, минут',
    ru: 'Время выступления, минут',
    en: 'Time of a speech, minutes',
  },
  param_reportMinutes: {
    kk: 'Баяндама уақыты, минут',
    ru: 'Время доклада, минут',
    en: 'Time of a report, minutes',
  },
  param_absenteePoll: {
    kk: 'Кеңестің ережесі бойынша сырттай сұрау',
    ru: 'Заочный опрос по положению о совете',
    en: 'Absentee poll by the council’s regulation',
  },
  param_sessionsPerQuarter: {
    kk: 'Тоқсандағы отырыс саны',
    ru: 'Заседаний в квартал',
    en: 'Sessions in a quarter',
  },
  param_sessionNotice: {
    kk: 'Мүшелерге отырыс туралы хабарлау, отырысқа дейін',
    ru: 'Уведомление членов до заседания',
    en: 'Notice to members before a session',
  },
  param_sessionMaterials: {
    kk: 'Материалдарды мүшелерге жеткізу, отырысқа дейін',
    ru: 'Материалы членам до заседания',
    en: 'Materials to members before a session',
  },
  param_sessionAnnouncement: {
    kk: 'Жұртшылыққа отырыс туралы хабарлау, отырысқа дейін',
    ru: 'Объявление публике до заседания',
    en: 'Announcement to the public before a session',
  },
  param_extraordinaryPart: {
    kk: 'Кезектен тыс отырысты талап ете алатын бөлік: неше мүшеден біреу',
    ru: 'Кто может потребовать внеочередного заседания: один из скольких членов',
    en: 'Who may ask for an extraordinary session: one member in how many',
  },
  param_extraordinaryNotice: {
    kk: 'Кезектен тыс отырыс туралы хабарлау, отырысқа дейін',
    ru: 'Уведомление о внеочередном заседании',
    en: 'Notice of an extraordinary session',
  },
  param_remoteCounts: {
    kk: 'Бейнебайланыспен қатысқан мүше кворумға кіре ме',
    ru: 'Входит ли в кворум участвующий по видеосвязи',
    en: 'Whether one who takes part by video counts for the quorum',
  },
  param_majorityOfTotal: {
    kk: 'Көпшілік қай мүшелерден саналады',
    ru: 'От каких членов считается большинство',
    en: 'Of which members the majority is counted',
  },
  param_chairBreaksTie: {
    kk: 'Дауыс тең болса төрағаның дауысы шеше ме',
    ru: 'Решает ли голос председателя при равенстве',
    en: 'Whether the chair’s vote decides a tie',
  },
  param_protocol: {
    kk: 'Отырыс хаттамасын дайындау',
    ru: 'Подготовка протокола заседания',
    en: 'Producing the protocol of a session',
  },
  param_protocolPublication: {
    kk: 'Қол қойылған хаттаманы жариялау',
    ru: 'Публикация подписанного протокола',
    en: 'Publishing the signed protocol',
  },
  param_commissionQuorum: {
    kk: 'Комиссия отырысының кворумы, мүшелердің пайызы',
    ru: 'Кворум заседания комиссии, процент членов',
    en: 'Quorum of a commission, per cent of its members',
  },
  param_commissionNotice: {
    kk: 'Комиссия отырысы туралы хабарлау',
    ru: 'Уведомление о заседании комиссии',
    en: 'Notice of a commission’s session',
  },
  param_hearingAnnouncement: {
    kk: 'Қоғамдық тыңдау туралы хабарландыру, тыңдауға дейін',
    ru: 'Объявление об общественном слушании',
    en: 'Announcement of a public hearing',
  },
  param_hearingProtocol: {
    kk: 'Тыңдау хаттамасын жариялау',
    ru: 'Публикация протокола слушания',
    en: 'Publishing the protocol of a hearing',
  },
  param_annualPlan: {
    kk: 'Жылдық жоспарды бекіту, жыл басталғаннан кейін',
    ru: 'Утверждение годового плана после начала года',
    en: 'Approving the year’s plan after the year begins',
  },
  param_annualReport: {
    kk: 'Жылдық есепті беру, жыл аяқталғаннан кейін',
    ru: 'Годовой отчёт после конца года',
    en: 'Reporting on the year after its end',
  },
  param_draftOpinion: {
    kk: 'Құқықтық акт жобасы бойынша ұсыным',
    ru: 'Рекомендация по проекту правового акта',
    en: 'Opinion on a draft act',
  },
  param_expertise: {
    kk: 'Қоғамдық сараптаманың ұзақтығы',
    ru: 'Длительность общественной экспертизы',
    en: 'Length of a public expertise',
  },
  param_reportInvitation: {
    kk: 'Есепке шақыру, тыңдауға дейін',
    ru: 'Приглашение с отчётом до заслушивания',
    en: 'Invitation before a report hearing',
  },
  param_writtenReport: {
    kk: 'Жазбаша есепті беру, тыңдауға дейін',
    ru: 'Письменный отчёт до заслушивания',
    en: 'Written report before it is heard',
  },
  param_reportsPerYear: {
    kk: 'Бір органның есебі жылына неше рет тыңдалады',
    ru: 'Сколько раз в год заслушивается отчёт одного органа',
    en: 'How often in a year the report of one body is heard',
  },
  // What is chosen of two, not counted: the word of either answer.
  choice_quorumOfAllSeats_0: { kk: 'толтырылған орындардан', ru: 'от занятых', en: 'of the filled ones' },
  choice_quorumOfAllSeats_1: {
    kk: 'бос орындарды қоса, барлығынан',
    ru: 'от всех, с вакантными',
    en: 'of all, with the vacant ones',
  },
  choice_absenteePoll_0: { kk: 'рұқсат етілмейді', ru: 'не допускается', en: 'not allowed' },
  choice_absenteePoll_1: { kk: 'рұқсат етіледі', ru: 'допускается', en: 'allowed' },
  choice_remoteCounts_0: { kk: 'кірмейді', ru: 'не входит', en: 'does not count' },
  choice_remoteCounts_1: { kk: 'кіреді', ru: 'входит', en: 'counts' },
  choice_majorityOfTotal_0: { kk: 'қатысқандардан', ru: 'от присутствующих', en: 'of those present' },
  choice_majorityOfTotal_1: { kk: 'барлық мүшеден', ru: 'от всех членов', en: 'of all members' },
  choice_chairBreaksTie_0: { kk: 'шешпейді', ru: 'не решает', en: 'does not decide' },
  choice_chairBreaksTie_1: { kk: 'шешеді', ru: 'решает', en: 'decides' },
});
