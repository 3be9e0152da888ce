import { councilsFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const exclusionsRule = unverifiedRule({
  id: 'PC-MEM-02',
  title: { kk: 'Мүше бола алмайтын адамдар', ru: 'Кто не может быть членом', en: 'Who may not be a member' },
  provision: {
    kk: 'Соттылығы жойылмаған немесе алынбаған, әрекетке қабілетсіз не қабілеті шектеулі, сыбайлас жемқорлық құқық бұзушылық жасаған, психиатриялық не наркологиялық есепте тұрған адам мүше бола алмайды (тексерілмеген). Кандидат өзі мәлімдейді, шешімді адам қабылдайды.',
    ru: 'Членом не может быть лицо с непогашенной или неснятой судимостью, недееспособное или ограниченно дееспособное, совершившее коррупционное правонарушение, состоящее на психиатрическом или наркологическом учёте (не проверено). Кандидат заявляет сам, решает человек.',
    en: 'A person with an unexpunged conviction, legally incapable or of limited capacity, guilty of a corruption offence, or on psychiatric or narcological record may not be a member (not verified). The candidate declares it, a person decides.',
  },
  basis: [councilsFromMemory],
  codes: { EXCLUSION_DECLARED: ['ground'], EXCLUSION_UNKNOWN: ['ground'], EXCLUSION_WITHOUT_DOCUMENT: ['ground'] },
});

/** The grounds a candidate is asked about, in the order of the form. */
export const exclusionGrounds = ['CONVICTION', 'INCAPACITY', 'CORRUPTION', 'MEDICAL_RECORD'] as const;
export type ExclusionGround = (typeof exclusionGrounds)[number];

/** What the candidate declared of one ground: null if he was not asked or did not say. */
export interface Exclusion {
  readonly ground: ExclusionGround;
  readonly applies: boolean | null;
  readonly hasDocument: boolean;
}

/** Every ground that applies is put before a person; one nobody has asked about is unknown. A paper only adds proof. */
export function notExcluded(declared: readonly Exclusion[]): readonly Point[] {
  return exclusionGrounds.flatMap((ground) => {
    const said = declared.find((exclusion) => exclusion.ground === ground);
    if (said === undefined || said.applies === null) return [exclusionsRule.unknown('EXCLUSION_UNKNOWN', { ground })];
    if (said.applies) return [exclusionsRule.warn('EXCLUSION_DECLARED', { ground })];
    return said.hasDocument ? [] : [exclusionsRule.info('EXCLUSION_WITHOUT_DOCUMENT', { ground })];
  });
}
