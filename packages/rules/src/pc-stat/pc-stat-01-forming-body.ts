import { councilsStatus, handbook5 } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** Who forms a council (PC-STAT-01). */
export const formingBodyKinds = ['MINISTRY', 'PRESIDENT_SUBORDINATE', 'LOCAL_GOV', 'QUASI_STATE'] as const;
export type FormingBodyKind = (typeof formingBodyKinds)[number];

export const formingBodyRule = bindingRule({
  id: 'PC-STAT-01',
  title: { kk: 'Кеңесті құратын орган', ru: 'Орган, образующий совет', en: 'The forming body' },
  provision: {
    kk: 'Қоғамдық кеңес — министрліктер, Президентке тікелей бағынысты органдар, жергілікті мемлекеттік басқару органдары және квазимемлекеттік сектор субъектілері коммерциялық емес ұйымдармен және азаматтармен бірлесіп құратын консультативтік-кеңесші, байқаушы орган.',
    ru: 'Общественный совет — консультативно-совещательный, наблюдательный орган, образуемый министерствами, органами, непосредственно подчинёнными Президенту, органами местного государственного управления и субъектами квазигосударственного сектора совместно с некоммерческими организациями и гражданами.',
    en: 'A public council is a consultative, advisory and supervisory body formed by ministries, bodies directly subordinate to the President, local public administration bodies and quasi-state entities together with NPOs and citizens.',
  },
  confidence: 'SEED',
  basis: [handbook5, councilsStatus('1')],
  codes: { FORMING_BODY_REQUIRED: [], FORMING_BODY_KIND_UNKNOWN: [] },
});

/** A council has exactly one forming body; a kind not yet known asks for a reason. */
export function formedBy(body: { readonly kind: FormingBodyKind | null } | null): readonly Point[] {
  if (body === null) return [formingBodyRule.block('FORMING_BODY_REQUIRED', {})];
  return body.kind === null ? [formingBodyRule.warn('FORMING_BODY_KIND_UNKNOWN', {})] : [];
}
