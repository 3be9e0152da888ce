import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import type { TenantKind } from './tenant-kind.ts';

export const microAreaRule = bindingRule({
  id: 'PC-STAT-05',
  title: {
    kk: 'Шағын учаскенің қоғамдастық кеңесі',
    ru: 'Совет общественности микроучастка',
    en: 'Micro-area council',
  },
  provision: {
    kk: 'Шағын учаскенің «қоғамдастық кеңесі» (Іле ауданының тәжірибесі) қоғамдық кеңес болып табылмайды және оның өкілеттіктеріне ие емес.',
    ru: '«Совет общественности» микроучастка (практика Илийского района) не является общественным советом и не имеет его полномочий.',
    en: 'The “community council” of a micro-area (practice of Ili district) is not a public council and has none of its powers.',
  },
  confidence: 'SEED',
  basis: [{ act: 'HANDBOOK', article: '6', source: 'seed §6' }],
  codes: { MICRO_AREA_HAS_NO_COUNCIL_POWERS: [] },
});

/** Refuses an act of a public council to the council of a micro-area. */
export function mayActAsCouncil(kind: TenantKind): readonly Point[] {
  return kind === 'MICRO_AREA_COUNCIL' ? [microAreaRule.block('MICRO_AREA_HAS_NO_COUNCIL_POWERS', {})] : [];
}
