import { messages } from '../messages.ts';

/** Refusals that are not law: input, conflicts, authority, transport. Keyed by the problem's code. */
export const problems = messages({
  title: {
    kk: '{count, plural, one {Түзетуді қажет ететін орын бар} other {Түзетуді қажет ететін # орын бар}}',
    ru: '{count, plural, one {Есть что исправить} few {Нужно исправить # места} many {Нужно исправить # мест} other {Нужно исправить # места}}',
    en: '{count, plural, one {There is a problem} other {There are # problems}}',
  },
  network: {
    kk: 'Сервермен байланыс жоқ. Енгізгеніңіз сақталды, қайталап көріңіз.',
    ru: 'Нет связи с сервером. Введённое сохранено, попробуйте ещё раз.',
    en: 'The server cannot be reached. What you entered is kept; try again.',
  },
  unexpected: {
    kk: 'Күтпеген қате. Оның нөмірі: {id}',
    ru: 'Непредвиденная ошибка. Её номер: {id}',
    en: 'An unexpected error. Its number: {id}',
  },
});
