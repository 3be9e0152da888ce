import { messages } from '../messages.ts';

/** Refusals of the live channel. Keyed by the problem's code. */
export const problemsLive = messages({
  SCREEN_OF_NO_SITTING: {
    kk: 'Отырыс өтпейді: экранда көрсететін ештеңе жоқ. Жаңа күнге белгіленген отырыстан сілтеме беріңіз.',
    ru: 'Заседания не будет: показывать на экране нечего. Выдайте ссылку из того заседания, на которое его перенесли.',
    en: 'The sitting does not take place, so there is nothing to show. Issue the link from the sitting it was moved to.',
  },
  SCREEN_TOO_LATE: {
    kk: 'Экран сілтемесі отырыстың ертеңіне дейін ғана жұмыс істейді, ол күн өтіп кетті.',
    ru: 'Ссылка для экрана действует до конца дня после заседания, а этот день прошёл.',
    en: 'A screen’s link works until the end of the day after the sitting, and that day has passed.',
  },
  TOO_MANY_SCREENS: {
    kk: 'Бір отырыста {most} экраннан артық болмайды. Керек емесінің сілтемесін тоқтатыңыз.',
    ru: 'У одного заседания не больше {most} экранов. Отзовите ссылку того, который не нужен.',
    en: 'A sitting has at most {most} screens. End the link of one that is not needed.',
  },
  SCREEN_ENDED: {
    kk: 'Бұл экранның сілтемесі тоқтатылып қойған.',
    ru: 'Ссылка этого экрана уже отозвана.',
    en: 'This screen’s link has ended already.',
  },
});
