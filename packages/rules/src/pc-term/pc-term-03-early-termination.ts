import { councilsFromMemory } from '../citations.ts';
import { type ActFacts, missingParts } from '../composition/act.ts';
import { isStatePart, type SeatKind } from '../composition/seat-kinds.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const terminationRule = unverifiedRule({
  id: 'PC-TERM-03',
  title: {
    kk: 'Өкілеттікті мерзімінен бұрын тоқтату',
    ru: 'Досрочное прекращение полномочий',
    en: 'Early termination',
  },
  provision: {
    kk: 'Мүшенің өкілеттігі мерзімінен бұрын тоқтайды: өз өтініші; қайтыс болуы немесе хабарсыз кетуі; әрекетке қабілетсіздігі; сот үкімінің күшіне енуі; азаматтығын жоғалтуы немесе кетуі; өзі өкілдік еткен лауазымнан кетуі; отырыстарға жүйелі түрде келмеуі; ережені бұзуы (тексерілмеген).',
    ru: 'Полномочия члена прекращаются досрочно: собственное заявление; смерть или безвестное отсутствие; недееспособность; вступивший в силу приговор; утрата гражданства или выезд; уход с должности, которую он представлял; систематическая неявка; нарушение положения (не проверено).',
    en: 'A membership ends early on: the member’s own application; death or disappearance; incapacity; a conviction in force; loss of citizenship or leaving; leaving the post he represents; systematic absence; breach of the regulation (not verified).',
  },
  basis: [councilsFromMemory],
  codes: {
    TERMINATION_WITHOUT_DOCUMENT: ['ground', 'document'],
    TERMINATION_WITHOUT_DECISION: [],
    TERMINATION_DECISION_INCOMPLETE: ['missing'],
    TERMINATION_GROUND_NOT_OF_SEAT: ['ground'],
    TERMINATION_GROUND_NOT_LISTED: [],
    TERMINATION_ABSENCES_TOO_FEW: ['count', 'limit'],
  },
});

/** Why a membership ends early; OTHER asks for words. */
export const terminationGrounds = [
  'OWN_APPLICATION',
  'DEATH_OR_MISSING',
  'INCAPACITY',
  'CONVICTION',
  'CITIZENSHIP_LOST_OR_LEFT',
  'POST_LEFT',
  'SYSTEMATIC_ABSENCE',
  'REGULATION_BREACH',
  'OTHER',
] as const;
export type TerminationGround = (typeof terminationGrounds)[number];

/** The document that proves each ground. */
export const terminationDocuments = {
  OWN_APPLICATION: 'APPLICATION',
  DEATH_OR_MISSING: 'CERTIFICATE',
  INCAPACITY: 'COURT_DECISION',
  CONVICTION: 'COURT_DECISION',
  CITIZENSHIP_LOST_OR_LEFT: 'CERTIFICATE',
  POST_LEFT: 'ORDER',
  SYSTEMATIC_ABSENCE: 'ATTENDANCE',
  REGULATION_BREACH: 'PROTOCOL',
  OTHER: 'DOCUMENT',
} as const satisfies Readonly<Record<TerminationGround, string>>;

/** An early end as it is about to be recorded. */
export interface TerminationFacts {
  readonly ground: TerminationGround;
  /** The paper that proves the ground is attached. */
  readonly hasDocument: boolean;
  /** The council's decision; null while there is none. */
  readonly decision: ActFacts | null;
  readonly seatKind: SeatKind | null;
  /** For systematic absence: sessions in a row missed without a valid reason, and the limit (PC-TERM-04). */
  readonly absences: { readonly count: number; readonly limit: number } | null;
}

/** Asks about each thing an early end lacks; a death needs no decision of the council. */
export function terminated(facts: TerminationFacts): readonly Point[] {
  const { ground, decision, seatKind, absences } = facts;
  const few = ground === 'SYSTEMATIC_ABSENCE' && absences !== null && absences.count < absences.limit;
  return [
    ...(facts.hasDocument
      ? []
      : [terminationRule.warn('TERMINATION_WITHOUT_DOCUMENT', { ground, document: terminationDocuments[ground] })]),
    ...(decision === null && ground !== 'DEATH_OR_MISSING'
      ? [terminationRule.warn('TERMINATION_WITHOUT_DECISION', {})]
      : []),
    ...(decision === null ? [] : missingParts(decision)).map((missing) =>
      terminationRule.warn('TERMINATION_DECISION_INCOMPLETE', { missing }),
    ),
    ...(ground === 'POST_LEFT' && seatKind !== null && !isStatePart(seatKind)
      ? [terminationRule.warn('TERMINATION_GROUND_NOT_OF_SEAT', { ground })]
      : []),
    ...(ground === 'OTHER' ? [terminationRule.warn('TERMINATION_GROUND_NOT_LISTED', {})] : []),
    ...(few ? [terminationRule.warn('TERMINATION_ABSENCES_TOO_FEW', absences)] : []),
  ];
}
