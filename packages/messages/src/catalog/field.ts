import { messages } from '../messages.ts';

/** The monitor's screens. */
export const field = messages({
  title: { kk: 'Далалық жұмыс', ru: 'В поле', en: 'In the field' },
  byMandate: { kk: '{council}: тапсырма бойынша', ru: '{council}: по поручению', en: '{council}: by mandate' },
  nothingTitle: { kk: 'Әзірге тапсырма жоқ', ru: 'Поручений пока нет', en: 'No mandates yet' },
  nothingHelp: {
    kk: 'Кеңес сізді мониторингке қосқанда, ол осында пайда болады.',
    ru: 'Когда совет включит вас в мониторинг, он появится здесь.',
    en: 'When a council includes you in a mission, it will appear here.',
  },
});
