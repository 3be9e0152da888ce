import { messages } from '../messages.ts';

/** What calendars say to which other programs subscribe, and the words of the pages that give their addresses. */
export const feeds = messages({
  councilName: { kk: '{council}: отырыстар', ru: '{council}: заседания', en: '{council}: sittings' },
  ownName: { kk: '{council}: менің күнтізбем', ru: '{council}: мой календарь', en: '{council}: my calendar' },
  bodyName: { kk: '{body}: жауап беру мерзімдері', ru: '{body}: сроки ответов', en: '{body}: answers due' },
  cancelled: { kk: 'Отырыс өтпейді.', ru: 'Не состоится.', en: 'It is cancelled.' },
  planned: {
    kk: 'Жоспарланған, әлі жарияланған жоқ.',
    ru: 'Запланировано, ещё не объявлено.',
    en: 'Planned, not announced yet.',
  },
  noQuorum: {
    kk: 'Өтпеді: кворум болмады.',
    ru: 'Не состоялось: не было кворума.',
    en: 'Not held: there was no quorum.',
  },
  moved: { kk: 'Басқа күнге ауыстырылды.', ru: 'Перенесено.', en: 'Moved.' },
  movedTo: { kk: '{date} күніне ауыстырылды.', ru: 'Перенесено на {date}.', en: 'Moved to {date}.' },
  joint: { kk: 'Бірлескен: {councils}', ru: 'Совместно: {councils}', en: 'Together with: {councils}' },
  agenda: { kk: 'Күн тәртібі:', ru: 'Повестка дня:', en: 'Agenda:' },
  remote: { kk: 'Қашықтан қосылу: {url}', ru: 'Подключиться удалённо: {url}', en: 'Join remotely: {url}' },
  stream: { kk: 'Тікелей эфир: {url}', ru: 'Трансляция: {url}', en: 'Broadcast: {url}' },
  answer: {
    kk: '№ {number} ұсынымға жауап берудің соңғы күні',
    ru: 'Последний день ответа на рекомендацию № {number}',
    en: 'Last day to answer recommendation No. {number}',
  },
  reanswer: {
    kk: '№ {number} ұсынымға қайта жауап: кеңес белгілеген күн',
    ru: 'Повторный ответ на рекомендацию № {number}: день, который назначил совет',
    en: 'Another answer to recommendation No. {number}: the day set by the council',
  },
  execution: {
    kk: '№ {number} ұсынымды орындау: уәде етілген күн',
    ru: 'Исполнение рекомендации № {number}: обещанный день',
    en: 'Execution of recommendation No. {number}: the promised day',
  },
  finalDocument: {
    kk: '№ {number} бақылау бойынша қорытынды құжатты жіберудің соңғы күні',
    ru: 'Последний день отправки итогового документа по контролю № {number}',
    en: 'Last day to send the final document of control No. {number}',
  },
  publication: {
    kk: '№ {number} бақылаудың қорытынды құжатын жариялаудың соңғы күні',
    ru: 'Последний день публикации итогового документа по контролю № {number}',
    en: 'Last day to publish the final document of control No. {number}',
  },
  opinion: {
    kk: '№ {number} акт жобасы бойынша пікірдің соңғы күні',
    ru: 'Последний день заключения по проекту акта № {number}',
    en: 'Last day for the opinion on draft act No. {number}',
  },
  protocol: {
    kk: 'Хаттаманы дайындап, қол қоюдың соңғы күні',
    ru: 'Последний день подготовки и подписания протокола',
    en: 'Last day to have the protocol ready and signed',
  },
  protocolPublication: {
    kk: 'Хаттаманы жариялаудың соңғы күні',
    ru: 'Последний день публикации протокола',
    en: 'Last day to publish the protocol',
  },
  decision: {
    kk: '№ {number} шешімді орындау күні',
    ru: 'Срок исполнения решения № {number}',
    en: 'Decision No. {number} is to be executed',
  },
  letter: {
    kk: '№ {number} хат: тапсырманы орындау күні',
    ru: 'Письмо № {number}: срок поручения',
    en: 'Letter No. {number}: the instruction is due',
  },
  unverified: {
    kk: 'Мерзім тексерілмеген: кеңестің баптауы бойынша.',
    ru: 'Срок не проверен: по настройке совета.',
    en: 'The term is not verified: as the council has set it.',
  },
  councilTitle: { kk: 'Отырыстар күнтізбесі', ru: 'Календарь заседаний', en: 'Calendar of sittings' },
  councilHelp: {
    kk: 'Мекенжайды күнтізбе бағдарламасына қосыңыз: жарияланған отырыстар мен тыңдаулар, олардың басқа күнге ауысуы мен күшінің жойылуы сонда өзі көрінеді.',
    ru: 'Добавьте адрес в свою программу-календарь: объявленные заседания и слушания, их переносы и отмены будут появляться там сами.',
    en: 'Add the address to your calendar program: announced sittings and hearings, their moves and cancellations will appear there by themselves.',
  },
  councilChoose: {
    kk: 'Күнтізбеге жазылу үшін сүзгіден кеңесті таңдаңыз.',
    ru: 'Чтобы подписаться на календарь, выберите совет в фильтре.',
    en: 'To subscribe to a calendar, choose a council in the filter.',
  },
  ownTitle: { kk: 'Менің күнтізбелерім', ru: 'Мои календари', en: 'My calendars' },
  ownHelp: {
    kk: 'Өз отырыстарыңыз бен мерзімдеріңізді телефондағы немесе компьютердегі күнтізбеден көріңіз. Мекенжай тек сіздікі: оны білген адам күнтізбеңізді оқи алады, сондықтан ешкімге бермеңіз.',
    ru: 'Свои заседания и сроки можно видеть в календаре телефона или компьютера. Адрес только ваш: кто его знает, тот читает ваш календарь, поэтому никому его не передавайте.',
    en: 'See your sittings and dates in the calendar of your phone or computer. The address is yours alone: whoever knows it reads your calendar, so give it to nobody.',
  },
  ownCouncilHelp: {
    kk: 'Сіз қатысатын отырыстар және сізге жүктелген мерзімдер.',
    ru: 'Заседания, на которых вас ждут, и сроки, которые поручены вам.',
    en: 'Sittings where you are awaited, and dates that are yours to keep.',
  },
  ownBodyHelp: {
    kk: 'Ұсынымдарға жауап беру, қайта жауап беру және орындау күндері.',
    ru: 'Дни ответов на рекомендации, повторных ответов и исполнения.',
    en: 'Days to answer recommendations, to answer anew and to execute.',
  },
  issuedAt: { kk: 'Мекенжай берілді: {date}', ru: 'Адрес выдан: {date}', en: 'Address issued: {date}' },
  noAddress: { kk: 'Мекенжай әлі берілмеген', ru: 'Адрес ещё не выдан', en: 'No address yet' },
  issue: { kk: 'Мекенжай алу', ru: 'Получить адрес', en: 'Get an address' },
  issueLead: {
    kk: 'Тек сізге арналған мекенжай жасалады. Оны кез келген уақытта ауыстыруға немесе тоқтатуға болады.',
    ru: 'Будет создан адрес только для вас. Его можно сменить или отозвать в любое время.',
    en: 'An address for you alone is made. It can be replaced or ended at any time.',
  },
  reissue: { kk: 'Мекенжайды ауыстыру', ru: 'Сменить адрес', en: 'Replace the address' },
  reissueLead: {
    kk: 'Мекенжай бөтен адамға белгілі болса, жаңасын алыңыз да, күнтізбе бағдарламасына қайта қосыңыз.',
    ru: 'Если адрес стал известен постороннему, получите новый и добавьте его в программу-календарь заново.',
    en: 'If somebody else came to know the address, get a new one and add it to your calendar program again.',
  },
  reissueFinal: {
    kk: 'Қазіргі мекенжай бірден жұмысын тоқтатады.',
    ru: 'Прежний адрес сразу перестанет работать.',
    en: 'The present address stops working at once.',
  },
  revoke: { kk: 'Тоқтату', ru: 'Отозвать', en: 'End' },
  revokeLead: {
    kk: 'Бұл мекенжаймен күнтізбе енді оқылмайды.',
    ru: 'По этому адресу календарь больше никто не прочтёт.',
    en: 'Nobody reads the calendar by this address any more.',
  },
  copy: { kk: 'Көшіру', ru: 'Скопировать', en: 'Copy' },
  copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
  open: { kk: 'Күнтізбеден ашу', ru: 'Открыть в календаре', en: 'Open in my calendar' },
  toOwn: { kk: 'Күнтізбеге қосу', ru: 'В мой календарь', en: 'To my calendar' },
});
