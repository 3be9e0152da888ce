import { messages } from '../messages.ts';

/** What the numbers of forming a council are called, by their key; part of `cabinet`. */
export const parameterWords = messages({
  param_renewalStart: {
    kk: 'Жаңа құрамды қалыптастырудың басталуы, мерзім аяқталғанға дейін',
    ru: 'Начало формирования нового состава до конца срока',
    en: 'Start of formation before the term ends',
  },
  param_renewalAhead: {
    kk: 'Қалыптастыру басталар алдындағы ескерту',
    ru: 'Предупреждение до начала формирования',
    en: 'Warning before formation begins',
  },
  param_renewalLast: {
    kk: 'Соңғы ескерту, мерзім аяқталғанға дейін',
    ru: 'Последнее предупреждение до конца срока',
    en: 'Last warning before the term ends',
  },
  param_stateBodyMinimum: {
    kk: 'Министрлік жанындағы кеңес: ең аз мүше саны',
    ru: 'Совет при министерстве: наименьшая численность',
    en: 'Council with a ministry: smallest size',
  },
  param_stateBodyMaximum: {
    kk: 'Министрлік жанындағы кеңес: ең көп мүше саны',
    ru: 'Совет при министерстве: наибольшая численность',
    en: 'Council with a ministry: largest size',
  },
  param_quasiStateMinimum: {
    kk: 'Квазимемлекеттік субъектідегі кеңес: ең аз мүше саны',
    ru: 'Совет квазигосударственного субъекта: наименьшая численность',
    en: 'Council of a quasi-state entity: smallest size',
  },
  param_quasiStateMaximum: {
    kk: 'Квазимемлекеттік субъектідегі кеңес: ең көп мүше саны',
    ru: 'Совет квазигосударственного субъекта: наибольшая численность',
    en: 'Council of a quasi-state entity: largest size',
  },
  param_localMinimum: {
    kk: 'Жергілікті кеңес: ұсынылатын ең аз мүше саны',
    ru: 'Местный совет: наименьшая рекомендуемая численность',
    en: 'Local council: smallest recommended size',
  },
  param_localMaximum: {
    kk: 'Жергілікті кеңес: ұсынылатын ең көп мүше саны',
    ru: 'Местный совет: наибольшая рекомендуемая численность',
    en: 'Local council: largest recommended size',
  },
  param_approval: {
    kk: 'Хаттамадан кейін құрамды бекітуге қалдырылатын уақыт',
    ru: 'Время на утверждение состава после протокола',
    en: 'Time for approval after the protocol',
  },
  param_councilStatePart: {
    kk: 'Кеңестегі мемлекеттік бөлік: неше мүшеден біреу',
    ru: 'Государственная часть совета: один из скольких',
    en: 'State part of the council: one in how many',
  },
  param_councilStateRoundsUp: {
    kk: 'Кеңестің мемлекеттік бөлігі қалай дөңгелектенеді',
    ru: 'Как округляется государственная часть',
    en: 'How the state part is rounded',
  },
  param_youthQuota: { kk: 'Жастар квотасы', ru: 'Квота молодёжи', en: 'Youth quota' },
  param_womenQuota: { kk: 'Әйелдер квотасы', ru: 'Квота женщин', en: 'Women’s quota' },
  param_disabilityQuota: {
    kk: 'Мүгедектігі бар адамдар квотасы',
    ru: 'Квота людей с инвалидностью',
    en: 'Quota of people with disabilities',
  },
  param_youthAge: { kk: 'Жастар жасының шегі', ru: 'Предел молодёжного возраста', en: 'Age up to which one is youth' },
  param_groupPreparation: {
    kk: 'Жұмыс тобының саны туралы актіні дайындау',
    ru: 'Подготовка акта о численности рабочей группы',
    en: 'Preparing the act on the working group’s size',
  },
  param_groupStatePart: {
    kk: 'Жұмыс тобындағы мемлекеттік бөлік: неше мүшеден біреу',
    ru: 'Государственная часть рабочей группы: один из скольких',
    en: 'State part of the working group: one in how many',
  },
  param_groupReview: {
    kk: 'Жұмыс тобының конкурсын қарау',
    ru: 'Рассмотрение конкурса рабочей группы',
    en: 'Review of the working group’s competition',
  },
  param_groupQuorumParts: {
    kk: 'Жұмыс тобының кворумы: үштен нешеуі',
    ru: 'Кворум рабочей группы: сколько третей',
    en: 'Quorum of the working group: how many thirds',
  },
  param_window: { kk: 'Өтінім қабылдау мерзімі', ru: 'Срок приёма заявок', en: 'Application window' },
  param_review: { kk: 'Өтінімдерді қарау', ru: 'Рассмотрение заявок', en: 'Review of applications' },
  param_results: { kk: 'Конкурс нәтижесін жариялау', ru: 'Публикация итогов конкурса', en: 'Publishing the results' },
  param_fullAge: { kk: 'Кәмелетке толу жасы', ru: 'Совершеннолетие', en: 'Full age' },
  param_councilsAtOnce: {
    kk: 'Бір мезгілде неше республикалық кеңесте болуға болады',
    ru: 'В скольких республиканских советах можно состоять сразу',
    en: 'Republican councils at one time',
  },
  param_timesInRow: { kk: 'Қатарынан неше рет', ru: 'Сколько раз подряд', en: 'Times in a row' },
  param_countPartial: {
    kk: 'Қалған мерзімге сайлану мерзімдер санына кіре ме',
    ru: 'Входит ли избрание на остаток срока в число сроков',
    en: 'Whether election for the rest of a term counts as a term',
  },
  param_termYears: { kk: 'Өкілеттік мерзімі, жыл', ru: 'Срок полномочий, лет', en: 'Length of the term, years' },
  param_termFromFirstSession: {
    kk: 'Өкілеттік мерзімі қай күннен басталады',
    ru: 'С какого дня идёт срок полномочий',
    en: 'From which day the term runs',
  },
  param_carryOver: {
    kk: 'Ескі құрам жаңасы басталғанша жұмыс істей ме',
    ru: 'Работает ли прежний состав до начала нового',
    en: 'Whether the old composition works until the new begins',
  },
  param_absencesInRow: {
    kk: 'Жүйелі келмеу: қатарынан неше отырыс',
    ru: 'Систематическая неявка: сколько заседаний подряд',
    en: 'Systematic absence: sessions in a row',
  },
  param_greatestAge: { kk: 'ЖСН бойынша ең үлкен жас', ru: 'Наибольший возраст по ИИН', en: 'Greatest age by the IIN' },
  param_nameLikeness: {
    kk: 'Есімдер қай ұқсастықтан бастап ескертіледі',
    ru: 'С какого сходства имён предупреждать',
    en: 'Likeness of names from which one is warned',
  },
  param_keepDrafts: {
    kk: 'Берілмеген өтінімдердің деректерін сақтау',
    ru: 'Хранить данные неподанных заявок',
    en: 'Keeping the data of applications never submitted',
  },
  param_keepUnfinished: {
    kk: 'Аяқталмаған конкурс кандидаттарының деректері сақталатын ай саны (қабылдау аяқталғаннан бері)',
    ru: 'Сколько месяцев хранятся данные кандидатов конкурса без итогов (после окончания приёма)',
    en: 'Months the data of candidates are kept where a competition has no results (from the closing)',
  },
  param_keepNotElected: {
    kk: 'Сайланбаған кандидаттардың деректерін сақтау, ай',
    ru: 'Хранить данные неизбранных кандидатов, месяцев',
    en: 'Keeping the data of those not elected, months',
  },
  param_keepElected: {
    kk: 'Сайланған кандидаттардың өтінімін мерзімінен кейін сақтау, ай',
    ru: 'Хранить заявки избранных после окончания срока, месяцев',
    en: 'Keeping the applications of the elected after the term, months',
  },
  param_keepRegistered: {
    kk: 'Тыңдауға тіркелгендердің деректерін тыңдаудан кейін сақтау, ай',
    ru: 'Хранить данные записавшихся на слушание после него, месяцев',
    en: 'Keeping the data of those who registered for a hearing after it, months',
  },
  param_comingPerHour: {
    kk: 'Тыңдауға бір мекенжайдан сағатына неше тіркелу мен ұсыныс',
    ru: 'Записей и предложений к слушанию с одного адреса в час',
    en: 'Registrations and proposals to a hearing from one address an hour',
  },
  param_questionsPerDay: {
    kk: 'Тізілімге күніне неше сұрақ',
    ru: 'Вопросов к реестру в день',
    en: 'Questions to the register a day',
  },
  // What is chosen of two, not counted: the word of either answer.
  choice_councilStateRoundsUp_0: { kk: 'төменге', ru: 'вниз', en: 'down' },
  choice_councilStateRoundsUp_1: { kk: 'жоғарыға', ru: 'вверх', en: 'up' },
  choice_countPartial_0: { kk: 'кірмейді', ru: 'не входит', en: 'does not count' },
  choice_countPartial_1: { kk: 'кіреді', ru: 'входит', en: 'counts' },
  choice_termFromFirstSession_0: { kk: 'бекітілген күннен', ru: 'с утверждения', en: 'from approval' },
  choice_termFromFirstSession_1: { kk: 'бірінші отырыстан', ru: 'с первого заседания', en: 'from the first session' },
  choice_carryOver_0: { kk: 'жұмыс істемейді', ru: 'не работает', en: 'does not work' },
  choice_carryOver_1: { kk: 'жұмыс істейді', ru: 'работает', en: 'works' },
});
