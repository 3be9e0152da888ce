import { messages } from '../messages.ts';

/** Draft acts received for the council’s opinion: the register, the dossier, what the public reads. */
export const draftActs = messages({
  nav: {
    kk: 'Акт жобалары',
    ru: 'Проекты актов',
    en: 'Draft acts',
  },
  title: {
    kk: 'Акт жобалары',
    ru: 'Проекты актов',
    en: 'Draft acts',
  },
  lead: {
    kk: 'Кеңестің пікіріне келіп түскен жобалар: қарауға алу, мерзім, пікір және хат.',
    ru: 'Проекты, поступившие на мнение совета: решение о рассмотрении, срок, мнение и письмо.',
    en: 'Drafts received for the council’s opinion: triage, term, opinion and letter.',
  },
  one: {
    kk: 'Акт жобасы',
    ru: 'Проект акта',
    en: 'Draft act',
  },
  none: {
    kk: 'Пікірге келген жоба әлі жоқ',
    ru: 'Проектов на мнение ещё не поступало',
    en: 'No drafts have come for an opinion yet',
  },
  noneHelp: {
    kk: 'Мұнда кеңеске келген жобалар тұрады: мерзімі жақыны жоғарыда. Бірінші жобаны келген хаты бойынша тіркеңіз: мерзім өзі есептеледі.',
    ru: 'Здесь будут проекты, поступившие в совет: чей срок ближе, тот выше. Зарегистрируйте первый по письму, с которым он пришёл: срок посчитается сам.',
    en: 'Drafts that came to the council will be here, the nearest term first. Register the first by the letter it came with: the term is computed by itself.',
  },
  noneFound: {
    kk: 'Ондай жоба табылмады',
    ru: 'Таких проектов нет',
    en: 'No such drafts',
  },
  noneFoundHelp: {
    kk: 'Сүзгілерді өзгертіңіз немесе тазалаңыз.',
    ru: 'Измените или сбросьте фильтры.',
    en: 'Change the filters or clear them.',
  },
  nothingOverdue: {
    kk: 'Мерзімі өткен жоба жоқ',
    ru: 'Просроченных проектов нет',
    en: 'Nothing is overdue',
  },
  nothingOverdueHelp: {
    kk: 'Барлық пікір мерзімінде беріліп жатыр.',
    ru: 'Все мнения идут в срок.',
    en: 'Every opinion is on time.',
  },
  search: {
    kk: 'Нөмірі, атауы, кімнен келгені',
    ru: 'Номер, название, от кого',
    en: 'Number, title, from whom',
  },
  tabOverdue: {
    kk: 'Мерзімі өткен',
    ru: 'Просрочено',
    en: 'Overdue',
  },
  tabTriage: {
    kk: 'Шешім күтеді',
    ru: 'Ждут решения',
    en: 'To triage',
  },
  tabReview: {
    kk: 'Қаралуда',
    ru: 'На рассмотрении',
    en: 'Under review',
  },
  tabToSend: {
    kk: 'Жіберуге дайын',
    ru: 'К отправке',
    en: 'To send',
  },
  counted: {
    kk: '{name}: {count}',
    ru: '{name}: {count}',
    en: '{name}: {count}',
  },
  colNumber: {
    kk: 'Нөмірі',
    ru: 'Номер',
    en: 'Number',
  },
  colTitle: {
    kk: 'Жоба',
    ru: 'Проект',
    en: 'Draft',
  },
  colPrepares: {
    kk: 'Пікірді дайындайды',
    ru: 'Готовит мнение',
    en: 'Who prepares',
  },
  colDue: {
    kk: 'Пікір мерзімі',
    ru: 'Срок мнения',
    en: 'Opinion due',
  },
  colState: {
    kk: 'Күйі',
    ru: 'Состояние',
    en: 'State',
  },
  colYear: {
    kk: 'Жылы',
    ru: 'Год',
    en: 'Year',
  },
  colKind: {
    kk: 'Түрі',
    ru: 'Вид',
    en: 'Kind',
  },
  receivedOn: {
    kk: 'Келіп түскен күні',
    ru: 'Поступил',
    en: 'Received on',
  },
  receivedAt: {
    kk: '{date} күні келді',
    ru: 'поступил {date}',
    en: 'received {date}',
  },
  dueAt: {
    kk: '{date} күніне дейін',
    ru: 'до {date}',
    en: 'by {date}',
  },
  sentAt: {
    kk: '{date} күні жіберілді',
    ru: 'направлено {date}',
    en: 'sent {date}',
  },
  sentLate: {
    kk: '{date} күні кешігіп жіберілді',
    ru: 'направлено {date}, с опозданием',
    en: 'sent {date}, late',
  },
  noTerm: {
    kk: 'Мерзім есептелмеді',
    ru: 'Срок не посчитан',
    en: 'No term',
  },
  from: {
    kk: 'Кімнен келді',
    ru: 'От кого',
    en: 'From',
  },
  fromHint: {
    kk: 'Жобаны жіберген орган: атауы немесе БСН бойынша іздеңіз.',
    ru: 'Орган, приславший проект: найдите по названию или БИН.',
    en: 'The body that sent it: find it by name or BIN.',
  },
  kind: {
    kk: 'Қандай акт болады',
    ru: 'Каким актом станет',
    en: 'What act it is to become',
  },
  developer: {
    kk: 'Әзірлеуші',
    ru: 'Разработчик',
    en: 'Drawn up by',
  },
  developerHint: {
    kk: 'Жіберген органнан басқа болса.',
    ru: 'Если не тот, кто прислал.',
    en: 'Where another than who sent it.',
  },
  receivedHint: {
    kk: 'Пікір мерзімі осы күннен саналады. Бос қалса, бүгін.',
    ru: 'От этого дня считается срок мнения. Если пусто, сегодня.',
    en: 'The term of the opinion runs from this day. Today if left empty.',
  },
  paperNumber: {
    kk: 'Ілеспе хаттың нөмірі',
    ru: 'Номер сопроводительного письма',
    en: 'Number of the covering letter',
  },
  paperOn: {
    kk: 'Ілеспе хаттың күні',
    ru: 'Дата сопроводительного письма',
    en: 'Day of the covering letter',
  },
  incoming: {
    kk: 'Кіріс хат',
    ru: 'Входящее письмо',
    en: 'Incoming letter',
  },
  incomingHint: {
    kk: 'Хат тіркелімде болса, таңдаңыз: пікір соған жауап болып кетеді.',
    ru: 'Если письмо уже в регистре, выберите его: мнение уйдёт ответом на него.',
    en: 'Where the letter is registered, choose it: the opinion goes out as its reply.',
  },
  files: {
    kk: 'Жобаның файлдары',
    ru: 'Файлы проекта',
    en: 'Files of the draft',
  },
  filesTakenBack: {
    kk: 'Қайтарып алынатын файлдар',
    ru: 'Отозвать файлы',
    en: 'Files taken back',
  },
  filesTakenBackHint: {
    kk: 'Қателесіп қосылғандарын белгілеңіз: олар жобадан алынады, жұртшылыққа да көрінбейді.',
    ru: 'Отметьте приложенные по ошибке: они уйдут из проекта, и публика их больше не увидит.',
    en: 'Mark those added by mistake: they leave the draft, and the public sees them no more.',
  },
  filesHint: {
    kk: 'Мәтіні, түсіндірме жазба, салыстырма кесте.',
    ru: 'Текст, пояснительная записка, сравнительная таблица.',
    en: 'Its text, explanatory note, table of comparison.',
  },
  secret: {
    kk: 'Мемлекеттік құпия бар',
    ru: 'Содержит государственные секреты',
    en: 'Carries state secrets',
  },
  secretHint: {
    kk: 'Ондай жоба мұнда қабылданбайды (PC-PWR-04).',
    ru: 'Такой проект здесь не принимают (PC-PWR-04).',
    en: 'Such a draft is not taken in here (PC-PWR-04).',
  },
  titleKk: {
    kk: 'Атауы, қазақ тілінде',
    ru: 'Название, на казахском',
    en: 'Title in Kazakh',
  },
  titleRu: {
    kk: 'Атауы, орыс тілінде',
    ru: 'Название, на русском',
    en: 'Title in Russian',
  },
  facts: {
    kk: 'Жоба туралы',
    ru: 'О проекте',
    en: 'About the draft',
  },
  paper: {
    kk: 'Ілеспе хат',
    ru: 'Сопроводительное письмо',
    en: 'Covering letter',
  },
  paperOf: {
    kk: '№ {number}, {date}',
    ru: '№ {number} от {date}',
    en: 'No. {number} of {date}',
  },
  number: {
    kk: 'Тіркелім нөмірі',
    ru: 'Номер в регистре',
    en: 'Number in the register',
  },
  clock: {
    kk: 'Пікір мерзімі',
    ru: 'Срок мнения',
    en: 'Term of the opinion',
  },
  opinion: {
    kk: 'Кеңестің пікірі',
    ru: 'Мнение совета',
    en: 'The council’s opinion',
  },
  opinionNone: {
    kk: 'Пікір әлі жазылмаған',
    ru: 'Мнение ещё не написано',
    en: 'No opinion written yet',
  },
  opinionNoneHelp: {
    kk: 'Жобаны қарауға алған соң комиссия, мүше немесе хатшылық пікірдің жобасын осы жерде дайындайды.',
    ru: 'После принятия к рассмотрению комиссия, член совета или секретариат готовят здесь проект мнения.',
    en: 'Once it is under review, a commission, a member or the secretariat drafts the opinion here.',
  },
  opinionDraft: {
    kk: 'Пікірдің жобасы',
    ru: 'Проект мнения',
    en: 'Draft of the opinion',
  },
  opinionDraftHelp: {
    kk: 'Қабылданғанша оны жұртшылық көрмейді.',
    ru: 'До принятия его не видит публика.',
    en: 'The public does not see it before it is adopted.',
  },
  adoptedBy: {
    kk: 'Кім қабылдады',
    ru: 'Кем принято',
    en: 'Adopted by',
  },
  adoptedOn: {
    kk: 'Қабылданған күні',
    ru: 'Принято',
    en: 'Adopted on',
  },
  decision: {
    kk: 'Шешім',
    ru: 'Решение',
    en: 'Decision',
  },
  sentOn: {
    kk: 'Жіберілген күні',
    ru: 'Направлено',
    en: 'Sent on',
  },
  letter: {
    kk: 'Пікір хаты',
    ru: 'Письмо с мнением',
    en: 'Letter of the opinion',
  },
  openLetter: {
    kk: '№ {number} хат',
    ru: 'Письмо № {number}',
    en: 'Letter No. {number}',
  },
  openPaper: {
    kk: 'Қол қойылған құжат',
    ru: 'Подписанный документ',
    en: 'The signed paper',
  },
  item: {
    kk: 'Күн тәртібінде',
    ru: 'В повестке',
    en: 'On the agenda',
  },
  openFile: {
    kk: 'Ашу',
    ru: 'Открыть',
    en: 'Open',
  },
  noFiles: {
    kk: 'Файл тіркелмеген.',
    ru: 'Файлов нет.',
    en: 'No files.',
  },
  filePublic: {
    kk: 'жарияланған',
    ru: 'опубликован',
    en: 'published',
  },
  returnedBecause: {
    kk: 'Қаралмай қайтарылды, {date}',
    ru: 'Возвращён без рассмотрения {date}',
    en: 'Returned without review on {date}',
  },
  withdrawnBecause: {
    kk: 'Орган жобаны {date} күні қайтарып алды',
    ru: 'Орган отозвал проект {date}',
    en: 'Its body took the draft back on {date}',
  },
  position: {
    kk: 'Қорытындысы',
    ru: 'Вывод',
    en: 'What it comes to',
  },
  textKk: {
    kk: 'Мәтіні, қазақ тілінде',
    ru: 'Текст, на казахском',
    en: 'Text in Kazakh',
  },
  textRu: {
    kk: 'Мәтіні, орыс тілінде',
    ru: 'Текст, на русском',
    en: 'Text in Russian',
  },
  commission: {
    kk: 'Комиссия',
    ru: 'Комиссия',
    en: 'Commission',
  },
  secretariatPrepares: {
    kk: 'хатшылық',
    ru: 'секретариат',
    en: 'the secretariat',
  },
  meeting: {
    kk: 'Отырыс',
    ru: 'Заседание',
    en: 'Session',
  },
  noMeetings: {
    kk: 'Алда отырыс жоспарланбаған: алдымен отырысты жоспарлаңыз.',
    ru: 'Впереди нет заседаний: сначала запланируйте заседание.',
    en: 'No session is planned ahead: plan one first.',
  },
  noCommissions: {
    kk: 'Жұмыс істейтін комиссия жоқ.',
    ru: 'Действующих комиссий нет.',
    en: 'No commission is at work.',
  },
  deliveredOn: {
    kk: 'Мүшелерге берілген күн',
    ru: 'Роздан членам',
    en: 'Delivered to members on',
  },
  dayOfIt: {
    kk: 'Күні',
    ru: 'День',
    en: 'Day',
  },
  todayUnless: {
    kk: 'Бос қалса, бүгін.',
    ru: 'Если пусто, сегодня.',
    en: 'Today if left empty.',
  },
  because: {
    kk: 'Негізі',
    ru: 'Основание',
    en: 'Why',
  },
  reason: {
    kk: 'Себебі',
    ru: 'Причина',
    en: 'Reason',
  },
  byDecision: {
    kk: 'Отырыстың шешімі',
    ru: 'Решение заседания',
    en: 'Decision of a session',
  },
  byDecisionHint: {
    kk: 'Осы мәселе бойынша қабылданған шешім; болмаса, төменде құжатты көрсетіңіз.',
    ru: 'Решение по этому вопросу; если его нет, укажите документ ниже.',
    en: 'The decision on this very question; where there is none, name the paper below.',
  },
  paperOfOpinion: {
    kk: 'Құжаттың нөмірі',
    ru: 'Номер документа',
    en: 'Number of the paper',
  },
  paperOfOpinionOn: {
    kk: 'Құжаттың күні',
    ru: 'Дата документа',
    en: 'Day of the paper',
  },
  paperFile: {
    kk: 'Құжаттың файлы',
    ru: 'Файл документа',
    en: 'File of the paper',
  },
  by: {
    kk: 'Кім қабылдады',
    ru: 'Кем принято',
    en: 'Adopted by',
  },
  textUnless: {
    kk: 'Бос қалса, дайындалған жоба алынады.',
    ru: 'Если пусто, берётся подготовленный проект мнения.',
    en: 'The draft is taken if left empty.',
  },
  channel: {
    kk: 'Қалай жіберіледі',
    ru: 'Как отправляется',
    en: 'How it is sent',
  },
  withFiles: {
    kk: 'Файлдарымен бірге',
    ru: 'Вместе с файлами',
    en: 'With its files',
  },
  actRegister: {
    kk: 'Жобаны тіркеу',
    ru: 'Зарегистрировать проект',
    en: 'Register a draft',
  },
  actRegisterLead: {
    kk: 'Жоба жыл тіркелімінен нөмір алады, пікір мерзімі келген күннен есептеледі.',
    ru: 'Проект получит номер в регистре года, срок мнения посчитается от дня поступления.',
    en: 'The draft gets a number of the year; the term of the opinion is computed from the day it came.',
  },
  actAmend: {
    kk: 'Түзету',
    ru: 'Исправить',
    en: 'Correct',
  },
  actAmendLead: {
    kk: 'Келген күні өзгерсе, мерзім қайта есептеледі.',
    ru: 'Если меняется день поступления, срок считается заново.',
    en: 'If the day of receipt changes, the term is computed anew.',
  },
  actAccept: {
    kk: 'Қарауға алу',
    ru: 'Принять к рассмотрению',
    en: 'Accept for review',
  },
  actReturn: {
    kk: 'Қарамай қайтару',
    ru: 'Вернуть без рассмотрения',
    en: 'Return without review',
  },
  actReturnLead: {
    kk: 'Қай жобаны қарайтынын кеңес өзі таңдайды (PC-PWR-02). Қайтару себебін орган мен жұртшылық көреді.',
    ru: 'Какие проекты рассматривать, совет выбирает сам (PC-PWR-02). Причину возврата увидят орган и публика.',
    en: 'The council chooses which drafts it considers (PC-PWR-02). The body and the public read why it was returned.',
  },
  actHand: {
    kk: 'Комиссияға беру',
    ru: 'Передать комиссии',
    en: 'Hand to a commission',
  },
  actAgenda: {
    kk: 'Күн тәртібіне енгізу',
    ru: 'Внести в повестку',
    en: 'Put on an agenda',
  },
  actAgendaLead: {
    kk: 'Файлдары мәселенің материалдары болады, негізі: PWR-05 өкілеттігі.',
    ru: 'Файлы станут материалами вопроса, основание: полномочие PWR-05.',
    en: 'Its files become papers of the question; it rests on power PWR-05.',
  },
  actDraft: {
    kk: 'Пікірді жазу',
    ru: 'Написать мнение',
    en: 'Write the opinion',
  },
  actDraftAgain: {
    kk: 'Пікірді өңдеу',
    ru: 'Править мнение',
    en: 'Edit the opinion',
  },
  actAdopt: {
    kk: 'Пікірді қабылдау',
    ru: 'Мнение принято',
    en: 'Record its adoption',
  },
  actAdoptTitle: {
    kk: 'Пікірдің қабылданғанын тіркеу',
    ru: 'Записать принятие мнения',
    en: 'Record that the opinion was adopted',
  },
  actAdoptFinal: {
    kk: 'Қабылданған пікірдің мәтіні өзгермейді.',
    ru: 'Текст принятого мнения не меняется.',
    en: 'The text of an adopted opinion does not change.',
  },
  actSend: {
    kk: 'Пікірді жіберу',
    ru: 'Направить мнение',
    en: 'Send the opinion',
  },
  actSendLead: {
    kk: 'Органға хат дайындалып, тіркеліп, жіберіледі. Жоба хатпен келсе, хат соған жауап болады.',
    ru: 'Письмо органу будет составлено, зарегистрировано и отправлено. Если проект пришёл с письмом, оно станет ответом на него.',
    en: 'A letter to the body is drawn up, registered and sent; where the draft came with one, as its reply.',
  },
  actSendFinal: {
    kk: 'Жіберілген хат қайтарылмайды.',
    ru: 'Отправленное письмо не отзывается.',
    en: 'A letter that was sent is not taken back.',
  },
  actWithdraw: {
    kk: 'Орган қайтарып алды',
    ru: 'Отозван органом',
    en: 'Taken back by its body',
  },
  actPublish: {
    kk: 'Жұртшылыққа көрсету',
    ru: 'Опубликовать',
    en: 'Publish',
  },
  actPublishLead: {
    kk: 'Жобаны, шешімді және қабылданған пікірді барлығы оқиды. Пікірдің жобасы мен хаттар жарияланбайды.',
    ru: 'Проект, решение и принятое мнение прочтёт любой. Проект мнения и письма не публикуются.',
    en: 'Anybody will read the draft, the triage and the adopted opinion. The draft of an opinion and letters are never published.',
  },
  actUnpublish: {
    kk: 'Жариялаудан алу',
    ru: 'Снять с публикации',
    en: 'Unpublish',
  },
  publicPage: {
    kk: 'Ашық бет',
    ru: 'Публичная страница',
    en: 'Public page',
  },
  next_RECEIVED: {
    kk: 'Кеңес оны қарай ма, әлде қарамай қайтара ма: шешіңіз.',
    ru: 'Решите, рассматривает ли совет этот проект или возвращает.',
    en: 'Decide whether the council considers it or returns it.',
  },
  next_ACCEPTED_FOR_REVIEW: {
    kk: 'Пікірді дайындаңыз: комиссияға беріңіз немесе отырысқа шығарыңыз.',
    ru: 'Подготовьте мнение: передайте комиссии или вынесите на заседание.',
    en: 'Prepare the opinion: hand it to a commission or put it on an agenda.',
  },
  next_OPINION_ADOPTED: {
    kk: 'Пікір қабылданды: органға жіберіңіз.',
    ru: 'Мнение принято: отправьте его органу.',
    en: 'The opinion is adopted: send it to the body.',
  },
  todayTitle: {
    kk: 'Пікір күтетін жобалар',
    ru: 'Проекты ждут мнения',
    en: 'Drafts awaiting an opinion',
  },
  allDrafts: {
    kk: 'Барлық жоба',
    ru: 'Все проекты',
    en: 'All drafts',
  },
  publicTitle: {
    kk: 'Акт жобалары және кеңестердің пікірлері',
    ru: 'Проекты актов и мнения советов',
    en: 'Draft acts and councils’ opinions',
  },
  publicLead: {
    kk: 'Қандай жоба келді, кеңес не айтты және одан не шықты.',
    ru: 'Какой проект поступил, что сказал совет и что из этого вышло.',
    en: 'Which draft came, what the council said, and what came of it.',
  },
  publicFound: {
    kk: '{count, plural, one {Табылғаны: #} other {Табылғаны: #}}',
    ru: '{count, plural, one {Найден # проект} few {Найдено # проекта} many {Найдено # проектов} other {Найдено # проекта}}',
    en: '{count, plural, one {# draft found} other {# drafts found}}',
  },
  publicNone: {
    kk: 'Жарияланған жоба жоқ',
    ru: 'Опубликованных проектов нет',
    en: 'No drafts are published',
  },
  publicNoneHelp: {
    kk: 'Кеңес жобаны жариялағанда ол осында шығады. Сүзгі қойылса, оны тазалап көріңіз.',
    ru: 'Они появятся здесь, когда совет их опубликует. Если стоит фильтр, попробуйте сбросить его.',
    en: 'They appear here when a council publishes them. If a filter is set, try clearing it.',
  },
  whatBecame: {
    kk: 'Жобаның жолы',
    ru: 'Путь проекта',
    en: 'What became of it',
  },
  stepReceived: {
    kk: 'Кеңеске келді',
    ru: 'Поступил в совет',
    en: 'Came to the council',
  },
  stepTriage: {
    kk: 'Қарау туралы шешім',
    ru: 'Решение о рассмотрении',
    en: 'Triage',
  },
  stepOpinion: {
    kk: 'Пікір қабылданды',
    ru: 'Мнение принято',
    en: 'Opinion adopted',
  },
  stepSent: {
    kk: 'Органға жіберілді',
    ru: 'Направлено органу',
    en: 'Sent to the body',
  },
  stepDone: {
    kk: 'болды',
    ru: 'сделано',
    en: 'done',
  },
  stepNow: {
    kk: 'қазір',
    ru: 'сейчас',
    en: 'now',
  },
  stepTodo: {
    kk: 'әлі жоқ',
    ru: 'ещё нет',
    en: 'not yet',
  },
  stepLate: {
    kk: 'мерзімі өтті',
    ru: 'срок прошёл',
    en: 'its day has passed',
  },
  opinionAwaited: {
    kk: 'Кеңес пікірін әлі қабылдаған жоқ.',
    ru: 'Совет ещё не принял мнение.',
    en: 'The council has not adopted its opinion yet.',
  },
  opinionAwaitedBy: {
    kk: 'Пікір {date} күніне дейін күтіледі.',
    ru: 'Мнение ожидается до {date}.',
    en: 'The opinion is due by {date}.',
  },
  notConsidered: {
    kk: 'Кеңес бұл жобаны қараған жоқ.',
    ru: 'Совет этот проект не рассматривал.',
    en: 'The council did not consider this draft.',
  },
  publicOpinions: {
    kk: 'Акт жобалары',
    ru: 'Проекты актов',
    en: 'Draft acts',
  },
});
