import type { LegalBasis } from '../acts.ts';
import { handbook5, publicControlTerms } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** What the organisations of the register are. */
export const objectKinds = [
  'STATE_BODY',
  'MASLIKHAT',
  'QUASI_STATE',
  'STATE_INSTITUTION',
  'AUTONOMOUS_EDUCATION',
  'PUBLIC_FUNCTION',
  'NPO',
  'OTHER',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

export const objectRule = bindingRule({
  id: 'PC-CTRL-02',
  title: { kk: 'Қоғамдық бақылау объектісі', ru: 'Объект общественного контроля', en: 'Object of public control' },
  provision: {
    kk: 'Қоғамдық бақылау объектісі — республикалық және жергілікті деңгейлердегі мемлекеттік органдар мен олардың лауазымды адамдарының, сондай-ақ квазимемлекеттік сектор субъектілерінің қызметі. № 30-VIII Заң бұған мемлекеттік орган болып табылмайтын мемлекеттік мекемелерді, дербес білім беру ұйымдарын, атқарушы органдардың функцияларын орындаушыларды және заңда көзделген өзге объектілерді қосады.',
    ru: 'Объектом общественного контроля является деятельность государственных органов республиканского и местного уровней и их должностных лиц, а также субъектов квазигосударственного сектора. Закон № 30-VIII добавляет государственные учреждения, не являющиеся государственными органами, автономные организации образования, исполнителей функций исполнительных органов и иные предусмотренные законами объекты.',
    en: 'The object of public control is the activity of state bodies of both levels and of their officials, and of quasi-state entities. Law 30-VIII adds state institutions that are not state bodies, autonomous organisations of education, performers of functions of executive bodies and other objects provided by law.',
  },
  confidence: 'SEED',
  basis: [handbook5, publicControlTerms('4')],
  codes: {
    CONTROL_OBJECT_REQUIRED: [],
    OBJECT_KIND_UNKNOWN: ['object'],
    OBJECT_OUTSIDE_BASIS: ['object', 'kind'],
    OBJECT_ONLY_UNDER_30_VIII: ['object', 'kind'],
  },
});

const UNDER_BOTH: readonly ObjectKind[] = ['STATE_BODY', 'MASLIKHAT', 'QUASI_STATE'];
const UNDER_30_VIII: readonly ObjectKind[] = ['STATE_INSTITUTION', 'AUTONOMOUS_EDUCATION', 'PUBLIC_FUNCTION'];

/**
 * Whether an organisation of this kind is an object under this law. The law's list under 30-VIII is open ("other objects
 * provided by the laws"), and the rule only asks to record the object, so nothing here refuses: a reason is asked.
 */
export function objectOfKind(
  object: { readonly name: string; readonly kind: ObjectKind | null },
  basis: LegalBasis,
): readonly Point[] {
  const { name, kind } = object;
  if (kind === null) return [objectRule.warn('OBJECT_KIND_UNKNOWN', { object: name })];
  if (UNDER_BOTH.includes(kind)) return [];
  if (!UNDER_30_VIII.includes(kind)) return [objectRule.warn('OBJECT_OUTSIDE_BASIS', { object: name, kind })];
  return basis === 'LAW_30_VIII' ? [] : [objectRule.warn('OBJECT_ONLY_UNDER_30_VIII', { object: name, kind })];
}

/** A control action has at least one object. */
export function withObject(count: number): readonly Point[] {
  return count > 0 ? [] : [objectRule.block('CONTROL_OBJECT_REQUIRED', {})];
}
