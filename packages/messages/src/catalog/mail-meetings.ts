import { messages } from '../messages.ts';

/** Mails about sittings; part of `mail`. */
export const mailMeetings = messages({
  meetingSubject: {
    kk: '{council}: отырыс, {date}, сағат {time}',
    ru: '{council}: заседание {date} в {time}',
    en: '{council}: sitting on {date} at {time}',
  },
  meetingNotice: {
    kk: 'Құрметті {name}! {date} күні (сағат {time}) отырыс өтеді.',
    ru: 'Уважаемый(ая) {name}! {date} в {time} состоится заседание.',
    en: 'Dear {name}, a sitting is held on {date} at {time}.',
  },
  meetingPlace: {
    kk: 'Өтетін жері: {place}',
    ru: 'Место: {place}',
    en: 'Place: {place}',
  },
  reminderProtocol: {
    kk: '{number} отырысы: хаттаманы {date} күніне дейін дайындап, қол қою керек',
    ru: 'Заседание {number}: протокол подготовить и подписать до {date}',
    en: 'Sitting {number}: the protocol is to be ready and signed by {date}',
  },
  reminderProtocolPublication: {
    kk: '{number} отырысы: қол қойылған хаттаманы {date} күніне дейін жариялау керек',
    ru: 'Заседание {number}: подписанный протокол опубликовать до {date}',
    en: 'Sitting {number}: the signed protocol is to be published by {date}',
  },
  reminderReportInvitation: {
    kk: '{number} отырысында есеп тыңдалады: басшыны сұрақтарымен {date} күніне дейін шақыру керек',
    ru: 'Отчёт на заседании {number}: руководителя с вопросами пригласить до {date}',
    en: 'Report at the sitting of {number}: the head is to be invited with questions by {date}',
  },
  expertLinkSubject: {
    kk: 'Қоғамдық сараптама: сіздің жауап парағыңыз',
    ru: 'Общественная экспертиза: ваш лист ответов',
    en: 'Public expertise: your answer sheet',
  },
  expertLinkHead: {
    kk: 'Құрметті {name}, {council} сізді қоғамдық сараптаманың сарапшысы етіп тағайындады:',
    ru: '{name}, {council} назначил вас экспертом общественной экспертизы:',
    en: '{name}, {council} has appointed you an expert of a public expertise:',
  },
  expertLinkHere: {
    kk: 'Мүдде туралы мәлімдеу, сұрақтарға жауап беру және қорытындыға қол қою осында, тіркелгісіз:\n{url}',
    ru: 'Заявить об интересе, ответить на вопросы и подписать заключение можно здесь, без учётной записи:\n{url}',
    en: 'Declare interests, answer the questions and sign the conclusion here, without an account:\n{url}',
  },
  expertLinkDue: {
    kk: 'Жұмыс мерзімі: {date} күніне дейін.',
    ru: 'Срок работы: до {date}.',
    en: 'The work is due by {date}.',
  },
  expertLinkKeep: {
    kk: 'Сілтеме тек сізге арналған: оны ешкімге бермеңіз. Ол тек сіздің жауаптарыңызды көрсетеді, басқа сарапшылардікін ашпайды.',
    ru: 'Ссылка только ваша: никому её не передавайте. По ней видны лишь ваши ответы, ответы других экспертов она не открывает.',
    en: 'The link is yours alone: give it to nobody. It shows your answers only, not those of other experts.',
  },
  reminderExpertise: {
    kk: 'Сараптама ({number}): сарапшылардың жұмысы {date} күні аяқталады (мерзімі тексерілмеген)',
    ru: 'Экспертиза ({number}): работа экспертов заканчивается {date} (срок не проверен)',
    en: 'Expertise ({number}): the experts’ work ends on {date} (term not verified)',
  },
  reminderConclusion: {
    kk: '{number}: сараптама қорытындысын органға {date} күніне дейін жіберу керек (мерзімі тексерілмеген)',
    ru: '{number}: заключение экспертизы направить органу до {date} (срок не проверен)',
    en: '{number}: the conclusion of the expertise is to be sent to the body by {date} (term not verified)',
  },
  reminderWrittenReport: {
    kk: '{number} отырысында есеп тыңдалады: жазбаша есепті {date} күніне дейін жіберу керек',
    ru: 'Отчёт на заседании {number}: письменный отчёт представить до {date}',
    en: 'Report at the sitting of {number}: the written report is to be delivered by {date}',
  },
  hearingREGISTEREDSubject: {
    kk: 'Қоғамдық тыңдауға тіркелдіңіз: № {number}',
    ru: 'Вы зарегистрированы на общественное слушание: № {number}',
    en: 'You are registered for the public hearing: No. {number}',
  },
  hearingREGISTERED: {
    kk: 'Құрметті {name}! «{topic}» тыңдауына тіркелдіңіз, нөміріңіз {number}. Ол {date} күні (сағат {time}) өтеді.',
    ru: 'Уважаемый(ая) {name}! Вы зарегистрированы на слушание «{topic}» под № {number}. Оно состоится {date} в {time}.',
    en: 'Dear {name}, you are registered for the hearing “{topic}” as No. {number}. It is held on {date} at {time}.',
  },
  hearingWithdraw: {
    kk: 'Келе алмасаңыз, орныңызды басқаға босатыңыз — тіркеуді осы сілтемемен қайтарып алыңыз: {url}',
    ru: 'Если не сможете прийти, освободите место для других: отзовите регистрацию по этой ссылке: {url}',
    en: 'If you cannot come, free your place for others by taking the registration back: {url}',
  },
  hearingCHANGEDSubject: {
    kk: 'Қоғамдық тыңдау: уақыты немесе орны нақтыланды',
    ru: 'Общественное слушание: уточнены время или место',
    en: 'Public hearing: time or place corrected',
  },
  hearingCHANGED: {
    kk: 'Құрметті {name}! Сіз тіркелген «{topic}» тыңдауы {date} күні (сағат {time}) өтеді.',
    ru: 'Уважаемый(ая) {name}! Слушание «{topic}», на которое вы зарегистрированы, состоится {date} в {time}.',
    en: 'Dear {name}, the hearing “{topic}” for which you are registered is held on {date} at {time}.',
  },
  hearingMOVEDSubject: {
    kk: 'Қоғамдық тыңдау {date} күніне ауыстырылды',
    ru: 'Общественное слушание перенесено на {date}',
    en: 'The public hearing is moved to {date}',
  },
  hearingMOVED: {
    kk: 'Құрметті {name}! «{topic}» тыңдауы басқа күнге ауыстырылды: {date}, сағат {time}. Тіркелуіңіз күшінде, нөміріңіз {number}.',
    ru: 'Уважаемый(ая) {name}! Слушание «{topic}» перенесено: {date} в {time}. Ваша регистрация под № {number} действует.',
    en: 'Dear {name}, the hearing “{topic}” is moved: {date} at {time}. Your registration, No. {number}, stands.',
  },
  hearingCANCELLEDSubject: {
    kk: 'Қоғамдық тыңдау өтпейді',
    ru: 'Общественное слушание не состоится',
    en: 'The public hearing is cancelled',
  },
  hearingCANCELLED: {
    kk: 'Құрметті {name}! {date} күніне белгіленген «{topic}» тыңдауы өтпейді.',
    ru: 'Уважаемый(ая) {name}! Слушание «{topic}», назначенное на {date}, не состоится.',
    en: 'Dear {name}, the hearing “{topic}” appointed for {date} is not held.',
  },
  meetingAgenda: {
    kk: 'Күн тәртібі:',
    ru: 'Повестка дня:',
    en: 'Agenda:',
  },
});
