import { messages } from '../messages.ts';

/** What is done at sittings, in the past tense; part of `journal`. */
export const journalMeetings = messages({
  MeetingPlanned: {
    kk: 'Отырыс жоспарланды',
    ru: 'Заседание запланировано',
    en: 'Sitting planned',
  },
  MeetingAmended: {
    kk: 'Отырыс түзетілді',
    ru: 'Заседание исправлено',
    en: 'Sitting amended',
  },
  MeetingAnnounced: {
    kk: 'Отырыс жарияланды',
    ru: 'Заседание объявлено',
    en: 'Sitting announced',
  },
  MeetingCancelled: {
    kk: 'Отырыстың күші жойылды',
    ru: 'Заседание отменено',
    en: 'Sitting cancelled',
  },
  MeetingRescheduled: {
    kk: 'Отырыс ауыстырылды',
    ru: 'Заседание перенесено',
    en: 'Sitting moved',
  },
  MeetingRegistrationBegun: {
    kk: 'Мүшелерді тіркеу басталды',
    ru: 'Началась регистрация членов',
    en: 'Registration of members begun',
  },
  MembersRegistered: {
    kk: 'Мүшелер тіркелді',
    ru: 'Зарегистрированы члены',
    en: 'Members registered',
  },
  MemberLeft: {
    kk: 'Мүше отырыстан кетті',
    ru: 'Член покинул заседание',
    en: 'A member left',
  },
  AttendanceCorrected: {
    kk: 'Қатысу түзетілді',
    ru: 'Исправлена явка',
    en: 'Attendance corrected',
  },
  AbsenceRecorded: {
    kk: 'Келмеу себебі енгізілді',
    ru: 'Внесена причина отсутствия',
    en: 'Reason of absence entered',
  },
  GuestInvited: {
    kk: 'Шақырылған адам тізімге енгізілді',
    ru: 'Внесён приглашённый',
    en: 'Guest invited',
  },
  GuestAmended: {
    kk: 'Шақырылған адам туралы мәлімет түзетілді',
    ru: 'Исправлены сведения о приглашённом',
    en: 'Guest amended',
  },
  MeetingOpened: {
    kk: 'Отырыс ашылды',
    ru: 'Заседание открыто',
    en: 'Sitting opened',
  },
  MeetingBroken: {
    kk: 'Үзіліс жарияланды',
    ru: 'Объявлен перерыв',
    en: 'Break',
  },
  MeetingResumed: {
    kk: 'Отырыс жалғасты',
    ru: 'Заседание продолжено',
    en: 'Sitting resumed',
  },
  MeetingWithoutQuorum: {
    kk: 'Кворум болмады',
    ru: 'Не было кворума',
    en: 'No quorum',
  },
  MeetingClosed: {
    kk: 'Отырыс жабылды',
    ru: 'Заседание закрыто',
    en: 'Sitting closed',
  },
  ChairPassed: {
    kk: 'Төрағалық етуші ауысты',
    ru: 'Сменился председательствующий',
    en: 'Another presides',
  },
  AgendaItemAdded: {
    kk: 'Күн тәртібіне мәселе енгізілді',
    ru: 'Вопрос внесён в повестку',
    en: 'Question put on the agenda',
  },
  AgendaItemProposed: {
    kk: 'Күн тәртібіне мәселе ұсынылды',
    ru: 'Предложен вопрос в повестку',
    en: 'Question proposed',
  },
  AgendaItemAmended: {
    kk: 'Күн тәртібінің мәселесі түзетілді',
    ru: 'Вопрос повестки исправлен',
    en: 'Question amended',
  },
  AgendaItemIncluded: {
    kk: 'Ұсынылған мәселе енгізілді',
    ru: 'Предложенный вопрос включён',
    en: 'Proposed question included',
  },
  AgendaItemCarried: {
    kk: 'Бұрынғы отырыстың мәселесі көшірілді',
    ru: 'Вопрос прежнего заседания перенесён',
    en: 'Question of an earlier sitting carried over',
  },
  AgendaItemRemoved: {
    kk: 'Мәселе күн тәртібінен алынды',
    ru: 'Вопрос снят с повестки',
    en: 'Question taken off',
  },
  AgendaItemPostponed: {
    kk: 'Мәселе кейінге қалдырылды',
    ru: 'Вопрос отложен',
    en: 'Question put off',
  },
  AgendaOrdered: {
    kk: 'Күн тәртібінің реті өзгертілді',
    ru: 'Изменён порядок повестки',
    en: 'Agenda ordered',
  },
  AgendaItemTakenUp: {
    kk: 'Мәселені қарау басталды',
    ru: 'Начато рассмотрение вопроса',
    en: 'Question taken up',
  },
  AgendaItemDecided: {
    kk: 'Мәселе қаралып болды',
    ru: 'Вопрос рассмотрен',
    en: 'Question done with',
  },
  DiscussionRecorded: {
    kk: 'Талқылау жазылды',
    ru: 'Записано обсуждение',
    en: 'Discussion recorded',
  },
  AgendaMaterialAdded: {
    kk: 'Мәселеге материал қосылды',
    ru: 'К вопросу добавлен материал',
    en: 'Paper added',
  },
  AgendaMaterialWithdrawn: {
    kk: 'Материал қайтарып алынды',
    ru: 'Материал отозван',
    en: 'Paper withdrawn',
  },
  SpeakerEnlisted: {
    kk: 'Сөйлеушілер тізіміне енгізілді',
    ru: 'Внесён в список выступающих',
    en: 'Speaker enlisted',
  },
  FloorAsked: {
    kk: 'Сөз сұралды',
    ru: 'Запрошено слово',
    en: 'Floor asked for',
  },
  FloorGiven: {
    kk: 'Сөз берілді',
    ru: 'Предоставлено слово',
    en: 'Floor given',
  },
  SpeechEnded: {
    kk: 'Сөз аяқталды',
    ru: 'Выступление окончено',
    en: 'Turn ended',
  },
  SpeechExtended: {
    kk: 'Сөз уақыты ұзартылды',
    ru: 'Время выступления продлено',
    en: 'Turn extended',
  },
  SpeechWithdrawn: {
    kk: 'Сөз сұрау қайтарып алынды',
    ru: 'Запрос слова снят',
    en: 'Request for the floor withdrawn',
  },
  MeetingVoteOpened: {
    kk: 'Дауыс беру ашылды',
    ru: 'Открыто голосование',
    en: 'Vote opened',
  },
  MeetingBallotCast: {
    kk: 'Мүше дауыс берді',
    ru: 'Член проголосовал',
    en: 'Ballot cast',
  },
  MeetingBallotsRecorded: {
    kk: 'Дауыстар енгізілді',
    ru: 'Внесены голоса',
    en: 'Ballots entered',
  },
  MeetingVoteCounted: {
    kk: 'Дауыстар саналды',
    ru: 'Голоса подсчитаны',
    en: 'Vote counted',
  },
  CastingVoteDecided: {
    kk: 'Төраға шешуші дауыс туралы сөзін айтты',
    ru: 'Председательствующий высказался о решающем голосе',
    en: 'The chair spoke on the casting vote',
  },
  MeetingVoteCancelled: {
    kk: 'Дауыс беру тоқтатылды',
    ru: 'Голосование прервано',
    en: 'Vote broken off',
  },
  ProtocolComposed: {
    kk: 'Хаттама құрастырылды',
    ru: 'Протокол составлен',
    en: 'Protocol composed',
  },
  ProtocolSectionWritten: {
    kk: 'Хаттаманың мәтіні жазылды',
    ru: 'Записан текст протокола',
    en: 'Text of the protocol written',
  },
  ProtocolCompleted: {
    kk: 'Хаттама қол қоюға дайындалды',
    ru: 'Протокол подготовлен к подписанию',
    en: 'Protocol ready for signature',
  },
  ProtocolFrozen: {
    kk: 'Хаттаманың файлы бекітілді',
    ru: 'Файл протокола зафиксирован',
    en: 'File of the protocol frozen',
  },
  ProtocolTranslationMade: {
    kk: 'Хаттама аудармасының файлы жасалды',
    ru: 'Файл перевода протокола готов',
    en: 'File of the protocol’s translation made',
  },
  ProtocolTakenBack: {
    kk: 'Хаттама қол қоюдан қайтарып алынды',
    ru: 'Протокол отозван с подписания',
    en: 'Protocol taken back from signature',
  },
  ProtocolSigned: {
    kk: 'Хаттамаға қол қойылды',
    ru: 'Протокол подписан',
    en: 'Protocol signed',
  },
  ProtocolRegistered: {
    kk: 'Хаттама тіркелді',
    ru: 'Протокол зарегистрирован',
    en: 'Protocol registered',
  },
  ProtocolPublished: {
    kk: 'Хаттама жарияланды',
    ru: 'Протокол опубликован',
    en: 'Protocol published',
  },
  ProtocolRestricted: {
    kk: 'Хаттаманың жариялануы шектелді',
    ru: 'Публикация протокола ограничена',
    en: 'Publication of the protocol restricted',
  },
  ProtocolCorrectionBegun: {
    kk: 'Хаттаманың түзетілген редакциясы басталды',
    ru: 'Начата исправленная редакция протокола',
    en: 'Corrected edition of the protocol begun',
  },
  ProtocolSuperseded: {
    kk: 'Хаттама жаңа редакциямен алмастырылды',
    ru: 'Протокол заменён новой редакцией',
    en: 'Protocol superseded by a new edition',
  },
  ProtocolTranslated: {
    kk: 'Хаттама аударылды',
    ru: 'Протокол переведён',
    en: 'Protocol translated',
  },
  ProtocolTranslationPublished: {
    kk: 'Хаттаманың аудармасы жарияланды',
    ru: 'Перевод протокола опубликован',
    en: 'Translation of the protocol published',
  },
  DissentingOpinionGiven: {
    kk: 'Ерекше пікір берілді',
    ru: 'Подано особое мнение',
    en: 'Dissenting opinion given',
  },
  MeetingRecorded: {
    kk: 'Отырыс қағаз бойынша тұтас енгізілді',
    ru: 'Заседание внесено целиком по бумагам',
    en: 'Sitting entered whole from papers',
  },
});
