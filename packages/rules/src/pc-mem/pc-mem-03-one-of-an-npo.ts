import { formation, handbook5 } from '../citations.ts';
import type { SeatKind } from '../composition/seat-kinds.ts';
import { readIdentifier } from '../gen-id/identifier.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const oneOfNpoRule = bindingRule({
  id: 'PC-MEM-03',
  title: {
    kk: 'Бір коммерциялық емес ұйымнан бір өкіл',
    ru: 'Один представитель от одной НПО',
    en: 'One representative of one NPO',
  },
  provision: {
    kk: 'Коммерциялық емес ұйым болып табылатын бір заңды тұлғадан қоғамдық кеңеске тек бір өкіл сайлана алады.',
    ru: 'От одного юридического лица, являющегося некоммерческой организацией, в общественный совет может быть избран только один представитель.',
    en: 'From one legal entity that is an NPO only one representative may be elected to a public council.',
  },
  confidence: 'FOUND',
  basis: [formation('4'), handbook5],
  codes: {
    NPO_ALREADY_REPRESENTED: ['npo'],
    NPO_BRANCH_WITHOUT_HEAD: ['npo'],
    NPO_BIN_UNKNOWN: ['npo'],
    NPO_NOT_NAMED: [],
    NPO_SAME_NAME: ['npo'],
    NPO_OF_ONE_ALLIANCE: ['npo', 'alliance'],
  },
});

/** The NPO a person represents. */
export interface RepresentedNpo {
  readonly name: string;
  /** Twelve digits, or null while unknown. */
  readonly bin: string | null;
  /** For a branch or representative office: the BIN of its head, the legal entity itself. */
  readonly headBin: string | null;
  /** The alliance it belongs to, if known: another entity, only shown (§8.7). */
  readonly alliance: string | null;
}

/** The legal entity behind an NPO's BIN: its head's for a branch; null where it cannot be told. */
export function legalEntityOf({ bin, headBin }: RepresentedNpo): string | null {
  if (headBin !== null) return headBin;
  return bin === null || isBranch(bin) ? null : bin;
}

/**
 * Whether an NPO already has its one seat among the other members of the same term (or, in a competition, among those
 * elected). Refuses by BIN alone; a branch without its head's BIN, a BIN nobody knows, and a seat of an NPO for which none
 * is named, leave it open. Where a BIN is wanting, the same name is asked about.
 */
export function onlyOneOf(
  npo: RepresentedNpo | null,
  others: readonly RepresentedNpo[],
  seatKind: SeatKind | null = null,
): readonly Point[] {
  if (npo === null) return seatKind === 'NPO' ? [oneOfNpoRule.unknown('NPO_NOT_NAMED', {})] : [];
  const entity = legalEntityOf(npo);
  if (others.some((other) => (entity !== null && legalEntityOf(other) === entity) || sameBin(npo, other))) {
    return [oneOfNpoRule.block('NPO_ALREADY_REPRESENTED', { npo: npo.name })];
  }
  const branches = [npo, ...others].filter((one) => one.bin !== null && legalEntityOf(one) === null);
  const nameless = [npo, ...others].filter((one) => one.bin === null && one.headBin === null);
  const alone = others.length === 0;
  const namesake = others.some(
    (other) => (entity === null || legalEntityOf(other) === null) && bare(other.name) === bare(npo.name),
  );
  const allied = others.find(({ alliance }) => alliance !== null && alliance === npo.alliance);
  return [
    ...(namesake ? [oneOfNpoRule.warn('NPO_SAME_NAME', { npo: npo.name })] : []),
    ...(alone ? [] : branches.map(({ name }) => oneOfNpoRule.warn('NPO_BRANCH_WITHOUT_HEAD', { npo: name }))),
    ...(alone ? [] : nameless.map(({ name }) => oneOfNpoRule.unknown('NPO_BIN_UNKNOWN', { npo: name }))),
    ...(allied === undefined
      ? []
      : [oneOfNpoRule.info('NPO_OF_ONE_ALLIANCE', { npo: allied.name, alliance: allied.alliance })]),
  ];
}

/** The same branch twice is the same legal entity, whatever its head is. */
function sameBin(a: RepresentedNpo, b: RepresentedNpo): boolean {
  return a.bin !== null && a.bin === b.bin;
}

/** A name without quotation marks, case and spaces. */
function bare(name: string): string {
  return name.toLocaleLowerCase('ru').replace(/[^\p{L}\p{N}]/gu, '');
}

function isBranch(bin: string): boolean {
  const reading = readIdentifier(bin);
  return reading.kind === 'BIN' && (reading.unit === 'BRANCH' || reading.unit === 'REPRESENTATIVE_OFFICE');
}
