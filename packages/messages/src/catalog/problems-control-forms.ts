import { messages } from '../messages.ts';

/** Refusals that are not law, about draft acts, hearings, report hearings and expertises; part of `problemsComposition`. */
export const problemsControlForms = messages({
  DRAFT_ACT_IS_DECIDED: {
    kk: 'Жоба бойынша пікір қабылданған немесе жоба кері қайтарылып алынған, деректер енді өзгермейді.',
    ru: 'По проекту уже принято мнение, или он отозван: сведения больше не меняются.',
    en: 'An opinion on the draft was adopted, or it was taken back: its data no longer change.',
  },
  DRAFT_ACT_NOT_UNDER_REVIEW: {
    kk: 'Жоба қаралып жатқан жоқ. Алдымен оны қарауға алыңыз.',
    ru: 'Проект не на рассмотрении. Сначала примите его к рассмотрению.',
    en: 'The draft is not under review. Accept it for review first.',
  },
  DRAFT_ACT_ON_AGENDA: {
    kk: 'Жоба алдағы отырыстың күн тәртібінде тұр.',
    ru: 'Проект уже стоит в повестке предстоящего заседания.',
    en: 'The draft stands on the agenda of a coming sitting already.',
  },
  DRAFT_ACT_IS_PUBLIC: { kk: 'Жоба жарияланған.', ru: 'Проект уже опубликован.', en: 'The draft is public already.' },
  DRAFT_ACT_IS_NOT_PUBLIC: { kk: 'Жоба жарияланбаған.', ru: 'Проект не опубликован.', en: 'The draft is not public.' },
  DRAFT_ACT_NOT_TRIAGED: {
    kk: 'Жоба қарауға алынған не қайтарылған соң жарияланады.',
    ru: 'Проект публикуется после того, как его приняли к рассмотрению или вернули.',
    en: 'A draft is published once it was accepted for review or returned.',
  },
  DRAFT_ACT_OTHER_YEAR: {
    kk: 'Жоба {year} жылғы тізілімде тұр, келіп түскен күн сол жылдан болуы керек.',
    ru: 'Проект стоит в реестре {year} года, день поступления должен быть этого года.',
    en: 'The draft stands in the register of {year}: the day of receipt must be of that year.',
  },
  DRAFT_ACT_NO_COMMISSION: {
    kk: 'Жоба ешбір комиссияға берілмеген. Алдымен комиссияны көрсетіңіз.',
    ru: 'Проект не передан ни одной комиссии. Сначала укажите комиссию.',
    en: 'The draft was handed to no commission. Name the commission first.',
  },
  DECISION_ON_ANOTHER_QUESTION: {
    kk: 'Бұл шешім басқа мәселе бойынша қабылданған.',
    ru: 'Это решение принято по другому вопросу.',
    en: 'This decision was taken on another question.',
  },
  BEFORE_IT_CAME: {
    kk: 'Күн келіп түскен күннен ({on}) бұрын.',
    ru: 'День раньше дня поступления ({on}).',
    en: 'The day is before that of receipt ({on}).',
  },
  BEFORE_ITS_ADOPTION: {
    kk: 'Күн қабылданған күннен ({on}) бұрын.',
    ru: 'День раньше дня принятия ({on}).',
    en: 'The day is before that of adoption ({on}).',
  },
  LETTER_NOT_SENT_THERE: {
    kk: 'Бұл хат сол органға жіберілмеген. Жіберілген шығыс хатты таңдаңыз.',
    ru: 'Это письмо тому органу не отправлено. Выберите отправленное исходящее письмо.',
    en: 'This letter was not sent to that body. Choose an outgoing letter that was sent.',
  },
});
