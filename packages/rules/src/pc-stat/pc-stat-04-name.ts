import { councilsStatus } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import type { TenantKind } from './tenant-kind.ts';

export const councilNameRule = bindingRule({
  id: 'PC-STAT-04',
  title: {
    kk: '«Қоғамдық кеңес» атауы',
    ru: 'Наименование «общественный совет»',
    en: 'The name “public council”',
  },
  provision: {
    kk: 'Өзге тәртіппен құрылған консультативтік-кеңесші органдар мен коммерциялық емес ұйымдар «қоғамдық кеңес» деп атала алмайды және оның өкілеттіктеріне ие болмайды.',
    ru: 'Консультативно-совещательные органы, созданные в ином порядке, и некоммерческие организации не могут именоваться «общественный совет» и не имеют его полномочий.',
    en: 'Advisory bodies formed otherwise, and NPOs, may not be called “public council” nor have its powers.',
  },
  confidence: 'FOUND',
  basis: [councilsStatus('2')],
  codes: { NPO_IS_NOT_COUNCIL: [], COUNCIL_NAME_RESERVED: ['name'] },
});

const RESERVED = /қоғамдық\s+кеңес|общественн(?:ый|ого|ому|ым|ом)\s+совет/iu;

/** An NPO cannot be a public council; another body whose name says it is one is asked to explain. */
export function namedAs(tenant: {
  readonly kind: TenantKind;
  /** The organisation behind the tenant is an NPO. */
  readonly isNpo: boolean;
  readonly names: readonly string[];
}): readonly Point[] {
  if (tenant.kind === 'PUBLIC_COUNCIL') return tenant.isNpo ? [councilNameRule.block('NPO_IS_NOT_COUNCIL', {})] : [];
  return tenant.names
    .filter((name) => RESERVED.test(name.normalize('NFC')))
    .map((name) => councilNameRule.warn('COUNCIL_NAME_RESERVED', { name }));
}
