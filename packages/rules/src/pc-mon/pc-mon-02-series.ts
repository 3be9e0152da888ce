import { almatyTable } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** How often a monitoring happens. */
export const recurrences = ['ONCE', 'REPEATED', 'PERMANENT'] as const;
export type Recurrence = (typeof recurrences)[number];

export const seriesRule = bindingRule({
  id: 'PC-MON-02',
  title: {
    kk: 'Тұрақты және қайталанатын мониторинг',
    ru: 'Постоянный и повторный мониторинг',
    en: 'Permanent and repeated monitoring',
  },
  provision: {
    kk: 'Мониторинг тұрақты негізде, қайталап («Южный» саябағы сәуірде және мамырда) немесе белсенділермен және мердігерлермен бірлесіп жүргізілуі мүмкін.',
    ru: 'Мониторинг может проводиться на постоянной основе, повторно (парк «Южный» в апреле и в мае) или совместно с активистами и подрядчиками.',
    en: 'Monitoring may be permanent, repeated (the park «Yuzhny» in April and in May), or joint with activists and contractors.',
  },
  confidence: 'SEED',
  basis: [almatyTable],
  codes: { SERIES_MISSING: [], PERMANENT_HAS_AN_END: [] },
});

/** A repeated mission belongs to a series, so that April and May are read together. */
export function inSeries(mission: {
  readonly recurrence: Recurrence;
  readonly hasSeries: boolean;
  readonly hasEnd: boolean;
}): readonly Point[] {
  return [
    ...(mission.recurrence === 'REPEATED' && !mission.hasSeries ? [seriesRule.warn('SERIES_MISSING', {})] : []),
    ...(mission.recurrence === 'PERMANENT' && mission.hasEnd ? [seriesRule.info('PERMANENT_HAS_AN_END', {})] : []),
  ];
}
