import { messages } from '../messages.ts';

/** Refusals that are not law, about people, sessions, roles, tenants and mandates. Keyed by the problem's code. */
export const problemsPeople = messages({
  WRONG_EMAIL_OR_PASSWORD: {
    kk: 'Электрондық пошта немесе құпиясөз қате.',
    ru: 'Неверная почта или пароль.',
    en: 'Wrong e-mail or password.',
  },
  TOO_MANY_GUESSES: {
    kk: 'Тым көп әрекет жасалды. Бір сағаттан кейін қайталаңыз.',
    ru: 'Слишком много попыток. Повторите через час.',
    en: 'Too many attempts. Try again in an hour.',
  },
});
