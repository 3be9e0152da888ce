import { messages } from '../messages.ts';

/** Hearings of reports of bodies: the list, the dossier, the days of PC-REP-02, what the public reads. */
export const reportHearings = messages({
  title: {
    kk: 'Есептерді тыңдау',
    ru: 'Заслушивание отчётов',
    en: 'Hearings of reports',
  },
  lead: {
    kk: 'Шақыру мен сұрақтардан жазбаша есепке, тыңдауға және бағалауға дейін.',
    ru: 'От приглашения с вопросами до письменного отчёта, заслушивания и оценки.',
    en: 'From the invitation with questions to the written report, the hearing and the assessment.',
  },
  one: {
    kk: 'Есеп тыңдау',
    ru: 'Заслушивание отчёта',
    en: 'Hearing of a report',
  },
  none: {
    kk: 'Есеп әлі тыңдалған жоқ',
    ru: 'Отчётов ещё не заслушивали',
    en: 'No reports have been heard yet',
  },
  noneHelp: {
    kk: 'Мұнда органдардың есептері тұрады: кім шақырылды, есеп келді ме, кеңес қалай бағалады. Органнан және кезеңнен бастаңыз.',
    ru: 'Здесь будут отчёты органов: кого пригласили, пришёл ли отчёт, как оценил совет. Начните с органа и периода.',
    en: 'Reports of bodies will be here: who was invited, whether the report came, how the council assessed it. Begin with the body and the period.',
  },
  noneFound: {
    kk: 'Ондай есеп табылмады',
    ru: 'Таких отчётов нет',
    en: 'No such reports',
  },
  noneFoundHelp: {
    kk: 'Сүзгілерді өзгертіңіз немесе тазалаңыз.',
    ru: 'Измените или сбросьте фильтры.',
    en: 'Change the filters or clear them.',
  },
  colBody: {
    kk: 'Кімнің есебі',
    ru: 'Орган',
    en: 'Body',
  },
  colPeriod: {
    kk: 'Кезең',
    ru: 'Период',
    en: 'Period',
  },
  colSession: {
    kk: 'Отырыс',
    ru: 'Заседание',
    en: 'Session',
  },
  colDays: {
    kk: 'Мерзімдер',
    ru: 'Сроки',
    en: 'Terms',
  },
  colState: {
    kk: 'Күйі',
    ru: 'Состояние',
    en: 'State',
  },
  colAssessment: {
    kk: 'Бағасы',
    ru: 'Оценка',
    en: 'Assessment',
  },
  search: {
    kk: 'Тақырыбы, орган, лауазымды адам',
    ru: 'Тема, орган, должностное лицо',
    en: 'Topic, body, official',
  },
  year: {
    kk: 'Жылы',
    ru: 'Год',
    en: 'Year',
  },
  actOpen: {
    kk: 'Есепті жоспарлау',
    ru: 'Запланировать отчёт',
    en: 'Plan a report',
  },
  actOpenLead: {
    kk: 'Бақылау ісі ашылады. Бір органның есебі жылына бір рет тыңдалады (PC-REP-03), басқаша кеңес шешсе ғана.',
    ru: 'Заводится дело контроля. Один орган заслушивают раз в год (PC-REP-03), чаще — по решению совета.',
    en: 'A control action is opened. A body is heard once a year (PC-REP-03) unless the council decides otherwise.',
  },
  body: {
    kk: 'Қай органның есебі',
    ru: 'Чей отчёт',
    en: 'Whose report',
  },
  official: {
    kk: 'Кім есеп береді',
    ru: 'Кто отчитывается',
    en: 'Who is to report',
  },
  officialHint: {
    kk: 'Аты-жөні және лауазымы.',
    ru: 'Имя и должность.',
    en: 'Name and position.',
  },
  periodFrom: {
    kk: 'Кезеңнің басы',
    ru: 'Начало периода',
    en: 'First day of the period',
  },
  periodTo: {
    kk: 'Кезеңнің соңы',
    ru: 'Конец периода',
    en: 'Last day of the period',
  },
  topic: {
    kk: 'Есептің тақырыбы',
    ru: 'Тема отчёта',
    en: 'What the report is on',
  },
  question: {
    kk: 'Сұрақ',
    ru: 'Вопрос',
    en: 'Question',
  },
  questions: {
    kk: 'Кеңестің сұрақтары',
    ru: 'Вопросы совета',
    en: 'The council’s questions',
  },
  questionsHint: {
    kk: 'Шақыру хатында осы ретпен тұрады.',
    ru: 'В приглашении стоят в этом порядке.',
    en: 'They stand in the invitation in this order.',
  },
  addQuestion: {
    kk: 'Сұрақ қосу',
    ru: 'Добавить вопрос',
    en: 'Add a question',
  },
  questionKk: {
    kk: 'Қазақ тілінде',
    ru: 'На казахском',
    en: 'In Kazakh',
  },
  questionRu: {
    kk: 'Орыс тілінде',
    ru: 'На русском',
    en: 'In Russian',
  },
  noQuestions: {
    kk: 'Сұрақтар әлі жазылмаған.',
    ru: 'Вопросы ещё не написаны.',
    en: 'No questions yet.',
  },
  lawEnforcement: {
    kk: 'Құқық қорғау органы басшысының ақпараты',
    ru: 'Информация руководителя правоохранительного органа',
    en: 'Information of a head of law enforcement',
  },
  lawEnforcementHint: {
    kk: 'Тыңдалады, бағаланбайды (PWR-13).',
    ru: 'Заслушивается, но не оценивается (PWR-13).',
    en: 'Heard, not assessed (PWR-13).',
  },
  again: {
    kk: 'Шешім жыл ішінде қайта тыңдауға рұқсат береді',
    ru: 'Решение допускает повторное заслушивание в течение года',
    en: 'The decision lets it be heard again within the year',
  },
  actApprove: {
    kk: 'Шешімді тіркеу',
    ru: 'Внести решение',
    en: 'Record the decision',
  },
  actInvite: {
    kk: 'Басшыны шақыру',
    ru: 'Пригласить руководителя',
    en: 'Invite the head',
  },
  actInviteLead: {
    kk: 'Сұрақтары бар хат дайындалып, тіркеліп, жіберіледі: отырыстан он жұмыс күні бұрын (PC-REP-02).',
    ru: 'Письмо с вопросами составляется, регистрируется и отправляется: за десять рабочих дней до заседания (PC-REP-02).',
    en: 'A letter with the questions is drawn up, registered and sent, ten working days before the session (PC-REP-02).',
  },
  actInviteFinal: {
    kk: 'Жіберілген хат қайтарылмайды.',
    ru: 'Отправленное письмо не отзывается.',
    en: 'A letter that was sent is not taken back.',
  },
  actReceive: {
    kk: 'Есеп келді',
    ru: 'Отчёт получен',
    en: 'The report came',
  },
  actReceiveLead: {
    kk: 'Жазбаша есеп отырыстан бес жұмыс күні бұрын келуі керек. Кешіксе, солай тіркеледі.',
    ru: 'Письменный отчёт должен прийти за пять рабочих дней до заседания. Опоздание так и отмечается.',
    en: 'The written report is due five working days before the session; a late one is recorded as late.',
  },
  file: {
    kk: 'Есептің файлы',
    ru: 'Файл отчёта',
    en: 'File of the report',
  },
  receivedOn: {
    kk: 'Келген күні',
    ru: 'Получен',
    en: 'Received on',
  },
  actAgenda: {
    kk: 'Күн тәртібіне енгізу',
    ru: 'Внести в повестку',
    en: 'Put on an agenda',
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
  actHear: {
    kk: 'Есеп тыңдалды',
    ru: 'Отчёт заслушан',
    en: 'The report was heard',
  },
  speaker: {
    kk: 'Кім есеп берді',
    ru: 'Кто отчитался',
    en: 'Who reported',
  },
  speakerName: {
    kk: 'Аты-жөні және лауазымы',
    ru: 'Имя и должность',
    en: 'Name and position',
  },
  publishReport: {
    kk: 'Жазбаша есепті жариялау',
    ru: 'Опубликовать письменный отчёт',
    en: 'Publish the written report',
  },
  heardOn: {
    kk: 'Тыңдалған күн',
    ru: 'День заслушивания',
    en: 'Day of the hearing',
  },
  sessionUnless: {
    kk: 'Бос қалса, отырыс күні.',
    ru: 'Если пусто, день заседания.',
    en: 'The day of the session if left empty.',
  },
  actNobody: {
    kk: 'Ешкім келмеді',
    ru: 'Никто не явился',
    en: 'Nobody came',
  },
  actNobodyLead: {
    kk: 'Келмеу тіркеледі: басшыны қайта шақыруға немесе солай бағалауға болады.',
    ru: 'Неявка фиксируется: руководителя можно пригласить снова или оценить так.',
    en: 'The non-appearance is recorded: the head may be invited anew, or it is assessed so.',
  },
  actAssess: {
    kk: 'Бағасын тіркеу',
    ru: 'Внести оценку',
    en: 'Record the assessment',
  },
  actAssessLead: {
    kk: 'Баға кеңестің осы мәселе бойынша дауыс беруіне сүйенеді.',
    ru: 'Оценка опирается на голосование совета по этому вопросу.',
    en: 'The assessment rests on the council’s vote on this question.',
  },
  actAssessFinal: {
    kk: 'Баға бір рет қойылады.',
    ru: 'Оценка ставится один раз.',
    en: 'It is given once.',
  },
  assessment: {
    kk: 'Баға',
    ru: 'Оценка',
    en: 'Assessment',
  },
  assessmentKk: {
    kk: 'Баға сөзбен, қазақ тілінде',
    ru: 'Оценка словами, на казахском',
    en: 'In words, in Kazakh',
  },
  assessmentRu: {
    kk: 'Баға сөзбен, орыс тілінде',
    ru: 'Оценка словами, на русском',
    en: 'In words, in Russian',
  },
  vote: {
    kk: 'Дауыс беру',
    ru: 'Голосование',
    en: 'Vote',
  },
  voteLatest: {
    kk: 'осы мәселе бойынша соңғысы',
    ru: 'последнее по этому вопросу',
    en: 'the latest on this question',
  },
  actCancel: {
    kk: 'Күшін жою',
    ru: 'Отменить',
    en: 'Cancel',
  },
  actCancelFinal: {
    kk: 'Тыңдау мен бақылау ісінің күші жойылады.',
    ru: 'Отменяются заслушивание и дело контроля.',
    en: 'The hearing and its control action are cancelled.',
  },
  because: {
    kk: 'Себебі',
    ru: 'Причина',
    en: 'Reason',
  },
  days: {
    kk: 'Заң күндері',
    ru: 'Дни по закону',
    en: 'Days of law',
  },
  daysNone: {
    kk: 'Есеп отырысқа енгізілгенде күндері есептеледі.',
    ru: 'Дни посчитаются, когда отчёт внесут в повестку заседания.',
    en: 'The days are computed once the report is on the agenda of a session.',
  },
  dayBy: {
    kk: '{date} күніне дейін',
    ru: 'до {date}',
    en: 'by {date}',
  },
  dayDone: {
    kk: '{date} күні жасалды',
    ru: 'сделано {date}',
    en: 'done {date}',
  },
  dayDoneLate: {
    kk: '{date} күні кешігіп жасалды',
    ru: 'сделано {date}, с опозданием',
    en: 'done {date}, late',
  },
  dayLate: {
    kk: 'мерзімі өтті',
    ru: 'срок прошёл',
    en: 'its day has passed',
  },
  dayLeft: {
    kk: '{days, plural, =0 {бүгін соңғы күн} other {# күн қалды}}',
    ru: '{days, plural, =0 {сегодня последний день} one {остался # день} few {осталось # дня} many {осталось # дней} other {осталось # дня}}',
    en: '{days, plural, =0 {today is the last day} one {# day left} other {# days left}}',
  },
  daysNotSet: {
    kk: 'есептелмеді',
    ru: 'не посчитано',
    en: 'not computed',
  },
  way: {
    kk: 'Есептің жолы',
    ru: 'Путь отчёта',
    en: 'The way of the report',
  },
  stepInvited: {
    kk: 'Шақырылды',
    ru: 'Приглашён',
    en: 'Invited',
  },
  stepReport: {
    kk: 'Есеп келді',
    ru: 'Отчёт получен',
    en: 'Report received',
  },
  stepHeard: {
    kk: 'Тыңдалды',
    ru: 'Заслушан',
    en: 'Heard',
  },
  stepNobody: {
    kk: 'Келмеді',
    ru: 'Не явились',
    en: 'Nobody came',
  },
  stepAssessed: {
    kk: 'Бағаланды',
    ru: 'Оценён',
    en: 'Assessed',
  },
  facts: {
    kk: 'Есеп туралы',
    ru: 'Об отчёте',
    en: 'About the report',
  },
  period: {
    kk: '{from} – {to}',
    ru: '{from} – {to}',
    en: '{from} – {to}',
  },
  invitation: {
    kk: 'Шақыру хаты',
    ru: 'Письмо с приглашением',
    en: 'Letter of invitation',
  },
  openLetter: {
    kk: '№ {number} хат',
    ru: 'Письмо № {number}',
    en: 'Letter No. {number}',
  },
  written: {
    kk: 'Жазбаша есеп',
    ru: 'Письменный отчёт',
    en: 'Written report',
  },
  openReport: {
    kk: 'Есепті ашу',
    ru: 'Открыть отчёт',
    en: 'Open the report',
  },
  notYet: {
    kk: 'әлі келген жоқ',
    ru: 'ещё не пришёл',
    en: 'has not come yet',
  },
  toMission: {
    kk: 'Бақылау ісі',
    ru: 'Дело контроля',
    en: 'The control action',
  },
  publicPage: {
    kk: 'Ашық бет',
    ru: 'Публичная страница',
    en: 'Public page',
  },
  assessed: {
    kk: 'Кеңестің бағасы',
    ru: 'Оценка совета',
    en: 'The council’s assessment',
  },
  awaited: {
    kk: 'Есеп әлі бағаланған жоқ.',
    ru: 'Отчёт ещё не оценён.',
    en: 'The report is not assessed yet.',
  },
  recommendations: {
    kk: 'Есеп бойынша ұсынымдар',
    ru: 'Рекомендации по отчёту',
    en: 'Recommendations on the report',
  },
  next_INITIATED: {
    kk: 'Кеңестің шешімін тіркеңіз.',
    ru: 'Внесите решение совета.',
    en: 'Record the council’s decision.',
  },
  next_APPROVED: {
    kk: 'Есепті отырысқа енгізіп, басшыны сұрақтармен шақырыңыз.',
    ru: 'Внесите отчёт в повестку и пригласите руководителя с вопросами.',
    en: 'Put the report on an agenda and invite the head with the questions.',
  },
  next_INVITED: {
    kk: 'Жазбаша есепті күтіңіз: келгенде тіркеңіз.',
    ru: 'Дождитесь письменного отчёта и отметьте его.',
    en: 'Await the written report and record it.',
  },
  next_REPORT_RECEIVED: {
    kk: 'Отырыстан кейін кім есеп бергенін тіркеңіз.',
    ru: 'После заседания отметьте, кто отчитался.',
    en: 'After the session record who reported.',
  },
  next_NON_APPEARANCE: {
    kk: 'Басшыны қайта шақырыңыз немесе солай бағалаңыз.',
    ru: 'Пригласите снова или оцените так.',
    en: 'Invite the head anew, or assess it so.',
  },
  next_HEARD: {
    kk: 'Кеңестің дауысы бойынша бағасын тіркеңіз.',
    ru: 'Внесите оценку по голосованию совета.',
    en: 'Record the assessment by the council’s vote.',
  },
  publicTitle: {
    kk: 'Органдардың кеңестерге есептері',
    ru: 'Отчёты органов перед советами',
    en: 'Reports of bodies to councils',
  },
  publicLead: {
    kk: 'Кім есеп берді, кеңес не сұрады және қалай бағалады.',
    ru: 'Кто отчитался, что спросил совет и как оценил.',
    en: 'Who reported, what the council asked and how it assessed.',
  },
  publicFound: {
    kk: 'Табылғаны: {count}',
    ru: '{count, plural, one {Найден # отчёт} few {Найдено # отчёта} many {Найдено # отчётов} other {Найдено # отчёта}}',
    en: '{count, plural, one {# report found} other {# reports found}}',
  },
  publicNone: {
    kk: 'Тыңдалған есеп жоқ',
    ru: 'Заслушанных отчётов нет',
    en: 'No reports have been heard',
  },
  publicNoneHelp: {
    kk: 'Есеп тыңдалған күннен бастап осында тұрады.',
    ru: 'Отчёт появляется здесь со дня заслушивания.',
    en: 'A report stands here from the day it was heard.',
  },
  heardAt: {
    kk: '{date} күні тыңдалды',
    ru: 'заслушан {date}',
    en: 'heard {date}',
  },
  nobodyAt: {
    kk: '{date} күні ешкім келмеді',
    ru: '{date} никто не явился',
    en: 'nobody came on {date}',
  },
});
