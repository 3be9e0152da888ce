import { bindingRule } from '../rule.ts';

export const observedHolidayRule = bindingRule({
  id: 'GEN-CAL-02',
  title: { kk: 'Демалысқа түскен мереке', ru: 'Праздник в выходной', en: 'A holiday on a day off' },
  provision: {
    kk: 'Ұлттық немесе мемлекеттік мереке демалыс күніне түссе, келесі жұмыс күні демалыс болады. Құрбан айттың бірінші күні мен 7 қаңтар демалыс, бірақ ауыстырылмайды.',
    ru: 'Если национальный или государственный праздник приходится на выходной, выходным становится следующий рабочий день. Первый день Курбан-айта и 7 января — выходные, но не переносятся.',
    en: 'If a national or state holiday falls on a day off, the next working day is off. The first day of Kurban Ait and 7 January are off but are not moved.',
  },
  confidence: 'FOUND',
  basis: [
    { act: 'HOLIDAYS_LAW', article: '5', source: 'S29' },
    { act: 'LABOUR_CODE', article: '84(5)', source: 'S26, S27' },
  ],
  codes: { OBSERVED_DAY_PASSED_OVER: ['date'] },
});
