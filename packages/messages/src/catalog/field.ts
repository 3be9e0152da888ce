import { messages } from '../messages.ts';

/** The monitor's screens. */
export const field = messages({
  title: { kk: 'Далалық жұмыс', ru: 'В поле', en: 'In the field' },
});
