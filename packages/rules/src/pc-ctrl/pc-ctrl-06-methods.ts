import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** How a subject may work (PC-CTRL-06). */
export const monitoringMethods = [
  'INFORMATION_REQUEST',
  'VISIT',
  'MEDIA_ANALYSIS',
  'DEPUTIES',
  'OWN_PUBLICATIONS',
  'MEETINGS',
  'PRESENTATION_TO_COUNCIL',
] as const;
export type MonitoringMethod = (typeof monitoringMethods)[number];

export const methodsRule = bindingRule({
  id: 'PC-CTRL-06',
  title: { kk: 'Бақылау әдістері', ru: 'Методы контроля', en: 'Methods of control' },
  provision: {
    kk: 'Субъектінің әдістері: ақпаратқа сұрау салу; объектіге бару; БАҚ талдауы және журналистер; депутаттар; өз жарияланымдары; объектімен және органдармен кездесулер; қоғамдық кеңеске ұсыну.',
    ru: 'Методы субъекта: запрос информации; посещение объекта; анализ СМИ и журналисты; депутаты; собственные публикации; встречи с объектом и органами; представление общественному совету.',
    en: 'The methods of a subject: request for information; visit to the object; media analysis and journalists; deputies; own publications; meetings with the object and bodies; presentation to the public council.',
  },
  confidence: 'FOUND',
  basis: [
    {
      act: 'COUNCIL_PRACTICE',
      url: 'https://www.prozakup.kz/kk/institutional-setup/qoghamdyq-baqylau/',
      source: 'S13',
    },
  ],
  codes: { METHOD_NOT_LISTED: ['method'] },
});

/** A method outside the published list is asked about, not refused. */
export function byMethods(methods: readonly string[]): readonly Point[] {
  return methods
    .filter((method) => !monitoringMethods.some((known) => known === method))
    .map((method) => methodsRule.warn('METHOD_NOT_LISTED', { method }));
}
