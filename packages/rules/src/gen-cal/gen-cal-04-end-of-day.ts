import { bindingRule } from '../rule.ts';

export const endOfDayRule = bindingRule({
  id: 'GEN-CAL-04',
  title: { kk: 'Уақыт белдеуі', ru: 'Часовой пояс', en: 'Time zone' },
  provision: {
    kk: '2024 жылғы 1 наурыздан бүкіл ел UTC+5 уақытымен жұмыс істейді. Заң бойынша күн Алматы уақытымен 23:59:59-да аяқталады (күннің соңы тексерілмеген).',
    ru: 'С 1 марта 2024 года вся страна живёт по UTC+5. День по закону заканчивается в 23:59:59 по Алматы (конец дня не проверен).',
    en: 'Since 1 March 2024 the whole country is at UTC+5. A legal day ends at 23:59:59 in Almaty (the end of the day is not verified).',
  },
  confidence: 'FOUND',
  basis: [{ act: 'TIME_ZONE', source: 'S55' }],
  codes: { DAY_ENDS_AT_MIDNIGHT: [] },
});
