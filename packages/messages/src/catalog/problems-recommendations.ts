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
  LANGUAGE_UNKNOWN: {
    kk: 'Тілді таңдаңыз: kk, ru немесе en.',
    ru: 'Выберите язык: kk, ru или en.',
    en: 'Choose a language: kk, ru or en.',
  },
  LETTER_LANGUAGE: {
    kk: 'Хат қазақша немесе орысша жазылады: kk немесе ru таңдаңыз.',
    ru: 'Письмо пишется на казахском или русском: выберите kk или ru.',
    en: 'A letter is in Kazakh or Russian: choose kk or ru.',
  },
  ONE_SOURCE: {
    kk: 'Мониторингті де, іс-шараны да емес, біреуін ғана көрсетіңіз.',
    ru: 'Укажите что-то одно: мониторинг или мероприятие.',
    en: 'Name either the mission or the event, not both.',
  },
  ONE_OF_TWO: {
    kk: 'Хатты немесе бір адресатты көрсетіңіз, екеуін бірге емес.',
    ru: 'Укажите письмо или одного адресата, но не оба сразу.',
    en: 'Name the letter or one track, not both.',
  },
  TRANSLATION_OF_AUTHENTIC: {
    kk: 'Бұл тілдегі мәтін түпнұсқа болып табылады: аударма басқа тілге қосылады.',
    ru: 'Текст на этом языке — подлинный: перевод добавляется на другой язык.',
    en: 'The text in this language is the authentic one: a translation goes into another language.',
  },
  RECOMMENDATION_CLOSED: {
    kk: 'Ұсыным жабылған: оған адресат қосылмайды.',
    ru: 'Рекомендация закрыта: адресатов больше не добавляют.',
    en: 'The recommendation is closed: no addressee can be added.',
  },
  REISSUE_NEEDS_ADOPTED: {
    kk: 'Тек қабылданған ұсыным қайта шығарылады.',
    ru: 'Повторно выносится только принятая рекомендация.',
    en: 'Only an adopted recommendation is issued again.',
  },
  PUBLISH_NEEDS_ADOPTED: {
    kk: 'Жобаны жұртшылық көрмейді: алдымен ұсынымды қабылдаңыз.',
    ru: 'Черновик не публикуют: сначала примите рекомендацию.',
    en: 'A draft is not published: adopt the recommendation first.',
  },
  ALREADY_PUBLIC: {
    kk: 'Ұсыным жарияланып қойған.',
    ru: 'Рекомендация уже опубликована.',
    en: 'The recommendation is public already.',
  },
  NOT_PUBLIC: {
    kk: 'Ұсынымды жұртшылық көрмейді.',
    ru: 'Рекомендация не опубликована.',
    en: 'The recommendation is not public.',
  },
  DATE_NOT_RECORDED: {
    kk: 'Бұл күн әлі жазылмаған: түзететін ештеңе жоқ.',
    ru: 'Эта дата ещё не записана: исправлять нечего.',
    en: 'This date is not recorded yet: there is nothing to correct.',
  },
  ALREADY_SENT: {
    kk: 'Бұл адресатқа хат жіберіліп қойған.',
    ru: 'Этому адресату письмо уже направлено.',
    en: 'A letter has already been sent to this addressee.',
  },
  IN_ANOTHER_DRAFT: {
    kk: 'Бұл адресат басқа хаттың жобасында тұр: алдымен сол жобадан бас тартыңыз.',
    ru: 'Этот адресат уже в другом черновике письма: сначала отмените тот черновик.',
    en: 'This addressee is in another draft: give that draft up first.',
  },
  ANSWER_WITHHELD_ALREADY: {
    kk: 'Бұл жауап жариялаудан алынған.',
    ru: 'Этот ответ уже снят с публикации.',
    en: 'This answer is withheld already.',
  },
  ANSWER_NOT_WITHHELD: {
    kk: 'Бұл жауап жариялаудан алынбаған.',
    ru: 'Этот ответ не снимали с публикации.',
    en: 'This answer was not withheld.',
  },
  EVIDENCE_HAS_ITS_OWN_RELEASE: {
    kk: 'Мониторинг дәлелі осы жерден емес, мониторингтің өзінен жарияланады.',
    ru: 'Материал мониторинга публикуют в самом мониторинге, а не здесь.',
    en: 'Evidence of a mission is published in the mission, not here.',
  },
  NUMBER_UNREADABLE: {
    kk: 'Нөмірде кемінде бір цифр болуы керек; әріп, цифр, сызықша, қиғаш сызық пен нүкте жазуға болады: «12-а», «03-15/127».',
    ru: 'В номере нужна хотя бы одна цифра; можно буквы, цифры, дефис, дробь и точку: «12-а», «03-15/127».',
    en: 'A number needs at least one figure; letters, figures, a hyphen, a stroke and a dot may stand in it: 12-a, 03-15/127.',
  },
  NOTHING_SENT: {
    kk: 'Әлі ештеңе жіберілген жоқ.',
    ru: 'Ещё ничего не направлено.',
    en: 'Nothing has been sent yet.',
  },
  NOTHING_TO_SEND: {
    kk: 'Хатта бірде-бір ұсыным жоқ.',
    ru: 'В письме нет ни одной рекомендации.',
    en: 'The letter carries no recommendation.',
  },
  NOTHING_TO_ASSESS: {
    kk: 'Түпкілікті жауап әлі келген жоқ: бағалайтын ештеңе жоқ.',
    ru: 'Окончательного ответа ещё нет: оценивать нечего.',
    en: 'No final answer has come yet: there is nothing to assess.',
  },
  TRACK_SETTLED: {
    kk: 'Бұл адресат бойынша іс аяқталған.',
    ru: 'По этому адресату всё завершено.',
    en: 'Nothing more is expected of this addressee.',
  },
  ONE_ADDRESSEE_PER_LETTER: {
    kk: 'Бір хат бір органға жазылады: ұсынымдарды адресат бойынша бөліңіз.',
    ru: 'Одно письмо — одному органу: разделите рекомендации по адресатам.',
    en: 'One letter goes to one body: divide the recommendations by addressee.',
  },
  CHANNEL_NOT_FOR_SENDING: {
    kk: 'Жіберу арнасын таңдаңыз: ЭҚАЖ, электрондық пошта, пошта немесе қолма-қол.',
    ru: 'Выберите канал отправки: СЭД, электронная почта, почта или нарочно.',
    en: 'Choose how it is sent: document system, e-mail, post or by hand.',
  },
  CHANNEL_NOT_FOR_PAPER: {
    kk: 'Хат қалай келгенін таңдаңыз: ЭҚАЖ, электрондық пошта, пошта немесе қолма-қол.',
    ru: 'Выберите, как пришло письмо: СЭД, электронная почта, почта или нарочно.',
    en: 'Choose how the letter came: document system, e-mail, post or by hand.',
  },
  EMAIL_MALFORMED: {
    kk: 'Электрондық пошта мекенжайын тексеріңіз, мысалы: kense@almaty.gov.kz.',
    ru: 'Проверьте адрес почты, например: kense@almaty.gov.kz.',
    en: 'Check the e-mail address, for example: kense@almaty.gov.kz.',
  },
  NUMBER_FROM_ONE: {
    kk: 'Нөмір 1-ден басталады.',
    ru: 'Номер начинается с 1.',
    en: 'Numbers begin with 1.',
  },
  LETTER_NUMBER_TAKEN: {
    kk: '№ {number} осы жылғы тіркеу журналында бар. Басқа нөмір беріңіз.',
    ru: '№ {number} уже есть в реестре этого года. Дайте другой номер.',
    en: 'No. {number} already stands in this year’s register. Give another number.',
  },
  LETTER_NUMBER_GAP: {
    kk: '№ {number} бергенде нөмірлер үзіледі: соңғысы {last} болды. Себебін көрсетіңіз.',
    ru: 'С № {number} в нумерации будет пропуск: последним был {last}. Укажите причину.',
    en: 'No. {number} leaves a gap: the last was {last}. Give the reason.',
  },
  NOT_AN_OUTGOING_LETTER: {
    kk: 'Бұл шығыс хат емес.',
    ru: 'Это не исходящее письмо.',
    en: 'This is not an outgoing letter.',
  },
  NOT_AN_INCOMING_LETTER: {
    kk: 'Бұл кіріс хат емес.',
    ru: 'Это не входящее письмо.',
    en: 'This is not an incoming letter.',
  },
  LETTER_CANCELLED: {
    kk: 'Хаттың жобасынан бас тартылған.',
    ru: 'Черновик письма отменён.',
    en: 'The draft was given up.',
  },
  NOT_ON_CONTROL: {
    kk: 'Хат бақылауда тұрған жоқ.',
    ru: 'Письмо не стоит на контроле.',
    en: 'The letter is not on control.',
  },
  LINK_NEEDS_SENT_LETTER: {
    kk: 'Жауап сілтемесі тек жіберілген хатқа беріледі.',
    ru: 'Ссылка для ответа даётся только на отправленное письмо.',
    en: 'Only a sent letter has an answer link.',
  },
  NO_LINK_TO_REVOKE: {
    kk: 'Бұл хаттың жұмыс істеп тұрған сілтемесі жоқ.',
    ru: 'У этого письма нет действующей ссылки.',
    en: 'This letter has no link that works.',
  },
  ANSWERED_TWICE: {
    kk: 'Бір ұсынымға бір хатта екі жауап берілген.',
    ru: 'На одну рекомендацию в одном письме даны два ответа.',
    en: 'One recommendation is answered twice in one letter.',
  },
  INTERIM_NOT_ASSESSED: {
    kk: 'Аралық жауап бағаланбайды: түпкілікті жауапты күтіңіз.',
    ru: 'Промежуточный ответ не оценивают: дождитесь окончательного.',
    en: 'An interim answer is not assessed: wait for the final one.',
  },
  DATE_ALREADY_PAST: {
    kk: 'Бұл күн өтіп кеткен: кейінгі күнді көрсетіңіз.',
    ru: 'Эта дата уже прошла: укажите более позднюю.',
    en: 'This date has passed: give a later one.',
  },
});
