import { messages } from '../messages.ts';

/** Refusals that are not law, about missions, visits, findings, evidence and files. Keyed by the problem's code. */
export const problemsMissions = messages({
  refusedAccessStatement: {
    kk: 'Қоғамдық бақылау объектісіне кіргізбеді. Орны: {place}. Кім рұқсат бермеді: {by}. Айтылған себебі: {reason}.',
    ru: 'Отказано в доступе на объект общественного контроля. Место: {place}. Кто отказал: {by}. Названная причина: {reason}.',
    en: 'Access to the object of public control was refused. Place: {place}. Refused by: {by}. Reason given: {reason}.',
  },
  NOT_IN_TEAM: {
    kk: 'Сіз бұл мониторинг тобының құрамында жоқсыз. Жетекшіден сізді топқа қосуын сұраңыз.',
    ru: 'Вас нет в группе этого мониторинга. Попросите руководителя включить вас.',
    en: 'You are not in this mission’s team. Ask its lead to add you.',
  },
  NOT_THE_LEAD: {
    kk: 'Мұны осы мониторингтің жетекшісі жасайды.',
    ru: 'Это делает руководитель этого мониторинга.',
    en: 'The lead of this mission does this.',
  },
  ON_BEHALF_IS_THE_SECRETARYS: {
    kk: 'Басқа адамның атынан тек хатшылық енгізеді. Өрісті бос қалдырыңыз.',
    ru: 'От имени другого вносит только секретариат. Оставьте это поле пустым.',
    en: 'Only the secretariat enters things on someone’s behalf. Leave this field empty.',
  },
  MISSION_NOT_STARTED: {
    kk: 'Мониторинг әлі басталған жоқ. Алдымен оны бастаңыз.',
    ru: 'Мониторинг ещё не начат. Сначала начните его.',
    en: 'The mission has not started yet. Start it first.',
  },
  MISSION_FIELD_PART_OVER: {
    kk: 'Бақылаудың бұл кезеңі аяқталған, қорытынды құжат жасалып жатыр немесе жіберілген. Қажет болса, қайталама бақылау ашыңыз.',
    ru: 'Эта часть контроля завершена, итоговый документ составлен или отправлен. Если нужно, откройте повторный контроль.',
    en: 'This part of the control is over and the final document is drawn up or sent. Open a repeated one if it is needed.',
  },
  MISSION_IS_OVER: {
    kk: 'Мониторинг жабылған немесе тоқтатылған, енді өзгермейді.',
    ru: 'Мониторинг закрыт или отменён и больше не меняется.',
    en: 'The mission is closed or cancelled and does not change any more.',
  },
  FACT_AFTER_COMPLETION: {
    kk: '{on} күні мониторинг аяқталған күннен ({completedOn}) кейін. Күнді тексеріңіз.',
    ru: 'Дата {on} позже завершения мониторинга ({completedOn}). Проверьте дату.',
    en: '{on} is after the day the mission was completed ({completedOn}). Check the date.',
  },
  COMPLETED_BEFORE_START: {
    kk: 'Мониторинг {startedOn} күні басталды, {on} күні аяқтала алмайды.',
    ru: 'Мониторинг начат {startedOn} и не мог завершиться {on}.',
    en: 'The mission started on {startedOn} and cannot have ended on {on}.',
  },
  COMPLETED_BEFORE_LAST_FACT: {
    kk: 'Соңғы бару немесе анықталған факт — {lastFactOn}. Мониторинг одан бұрын ({on}) аяқтала алмайды.',
    ru: 'Последний выезд или факт — {lastFactOn}. Мониторинг не мог завершиться раньше ({on}).',
    en: 'The last visit or finding is of {lastFactOn}. The mission cannot have ended before it, on {on}.',
  },
  STARTED_AFTER_FIRST_FACT: {
    kk: 'Мониторинг {on} күні басталды деуге болмайды: одан бұрын барған немесе факт анықталған күн бар, не ол бұрын аяқталған.',
    ru: 'Мониторинг не мог начаться {on}: выезд, факт или завершение записаны раньше.',
    en: 'The mission cannot have started on {on}: a visit, a finding or its completion is dated earlier.',
  },
  NOTHING_TO_CORRECT: {
    kk: 'Бұл күн әлі енгізілмеген, түзететін ештеңе жоқ.',
    ru: 'Эта дата ещё не внесена, исправлять нечего.',
    en: 'This date was not entered yet: there is nothing to correct.',
  },
  FINDINGS_NOT_CONFIRMED: {
    kk: 'Жетекші растамаған {count} факт бар. Олар қорытынды құжатқа кірмейді. Растаңыз немесе себебін көрсетіңіз.',
    ru: '{count, plural, one {# факт не подтверждён} few {# факта не подтверждены} many {# фактов не подтверждены} other {# факта не подтверждены}} руководителем и не войдёт в итоговый документ. Подтвердите или укажите причину.',
    en: '{count, plural, one {# finding is} other {# findings are}} not confirmed and will not be in the final document. Confirm, or give a reason.',
  },
  NOT_PUBLISHED: { kk: 'Ол жарияланбаған.', ru: 'Это не опубликовано.', en: 'It is not published.' },
  NOT_A_POSITION: {
    kk: 'Координаттар дұрыс емес: ендік −90…90, бойлық −180…180, екеуі бірге беріледі.',
    ru: 'Неверные координаты: широта от −90 до 90, долгота от −180 до 180, вместе.',
    en: 'Not a position: latitude −90 to 90 and longitude −180 to 180, both together.',
  },
  DATE_IN_FUTURE: {
    kk: 'Бұл күн әлі болған жоқ.',
    ru: 'Эта дата ещё не наступила.',
    en: 'This date has not come yet.',
  },
  UNKNOWN_POWER: {
    kk: 'Мұндай өкілеттік жоқ. PWR-01 … PWR-13 арасынан таңдаңыз.',
    ru: 'Такого полномочия нет. Выберите из PWR-01 … PWR-13.',
    en: 'There is no such power. Choose from PWR-01 … PWR-13.',
  },
  OBJECT_TWICE: {
    kk: 'Бұл объект екі рет көрсетілген.',
    ru: 'Объект указан дважды.',
    en: 'The object is named twice.',
  },
  OBJECT_ALREADY_THERE: {
    kk: '«{object}» бұл мониторингтің объектісі болып тұр.',
    ru: '«{object}» уже среди объектов этого мониторинга.',
    en: '“{object}” is already among the objects of this mission.',
  },
  LAST_OBJECT: {
    kk: 'Мониторингте кемінде бір объект болады. Алдымен басқасын қосыңыз.',
    ru: 'У мониторинга есть хотя бы один объект. Сначала добавьте другой.',
    en: 'A mission has at least one object. Add another one first.',
  },
  OBJECT_IN_USE: {
    kk: 'Бұл объектіге хабарланған немесе ол бойынша факт бар, сондықтан оны алып тастауға болмайды.',
    ru: 'Объект уже уведомлён или за ним числятся факты, поэтому убрать его нельзя.',
    en: 'The object was already told, or findings name it: it cannot be taken out.',
  },
  OBJECT_ALREADY_TOLD: {
    kk: 'Бұл объектіге {on} күні хабарланған.',
    ru: 'Этот объект уведомлён {on}.',
    en: 'This object was told on {on}.',
  },
  PARTICIPANT_WITHOUT_NAME: {
    kk: 'Адамның атын немесе ұйымды көрсетіңіз.',
    ru: 'Укажите имя человека или организацию.',
    en: 'Give a person’s name or an organisation.',
  },
  LEAD_IS_A_PERSON: {
    kk: 'Жетекші — адам. Оның атын көрсетіңіз.',
    ru: 'Руководитель — человек. Укажите его имя.',
    en: 'The lead is a person. Give their name.',
  },
  ONE_LEAD: { kk: 'Жетекші біреу ғана.', ru: 'Руководитель может быть один.', en: 'There is one lead.' },
  NAME_ALL_PARTICIPANTS: {
    kk: 'Барлық қатысушыны бір-бір реттен көрсетіңіз. Бетті жаңартыңыз.',
    ru: 'Назовите всех участников, каждого один раз. Обновите страницу.',
    en: 'Name all participants, each once. Reload the page.',
  },
  NOT_A_TIME: {
    kk: 'Уақыт 09:30 түрінде жазылады.',
    ru: 'Время пишется как 09:30.',
    en: 'A time is written as 09:30.',
  },
  VISIT_DID_NOT_TAKE_PLACE: {
    kk: 'Бару әлі болған жоқ немесе өтпеді: оның аяқталу уақыты жазылмайды.',
    ru: 'Посещение ещё не состоялось или не состоится: времени его окончания нет.',
    en: 'The visit has not taken place: it has no time of ending.',
  },
  ENDS_BEFORE_START: {
    kk: 'Соңы басынан бұрын тұр.',
    ru: 'Конец раньше начала.',
    en: 'The end is before the beginning.',
  },
  FINDING_IS_SETTLED: {
    kk: 'Бұл факт енді өзгертілмейді: ол расталған, қайтарып алынған немесе жойылған.',
    ru: 'Этот факт больше не меняется: он подтверждён, отозван или устранён.',
    en: 'This finding does not change any more: it is confirmed, withdrawn or remedied.',
  },
  FINDING_NEEDS_WORDS: {
    kk: 'Растамас бұрын фактіні сөзбен сипаттаңыз.',
    ru: 'Прежде чем подтвердить, опишите факт словами.',
    en: 'Describe the finding in words before it is confirmed.',
  },
  LEAD_DESCRIBES: {
    kk: 'Ауырлығын, норманы және себептерін мониторинг жетекшісі толтырады. Сіз фактінің мәтінін өзгерте аласыз.',
    ru: 'Тяжесть, норму и причины заполняет руководитель мониторинга. Вы можете изменить текст факта.',
    en: 'Severity, norm and causes are the lead’s work. You may change the words of the finding.',
  },
  NOT_AN_OBJECT_OF_THE_MISSION: {
    kk: 'Бұл ұйым мониторинг объектілерінің қатарында жоқ.',
    ru: 'Этой организации нет среди объектов мониторинга.',
    en: 'This organisation is not among the mission’s objects.',
  },
  REMEDY_NEEDS_PROOF: {
    kk: 'Қалай жойылғанын жазыңыз немесе дәлел файлын тіркеңіз.',
    ru: 'Опишите, как устранено, или приложите подтверждение.',
    en: 'Say how it was put right, or attach a proof.',
  },
  REMEDIED_BEFORE_FOUND: {
    kk: 'Факт {observedOn} күні анықталды, {on} күні жойыла алмайды.',
    ru: 'Факт выявлен {observedOn} и не мог быть устранён {on}.',
    en: 'It was found on {observedOn} and cannot have been put right on {on}.',
  },
  EVIDENCE_IS_RELEASED: {
    kk: 'Бұл дәлел жұртшылыққа ашылған, оны енді кеңес өзгертеді.',
    ru: 'Это подтверждение уже открыто для публики, его меняет совет.',
    en: 'This evidence was released for the public: the council changes it now.',
  },
  NOT_A_PICTURE: {
    kk: 'Тек суреттің бөлігін жабуға болады.',
    ru: 'Закрыть часть можно только у снимка.',
    en: 'Only parts of a picture can be covered.',
  },
  REGIONS_OUTSIDE_THE_PICTURE: {
    kk: 'Жабылатын бөліктер суреттің ішінде болуы керек, ең көбі 50.',
    ru: 'Закрываемые части должны лежать внутри снимка, не больше 50.',
    en: 'Covered parts must lie inside the picture, 50 at most.',
  },
  ALREADY_RELEASED: { kk: 'Ол ашылып қойған.', ru: 'Это уже открыто.', en: 'It is released already.' },
  NOT_RELEASED: { kk: 'Ол ашылмаған.', ru: 'Это не открыто.', en: 'It is not released.' },
  NO_PUBLIC_COPY: {
    kk: 'Бейне мен дыбыстың жұртшылыққа арналған көшірмесі жасалмайды, түпнұсқа жабық қалады. Сурет немесе құжат тіркеңіз.',
    ru: 'Копия видео и звука для публики не делается, оригинал остаётся закрытым. Приложите снимок или документ.',
    en: 'No public copy is made of video and sound, and originals stay private. Attach a picture or a document.',
  },
  PEOPLE_SHOWN_WITHOUT_CONSENT: {
    kk: 'Суреттен адамдарды тануға болады, келісімі жоқ, беттері жабылмаған. Жабыңыз немесе себебін көрсетіңіз.',
    ru: 'На снимке узнаваемы люди, согласия нет, лица не закрыты. Закройте их или укажите причину.',
    en: 'People can be recognised, did not agree, and are not covered. Cover them, or give a reason.',
  },
  FILE_MISSING: {
    kk: 'Файл таңдалмаған.',
    ru: 'Файл не выбран.',
    en: 'No file was chosen.',
  },
  FILE_EMPTY: { kk: 'Файл бос.', ru: 'Файл пустой.', en: 'The file is empty.' },
  FILE_TOO_LARGE: {
    kk: 'Файл тым үлкен: {max} МБ-тан аспауы керек. Суретті кішірейтіп немесе құжатты бөліп жіберіңіз.',
    ru: 'Файл слишком большой: не больше {max} МБ. Уменьшите снимок или разделите документ.',
    en: 'The file is too large: {max} MB at most. Make the picture smaller or split the document.',
  },
  FILE_KIND_NOT_TAKEN: {
    kk: 'Мұндай файл қабылданбайды. Қабылданады: JPEG, PNG, WebP, PDF, DOCX, XLSX, CSV, TXT, MP4, MP3, M4A, OGG, WAV.',
    ru: 'Такие файлы не принимаются. Принимаются JPEG, PNG, WebP, PDF, DOCX, XLSX, CSV, TXT, MP4, MP3, M4A, OGG, WAV.',
    en: 'This kind of file is not taken. Taken are JPEG, PNG, WebP, PDF, DOCX, XLSX, CSV, TXT, MP4, MP3, M4A, OGG, WAV.',
  },
  FILE_HAS_MACRO: {
    kk: 'Бұл — макросы бар кітап не құжат (.xlsm, .docm), ондайлар қабылданбайды. Оны макроссыз .xlsx немесе .docx түрінде қайта сақтаңыз.',
    ru: 'Это книга или документ с макросами (.xlsm, .docm), такие не принимаются. Сохраните без макросов, как .xlsx или .docx.',
    en: 'This is a workbook or document with macros (.xlsm, .docm), which is not taken. Save it without macros, as .xlsx or .docx.',
  },
  FILE_IS_HEIC: {
    kk: 'HEIC суреті қабылданбайды. Телефон баптауында: Камера → Форматтар → «Ең үйлесімді» таңдаңыз, немесе суретті JPEG етіп сақтаңыз.',
    ru: 'Снимки HEIC не принимаются. В телефоне: Камера → Форматы → «Наиболее совместимый», или сохраните снимок как JPEG.',
    en: 'HEIC pictures are not taken. On the phone: Camera → Formats → “Most Compatible”, or save the picture as JPEG.',
  },
  FILE_IS_NOT_WHAT_IT_SAYS: {
    kk: 'Файлдың ішіндегісі атына сай емес. Оны өз бағдарламасымен қайта сақтаңыз.',
    ru: 'Содержимое файла не то, что обещает его имя. Сохраните его заново в его программе.',
    en: 'The file is not what its name says. Save it again with its own program.',
  },
  PICTURE_UNREADABLE: {
    kk: 'Сурет зақымданған немесе тым үлкен (50 мегапиксельден көп). Қайта түсіріңіз немесе кішірейтіңіз.',
    ru: 'Снимок повреждён или слишком велик (больше 50 мегапикселей). Снимите ещё раз или уменьшите.',
    en: 'The picture is damaged or too big (over 50 megapixels). Take it again or make it smaller.',
  },
  FILE_PLACE_UNKNOWN: {
    kk: 'Файл қай мониторингке, хатқа немесе ұсынымға жататыны белгісіз.',
    ru: 'Неизвестно, к какому мониторингу, письму или рекомендации относится файл.',
    en: 'It is not known to which mission, letter or recommendation the file belongs.',
  },
});
