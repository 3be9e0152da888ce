import { messages } from '../messages.ts';

/** What the numbers of sessions, votes and protocols are called, by their key; part of `cabinet`. */
export const parameterWordsSessions = messages({
  param_quorumParts: {
    kk: 'Кеңес отырысының кворумы: мүшелердің үштен нешеуі',
    ru: 'Кворум заседания совета: сколько третей членов',
    en: 'Quorum of a council session: how many thirds of the members',
  },
  param_quorumOfAllSeats: {
    kk: 'Кворум барлық орыннан санала ма (1 — бос орындармен, 0 — толтырылғандардан)',
    ru: 'Кворум от всех мест (1 — с вакантными, 0 — от занятых)',
    en: 'Quorum of all seats (1: with the vacant ones, 0: of the filled)',
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
    kk: 'Сырттай сұрау (1 — кеңестің ережесі рұқсат етеді)',
    ru: 'Заочный опрос (1 — положение совета его допускает)',
    en: 'Absentee poll (1: the council’s regulation allows it)',
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
    kk: 'Бейнебайланыспен қатысқан мүше кворумға кіре ме (1 — иә)',
    ru: 'Входит ли в кворум участвующий по видеосвязи (1 — да)',
    en: 'Whether one who takes part by video counts for the quorum (1: yes)',
  },
  param_majorityOfTotal: {
    kk: 'Көпшілік барлық мүшеден санала ма (1 — барлығынан, 0 — қатысқандардан)',
    ru: 'Большинство от всех членов (1 — от всех, 0 — от присутствующих)',
    en: 'Majority of all members (1: of all, 0: of those present)',
  },
  param_chairBreaksTie: {
    kk: 'Дауыс тең болса төрағаның дауысы шеше ме (1 — иә)',
    ru: 'Решает ли голос председателя при равенстве (1 — да)',
    en: 'Whether the chair’s vote decides a tie (1: yes)',
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
});
