import { messages } from '../messages.ts';

/** Signing in, invitations. */
export const signin = messages({
  title: { kk: 'Жүйеге кіру', ru: 'Вход', en: 'Sign in' },
  lead: {
    kk: 'Кеңес хатшысына, мониторинг қатысушысына және мемлекеттік орган қызметкеріне арналған. Жарияланғанды оқу үшін кірудің қажеті жоқ.',
    ru: 'Для секретаря совета, участника мониторинга и сотрудника органа. Чтобы читать опубликованное, входить не нужно.',
    en: 'For a council’s secretary, a monitor and a body’s officer. What is published can be read without signing in.',
  },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  newPassword: { kk: 'Жаңа құпиясөз', ru: 'Новый пароль', en: 'New password' },
  passwordHint: {
    kk: 'Кемінде 8 таңба. Ұзын сөз тіркесі күрделі таңбалардан сенімдірек.',
    ru: 'Не меньше 8 знаков. Длинная фраза надёжнее сложных знаков.',
    en: 'At least 8 characters. A long phrase is safer than odd symbols.',
  },
  submit: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  withProvider: { kk: '{name} арқылы кіру', ru: 'Войти через {name}', en: 'Sign in with {name}' },
  failed: {
    kk: 'Пошта немесе құпиясөз дұрыс емес.',
    ru: 'Почта или пароль не подходят.',
    en: 'The e-mail or the password is wrong.',
  },
  throttled: {
    kk: 'Әрекет тым көп болды. Біраздан кейін қайталаңыз.',
    ru: 'Слишком много попыток. Попробуйте позже.',
    en: 'Too many attempts. Try again later.',
  },
  unavailable: {
    kk: 'Кіру қызметі уақытша жауап бермейді. Бірнеше минуттан кейін қайталаңыз.',
    ru: 'Вход временно недоступен. Попробуйте через несколько минут.',
    en: 'Signing in is unavailable for the moment. Try again in a few minutes.',
  },
  invitationTitle: { kk: 'Шақыру', ru: 'Приглашение', en: 'Invitation' },
  invitationLead: {
    kk: 'Аты-жөніңізді жазып, құпиясөз ойлап табыңыз: тіркелгі осы сілтеме арқылы ашылады.',
    ru: 'Назовите себя и придумайте пароль: учётная запись откроется по этой ссылке.',
    en: 'Give your name and choose a password: this link opens your account.',
  },
  invitationAccept: { kk: 'Шақыруды қабылдау', ru: 'Принять приглашение', en: 'Accept the invitation' },
  surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
  name: { kk: 'Аты', ru: 'Имя', en: 'Name' },
  patronymic: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
});
