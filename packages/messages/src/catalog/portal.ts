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
  accessibilityTitle: { kk: 'Қолжетімділік', ru: 'Доступность', en: 'Accessibility' },
  accessibilityLead: {
    kk: 'Кеңес WCAG 2.2 AA талаптарымен жасалған: пернетақтамен, экран оқитын бағдарламамен, 200 % ірілетіп те жұмыс істеуге болады.',
    ru: 'Кеңес сделан по требованиям WCAG 2.2 AA: работать можно с клавиатуры, с программой чтения экрана и при увеличении до 200 %.',
    en: 'Kenes is made to WCAG 2.2 AA: it works by keyboard, with a screen reader and enlarged to 200 %.',
  },
  accessibilityVision: {
    kk: 'Беттің басындағы «Нашар көретіндерге» түймесі мәтінді ірілетіп, түстерді қарама-қарсы етеді. Таңдауыңыз осы құрылғыда бір жыл сақталады.',
    ru: 'Кнопка «Для слабовидящих» вверху страницы увеличивает текст и делает цвета контрастными. Выбор хранится на этом устройстве год.',
    en: 'The “Low vision” button at the top of the page enlarges the text and sharpens the contrast. The choice is kept on this device for a year.',
  },
  accessibilityColour: {
    kk: 'Түс ешқашан жалғыз мағына бермейді: әр күйдің өз сөзі мен белгісі бар. Әр суреттің кестесі де бар.',
    ru: 'Цвет никогда не несёт смысл один: у каждого состояния есть слово и значок. У каждого рисунка есть таблица.',
    en: 'Colour never carries meaning alone: every state has its word and its icon. Every picture has its table.',
  },
});
