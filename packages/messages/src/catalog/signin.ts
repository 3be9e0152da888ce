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
  showPassword: { kk: 'Құпиясөзді көрсету', ru: 'Показать пароль', en: 'Show the password' },
  invitationOffer: {
    kk: 'Сізді шақырады: {offered}. {email} мекенжайына; сілтеме {until} дейін жұмыс істейді.',
    ru: 'Вас приглашают: {offered}. Для {email}; ссылка работает до {until}.',
    en: 'You are invited as: {offered}. For {email}; the link works until {until}.',
  },
  offeredMandate: {
    kk: 'кеңестің тапсырмасы бойынша мониторингке қатысу',
    ru: 'участие в мониторинге по поручению совета',
    en: 'a monitor by the council’s mandate',
  },
  offeredOfficer: { kk: 'органның қызметкері', ru: 'сотрудник органа', en: 'an officer of the body' },
  invitationKnown: {
    kk: 'Бұл мекенжайға тіркелгі бар: қабылдау үшін құпиясөзіңізді жазыңыз.',
    ru: 'На этот адрес уже есть учётная запись: чтобы принять приглашение, введите свой пароль.',
    en: 'There is an account for this address: enter its password to accept.',
  },
  invitationSignedIn: {
    kk: 'Сіз {name} болып кірдіңіз. Шақыруды қабылдайсыз ба?',
    ru: 'Вы вошли как {name}. Принять приглашение?',
    en: 'You are signed in as {name}. Accept the invitation?',
  },
  invitationForAnother: {
    kk: 'Шақыру {email} мекенжайына жіберілген',
    ru: 'Приглашение отправлено на {email}',
    en: 'The invitation was sent to {email}',
  },
  invitationForAnotherHelp: {
    kk: 'Қазір {name} болып кіріп тұрсыз. Шығып, сілтемені қайта ашыңыз.',
    ru: 'Сейчас вы вошли как {name}. Выйдите и откройте ссылку снова.',
    en: 'You are signed in as {name}. Sign out and open the link again.',
  },
  invitation_UNKNOWN: { kk: 'Мұндай шақыру жоқ', ru: 'Такого приглашения нет', en: 'There is no such invitation' },
  invitation_ACCEPTED: {
    kk: 'Шақыру қабылданып қойған',
    ru: 'Приглашение уже принято',
    en: 'The invitation was accepted already',
  },
  invitation_EXPIRED: { kk: 'Шақырудың мерзімі өтті', ru: 'Срок приглашения истёк', en: 'The invitation has expired' },
  invitation_REVOKED: {
    kk: 'Шақыру кері қайтарылған',
    ru: 'Приглашение отозвано',
    en: 'The invitation was taken back',
  },
  invitationHelp_UNKNOWN: {
    kk: 'Сілтемені хаттан толық көшіріңіз немесе шақырған адамнан жаңасын сұраңыз.',
    ru: 'Скопируйте ссылку из письма целиком или попросите новую у того, кто пригласил.',
    en: 'Copy the whole link from the letter, or ask for a new one.',
  },
  invitationHelp_ACCEPTED: {
    kk: 'Тіркелгіңізбен кіріңіз.',
    ru: 'Войдите со своей учётной записью.',
    en: 'Sign in with your account.',
  },
  invitationHelp_EXPIRED: {
    kk: 'Шақырған адамнан жаңа сілтеме сұраңыз.',
    ru: 'Попросите новую ссылку у того, кто пригласил.',
    en: 'Ask whoever invited you for a new link.',
  },
  invitationHelp_REVOKED: {
    kk: 'Бұл қате деп ойласаңыз, шақырған адамға жүгініңіз.',
    ru: 'Если это ошибка, обратитесь к тому, кто пригласил.',
    en: 'If this is a mistake, turn to whoever invited you.',
  },
});
