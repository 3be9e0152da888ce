import { unverifiedRule } from '../rule.ts';

export const periodRule = unverifiedRule({
  id: 'GEN-CAL-05',
  title: { kk: 'Мерзімнің басы мен соңы', ru: 'Начало и конец срока', en: 'Start and end of a period' },
  provision: {
    kk: 'Мерзім оқиғадан кейінгі күннен басталады; соңғы күні жұмыс күні болмаса, келесі жұмыс күні бітеді. «N күн бұрын» мерзімі оқиғадан кері саналады және ешқашан қысқармайды (тексерілмеген).',
    ru: 'Срок начинается на следующий день после события; если последний день нерабочий, он заканчивается в следующий рабочий день. Срок «не позднее чем за N дней до» отсчитывается назад и никогда не сокращается (не проверено).',
    en: 'A period starts the day after the event; if its last day is non-working it ends on the next working day. “Not later than N days before” counts back from the event and is never shortened (not verified).',
  },
  basis: [{ act: 'CIVIL_CODE_TERMS', source: 'memory' }],
  codes: {
    PERIOD_STARTS_NEXT_DAY: ['from'],
    PERIOD_END_MOVED: ['end', 'date'],
    PERIOD_COUNTED_BACK: ['event'],
    PERIOD_PROVISIONAL: ['date'],
  },
});
