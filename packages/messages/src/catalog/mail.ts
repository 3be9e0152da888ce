import { messages } from '../messages.ts';

/** Subjects and sentences of the mail we send. */
export const mail = messages({
  doNotReply: {
    kk: 'Бұл хат автоматты түрде жіберілді, оған жауап берудің қажеті жоқ.',
    ru: 'Это письмо отправлено автоматически, отвечать на него не нужно.',
    en: 'This message was sent automatically; there is no need to reply.',
  },
});
