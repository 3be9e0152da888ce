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
});
