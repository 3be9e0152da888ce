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
  agenda: { kk: 'Күн тәртібі:', ru: 'Повестка дня:', en: 'Agenda:' },
  remote: { kk: 'Қашықтан қосылу: {url}', ru: 'Подключиться удалённо: {url}', en: 'Join remotely: {url}' },
  stream: { kk: 'Трансляция: {url}', ru: 'Трансляция: {url}', en: 'Broadcast: {url}' },
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
});
