import { messages } from '../messages.ts';

/** The public portal. */
export const portal = messages({
  title: { kk: 'Ашық портал', ru: 'Открытый портал', en: 'Public portal' },
  navCouncils: { kk: 'Кеңестер', ru: 'Советы', en: 'Councils' },
  navMissions: { kk: 'Мониторинг', ru: 'Мониторинг', en: 'Monitoring' },
  navRecommendations: { kk: 'Ұсынымдар', ru: 'Рекомендации', en: 'Recommendations' },
  navBodies: { kk: 'Органдар', ru: 'Органы', en: 'Bodies' },
  homeTitle: {
    kk: 'Қоғамдық кеңес не ұсынды, орган не деп жауап берді',
    ru: 'Что рекомендовал совет и что ответил орган',
    en: 'What the council recommended and what the body answered',
  },
  homeLead: {
    kk: 'Қоғамдық мониторинг барудан бастап жауапқа дейін: не анықталды, кімге жіберілді, мерзімі қашан бітеді, не өзгерді.',
    ru: 'Общественный мониторинг от выезда до ответа: что выявлено, кому направлено, когда истекает срок, что изменилось.',
    en: 'Public monitoring from the visit to the answer: what was found, to whom it was sent, when it is due, what changed.',
  },
});
