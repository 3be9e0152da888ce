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
  meetingAgenda: {
    kk: 'Күн тәртібі:',
    ru: 'Повестка дня:',
    en: 'Agenda:',
  },
});
