import { bindingRule } from '../rule.ts';

/** The product's own rule: what a council adopted is what it adopted (domain §3.19, §8.3). */
export const wordingRule = bindingRule({
  id: 'KENES-WORDING',
  title: { kk: 'Мәтіннің өзгермейтіндігі', ru: 'Неизменность текста', en: 'The wording is frozen' },
  provision: {
    kk: 'Ұсынымның мәтіні қабылданғаннан кейін өзгермейді; кейін тек аударма қосылады және ол аударма деп белгіленеді.',
    ru: 'Текст рекомендации после принятия не меняется; позже может быть добавлен только перевод, и он помечается как перевод.',
    en: 'The wording of a recommendation does not change after adoption; only a translation may be added later, marked as such.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    WORDING_EMPTY: [],
    WORDING_FROZEN: [],
    WORDING_TRANSLATION_ONLY: [],
    ADOPTION_DECISION_MISSING: [],
    RECOMMENDATION_NOT_ADOPTED: [],
  },
});
