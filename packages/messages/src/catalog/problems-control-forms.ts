import { messages } from '../messages.ts';

/** Refusals that are not law, about draft acts, hearings, report hearings and expertises; part of `problemsComposition`. */
export const problemsControlForms = messages({
  REPORT_HEARING_STATE: {
    kk: 'Есеп тыңдаудың қазіргі күйінде бұл әрекет жасалмайды.',
    ru: 'В нынешнем состоянии заслушивания это действие невозможно.',
    en: 'The hearing of the report does not stand where this can be done.',
  },
  REPORT_ON_AGENDA: {
    kk: 'Есеп алдағы отырыстың күн тәртібінде тұр.',
    ru: 'Отчёт уже стоит в повестке предстоящего заседания.',
    en: 'The report stands on the agenda of a coming session already.',
  },
  PERIOD_ENDS_BEFORE: {
    kk: 'Кезеңнің соңғы күні бірінші күнінен бұрын.',
    ru: 'Последний день периода раньше первого.',
    en: 'The last day of the period is before the first.',
  },
  BEFORE_IT_WAS_HEARD: {
    kk: 'Күн есеп тыңдалған күннен ({on}) бұрын.',
    ru: 'День раньше дня заслушивания ({on}).',
    en: 'The day is before that of the hearing ({on}).',
  },
  HEARING_STATE: {
    kk: 'Тыңдаудың қазіргі күйінде бұл әрекет жасалмайды. Алдымен алдыңғы қадамды аяқтаңыз.',
    ru: 'В нынешнем состоянии слушания это действие невозможно. Завершите предыдущий шаг.',
    en: 'The hearing does not stand where this can be done. Finish the step before.',
  },
  HEARING_NOT_OPEN_FOR_REGISTRATION: {
    kk: 'Бұл тыңдауға мұнда тіркелу ашылмаған. Хабарландырудағы тәртіпті қараңыз.',
    ru: 'Регистрация на это слушание здесь не открыта. Порядок указан в объявлении.',
    en: 'Registration for this hearing is not open here. The announcement says how to register.',
  },
  HEARING_REGISTRATION_OVER: {
    kk: 'Тіркелу мерзімі аяқталды. Тыңдауға келуге болады.',
    ru: 'Срок регистрации истёк. На слушание можно прийти.',
    en: 'The time for registration is over. You may still come to the hearing.',
  },
  HEARING_NO_PLACES: {
    kk: 'Бос орын қалмады. Ұсынысты осы бетте жіберуге болады.',
    ru: 'Мест не осталось. Предложение можно направить на этой странице.',
    en: 'No places are left. A proposal may be sent on this page.',
  },
  HEARING_REGISTRATION_WITHDRAWN: {
    kk: '№ {number} тіркеу бұрын қайтарып алынған.',
    ru: 'Регистрация № {number} уже отозвана.',
    en: 'Registration No. {number} was withdrawn already.',
  },
  HEARING_REGISTRATION_MARKED: {
    kk: 'Хатшылық тыңдауға қатысуыңызды белгілеп қойған: тіркеуді енді қайтарып алуға болмайды.',
    ru: 'Секретариат уже отметил ваше участие: отозвать регистрацию больше нельзя.',
    en: 'The secretariat has marked whether you came: the registration can no longer be withdrawn.',
  },
  HEARING_REGISTRATION_AFTER_IT: {
    kk: 'Тіркелу тыңдау аяқталғанға дейін бітуі керек.',
    ru: 'Регистрация должна закончиться не позже слушания.',
    en: 'Registration must end not later than the hearing.',
  },
  HEARING_PROPOSAL_ONLINE: {
    kk: 'Сайттағы ұсынысты автордың өзі жібереді. Жазбаша немесе тыңдауда айтылғанын белгілеңіз.',
    ru: 'Предложение через сайт вносит сам автор. Отметьте, что оно подано письменно или на слушании.',
    en: 'A proposal online is made by its author. Say that it came in writing or at the hearing.',
  },
  HEARING_SITTING_NOT_OVER: {
    kk: 'Тыңдаудың отырысы жабылмаған. Алдымен отырысты жабыңыз немесе жазба бойынша енгізіңіз.',
    ru: 'Заседание слушания не закрыто. Сначала закройте его или внесите по записям.',
    en: 'The sitting of the hearing is not closed. Close it first, or enter it from notes.',
  },
  TOO_MANY_REGISTRATIONS: {
    kk: 'Осы желіден бір сағатта тым көп өтініш түсті. Кейінірек қайталаңыз немесе хатшылыққа хабарласыңыз.',
    ru: 'С этого адреса за час пришло слишком много заявок. Повторите позже или обратитесь в секретариат.',
    en: 'Too many entries came from this address within an hour. Try later, or call the secretariat.',
  },
  BEFORE_IT_WAS_HELD: {
    kk: 'Күн тыңдау өткен күннен ({on}) бұрын.',
    ru: 'День раньше дня слушания ({on}).',
    en: 'The day is before that of the hearing ({on}).',
  },
  DRAFT_ACT_IS_DECIDED: {
    kk: 'Жоба бойынша пікір қабылданған немесе жоба қайтарып алынған, деректер енді өзгермейді.',
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
