import { messages } from '../messages.ts';

/** A person's own account: where they work, their sessions. */
export const account = messages({
  title: { kk: 'Менің тіркелгім', ru: 'Моя учётная запись', en: 'My account' },
  workplaces: { kk: 'Жұмыс орындары', ru: 'Где я работаю', en: 'Where I work' },
  sessions: { kk: 'Сеанстар', ru: 'Сеансы', en: 'Sessions' },
  sessionsHelp: {
    kk: 'Тіркелгіңізге кірген құрылғылар. Танымағаныңызды аяқтаңыз.',
    ru: 'Устройства, с которых вошли в вашу учётную запись. Незнакомое завершите.',
    en: 'Devices signed in to your account. End any you do not recognise.',
  },
  thisSession: { kk: 'осы сеанс', ru: 'этот сеанс', en: 'this session' },
  endSession: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
  device: { kk: 'Құрылғы', ru: 'Устройство', en: 'Device' },
  startedAt: { kk: 'Басталды', ru: 'Начат', en: 'Started' },
  lastSeenAt: { kk: 'Соңғы белсенділік', ru: 'Последняя активность', en: 'Last active' },
  noWorkplaces: {
    kk: 'Сізге әзірге рөл берілмеген. Кеңес хатшысынан шақыру сұраңыз.',
    ru: 'Вам пока не дали роли. Попросите приглашение у секретаря совета.',
    en: 'You have no role yet. Ask a council’s secretary for an invitation.',
  },
  endOthers: { kk: 'Қалғандарының бәрін аяқтау', ru: 'Завершить все остальные', en: 'End all others' },
  othersEnded: {
    kk: 'Осы сеанстан басқасы аяқталды.',
    ru: 'Все сеансы, кроме этого, завершены.',
    en: 'All sessions but this one have ended.',
  },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  passwordTitle: { kk: 'Құпиясөзді өзгерту', ru: 'Сменить пароль', en: 'Change the password' },
  currentPassword: { kk: 'Қазіргі құпиясөз', ru: 'Текущий пароль', en: 'Current password' },
  passwordHelp: {
    kk: 'Өзгерткеннен кейін басқа құрылғылардағы сеанстар аяқталады.',
    ru: 'После смены сеансы на других устройствах завершатся.',
    en: 'Sessions on other devices will end after the change.',
  },
  passwordSave: { kk: 'Құпиясөзді өзгерту', ru: 'Сменить пароль', en: 'Change the password' },
  passwordChanged: {
    kk: 'Құпиясөз өзгертілді, басқа сеанстар аяқталды.',
    ru: 'Пароль сменён, остальные сеансы завершены.',
    en: 'The password is changed, other sessions have ended.',
  },
  languageTitle: { kk: 'Хат-хабар тілі', ru: 'Язык писем', en: 'Language of letters' },
  languageHelp: {
    kk: 'Жүйенің сізге жіберетін хаттары осы тілде болады.',
    ru: 'На этом языке приходят письма системы.',
    en: 'Letters from the system come in this language.',
  },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
});
