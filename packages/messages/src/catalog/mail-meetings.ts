import { messages } from '../messages.ts';

/** Mails about sittings; part of `mail`. */
export const mailMeetings = messages({
  meetingSubject: {
    kk: '{council}: {date} {time} отырысы',
    ru: '{council}: заседание {date} в {time}',
    en: '{council}: sitting on {date} at {time}',
  },
  meetingNotice: {
    kk: 'Құрметті {name}! {date} күні сағат {time}-де отырыс өтеді.',
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
  reminderWrittenReport: {
    kk: '{number} отырысында есеп тыңдалады: жазбаша есепті {date} күніне дейін жіберу керек',
    ru: 'Отчёт на заседании {number}: письменный отчёт представить до {date}',
    en: 'Report at the sitting of {number}: the written report is to be delivered by {date}',
  },
  meetingAgenda: {
    kk: 'Күн тәртібі:',
    ru: 'Повестка дня:',
    en: 'Agenda:',
  },
});
