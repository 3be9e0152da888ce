import { bindingRule } from '../rule.ts';

/** The product's own rule: a competition is what was announced, for everyone alike (domain §3.7, §3.8, §8.5). */
export const competitionRule = bindingRule({
  id: 'KENES-COMPETITION',
  title: {
    kk: 'Жарияланған шарттардың тұрақтылығы',
    ru: 'Неизменность объявленных условий',
    en: 'A competition is what was announced',
  },
  provision: {
    kk: 'Конкурс ашылғаннан кейін оның шарттары өзгермейді; мерзім тек жаңа жарияланыммен, жабылғанға дейін ұзартылады. Жарияланған соңғы күннің 23:59:59-ына (Алматы) дейін келген өтінім уақытында берілген; кейінгісі қабылданбайды. Өтінім келісіммен беріледі, жабылғаннан кейін өзгермейді, қабылдамау негізі кандидатқа айтылады.',
    ru: 'После открытия конкурса его условия не меняются; срок продлевается только новой публикацией и до закрытия. Заявка до 23:59:59 объявленного последнего дня (Алматы) подана в срок, более поздняя не принимается. Заявка подаётся с согласием, после закрытия не меняется, а основание отказа сообщается кандидату.',
    en: 'Once a competition is open its conditions do not change; the window is extended only by a new publication and before it closes. An application until 23:59:59 of the announced last day (Almaty) is in time, a later one is not taken. It is made with consent, does not change after closing, and a rejection’s ground is told to the candidate.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    COMPETITION_CONDITIONS_FROZEN: [],
    COMPETITION_WITHOUT_SEATS: [],
    COMPETITION_MORE_SEATS_THAN_VACANT: ['kind', 'seats', 'vacant'],
    COMPETITION_CLOSES_BEFORE_OPENING: ['publishedOn', 'closesOn'],
    EXTENSION_WITHOUT_PUBLICATION: [],
    EXTENSION_NOT_LATER: ['until', 'closesOn'],
    EXTENSION_AFTER_CLOSING: ['on', 'closesOn'],
    APPLICATION_BEFORE_OPENING: ['on', 'publishedOn'],
    APPLICATION_AFTER_CLOSING: ['on', 'closesOn'],
    APPLICATION_WITHOUT_CONSENT: [],
    APPLICATION_FROZEN: [],
    RETURN_AFTER_CLOSING: ['closesOn'],
    REJECTION_WITHOUT_GROUND: [],
    WITHDRAWAL_AFTER_VOTE: [],
    CANCELLATION_WITHOUT_REASON: [],
  },
});
