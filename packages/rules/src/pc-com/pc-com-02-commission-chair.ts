import { modelRegulationFromMemory, practiceOf } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';

export const commissionChairRule = unverifiedRule({
  id: 'PC-COM-02',
  title: {
    kk: 'Комиссияның төрағасы мен сарапшылары',
    ru: 'Председатель и эксперты комиссии',
    en: 'Chair and experts of a commission',
  },
  provision: {
    kk: 'Комиссияны кеңестің мүшесі басқарады; оған кеңесші дауысы бар сарапшылар енгізілуі мүмкін (тексерілмеген; тәжірибе: Алматыда 2016 жылы алты, 2022 жылы бес комиссия).',
    ru: 'Комиссию возглавляет член совета; в неё могут входить эксперты с совещательным голосом (не проверено; практика: в Алматы шесть комиссий в 2016 году, пять в 2022-м).',
    en: 'A commission is chaired by a member of the council; experts may be in it with an advisory vote (not verified; practice: six commissions in Almaty in 2016, five in 2022).',
  },
  basis: [practiceOf('S37'), practiceOf('S39'), modelRegulationFromMemory],
  codes: {
    COMMISSION_CHAIR_MISSING: [],
    COMMISSION_CHAIR_NOT_MEMBER: [],
    COMMISSION_EXPERTS_ADVISE: ['count'],
    COMMISSION_WITHOUT_MEMBERS: [],
  },
});
