import { bindingRule } from '../rule.ts';

export const transferredDayRule = bindingRule({
  id: 'GEN-CAL-03',
  title: { kk: 'Ауыстырылған күндер', ru: 'Перенесённые дни', en: 'Transferred days' },
  provision: {
    kk: 'Үкімет демалыс күндерін ауыстыра алады: мысалы, 2024 жылғы 8 мамыр мен 4 мамыр, 2025 жылғы 3 және 5 қаңтар.',
    ru: 'Правительство может переносить выходные дни: например, 8 и 4 мая 2024 года, 3 и 5 января 2025 года.',
    en: 'The Government may transfer days off: for example 8 and 4 May 2024, 3 and 5 January 2025.',
  },
  confidence: 'FOUND',
  basis: [{ act: 'LABOUR_CODE', article: '85(3)', source: 'S28, S31' }],
  codes: { TRANSFERRED_DAY_PASSED_OVER: ['date'] },
});
