import { messages } from '../messages.ts';

/** Public hearings as anyone reads them: registering, proposing, the fate of each proposal. */
export const hearingsPublic = messages({
  nav: {
    kk: 'Тыңдаулар',
    ru: 'Слушания',
    en: 'Hearings',
  },
  publicTitle: {
    kk: 'Қоғамдық тыңдаулар',
    ru: 'Общественные слушания',
    en: 'Public hearings',
  },
  publicLead: {
    kk: 'Кез келген адам тіркелмей-ақ оқи алады, тіркеліп келе алады немесе ұсыныс жібере алады. Тіркелгі қажет емес.',
    ru: 'Любой может прийти, зарегистрироваться или направить предложение. Учётная запись не нужна.',
    en: 'Anybody may come, register or send a proposal. No account is needed.',
  },
  publicFound: {
    kk: 'Табылғаны: {count}',
    ru: '{count, plural, one {Найдено # слушание} few {Найдено # слушания} many {Найдено # слушаний} other {Найдено # слушания}}',
    en: '{count, plural, one {# hearing found} other {# hearings found}}',
  },
  publicNone: {
    kk: 'Жарияланған тыңдау жоқ',
    ru: 'Объявленных слушаний нет',
    en: 'No hearings are announced',
  },
  publicNoneHelp: {
    kk: 'Кеңес тыңдауды жариялағанда ол осында шығады.',
    ru: 'Они появятся здесь, когда совет их объявит.',
    en: 'They appear here once a council announces them.',
  },
  onlyComing: {
    kk: 'Тек алдағылары',
    ru: 'Только предстоящие',
    en: 'Only those to come',
  },
  one: {
    kk: 'Қоғамдық тыңдау',
    ru: 'Общественное слушание',
    en: 'Public hearing',
  },
  register: {
    kk: 'Тыңдауға тіркелу',
    ru: 'Зарегистрироваться',
    en: 'Register',
  },
  propose: {
    kk: 'Ұсыныс жіберу',
    ru: 'Направить предложение',
    en: 'Send a proposal',
  },
  registrationUntil: {
    kk: '{moment} уақытына дейін',
    ru: 'до {moment}',
    en: 'until {moment}',
  },
  registrationTill: {
    kk: 'Тіркелу мерзімі',
    ru: 'Регистрация',
    en: 'Registration',
  },
  registrationOver: {
    kk: 'Тіркелу аяқталды: тыңдауға тіркелусіз де келуге болады.',
    ru: 'Регистрация закончена: на слушание можно прийти и без неё.',
    en: 'Registration is over: you may come without it.',
  },
  places: {
    kk: 'Орын',
    ru: 'Места',
    en: 'Places',
  },
  placesLeft: {
    kk: '{places} орыннан {left} орын бос',
    ru: 'свободно {left} из {places}',
    en: '{left} of {places} free',
  },
  noPlaces: {
    kk: 'Бос орын жоқ: ұсыныс жіберуге болады.',
    ru: 'Мест нет, но предложение направить можно.',
    en: 'No places are left, but a proposal may be sent.',
  },
  registered: {
    kk: 'Тіркелді',
    ru: 'Зарегистрировались',
    en: 'Registered',
  },
  registeredCount: {
    kk: '{count} адам',
    ru: '{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
  howTo: {
    kk: 'Қалай қатысуға болады',
    ru: 'Как участвовать',
    en: 'How to take part',
  },
  drafts: {
    kk: 'Не талқыланады',
    ru: 'Что обсуждается',
    en: 'What is discussed',
  },
  noDrafts: {
    kk: 'Талқыланатын құжаттар әлі қойылмаған.',
    ru: 'Документы пока не приложены.',
    en: 'No documents are attached yet.',
  },
  announced: {
    kk: 'Хабарландыру',
    ru: 'Объявлено',
    en: 'Announced',
  },
  announcedIn: {
    kk: '{date}, {media}',
    ru: '{date}, {media}',
    en: '{date}, {media}',
  },
  proposals: {
    kk: 'Ұсыныстар',
    ru: 'Предложения',
    en: 'Proposals',
  },
  proposalsHelp: {
    kk: 'Әр ұсыныстың нөмірі бар. Тыңдаудан кейін оны қарау нәтижесі осында көрсетіледі.',
    ru: 'У каждого предложения свой номер. После слушания здесь будет видно, что с ним стало.',
    en: 'Each proposal has its number. After the hearing its fate is shown here.',
  },
  noProposals: {
    kk: 'Жарияланған ұсыныс әлі жоқ',
    ru: 'Опубликованных предложений пока нет',
    en: 'No proposals are shown yet',
  },
  noProposalsOpen: {
    kk: 'Бірінші болып жазыңыз: ұсыныс хатшылық қарағаннан кейін осында шығады.',
    ru: 'Напишите первым: предложение появится здесь, как только его посмотрит секретариат.',
    en: 'Be the first: a proposal appears here once the secretariat has looked at it.',
  },
  noProposalsOver: {
    kk: 'Бұл тыңдауға ұсыныс түспеген.',
    ru: 'На это слушание предложения не поступали.',
    en: 'No proposals came to this hearing.',
  },
  proposalNumber: {
    kk: '№ {number}',
    ru: '№ {number}',
    en: 'No. {number}',
  },
  anonymous: {
    kk: 'Тұрғын',
    ru: 'Житель',
    en: 'A resident',
  },
  noFate: {
    kk: 'Қарау күтілуде',
    ru: 'Ждёт рассмотрения',
    en: 'Not yet considered',
  },
  fateReason: {
    kk: 'Себебі: {reason}',
    ru: 'Почему: {reason}',
    en: 'Why: {reason}',
  },
  fates: {
    kk: 'Ұсыныстарды қарау нәтижесі',
    ru: 'Судьба предложений',
    en: 'What became of the proposals',
  },
  fatesOf: {
    kk: '{all} ұсыныстан {included} толық, {partly} ішінара қарарға енді',
    ru: 'Из {all} предложений вошли в резолюцию {included}, частично {partly}',
    en: 'Of {all} proposals {included} were included, {partly} partly',
  },
  resolution: {
    kk: 'Қарар',
    ru: 'Резолюция',
    en: 'Resolution',
  },
  resolutionOf: {
    kk: '{date} күнгі қарар',
    ru: 'Резолюция от {date}',
    en: 'Resolution of {date}',
  },
  resolutionAwaited: {
    kk: 'Қарар тыңдаудан кейін осында шығады.',
    ru: 'Резолюция появится здесь после слушания.',
    en: 'The resolution appears here after the hearing.',
  },
  resolutionFile: {
    kk: 'Қол қойылған қарар',
    ru: 'Подписанная резолюция',
    en: 'The signed resolution',
  },
  recommendations: {
    kk: 'Қарардың ұсынымдары',
    ru: 'Рекомендации резолюции',
    en: 'Recommendations of the resolution',
  },
  recommendationsAwaited: {
    kk: 'Ұсынымдар қабылданып, органға жіберілгенде осында көрінеді.',
    ru: 'Рекомендации появятся здесь, когда их примут и направят органу.',
    en: 'Recommendations appear here once adopted and sent to the body.',
  },
  toMission: {
    kk: 'Бақылау ісі',
    ru: 'Дело контроля',
    en: 'The control action',
  },
  wayApproved: {
    kk: 'Кеңес шешті',
    ru: 'Решение совета',
    en: 'Decided',
  },
  wayAnnounced: {
    kk: 'Жарияланды',
    ru: 'Объявлено',
    en: 'Announced',
  },
  wayHeld: {
    kk: 'Тыңдау',
    ru: 'Слушание',
    en: 'The hearing',
  },
  wayResolution: {
    kk: 'Қарар',
    ru: 'Резолюция',
    en: 'Resolution',
  },
  waySent: {
    kk: 'Ұсынымдар жіберілді',
    ru: 'Рекомендации направлены',
    en: 'Recommendations sent',
  },
  done: {
    kk: 'болды',
    ru: 'сделано',
    en: 'done',
  },
  now: {
    kk: 'қазір',
    ru: 'сейчас',
    en: 'now',
  },
  todo: {
    kk: 'әлі жоқ',
    ru: 'ещё нет',
    en: 'not yet',
  },
  way: {
    kk: 'Тыңдаудың жолы',
    ru: 'Путь слушания',
    en: 'The way of the hearing',
  },
  registerOrPropose: {
    kk: 'Тіркелу немесе ұсыныс беру',
    ru: 'Зарегистрироваться или предложить',
    en: 'Register or propose',
  },
  toHearing: {
    kk: 'Тыңдау беті',
    ru: 'Страница слушания',
    en: 'Page of the hearing',
  },
  openMeeting: {
    kk: 'Күн тәртібі мен хаттама',
    ru: 'Повестка и протокол',
    en: 'Agenda and protocol',
  },
  toMeeting: {
    kk: 'Отырыс',
    ru: 'Заседание',
    en: 'The sitting',
  },
  facts: {
    kk: 'Тыңдау туралы',
    ru: 'О слушании',
    en: 'About the hearing',
  },
  breadcrumbs: {
    kk: 'Бөлімдер',
    ru: 'Разделы',
    en: 'Sections',
  },
  registerTitle: {
    kk: 'Тыңдауға тіркелу',
    ru: 'Регистрация на слушание',
    en: 'Registration for the hearing',
  },
  registerLead: {
    kk: 'Екі минут, тіркелгі ашу қажет емес. Тіркелу нөмірін бірден аласыз.',
    ru: 'Две минуты, без учётной записи. Номер регистрации получите сразу.',
    en: 'Two minutes, without an account. You get your number at once.',
  },
  registerNot: {
    kk: 'Тіркелу жабық',
    ru: 'Регистрация закрыта',
    en: 'Registration is closed',
  },
  registerNotHelp: {
    kk: 'Мерзімі өткен немесе әлі ашылмаған. Тыңдауға тіркелусіз де келуге болады.',
    ru: 'Срок прошёл или ещё не начался. На слушание можно прийти и без регистрации.',
    en: 'Its time is over or has not begun. You may come to the hearing without it.',
  },
  backToHearing: {
    kk: 'Тыңдау бетіне',
    ru: 'К слушанию',
    en: 'To the hearing',
  },
  name: {
    kk: 'Аты-жөніңіз',
    ru: 'Ваше имя и фамилия',
    en: 'Your name',
  },
  contact: {
    kk: 'Телефон немесе электрондық пошта',
    ru: 'Телефон или электронная почта',
    en: 'Telephone or e-mail',
  },
  contactHint: {
    kk: 'Орны не уақыты өзгерсе, хатшылық осы арқылы хабарлайды. Жұртшылық көрмейді.',
    ru: 'Секретариат сообщит, если изменятся место или время. Публично не показывается.',
    en: 'The secretariat tells you if place or time change. Never shown to the public.',
  },
  organisation: {
    kk: 'Ұйымыңыз',
    ru: 'Организация',
    en: 'Your organisation',
  },
  organisationHint: {
    kk: 'Өз атыңыздан келсеңіз, бос қалдырыңыз.',
    ru: 'Если приходите от себя, оставьте пустым.',
    en: 'Leave empty if you come for yourself.',
  },
  wantsFloor: {
    kk: 'Сөз сөйлегім келеді',
    ru: 'Хочу выступить',
    en: 'I ask for the floor',
  },
  wantsFloorHint: {
    kk: 'Сөз беру кезегіне жазыласыз.',
    ru: 'Вас внесут в список выступающих.',
    en: 'You are put on the list of speakers.',
  },
  remote: {
    kk: 'Қашықтан қатысамын',
    ru: 'Участвую дистанционно',
    en: 'I take part from afar',
  },
  consent: {
    kk: 'Келісім',
    ru: 'Согласие',
    en: 'Consent',
  },
  consentGive: {
    kk: 'Оқыдым, келісемін',
    ru: 'Прочитал(а) и согласен(на)',
    en: 'I have read it and agree',
  },
  registerSubmit: {
    kk: 'Тіркелу',
    ru: 'Зарегистрироваться',
    en: 'Register',
  },
  receipt: {
    kk: 'Сіз тіркелдіңіз',
    ru: 'Вы зарегистрированы',
    en: 'You are registered',
  },
  receiptNumber: {
    kk: 'Тіркеу нөміріңіз',
    ru: 'Ваш номер регистрации',
    en: 'Your number of registration',
  },
  receiptHelp: {
    kk: 'Нөмірді сақтап қойыңыз немесе бетті суретке түсіріңіз. Келе алмасаңыз, төмендегі сілтеме арқылы тіркеуді қайтарып алыңыз: орын басқаға бос болады.',
    ru: 'Запомните номер или сделайте снимок экрана. Если не сможете прийти, отзовите регистрацию по ссылке ниже: место достанется другому.',
    en: 'Keep the number or take a picture of the screen. If you cannot come, take the registration back by the link below: the place goes to somebody else.',
  },
  withdrawLink: {
    kk: 'Тіркеуді қайтарып алу сілтемесі',
    ru: 'Ссылка для отзыва регистрации',
    en: 'Link to take the registration back',
  },
  copyLink: {
    kk: 'Сілтемені көшіру',
    ru: 'Скопировать ссылку',
    en: 'Copy the link',
  },
  copied: {
    kk: 'Көшірілді',
    ru: 'Скопировано',
    en: 'Copied',
  },
  proposeToo: {
    kk: 'Енді ұсыныс жіберу',
    ru: 'Теперь направить предложение',
    en: 'Now send a proposal',
  },
  proposeTitle: {
    kk: 'Тыңдауға ұсыныс',
    ru: 'Предложение к слушанию',
    en: 'A proposal to the hearing',
  },
  proposeLead: {
    kk: 'Ұсыныс нөмір алады. Тыңдаудан кейін оның қарарға енген-енбегенін және себебін осы сайттан көресіз.',
    ru: 'Предложение получит номер. После слушания здесь будет видно, вошло ли оно в резолюцию и почему.',
    en: 'The proposal gets a number. After the hearing you see here whether it went into the resolution, and why.',
  },
  text: {
    kk: 'Ұсынысыңыз',
    ru: 'Ваше предложение',
    en: 'Your proposal',
  },
  textHint: {
    kk: '4 000 таңбаға дейін. Басқа адамдардың жеке деректерін жазбаңыз.',
    ru: 'До 4 000 знаков. Не пишите чужих персональных данных.',
    en: 'Up to 4,000 characters. Leave out other people’s personal data.',
  },
  showName: {
    kk: 'Атым ұсыныстың жанында көрсетілсін',
    ru: 'Показать моё имя рядом с предложением',
    en: 'Show my name beside the proposal',
  },
  proposeSubmit: {
    kk: 'Ұсынысты жіберу',
    ru: 'Отправить предложение',
    en: 'Send the proposal',
  },
  proposed: {
    kk: 'Ұсыныс қабылданды',
    ru: 'Предложение принято',
    en: 'The proposal is taken',
  },
  proposedNumber: {
    kk: 'Ұсыныстың нөмірі',
    ru: 'Номер предложения',
    en: 'Number of the proposal',
  },
  proposedHelp: {
    kk: 'Хатшылық қарағаннан кейін тыңдау бетінде шығады. Қарау нәтижесін сол жерден нөмірі бойынша табасыз.',
    ru: 'После просмотра секретариатом оно появится на странице слушания. Там же по номеру найдёте, что с ним стало.',
    en: 'Once the secretariat has looked at it, it stands on the page of the hearing; there you find its fate by the number.',
  },
  another: {
    kk: 'Тағы біреуін жазу',
    ru: 'Написать ещё одно',
    en: 'Write another',
  },
  withdrawTitle: {
    kk: 'Тіркеуді қайтарып алу',
    ru: 'Отозвать регистрацию',
    en: 'Take the registration back',
  },
  withdrawLead: {
    kk: 'Тыңдауға келе алмасаңыз, орын басқа адамға бос болады.',
    ru: 'Если вы не сможете прийти, место достанется другому.',
    en: 'If you cannot come, the place goes to somebody else.',
  },
  withdrawSubmit: {
    kk: 'Қайтарып алу',
    ru: 'Отозвать',
    en: 'Take it back',
  },
  withdrawn: {
    kk: 'Тіркеу қайтарып алынды',
    ru: 'Регистрация отозвана',
    en: 'The registration is taken back',
  },
  withdrawnHelp: {
    kk: 'Ойыңыз өзгерсе, қайта тіркелуге болады.',
    ru: 'Если передумаете, зарегистрируйтесь снова.',
    en: 'If you change your mind, register again.',
  },
  during: {
    kk: 'Тыңдау кезінде',
    ru: 'Во время слушания',
    en: 'During the hearing',
  },
  watch: {
    kk: 'Тікелей эфир',
    ru: 'Прямая трансляция',
    en: 'Watch live',
  },
  howComes: {
    kk: 'Тыңдау ашық: кез келген адам келе алады. Тіркелу сөз сөйлеуге және орын ұстауға керек.',
    ru: 'Слушание открыто: прийти может любой. Регистрация нужна, чтобы выступить и занять место.',
    en: 'The hearing is open: anybody may come. Registration is for those who want to speak and to keep a place.',
  },
  opensHere: {
    kk: 'Тіркелу ашық',
    ru: 'Регистрация открыта',
    en: 'Registration is open',
  },
  homeTitle: {
    kk: 'Алдағы қоғамдық тыңдаулар',
    ru: 'Предстоящие общественные слушания',
    en: 'Public hearings to come',
  },
  allHearings: {
    kk: 'Барлық тыңдау',
    ru: 'Все слушания',
    en: 'All hearings',
  },
  reportsPublic: {
    kk: 'Органдардың есептері',
    ru: 'Отчёты органов',
    en: 'Reports of bodies',
  },
});
