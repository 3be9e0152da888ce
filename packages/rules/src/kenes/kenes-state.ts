import { bindingRule } from '../rule.ts';

/** The product's own rule: a thing goes only where its states lead (domain §3). */
export const stateRule = bindingRule({
  id: 'KENES-STATE',
  title: { kk: 'Күйлер мен өтулер', ru: 'Состояния и переходы', en: 'States and transitions' },
  provision: {
    kk: 'Әр объект тек өзінің күйлер тізбегінде көрсетілген өтулермен өзгереді.',
    ru: 'Каждый объект меняет состояние только по переходам своей схемы.',
    en: 'A thing changes its state only by the transitions of its own scheme.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: { TRANSITION_NOT_ALLOWED: ['machine', 'from', 'to'] },
});
