import { bindingRule } from '../rule.ts';

/** The product's own rule on the track of a recommendation to one body (domain §3.14, §3.19, §8.3). */
export const trackRule = bindingRule({
  id: 'KENES-TRACK',
  title: { kk: 'Ұсынымның жолы', ru: 'Ход рекомендации', en: 'The track of a recommendation' },
  provision: {
    kk: 'Жауап тек жіберілген ұсынымға жазылады. Жоғары тұрған органға хатты адам шешеді және жоғары тұрған орган белгілі болуы керек. Ашық жолдары бар ұсыным, ашық ұсынымдары бар бақылау жабылмайды.',
    ru: 'Ответ записывается только на направленную рекомендацию. Письмо в вышестоящий орган решает человек, и этот орган должен быть известен. Рекомендация с открытыми адресатами и контроль с открытыми рекомендациями не закрываются.',
    en: 'An answer is recorded only to a recommendation that was sent. A letter to the superior is a person’s decision, and the superior must be known. A recommendation with open addressees, and a control action with open recommendations, are not closed.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    ANSWER_ALREADY_GIVEN: [],
    ANSWER_TRACK_CLOSED: [],
    ESCALATION_NEEDS_PERSON: [],
    ESCALATION_WITHOUT_SUPERIOR: [],
    ESCALATION_NOTHING_SENT: [],
    ESCALATION_WITHOUT_DUE: [],
    ESCALATION_OF_ANSWERED: [],
    CLOSING_OPEN_TRACKS: ['open'],
    CLOSING_OPEN_RECOMMENDATIONS: ['open'],
    CLOSING_WITHOUT_OUTCOME: [],
  },
});
