import { messages } from '../messages.ts';

/** Refusals that are not law, about letters, recommendations, answers. Keyed by the problem's code. */
export const problemsRecommendations = messages({
  countedWhat: {
    kk: 'Барлық кеңестердің осы органға жіберген және жарияланған ұсынымдары саналады: әр адресат бір рет.',
    ru: 'Считаются опубликованные рекомендации всех советов, направленные этому органу: каждая — один раз.',
    en: 'Published recommendations of all councils sent to this body are counted, each of them once.',
  },
  countedInTime: {
    kk: 'Мерзімінде деген сөз: алғашқы түпкілікті жауап соңғы күнге дейін немесе сол күні келді; аралық жауап есепке алынбайды.',
    ru: 'В срок — значит, первый окончательный ответ пришёл не позже последнего дня; промежуточный ответ не считается.',
    en: 'In time means that the first final answer arrived on the last day or before; an interim answer does not count.',
  },
  countedWithoutTerm: {
    kk: 'Мерзімі белгіленбеген ұсынымдар мерзімінде де, кеш те деп саналмайды.',
    ru: 'Рекомендации, для которых срок не установлен, не входят ни в «в срок», ни в «с опозданием».',
    en: 'Recommendations without a term are counted neither as in time nor as late.',
  },
});
