import { messages } from '../messages.ts';

/** Texts that the system proposes for agendas; the secretariat changes what it likes. */
export const meetingTemplates = messages({
  electChair: {
    kk: 'Қоғамдық кеңестің төрағасын сайлау туралы',
    ru: 'Об избрании председателя общественного совета',
    en: 'Election of the chair of the public council',
  },
  electPresidium: {
    kk: 'Қоғамдық кеңес төралқасының мүшелерін сайлау туралы',
    ru: 'Об избрании членов президиума общественного совета',
    en: 'Election of the presidium of the public council',
  },
  electCommissions: {
    kk: 'Қоғамдық кеңес комиссияларының мүшелерін сайлау туралы',
    ru: 'Об избрании членов комиссий общественного совета',
    en: 'Election of the members of the commissions',
  },
  executionOfDecisions: {
    kk: 'Бұрын қабылданған шешімдердің орындалуы туралы',
    ru: 'Об исполнении ранее принятых решений',
    en: 'Execution of earlier decisions',
  },
});
