import { bindingRule } from '../rule.ts';

/** The product's own rule: a tenant sets its own number only where and as far as the law leaves it open. */
export const corridorRule = bindingRule({
  id: 'KENES-PARAM',
  title: { kk: 'Параметрдің шегі', ru: 'Пределы параметра', en: 'Bounds of a parameter' },
  provision: {
    kk: 'Ұйым параметрдің өз мәнін заң қалдырған шекте ғана белгілейді. Заңда дәл белгіленген сан өзгертілмейді.',
    ru: 'Организация задаёт своё значение параметра только в пределах, которые оставляет закон. Число, прямо установленное законом, не меняется.',
    en: 'A tenant sets its own value of a parameter only within the bounds that the law leaves. A number fixed by law is not changed.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    PARAMETER_UNKNOWN: ['rule', 'key'],
    PARAMETER_FIXED_BY_LAW: ['rule', 'key'],
    PARAMETER_OUTSIDE_CORRIDOR: ['rule', 'key', 'value', 'min', 'max'],
  },
});
