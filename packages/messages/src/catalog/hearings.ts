import { messages } from '../messages.ts';
import { hearingsPublic } from './hearings-public.ts';

/** Public hearings in the cabinet: the list, the dossier, registrations, proposals, the resolution. */
export const hearings = messages({
  ...hearingsPublic,
  title: {
    kk: 'Қоғамдық тыңдаулар',
    ru: 'Общественные слушания',
    en: 'Public hearings',
  },
  tabHearings: {
    kk: 'Қоғамдық тыңдаулар',
    ru: 'Общественные слушания',
    en: 'Public hearings',
  },
  tabReports: {
    kk: 'Есептерді тыңдау',
    ru: 'Заслушивание отчётов',
    en: 'Hearings of reports',
  },
  navCabinet: {
    kk: 'Тыңдаулар мен есептер',
    ru: 'Слушания и отчёты',
    en: 'Hearings and reports',
  },
  lead: {
    kk: 'Жариялаудан қарар мен ұсынымдарға дейін: тіркелгендер, нөмірленген ұсыныстар, әрқайсысын қарау нәтижесі.',
    ru: 'От объявления до резолюции и рекомендаций: кто зарегистрировался, что предложили и что стало с каждым предложением.',
    en: 'From announcement to resolution and recommendations: who registered, what was proposed and what became of each.',
  },
  none: {
    kk: 'Тыңдау әлі болған жоқ',
    ru: 'Слушаний ещё не было',
    en: 'There are no hearings yet',
  },
  noneHelp: {
    kk: 'Қоғамдық тыңдау бақылаудың бір түрі: кеңес шешеді, он күн бұрын жариялайды, кез келген адам ұсыныс береді. Тақырыбы мен күнінен бастаңыз.',
    ru: 'Общественное слушание — одна из форм контроля: совет решает, объявляет за десять дней, предложить может любой. Начните с темы и дня.',
    en: 'A public hearing is a form of control: the council decides, announces ten days before, anybody may propose. Begin with the topic and the day.',
  },
  noneFound: {
    kk: 'Ондай тыңдау табылмады',
    ru: 'Таких слушаний нет',
    en: 'No such hearings',
  },
  noneFoundHelp: {
    kk: 'Сүзгілерді өзгертіңіз немесе тазалаңыз.',
    ru: 'Измените или сбросьте фильтры.',
    en: 'Change the filters or clear them.',
  },
  colDay: {
    kk: 'Күні',
    ru: 'День',
    en: 'Day',
  },
  colTopic: {
    kk: 'Тақырыбы',
    ru: 'Тема',
    en: 'Topic',
  },
  colRegistered: {
    kk: 'Тіркелді',
    ru: 'Записались',
    en: 'Registered',
  },
  colProposals: {
    kk: 'Ұсыныс',
    ru: 'Предложений',
    en: 'Proposals',
  },
  colUndisposed: {
    kk: '{count} қаралмаған',
    ru: 'не рассмотрено: {count}',
    en: '{count} not considered',
  },
  colState: {
    kk: 'Күйі',
    ru: 'Состояние',
    en: 'State',
  },
  actOpen: {
    kk: 'Тыңдау тағайындау',
    ru: 'Назначить слушание',
    en: 'Open a hearing',
  },
  actOpenLead: {
    kk: 'Бақылау ісі, отырыс және оның мәселесі бірге ашылады. Шешім болса, бірден енгізіңіз; болмаса, кейін тіркейсіз.',
    ru: 'Одновременно заводятся дело контроля, заседание и его вопрос. Решение совета внесите сразу или позже.',
    en: 'The control action, the sitting and its question are opened together. Enter the council’s decision now or later.',
  },
  topic: {
    kk: 'Тақырыбы',
    ru: 'Тема',
    en: 'Topic',
  },
  objects: {
    kk: 'Қай органдар туралы',
    ru: 'О каких органах',
    en: 'Which bodies it is about',
  },
  objectsHint: {
    kk: 'Ұсынымдар осы органдарға жіберіледі.',
    ru: 'Им будут направлены рекомендации.',
    en: 'Recommendations go to them.',
  },
  draftFiles: {
    kk: 'Талқыланатын құжаттар',
    ru: 'Документы для обсуждения',
    en: 'Documents to discuss',
  },
  draftFilesHint: {
    kk: 'Жұртшылық хабарландырумен бірге көреді.',
    ru: 'Публика увидит их вместе с объявлением.',
    en: 'The public sees them with the announcement.',
  },
  decisionNumber: {
    kk: 'Кеңес шешімінің нөмірі',
    ru: 'Номер решения совета',
    en: 'Number of the council’s decision',
  },
  decisionOn: {
    kk: 'Шешім күні',
    ru: 'Дата решения',
    en: 'Day of the decision',
  },
  decisionFile: {
    kk: 'Шешімнің файлы',
    ru: 'Файл решения',
    en: 'File of the decision',
  },
  on: {
    kk: 'Күні',
    ru: 'День',
    en: 'Day',
  },
  actApprove: {
    kk: 'Шешімді тіркеу',
    ru: 'Внести решение',
    en: 'Record the decision',
  },
  actAnnounce: {
    kk: 'Жариялау',
    ru: 'Объявить',
    en: 'Announce',
  },
  actAnnounceAgain: {
    kk: 'Қайта жариялау',
    ru: 'Объявить заново',
    en: 'Announce anew',
  },
  actAnnounceLead: {
    kk: 'Уақыты, орны, тақырыбы, тіркелу тәртібі және құжаттар жұртшылыққа он күн бұрын айтылады (PC-HEAR-02). Тіркелу осы сайтта ашылады.',
    ru: 'Время, место, тема, порядок регистрации и документы объявляются за десять дней (PC-HEAR-02). Регистрация откроется на этом сайте.',
    en: 'Time, place, topic, how to register and the documents are told ten days before (PC-HEAR-02). Registration opens on this site.',
  },
  howToKk: {
    kk: 'Қалай тіркелуге болады, қазақ тілінде',
    ru: 'Как зарегистрироваться, на казахском',
    en: 'How to register, in Kazakh',
  },
  howToRu: {
    kk: 'Қалай тіркелуге болады, орыс тілінде',
    ru: 'Как зарегистрироваться, на русском',
    en: 'How to register, in Russian',
  },
  media: {
    kk: 'Қайда жарияланды',
    ru: 'Где объявлено',
    en: 'Where it was announced',
  },
  mediaHint: {
    kk: 'Газет, сайт, әлеуметтік желі.',
    ru: 'Газета, сайт, социальная сеть.',
    en: 'Newspaper, site, social network.',
  },
  untilDay: {
    kk: 'Тіркелу аяқталатын күн',
    ru: 'Последний день регистрации',
    en: 'Last day of registration',
  },
  untilTime: {
    kk: 'Сағаты',
    ru: 'Время',
    en: 'Time',
  },
  untilHint: {
    kk: 'Тыңдау кезінде де ұсыныс қабылдау үшін тыңдаудың аяқталу уақытын қойыңыз.',
    ru: 'Чтобы принимать предложения и во время слушания, поставьте время его окончания.',
    en: 'To take proposals during the hearing too, give the time it ends.',
  },
  placesHint: {
    kk: 'Шектелмесе, бос қалдырыңыз.',
    ru: 'Если не ограничено, оставьте пустым.',
    en: 'Leave empty where it is not limited.',
  },
  announcedOn: {
    kk: 'Жарияланған күн',
    ru: 'День объявления',
    en: 'Day of the announcement',
  },
  todayUnless: {
    kk: 'Бос қалса, бүгін.',
    ru: 'Если пусто, сегодня.',
    en: 'Today if left empty.',
  },
  actHold: {
    kk: 'Тыңдау өтті',
    ru: 'Слушание проведено',
    en: 'The hearing was held',
  },
  actHoldLead: {
    kk: 'Отырыс жабылған соң тіркеледі: тіркелу тоқтайды, ұсыныстарды қарау басталады.',
    ru: 'Отмечается после закрытия заседания: регистрация заканчивается, начинается рассмотрение предложений.',
    en: 'Recorded once its sitting is closed: registration ends and proposals are considered.',
  },
  actDocument: {
    kk: 'Қарарды енгізу',
    ru: 'Внести резолюцию',
    en: 'Enter the resolution',
  },
  actDocumentLead: {
    kk: 'Ұсынымдар бақылау ісінің жобалары болады: оларды қабылдап, органға жіберіп, жауабын күтесіз.',
    ru: 'Рекомендации станут черновиками дела: их принимают, направляют органу и ждут ответа.',
    en: 'Recommendations become drafts of the control action: adopted, sent to the body, answered.',
  },
  actDocumentFinal: {
    kk: 'Қарардан кейін ұсыныстарды қарау нәтижесі өзгермейді.',
    ru: 'После резолюции судьба предложений не меняется.',
    en: 'After the resolution the fate of proposals does not change.',
  },
  resolutionKk: {
    kk: 'Қарардың мәтіні, қазақ тілінде',
    ru: 'Текст резолюции, на казахском',
    en: 'The resolution in Kazakh',
  },
  resolutionRu: {
    kk: 'Қарардың мәтіні, орыс тілінде',
    ru: 'Текст резолюции, на русском',
    en: 'The resolution in Russian',
  },
  recommendation: {
    kk: 'Ұсыным',
    ru: 'Рекомендация',
    en: 'Recommendation',
  },
  addRecommendation: {
    kk: 'Ұсыным қосу',
    ru: 'Добавить рекомендацию',
    en: 'Add a recommendation',
  },
  wordingKk: {
    kk: 'Мәтіні, қазақ тілінде',
    ru: 'Текст, на казахском',
    en: 'In Kazakh',
  },
  wordingRu: {
    kk: 'Мәтіні, орыс тілінде',
    ru: 'Текст, на русском',
    en: 'In Russian',
  },
  toBody: {
    kk: 'Кімге',
    ru: 'Кому',
    en: 'To whom',
  },
  executeBy: {
    kk: 'Орындау мерзімі',
    ru: 'Исполнить до',
    en: 'To be executed by',
  },
  actCancel: {
    kk: 'Күшін жою',
    ru: 'Отменить',
    en: 'Cancel',
  },
  actCancelFinal: {
    kk: 'Тыңдаудың, оның отырысының және бақылау ісінің күші жойылады. Себебін жұртшылық оқиды.',
    ru: 'Отменяются слушание, его заседание и дело. Причину прочтёт публика.',
    en: 'The hearing, its sitting and its control action are cancelled. The public reads why.',
  },
  because: {
    kk: 'Себебі',
    ru: 'Причина',
    en: 'Reason',
  },
  toRoom: {
    kk: 'Тыңдауды жүргізу',
    ru: 'Вести слушание',
    en: 'Run the hearing',
  },
  publicPage: {
    kk: 'Ашық бет',
    ru: 'Публичная страница',
    en: 'Public page',
  },
  participants: {
    kk: 'Тіркелгендер',
    ru: 'Зарегистрированные',
    en: 'Who registered',
  },
  fate_UNSEEN: { kk: 'Қаралмаған', ru: 'Не просмотрены', en: 'Not looked at' },
  fate_NONE: { kk: 'Нәтижесі белгіленбеген', ru: 'Без решения', en: 'Not disposed of' },
  allProposals: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  counted: { kk: '{name}: {count}', ru: '{name}: {count}', en: '{name}: {count}' },
  findProposal: { kk: 'Ұсынысты іздеу', ru: 'Найти предложение', en: 'Find a proposal' },
  findProposalHint: { kk: 'Мәтінінен сөз немесе нөмірі', ru: 'Слово из текста или номер', en: 'A word or its number' },
  findPerson: { kk: 'Тіркелгенді іздеу', ru: 'Найти записавшегося', en: 'Find who registered' },
  findPersonHint: {
    kk: 'Аты-жөні, байланысы немесе нөмірі',
    ru: 'Имя, контакт или номер',
    en: 'Name, contact or number',
  },
  onlyCame: { kk: 'Келгендер', ru: 'Пришли', en: 'Came' },
  onlyAbsent: { kk: 'Келуі белгіленбеген', ru: 'Не отмечены пришедшими', en: 'Not marked as come' },
  noProposalFound: { kk: 'Мұндай ұсыныс жоқ', ru: 'Таких предложений нет', en: 'No such proposals' },
  nobodyFound: { kk: 'Мұндай тіркелген адам жоқ', ru: 'Таких записавшихся нет', en: 'Nobody like that registered' },
  participantsLead: {
    kk: '{registered} тіркелді, {came} келді',
    ru: 'Записались {registered}, пришли {came}',
    en: '{registered} registered, {came} came',
  },
  participantsOf: {
    kk: 'Тек хатшылық пен төраға көреді; алты айдан кейін жойылады.',
    ru: 'Видят только секретариат и председатель; удаляются через шесть месяцев.',
    en: 'Seen by secretariat and chair alone; deleted after six months.',
  },
  noParticipants: {
    kk: 'Әзірге ешкім тіркелген жоқ.',
    ru: 'Пока никто не зарегистрировался.',
    en: 'Nobody has registered yet.',
  },
  noParticipantsHelp: {
    kk: 'Сайт арқылы тіркелгендер өзі шығады; телефонмен хабарласқандарды қосыңыз.',
    ru: 'Записавшиеся на сайте появятся сами; позвонивших добавьте.',
    en: 'Those who register on the site appear by themselves; add those who call.',
  },
  erased: {
    kk: 'деректер жойылды',
    ru: 'данные удалены',
    en: 'data deleted',
  },
  came: {
    kk: 'Келді',
    ru: 'Пришёл',
    en: 'Came',
  },
  cameNot: {
    kk: 'Келмеді',
    ru: 'Не пришёл',
    en: 'Did not come',
  },
  cancelled: {
    kk: 'Қайтарып алды',
    ru: 'Отозвал',
    en: 'Took it back',
  },
  asksFloor: {
    kk: 'сөз сұрайды',
    ru: 'просит слова',
    en: 'asks for the floor',
  },
  isRemote: {
    kk: 'қашықтан',
    ru: 'дистанционно',
    en: 'from afar',
  },
  byHand: {
    kk: 'хатшылық енгізген',
    ru: 'внесён секретариатом',
    en: 'entered by the secretariat',
  },
  onlyFloor: {
    kk: 'Сөз сұрағандар',
    ru: 'Просят слова',
    en: 'Who asks for the floor',
  },
  all: {
    kk: 'Барлығы',
    ru: 'Все',
    en: 'All',
  },
  actAddParticipant: {
    kk: 'Адам қосу',
    ru: 'Добавить человека',
    en: 'Add a person',
  },
  actAddProposal: {
    kk: 'Ұсыныс қосу',
    ru: 'Добавить предложение',
    en: 'Add a proposal',
  },
  actToFloor: {
    kk: 'Сөйлеушілерге қосу',
    ru: 'В приглашённые',
    en: 'Add to the guests',
  },
  madeHow: {
    kk: 'Қалай түсті',
    ru: 'Как поступило',
    en: 'How it came',
  },
  nameOf: {
    kk: 'Аты-жөні',
    ru: 'Имя и фамилия',
    en: 'Name',
  },
  organisationOf: {
    kk: 'Ұйымы',
    ru: 'Организация',
    en: 'Organisation',
  },
  proposalText: {
    kk: 'Ұсыныстың мәтіні',
    ru: 'Текст предложения',
    en: 'The proposal',
  },
  showNameOf: {
    kk: 'Автор атын көрсетуге келіскен',
    ru: 'Автор согласен показать имя',
    en: 'The author agreed to be named',
  },
  author: {
    kk: 'Авторы',
    ru: 'Автор',
    en: 'Author',
  },
  language: {
    kk: 'Тілі',
    ru: 'Язык',
    en: 'Language',
  },
  actShow: {
    kk: 'Көрсету',
    ru: 'Показать',
    en: 'Show',
  },
  actHide: {
    kk: 'Жасыру',
    ru: 'Скрыть',
    en: 'Hide',
  },
  actHideLead: {
    kk: 'Нөмірі қалады. Себебі журналда сақталады.',
    ru: 'Номер останется. Причина сохранится в журнале.',
    en: 'Its number stays. The reason is kept in the journal.',
  },
  waitsLook: {
    kk: 'қаралмаған: жұртшылық көрмейді',
    ru: 'не просмотрено: публика не видит',
    en: 'not looked at: the public does not see it',
  },
  hiddenBecause: {
    kk: 'жасырылған: {reason}',
    ru: 'скрыто: {reason}',
    en: 'hidden: {reason}',
  },
  actDispose: {
    kk: 'Нәтижесін белгілеу',
    ru: 'Решить судьбу',
    en: 'Dispose of it',
  },
  disposition: {
    kk: 'Қарарға енді ме',
    ru: 'Вошло ли в резолюцию',
    en: 'Whether it is in the resolution',
  },
  dispositionBecause: {
    kk: 'Неге',
    ru: 'Почему',
    en: 'Why',
  },
  dispositionHint: {
    kk: 'Толық енбесе, себебі міндетті. Авторы мен жұртшылық оқиды.',
    ru: 'Если вошло не целиком, причина обязательна. Её прочтут автор и публика.',
    en: 'Needed unless it went in whole. The author and the public read it.',
  },
  disposeFinal: {
    kk: 'Бір рет белгіленеді.',
    ru: 'Отмечается один раз.',
    en: 'It is said once.',
  },
  leftToDispose: {
    kk: '{count} ұсыныстың нәтижесі белгіленбеген',
    ru: '{count, plural, one {Не решена судьба # предложения} other {Не решена судьба # предложений}}',
    en: '{count, plural, one {# proposal is not disposed of} other {# proposals are not disposed of}}',
  },
  allDisposed: {
    kk: 'Барлық ұсыныс қаралды',
    ru: 'Все предложения рассмотрены',
    en: 'Every proposal is disposed of',
  },
  disposedOf: {
    kk: '{done} / {all}',
    ru: '{done} из {all}',
    en: '{done} of {all}',
  },
  registrationState: {
    kk: 'Тіркелу',
    ru: 'Регистрация',
    en: 'Registration',
  },
  notHere: {
    kk: 'осы сайтта емес',
    ru: 'не на этом сайте',
    en: 'not on this site',
  },
  next_INITIATED: {
    kk: 'Кеңестің шешімін тіркеңіз: онсыз жарияланбайды.',
    ru: 'Внесите решение совета: без него слушание не объявляют.',
    en: 'Record the council’s decision: without it a hearing is not announced.',
  },
  next_APPROVED: {
    kk: 'Жұртшылыққа он күн бұрын жариялаңыз.',
    ru: 'Объявите публике за десять дней.',
    en: 'Announce it ten days before.',
  },
  next_ANNOUNCED: {
    kk: 'Тыңдау күніне дейін ұсыныстарды қарап, көрсетіңіз.',
    ru: 'До слушания просматривайте предложения и показывайте их.',
    en: 'Until the hearing look at proposals and show them.',
  },
  next_HELD: {
    kk: 'Әр ұсынысты қарау нәтижесін белгілеңіз, сосын қарарды енгізіңіз.',
    ru: 'Решите судьбу каждого предложения, затем внесите резолюцию.',
    en: 'Dispose of each proposal, then enter the resolution.',
  },
  next_DOCUMENTED: {
    kk: 'Қарардың ұсынымдарын қабылдап, органға жіберіңіз және бақылау ісін жариялаңыз: сонда олар ашық бетте де көрінеді.',
    ru: 'Примите рекомендации резолюции, направьте их органу и опубликуйте дело: тогда они видны и на публичной странице.',
    en: 'Adopt the recommendations, send them to the body and publish the control action: then the public page shows them too.',
  },
  openRecommendation: {
    kk: '№ {number} ұсыным',
    ru: 'Рекомендация № {number}',
    en: 'Recommendation No. {number}',
  },
  draftRecommendation: {
    kk: 'Ұсыным жобасы',
    ru: 'Черновик рекомендации',
    en: 'Draft of a recommendation',
  },
});
