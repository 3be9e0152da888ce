import { bindingRule } from '../rule.ts';

/** The product's own rule: what hearings and expertises record holds together (domain §3.14b, §3.14c). */
export const controlFormRule = bindingRule({
  id: 'KENES-CONTROL-FORM',
  title: {
    kk: 'Тыңдау мен сараптаманың тұтас жазбасы',
    ru: 'Целостная запись слушания и экспертизы',
    en: 'A record of hearing and expertise that holds together',
  },
  provision: {
    kk: 'Сараптаманың сұрақтары бекітілгенде тұрақталады, әрқайсысына жауап беріледі; мүддесі туралы мәлімдемеген не мүддесі бар сарапшы жауап бермейді; келіспеген сарапшының пікірі қоса беріледі. Тыңдаудағы әр ұсыныс нөмірленеді және бір рет шешіледі.',
    ru: 'Вопросы экспертизы при утверждении фиксируются, на каждый даётся ответ; эксперт, не заявивший об интересе или имеющий его, не отвечает; мнение несогласного эксперта прилагается. Каждое предложение на слушании нумеруется и получает одно решение.',
    en: 'The questions of an expertise are fixed at its approval, and each has an answer; an expert who declared nothing or has an interest does not answer; the opinion of an expert who disagrees is attached. Each proposal at a hearing is numbered and disposed of once.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    EXPERTISE_WITHOUT_QUESTIONS: [],
    EXPERTISE_QUESTIONS_FIXED: [],
    EXPERTISE_QUESTION_UNANSWERED: ['count'],
    EXPERT_NOT_ENGAGED: [],
    EXPERT_NOT_DECLARED: [],
    EXPERT_HAS_CONFLICT: [],
    EXPERTISE_CONCLUSION_FROZEN: [],
    EXPERTISE_CONCLUSION_NOT_FROZEN: [],
    EXPERT_SIGNED_ALREADY: [],
    PROPOSAL_DISPOSED_ALREADY: [],
  },
});
