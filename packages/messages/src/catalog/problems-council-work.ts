import { messages } from '../messages.ts';

/** Refusals that are not law, about commissions, offices, decisions and the plan of work; part of `problemsComposition`. */
export const problemsCouncilWork = messages({
  COMMISSION_BEFORE_COMPOSITION: {
    kk: 'Құрам әлі бекітілген жоқ. Комиссиялар бекітілген шақырылымда құрылады.',
    ru: 'Состав ещё не утверждён. Комиссии создаются в утверждённом созыве.',
    en: 'The composition is not approved yet. Commissions are created in an approved convocation.',
  },
  COMMISSION_IS_CLOSED: {
    kk: 'Бұл комиссияның жұмысы аяқталған: ол енді өзгермейді.',
    ru: 'Эта комиссия закрыта и больше не меняется.',
    en: 'This commission is closed and no longer changes.',
  },
  COMMISSION_PERSON_OR_EXPERT: {
    kk: 'Кеңес мүшесін немесе сарапшыны көрсетіңіз, екеуін бірге емес.',
    ru: 'Укажите члена совета или эксперта, не обоих вместе.',
    en: 'Name a member of the council or an expert, not both.',
  },
  COMMISSION_HEAD_IS_A_MEMBER: {
    kk: 'Комиссияны кеңес мүшесі басқарады. Сарапшының дауысы кеңесші дауыс.',
    ru: 'Комиссию возглавляет член совета. У эксперта совещательный голос.',
    en: 'A commission is headed by a member of the council. An expert has an advisory voice.',
  },
  COMMISSION_MEMBER_TWICE: {
    kk: 'Бұл адам комиссияда бар.',
    ru: 'Этот человек в комиссии уже состоит.',
    en: 'This person is in the commission already.',
  },
  COMMISSION_ONE_HEAD: {
    kk: 'Комиссияның төрағасы біреу. Бұрынғысының орнына басқасын тағайындаңыз.',
    ru: 'Председатель комиссии один. Назначьте другого вместо прежнего отдельным действием.',
    en: 'A commission has one head. Appoint another in place of the former one.',
  },
  COMMISSION_MEMBER_LEFT: {
    kk: 'Бұл адам комиссиядан шығып кеткен.',
    ru: 'Этот человек из комиссии уже вышел.',
    en: 'This person has left the commission already.',
  },
  BEFORE_CONVOCATION: {
    kk: 'Күн шақырылымның бірінші күнінен бұрын.',
    ru: 'День раньше первого дня созыва.',
    en: 'The day is before the first day of the convocation.',
  },
  BEFORE_COMMISSION: {
    kk: 'Күн комиссия құрылған күннен немесе мүше кірген күннен бұрын.',
    ru: 'День раньше дня, когда создана комиссия или вошёл член.',
    en: 'The day is before the commission was formed or the member came in.',
  },
  NOT_A_MEMBER_THAT_DAY: {
    kk: 'Бұл адам сол күні осы шақырылымның мүшесі емес. Күнді немесе құрамды тексеріңіз.',
    ru: 'В этот день человек не состоит в этом созыве. Проверьте день или состав.',
    en: 'The person does not sit in this convocation that day. Check the day or the roster.',
  },
  OFFICE_BEFORE_COMPOSITION: {
    kk: 'Құрам әлі бекітілген жоқ. Төраға мен хатшы бекітілген құрамнан сайланады.',
    ru: 'Состав ещё не утверждён. Председатель и секретарь избираются из утверждённого состава.',
    en: 'The composition is not approved yet. Officers are elected from an approved one.',
  },
  OFFICE_IS_A_MEMBERS: {
    kk: 'Бұл лауазымды кеңес мүшесі атқарады; қызметкер тек хатшы бола алады.',
    ru: 'Эту должность занимает член совета; работник аппарата может быть только секретарём.',
    en: 'A member of the council holds this office; one of the staff can only be the secretary.',
  },
  OFFICE_ACCOUNT_OF_STAFF: {
    kk: 'Тіркелгі тек қызметкер-хатшыға көрсетіледі. Мүшенің тіркелгісі оның карточкасында байланыстырылады.',
    ru: 'Учётная запись указывается только для секретаря из аппарата. Запись члена привязывается в его карточке.',
    en: 'An account is named only for a secretary of the staff. A member’s account is linked on their card.',
  },
  ACCOUNT_NOT_OF_COUNCIL: {
    kk: 'Бұл тіркелгінің иесі осы кабинетте жұмыс істемейді.',
    ru: 'Владелец этой учётной записи в этом кабинете не работает.',
    en: 'The owner of this account does not work in this cabinet.',
  },
  ACCOUNT_NOT_OF_A_MEMBER: {
    kk: 'Бұл тіркелгіде кеңес мүшесінің немесе төрағаның рөлі жоқ. Алдымен рөл беріңіз.',
    ru: 'У этой учётной записи нет роли члена или председателя совета. Сначала дайте роль.',
    en: 'This account has no role of a member or chair of the council. Give it the role first.',
  },
  ACCOUNT_OF_ANOTHER_PERSON: {
    kk: 'Бұл тіркелгі кеңестің басқа адамына байланған.',
    ru: 'Эта учётная запись привязана к другому человеку совета.',
    en: 'This account is linked to another person of the council.',
  },
  OFFICE_NEEDS_VOTE_OR_PAPER: {
    kk: 'Сайлаған дауыс беруді немесе қағаздың атауын, нөмірін, күнін көрсетіңіз.',
    ru: 'Укажите голосование, которым избрали, или бумагу: её название, номер, день.',
    en: 'Name the vote that elected them, or the paper: its name, number and day.',
  },
  OFFICE_HELD_THEN: {
    kk: 'Бұл күндері лауазымда басқа адам бар. Алдымен оның соңғы күнін енгізіңіз.',
    ru: 'В эти дни должность уже занята. Сначала внесите последний день прежнего.',
    en: 'The office is held on these days already. Enter the last day of the other first.',
  },
  OFFICE_NOT_ELECTED: {
    kk: 'Бұл дауыс беру адамды осы лауазымға сайлаған жоқ.',
    ru: 'Этим голосованием человек на эту должность не избран.',
    en: 'This vote did not elect the person to this office.',
  },
  OFFICE_HOLDER_NOT_A_MEMBER: {
    kk: 'Төралқаға кеңес мүшелері ғана кіреді.',
    ru: 'В президиум входят только члены совета.',
    en: 'Only members of the council are in the presidium.',
  },
  NOBODY_ACTS_FOR_PRESIDIUM: {
    kk: 'Төралқа мүшесінің міндетін атқарушы болмайды.',
    ru: 'За члена президиума никто не исполняет обязанности.',
    en: 'Nobody acts for a member of the presidium.',
  },
  ACTS_FOR_ONESELF: {
    kk: 'Адам өз лауазымында өзінің міндетін атқарушы бола алмайды.',
    ru: 'Человек не может исполнять обязанности за самого себя.',
    en: 'A person cannot act for themselves.',
  },
  OFFICE_IS_OVER: {
    kk: 'Бұл лауазымдағы мерзім өткен күні аяқталған.',
    ru: 'Эта должность уже оставлена в прошедший день.',
    en: 'This office has ended on a past day already.',
  },
  OFFICE_ENDS_EARLIER: {
    kk: 'Соңғы күн бұрын белгіленген күннен кеш болмайды. Ұзарту үшін жаңа жазба енгізіңіз.',
    ru: 'Последний день не может быть позже уже назначенного. Чтобы продлить, внесите новую запись.',
    en: 'The last day cannot be later than the one set. To go on, enter it anew.',
  },
  DECISION_CREATES_NO_COMMISSION: {
    kk: 'Бұл шешім комиссия құрмайды.',
    ru: 'Это решение комиссию не создаёт.',
    en: 'This decision creates no commission.',
  },
  DECISION_HAS_A_COMMISSION: {
    kk: 'Бұл шешіммен комиссия құрылып қойған.',
    ru: 'Этим решением комиссия уже создана.',
    en: 'This decision has created a commission already.',
  },
  DECISION_NOT_IN_EXECUTION: {
    kk: 'Бұл шешім орындауда емес.',
    ru: 'Это решение не на исполнении.',
    en: 'This decision is not being executed.',
  },
  DECISION_PROTOCOL_SIGNED: {
    kk: 'Хаттамаға қол қойылды: шешімдер енді өзгермейді. Түзету хаттаманың жаңа редакциясымен жасалады.',
    ru: 'Протокол подписан: решения больше не меняются. Исправление вносится новой редакцией протокола.',
    en: 'The protocol is signed: decisions no longer change. A correction is a new version of the protocol.',
  },
  DECISION_MEETING_NOT_OPEN: {
    kk: 'Отырыс әлі ашылған жоқ немесе өтпеді: шешім ашылған отырыста қабылданады.',
    ru: 'Заседание ещё не открыто или не состоялось: решения принимает открытое заседание.',
    en: 'The sitting is not open yet, or was not held: decisions are taken by an open sitting.',
  },
  DECISION_ITEM_NOT_ON_AGENDA: {
    kk: 'Бұл мәселе күн тәртібінде жоқ: ұсынылған, кейінге қалдырылған немесе алынған.',
    ru: 'Этого вопроса нет в повестке: он предложен, отложен или снят.',
    en: 'This question is not on the agenda: it was proposed, postponed or removed.',
  },
  DECISION_VOTE_NOT_ADOPTED: {
    kk: 'Дауыс беру бұл шешімді қабылдаған жоқ.',
    ru: 'Голосование это решение не приняло.',
    en: 'The vote did not adopt this decision.',
  },
  DECISION_WITHOUT_VOTE: {
    kk: 'Шешім дауыс берусіз енгізілуде. Неге дауыс беру жоқ екенін жазыңыз.',
    ru: 'Решение вносится без голосования. Напишите, почему его нет.',
    en: 'The decision is entered without a vote. Say why there is none.',
  },
  DECISION_NUMBER_TAKEN: {
    kk: '№ {number} шешім биыл бар. Басқа нөмір беріңіз.',
    ru: 'Решение № {number} в этом году уже есть. Дайте другой номер.',
    en: 'There is a decision No. {number} this year already. Give another number.',
  },
  DECISION_NUMBER_GAP: {
    kk: '№ {number} алдындағы нөмір жоқ: соңғысы {last}. Неге екенін жазыңыз.',
    ru: 'Перед № {number} пропуск: последний номер {last}. Напишите, почему.',
    en: 'There is a gap before No. {number}: the last one is {last}. Say why.',
  },
  DECISION_EFFECT_OF_ANOTHER: {
    kk: 'Бұл деректер шешімнің басқа түріне арналған.',
    ru: 'Эти данные относятся к решению другого вида.',
    en: 'These data belong to a decision of another kind.',
  },
  DECISION_ONE_OR_THE_OTHER: {
    kk: 'Жаңасын сипаттаңыз немесе барын таңдаңыз, екеуін бірге емес.',
    ru: 'Опишите новое или выберите имеющееся, не оба вместе.',
    en: 'Describe a new one or choose one that is there, not both.',
  },
  DECISION_OF_MISSION_THERE: {
    kk: 'Бұл бақылаудың шешімі бар.',
    ru: 'У этого контроля решение уже есть.',
    en: 'This control has its deciding act already.',
  },
  DECISION_DUE_BEFORE: {
    kk: 'Орындау мерзімі шешім қабылданған күннен бұрын.',
    ru: 'Срок исполнения раньше дня решения.',
    en: 'The day of execution is before the day of the decision.',
  },
  DECISION_DUE_SAME: {
    kk: 'Бұл күн қазір де белгіленген.',
    ru: 'Этот день уже назначен.',
    en: 'This day is set already.',
  },
  REGULATION_DAY_TAKEN: {
    kk: 'Бұл күннен бастап ереженің басқа редакциясы күшінде. Кейінгі күнді көрсетіңіз.',
    ru: 'С этого дня действует другая редакция положения. Укажите более поздний день.',
    en: 'Another version of the regulation is in force from that day. Name a later day.',
  },
  PLAN_IS_APPROVED: {
    kk: 'Жоспар бекітілген: мәтіні өзгермейді. Тармақтардың орындалуын белгілеңіз, ауыстырыңыз немесе алып тастаңыз.',
    ru: 'План утверждён: его текст не меняется. Отмечайте выполнение пунктов, переносите или исключайте их.',
    en: 'The plan is approved: its words stand. Record what became of its points, move or drop them.',
  },
  PLAN_STILL_DRAFT: {
    kk: 'Жоспар әлі бекітілген жоқ.',
    ru: 'План ещё не утверждён.',
    en: 'The plan is not approved yet.',
  },
  PLAN_IS_EMPTY: {
    kk: 'Жоспарда бірде-бір тармақ жоқ.',
    ru: 'В плане нет ни одного пункта.',
    en: 'The plan has no points.',
  },
  PLAN_OF_YEAR_THERE: {
    kk: 'Бұл жылдың жоспары бар. Соны ашыңыз.',
    ru: 'План этого года уже есть. Откройте его.',
    en: 'There is a plan for this year already. Open it.',
  },
  PLAN_POINT_IS_OVER: {
    kk: 'Бұл тармақ орындалған, ауыстырылған немесе алынған.',
    ru: 'Этот пункт выполнен, перенесён или исключён.',
    en: 'This point is done, moved or dropped.',
  },
  PLAN_MONTH_OR_QUARTER: {
    kk: 'Айды (1–12) немесе тоқсанды (1–4) көрсетіңіз, екеуін бірге емес.',
    ru: 'Укажите месяц (1–12) или квартал (1–4), не оба.',
    en: 'Name a month (1–12) or a quarter (1–4), not both.',
  },
});
