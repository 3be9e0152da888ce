import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { councilsFromMemory, handbook5 } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const mandateRule = bindingRule({
  id: 'PC-CTRL-03',
  title: {
    kk: 'Қоғамдық кеңестің тапсырмасы',
    ru: 'Поручение общественного совета',
    en: 'The council’s mandate',
  },
  provision: {
    kk: 'Қоғамдық бақылау субъектілері — қоғамдық кеңестер, сондай-ақ қоғамдық кеңестердің тапсырмасы бойынша коммерциялық емес ұйымдар мен азаматтар.',
    ru: 'Субъектами общественного контроля являются общественные советы, а также некоммерческие организации, граждане по поручению общественных советов.',
    en: 'The subjects of public control are public councils, and NPOs and citizens on the instruction of public councils.',
  },
  confidence: 'SEED',
  basis: [handbook5],
  codes: {
    MANDATE_REQUIRED: [],
    MANDATE_REVOKED: ['on', 'revokedOn'],
    MANDATE_NOT_YET: ['on', 'from'],
    MANDATE_ENDED: ['on', 'to'],
    ASSEMBLY_AS_SUBJECT_UNVERIFIED: [],
  },
});

/** Who carries out the control. */
export const controlSubjects = ['COUNCIL', 'NPO', 'CITIZEN', 'LOCAL_COMMUNITY', 'MICRO_AREA_COUNCIL'] as const;
export type ControlSubject = (typeof controlSubjects)[number];

/** An instruction of a council to an NPO or a citizen; days inclusive, an open end while `to` is null. */
export interface MandateFacts {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  readonly revokedOn: LegalDate | null;
}

/**
 * Whether the subject may carry out control on a day. Under 383-V an NPO or a citizen needs a mandate of a council that
 * covers the day; under 30-VIII none is required (PC-CTRL-04). What lies inside the mandate may be entered later (§8.4).
 */
export function mandatedOn(facts: {
  readonly basis: LegalBasis;
  readonly subject: ControlSubject;
  readonly mandate: MandateFacts | null;
  readonly on: LegalDate;
}): readonly Point[] {
  if (facts.mandate !== null) return withinMandate(facts.mandate, facts.on);
  if (facts.basis === 'LAW_30_VIII' || facts.subject === 'COUNCIL') return [];
  if (facts.subject === 'LOCAL_COMMUNITY') {
    const standing = { confidence: 'MEMORY', basis: [councilsFromMemory] } as const;
    return [mandateRule.warn('ASSEMBLY_AS_SUBJECT_UNVERIFIED', {}, standing)];
  }
  return [mandateRule.block('MANDATE_REQUIRED', {})];
}

/** Whether a day lies inside a mandate, both ends included, and before its revocation. */
export function withinMandate(mandate: MandateFacts, on: LegalDate): readonly Point[] {
  const compare = Temporal.PlainDate.compare;
  const day = on.toString();
  if (compare(on, mandate.from) < 0) {
    return [mandateRule.block('MANDATE_NOT_YET', { on: day, from: mandate.from.toString() })];
  }
  if (mandate.to !== null && compare(on, mandate.to) > 0) {
    return [mandateRule.block('MANDATE_ENDED', { on: day, to: mandate.to.toString() })];
  }
  if (mandate.revokedOn !== null && compare(on, mandate.revokedOn) >= 0) {
    return [mandateRule.block('MANDATE_REVOKED', { on: day, revokedOn: mandate.revokedOn.toString() })];
  }
  return [];
}
