import { messages } from '../messages.ts';

/** Words that the API itself writes about draft acts and the forms of control. */
export const controlForms = messages({
  opinionSubject: {
    kk: '«{title}» жобасы бойынша қоғамдық кеңестің пікірі',
    ru: 'Мнение общественного совета по проекту «{title}»',
    en: 'Opinion of the public council on the draft “{title}”',
  },
});
