import { bindingRule } from '../rule.ts';

export const workingDayRule = bindingRule({
  id: 'GEN-CAL-01',
  title: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' },
  provision: {
    kk: 'Жұмыс күні — демалыс күндерінің кестесінде жоқ дүйсенбі–жұма немесе жұмыс күніне ауыстырылған демалыс күні.',
    ru: 'Рабочий день — понедельник–пятница, которых нет в таблице нерабочих дней, или выходной, ставший рабочим.',
    en: 'A working day is Monday to Friday not in the table of non-working days, or a weekend day made working.',
  },
  confidence: 'FOUND',
  basis: [
    { act: 'LABOUR_CODE', article: '84', source: 'S27' },
    { act: 'HOLIDAYS_LAW', source: 'S29' },
  ],
  codes: { WORKING_DAYS_COUNTED: ['count', 'skipped'] },
});
