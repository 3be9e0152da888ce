import { messages } from '../messages.ts';
import { rulesControlForms } from './rules-control-forms.ts';
import { rulesFormation } from './rules-formation.ts';
import { rulesMembers } from './rules-members.ts';
import { rulesSessions } from './rules-sessions.ts';

/**
 * What each rule's verdict says, keyed by the code of its point: what, why, and what would make it lawful. The arguments
 * are the point's facts; dates come formatted.
 */
export const rules = messages({
  ...rulesControlForms,
  ...rulesFormation,
  ...rulesMembers,
  ...rulesSessions,

  // PC-STAT: what a council is
  FORMING_BODY_REQUIRED: {
    kk: 'Қоғамдық кеңесті құратын орган көрсетілмеген. Кеңесті министрлік, Президентке тікелей бағынысты орган, жергілікті басқару органы немесе квазимемлекеттік сектор субъектісі құрады. Құрушы органды көрсетіңіз.',
    ru: 'Не указан орган, образующий общественный совет. Совет образует министерство, орган, непосредственно подчинённый Президенту, орган местного управления или субъект квазигосударственного сектора. Укажите образующий орган.',
    en: 'The body that forms the council is not named. A council is formed by a ministry, a body directly subordinate to the President, a local administration body or a quasi-state entity. Name the forming body.',
  },
  FORMING_BODY_KIND_UNKNOWN: {
    kk: 'Құрушы органның түрі белгісіз, сондықтан кеңестің құрамы мен өкілеттігі тексерілмейді. Түрін таңдаңыз немесе неге белгісіз екенін жазыңыз.',
    ru: 'Вид образующего органа неизвестен, поэтому состав и полномочия совета не проверяются. Выберите вид или напишите, почему он неизвестен.',
    en: 'The kind of the forming body is not known, so the council’s size and powers cannot be checked. Choose the kind, or say why it is not known.',
  },
  COUNCIL_LEVEL_UNKNOWN: {
    kk: 'Кеңестің деңгейі көрсетілмеген. Кеңестер республикалық немесе жергілікті болады. Деңгейін таңдаңыз.',
    ru: 'Не указан уровень совета. Советы бывают республиканского и местного уровня. Выберите уровень.',
    en: 'The level of the council is not stated. Councils are republican or local. Choose the level.',
  },
  COUNCIL_LEVEL_UNUSUAL: {
    kk: 'Кеңестің деңгейі ({level, select, REPUBLICAN {республикалық} other {жергілікті}}) құрушы органға сәйкес келмейді. Деңгейді түзетіңіз немесе себебін жазыңыз.',
    ru: 'Уровень совета ({level, select, REPUBLICAN {республиканский} other {местный}}) не подходит образующему органу. Исправьте уровень или напишите причину.',
    en: 'The level of the council ({level, select, REPUBLICAN {republican} other {local}}) does not fit its forming body. Correct the level or give the reason.',
  },
  COUNCIL_FORBIDDEN_WITH_BODY: {
    kk: '«{body}» жанында қоғамдық кеңес құрылмайды: заң бұл органды тікелей атап, шығарып тастаған. Басқа құрушы органды көрсетіңіз.',
    ru: 'При органе «{body}» общественный совет не образуется: закон прямо исключает его. Укажите другой образующий орган.',
    en: 'No public council is formed with “{body}”: the law excludes it by name. Name another forming body.',
  },
  COUNCIL_BODY_UNCHECKED: {
    kk: '«{body}» кеңес құрылмайтын органдар тізіміне кіретіні тексерілмеген. Ұйымның карточкасында белгіні қойыңыз немесе себебін жазыңыз.',
    ru: 'Не проверено, входит ли «{body}» в список органов, при которых советы не образуются. Поставьте отметку в карточке организации или напишите причину.',
    en: 'Nobody has checked whether “{body}” is one of the bodies with which no council is formed. Mark it on the organisation’s card, or give a reason.',
  },
  NPO_IS_NOT_COUNCIL: {
    kk: 'Коммерциялық емес ұйым қоғамдық кеңес бола алмайды. Оны коммерциялық емес ұйым ретінде тіркеңіз.',
    ru: 'Некоммерческая организация не может быть общественным советом. Зарегистрируйте её как некоммерческую организацию.',
    en: 'An NPO cannot be a public council. Register it as an NPO.',
  },
  COUNCIL_NAME_RESERVED: {
    kk: '«{name}» атауында «қоғамдық кеңес» деген сөз бар, ал ол тек заң бойынша құрылған кеңеске тиесілі. Атауын өзгертіңіз немесе себебін жазыңыз.',
    ru: 'В наименовании «{name}» есть слова «общественный совет», а так может называться только совет, образованный по закону. Измените наименование или напишите причину.',
    en: 'The name “{name}” says “public council”, which only a council formed under the law may bear. Change the name or give a reason.',
  },
  MICRO_AREA_HAS_NO_COUNCIL_POWERS: {
    kk: 'Шағын учаскенің қоғамдастық кеңесі қоғамдық кеңес емес және оның өкілеттіктеріне ие емес. Бұл әрекетті ауданның қоғамдық кеңесі жасай алады.',
    ru: 'Совет общественности микроучастка не является общественным советом и не имеет его полномочий. Это действие может совершить общественный совет района.',
    en: 'A micro-area council is not a public council and has none of its powers. The public council of the district can do this.',
  },

  // PC-PWR: powers
  POWER_NOT_CITED: {
    kk: 'Мәселе кеңестің бірде-бір өкілеттігіне сүйенбейді. Тізімнен кемінде біреуін таңдаңыз.',
    ru: 'Вопрос не опирается ни на одно полномочие совета. Выберите хотя бы одно из списка.',
    en: 'The item rests on no power of the council. Choose at least one from the list.',
  },
  POWER_NOT_OF_COUNCIL: {
    kk: '{power} өкілеттігі мұндай кеңеске ({kind, select, REPUBLICAN {республикалық} LOCAL {жергілікті} other {квазимемлекеттік}}) тиесілі емес. Басқасын таңдаңыз немесе себебін жазыңыз.',
    ru: 'Полномочие {power} не относится к такому совету ({kind, select, REPUBLICAN {республиканский} LOCAL {местный} other {квазигосударственный}}). Выберите другое или напишите причину.',
    en: 'The power {power} is not one of this kind of council ({kind, select, REPUBLICAN {republican} LOCAL {local} other {quasi-state}}). Choose another or give a reason.',
  },

  // PC-CTRL: public control
  CONTROL_FORM_UNKNOWN: {
    kk: 'Қоғамдық бақылаудың мұндай нысаны жоқ. Төрт нысан бар: мониторинг, тыңдау, сараптама, жұмыс есебін тыңдау. Акция немесе кездесу болса, оны іс-шара ретінде жазыңыз.',
    ru: 'Такой формы общественного контроля нет. Их четыре: мониторинг, слушание, экспертиза, заслушивание отчёта. Акцию или встречу запишите как мероприятие.',
    en: 'There is no such form of public control. There are four: monitoring, hearing, expertise, report hearing. Record a clean-up or a meeting as an event.',
  },
  CONTROL_OBJECT_REQUIRED: {
    kk: 'Бақылау объектісі көрсетілмеген. Қай органның немесе ұйымның қызметі бақыланатынын көрсетіңіз.',
    ru: 'Не указан объект контроля. Укажите орган или организацию, чья деятельность проверяется.',
    en: 'No object of control is named. Name the body or organisation whose activity is observed.',
  },
  OBJECT_KIND_UNKNOWN: {
    kk: '«{object}» ұйымының түрі белгісіз, сондықтан ол бақылау объектісі бола ала ма — тексерілмейді. Түрін көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Вид организации «{object}» неизвестен, поэтому не проверить, может ли она быть объектом контроля. Укажите вид или напишите причину.',
    en: 'The kind of “{object}” is not known, so whether it may be an object of control cannot be checked. State its kind or give a reason.',
  },
  OBJECT_OUTSIDE_BASIS: {
    kk: '«{object}» мемлекеттік органға да, квазимемлекеттік секторға да, заңда аталған өзге ұйымдарға да жатпайды. Объект ретінде құзыретті органды көрсетіңіз немесе заңның қай нормасы бойынша екенін жазыңыз.',
    ru: '«{object}» не относится ни к государственным органам, ни к квазигосударственному сектору, ни к иным названным в законе организациям. Укажите объектом компетентный орган или напишите, по какой норме закона.',
    en: '“{object}” is neither a state body, nor a quasi-state entity, nor another organisation the law names. Name the competent body as the object, or say by which provision.',
  },
  OBJECT_ONLY_UNDER_30_VIII: {
    kk: '«{object}» ({kind, select, STATE_INSTITUTION {мемлекеттік мекеме} AUTONOMOUS_EDUCATION {дербес білім беру ұйымы} other {мемлекеттік функцияны орындаушы}}) тек № 30-VIII Заң бойынша объект бола алады. Негізді ауыстырыңыз немесе себебін жазыңыз.',
    ru: '«{object}» ({kind, select, STATE_INSTITUTION {государственное учреждение} AUTONOMOUS_EDUCATION {автономная организация образования} other {исполнитель государственных функций}}) может быть объектом только по Закону № 30-VIII. Смените основание или напишите причину.',
    en: '“{object}” ({kind, select, STATE_INSTITUTION {a state institution} AUTONOMOUS_EDUCATION {an autonomous organisation of education} other {a performer of public functions}}) may be an object only under Law 30-VIII. Change the basis or give a reason.',
  },
  MANDATE_REQUIRED: {
    kk: '№ 383-V Заң бойынша коммерциялық емес ұйым мен азамат қоғамдық бақылауды тек кеңестің тапсырмасымен жүргізеді. Кеңестен тапсырма алыңыз немесе бақылауды № 30-VIII Заң бойынша ашыңыз.',
    ru: 'По Закону № 383-V некоммерческая организация и гражданин ведут общественный контроль только по поручению совета. Получите поручение или откройте контроль по Закону № 30-VIII.',
    en: 'Under Law 383-V an NPO or a citizen carries out public control only on a council’s mandate. Obtain a mandate, or open the control under Law 30-VIII.',
  },
  MANDATE_REVOKED: {
    kk: '{on} күні тапсырма күшінде болмаған: ол {revokedOn} күні қайтарып алынған. Факт күнін тексеріңіз немесе жаңа тапсырма алыңыз.',
    ru: 'На {on} поручение не действовало: оно отозвано {revokedOn}. Проверьте дату факта или получите новое поручение.',
    en: 'On {on} the mandate was not in force: it was revoked on {revokedOn}. Check the date of the fact or obtain a new mandate.',
  },
  MANDATE_NOT_YET: {
    kk: '{on} күні тапсырма әлі басталмаған: ол {from} күнінен басталады. Факт күнін тексеріңіз.',
    ru: 'На {on} поручение ещё не действовало: оно начинается {from}. Проверьте дату факта.',
    en: 'On {on} the mandate had not begun: it starts on {from}. Check the date of the fact.',
  },
  MANDATE_ENDED: {
    kk: '{on} күні тапсырманың мерзімі біткен: соңғы күні {to}. Факт күнін тексеріңіз немесе тапсырманы ұзартуды сұраңыз.',
    ru: 'На {on} срок поручения истёк: последний день {to}. Проверьте дату факта или попросите продлить поручение.',
    en: 'On {on} the mandate had ended: its last day was {to}. Check the date of the fact, or ask for the mandate to be extended.',
  },
  ASSEMBLY_AS_SUBJECT_UNVERIFIED: {
    kk: 'Кеңес құрылмаған жерде оның функцияларын жергілікті қоғамдастық жиналысы атқарады, бірақ бұл өкілеттіктердің көлемі тексерілмеген. Негізін жазыңыз.',
    ru: 'Где совет не образован, его функции выполняет собрание местного сообщества, но объём этих полномочий не проверен. Напишите основание.',
    en: 'Where no council is formed the assembly of the local community performs its functions, but how far is not verified. State the ground.',
  },
  LAW_NOT_YET_ADOPTED: {
    kk: '{on} күні {law, select, LAW_383_V {№ 383-V Заң} other {№ 30-VIII Заң}} болған жоқ: ол {from} күнінен бар. Басқа негізді таңдаңыз немесе күнді түзетіңіз.',
    ru: 'На {on} {law, select, LAW_383_V {Закон № 383-V не действовал} other {Закона № 30-VIII не было}}: он существует с {from}. Выберите другое основание или исправьте дату.',
    en: 'On {on} {law, select, LAW_383_V {Law 383-V} other {Law 30-VIII}} was not law: it exists from {from}. Choose another basis or correct the date.',
  },
  LAW_IN_FORCE_UNVERIFIED: {
    kk: '{on} күні {law, select, LAW_383_V {№ 383-V Заң} other {№ 30-VIII Заң}} қабылданған еді, бірақ күшіне енген күні тексерілмеген (шамамен {from}). Негізін жазыңыз.',
    ru: 'На {on} {law, select, LAW_383_V {Закон № 383-V} other {Закон № 30-VIII}} был принят, но день вступления в силу не проверен (предположительно {from}). Напишите основание.',
    en: 'On {on} {law, select, LAW_383_V {Law 383-V} other {Law 30-VIII}} had been adopted, but the day it came into force is not verified (believed {from}). State the ground.',
  },
  OBJECT_SPECIAL_REGIME: {
    kk: '«{object}» — режимдік объект, ал мұндай объектілер қоғамдық бақылауға жатпайды. Басқа объектіні көрсетіңіз.',
    ru: '«{object}» — режимный объект, такие объекты общественному контролю не подлежат. Укажите другой объект.',
    en: '“{object}” is a special-regime object, and such objects are outside public control. Name another object.',
  },
  OBJECT_REGIME_UNKNOWN: {
    kk: '«{object}» режимдік объект пе — тексерілмеген. Ұйымның карточкасында белгіні қойыңыз немесе себебін жазыңыз.',
    ru: 'Не проверено, является ли «{object}» режимным объектом. Поставьте отметку в карточке организации или напишите причину.',
    en: 'Nobody has checked whether “{object}” is a special-regime object. Mark it on the organisation’s card, or give a reason.',
  },
  METHOD_NOT_LISTED: {
    kk: '«{method}» әдісі жарияланған әдістер тізімінде жоқ. Тізімнен таңдаңыз немесе негізін жазыңыз.',
    ru: 'Метода «{method}» нет в опубликованном перечне. Выберите из перечня или напишите основание.',
    en: 'The method “{method}” is not in the published list. Choose from the list or state the ground.',
  },
  DECISION_MISSING: {
    kk: 'Бақылауды ашатын кеңес шешімі көрсетілмеген. Нөмірін, күнін және файлын қосыңыз; шешім кейін рәсімделсе, себебін жазыңыз.',
    ru: 'Не указано решение совета, открывающее контроль. Добавьте номер, дату и файл; если решение оформят позже, напишите причину.',
    en: 'No decision of the council opens this control. Add its number, date and file; if it will be drawn up later, give the reason.',
  },
  DECISION_INCOMPLETE: {
    kk: 'Кеңес шешімінің {missing, select, NUMBER {нөмірі} DATE {күні} other {файлы}} жоқ. Қосыңыз немесе себебін жазыңыз.',
    ru: 'У решения совета нет {missing, select, NUMBER {номера} DATE {даты} other {файла}}. Добавьте или напишите причину.',
    en: 'The council’s decision lacks its {missing, select, NUMBER {number} DATE {date} other {file}}. Add it or give a reason.',
  },
  DECISION_AFTER_START: {
    kk: 'Шешім күні ({decidedOn}) бақылаудың басталуынан ({startsOn}) кейін. Күндерді тексеріңіз немесе себебін жазыңыз.',
    ru: 'Решение ({decidedOn}) принято позже начала контроля ({startsOn}). Проверьте даты или напишите причину.',
    en: 'The decision ({decidedOn}) is later than the start of the control ({startsOn}). Check the dates or give a reason.',
  },
  DECISION_PROTOCOL_PENDING: {
    kk: 'Отырыс хаттамасы әлі тіркелмеген. Оны қол қойылғаннан кейін қосуға болады.',
    ru: 'Протокол заседания ещё не приложен. Его можно добавить после подписания.',
    en: 'The session’s protocol is not attached yet. It may be added once signed.',
  },
  MISSION_AIM_MISSING: {
    kk: 'Бақылаудың мақсаты жазылмаған. Бір сөйлеммен жазыңыз.',
    ru: 'Не записана цель контроля. Напишите её одним предложением.',
    en: 'The aim of the control is not stated. Write it in a sentence.',
  },
  MISSION_LEAD_MISSING: {
    kk: 'Топ жетекшісі тағайындалмаған. Жетекшіні таңдаңыз немесе себебін жазыңыз.',
    ru: 'Не назначен руководитель группы. Выберите руководителя или напишите причину.',
    en: 'No lead is appointed. Choose a lead or give a reason.',
  },

  // Clocks
  DUE_UNVERIFIED: {
    kk: '{days} жұмыс күні деген сан тексерілмеген: заң мәтіні қолда болған жоқ.',
    ru: 'Число {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} не проверено: текста закона не было под рукой.',
    en: 'The number, {days, plural, one {# working day} other {# working days}}, is not verified: the text of the law was not at hand.',
  },
  DUE_SET_BY_TENANT: {
    kk: 'Мерзім кеңестің баптауы бойынша: {days} жұмыс күні.',
    ru: 'Срок по настройке совета: {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}.',
    en: 'The term is the council’s own setting: {days, plural, one {# working day} other {# working days}}.',
  },
  DUE_NOT_REGULATED: {
    kk: 'Мерзім белгіленбеген: ол кезде бұл мерзімді белгілейтін норма белгісіз.',
    ru: 'Срок не установлен: норма, которая задавала бы его в то время, не известна.',
    en: 'No term is set: no provision that set one at that time is known.',
  },
  DUE_WITHOUT_CALENDAR: {
    kk: 'Мерзім есептелмеді: {year} жылғы күнтізбе жоқ. Жазба сақталды; күнтізбе енгізілгенде мерзім есептеледі.',
    ru: 'Срок не вычислен: нет календаря {year} года. Запись сохранена; срок будет вычислен, когда календарь внесут.',
    en: 'The due date was not computed: there is no calendar of {year}. The record is kept; the date will be computed once the calendar is entered.',
  },
  DUE_PROVISIONAL: {
    kk: 'Мерзім алдын ала есептелді ({due}): бұл жылдың ресми күнтізбесі әлі шыққан жоқ.',
    ru: 'Срок предварительный ({due}): официального календаря этого года ещё нет.',
    en: 'The due date ({due}) is provisional: the official calendar of that year is not out yet.',
  },
  NOTICE_NOT_GIVEN: {
    kk: 'Объект хабардар етілмеген. Әдетте {latest} күнінен кешіктірілмейді (тексерілмеген); міндетті емес.',
    ru: 'Объект не уведомлён. Обычно это делают не позднее {latest} (не проверено); не обязательно.',
    en: 'The object was not given notice. It is usually given by {latest} (not verified); it is optional.',
  },
  NOTICE_TOO_LATE: {
    kk: 'Объект {noticeOn} күні хабардар етілген, ал бақылауға дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді (тексерілмеген). Басталу күнін жылжытыңыз немесе себебін жазыңыз.',
    ru: 'Объект уведомлён {noticeOn}, а за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} до начала последним днём было {latest} (не проверено). Перенесите начало или напишите причину.',
    en: 'The object was told on {noticeOn}, while {days, plural, one {# working day} other {# working days}} before the start meant {latest} at the latest (not verified). Move the start or give a reason.',
  },
  FINAL_DOCUMENT_SECTION_EMPTY: {
    kk: 'Қорытынды құжатта бөлік бос: {section, select, PLACE_AND_TIME {күні, уақыты және орны} TASKS {міндеттер} OBJECTS_AND_COMPLIANCE {объектілер және олардың заңға сәйкестігі} FORMS {нысандар} FACTS {анықталған фактілер} OTHER_DOCUMENTS {өзге құжаттар} other {себептер мен жағдайларды жою жөніндегі ұсыныстар}}. Толтырыңыз; жазатын ештеңе болмаса, «жоқ» деп жазыңыз.',
    ru: 'В итоговом документе пуста часть: {section, select, PLACE_AND_TIME {дата, время и место} TASKS {задачи} OBJECTS_AND_COMPLIANCE {объекты и их соответствие законодательству} FORMS {формы} FACTS {установленные факты} OTHER_DOCUMENTS {иные документы} other {предложения по устранению причин и условий}}. Заполните её; если писать нечего, напишите «нет».',
    en: 'A part of the final document is empty: {section, select, PLACE_AND_TIME {date, time and place} TASKS {tasks} OBJECTS_AND_COMPLIANCE {objects and their compliance with the law} FORMS {forms} FACTS {facts established} OTHER_DOCUMENTS {other documents} other {proposals to remove causes and conditions}}. Fill it in; if there is nothing to say, write “none”.',
  },
  FINAL_DOCUMENT_LANGUAGE_MISSING: {
    kk: 'Қорытынды құжаттың тілі көрсетілмеген. Ол қазақ және (немесе) өзге тілде жасалады. Тілін таңдаңыз.',
    ru: 'Не указан язык итогового документа. Он составляется на казахском и (или) других языках. Выберите язык.',
    en: 'The language of the final document is not stated. It is drawn up in Kazakh and (or) other languages. Choose the language.',
  },
  CONTROL_NOT_COMPLETED: {
    kk: 'Бақылау әлі аяқталмаған, ал қорытынды құжаттың мерзімі аяқталған күннен саналады. Алдымен аяқталған күнін жазыңыз.',
    ru: 'Контроль ещё не завершён, а срок итогового документа идёт со дня завершения. Сначала укажите день завершения.',
    en: 'The control is not completed, and the term of the final document runs from completion. Record the day of completion first.',
  },
  FINAL_DOCUMENT_LATE: {
    kk: 'Қорытынды құжат {sentOn} күні жіберілді, мерзімі {due} еді{days, plural, =0 {} other {, # жұмыс күніне кешікті}}.',
    ru: 'Итоговый документ направлен {sentOn}, срок был {due}{days, plural, =0 {} one {, позже на # рабочий день} few {, позже на # рабочих дня} many {, позже на # рабочих дней} other {, позже на # рабочего дня}}.',
    en: 'The final document was sent on {sentOn}; it was due on {due}{days, plural, =0 {} one {, # working day late} other {, # working days late}}.',
  },
  CONSIDERATION_IS_MANDATORY: {
    kk: 'Бұл құжатты орган міндетті түрде қарайды.',
    ru: 'Этот документ обязателен для рассмотрения.',
    en: 'This document is mandatory for consideration.',
  },
  ANSWER_DOES_NOT_COVER_ALL: {
    kk: 'Жауап {asked} ұсынымнан {answered} ұсынымды ғана қамтиды, ал заң әрқайсысына жеке жауап талап етеді. Қалғандарына жауап күтіледі.',
    ru: 'Ответ касается {answered} из {asked} рекомендаций, а закон требует ответа по каждой отдельно. По остальным ответ ожидается.',
    en: 'The answer speaks of {answered} of {asked} recommendations, while the law asks for an answer to each. The others still await one.',
  },
  HEARING_NOT_OFFERED: {
    kk: 'Орган бас тартар алдында кеңеске тыңдауға қатысу мүмкіндігін бермеген. Тыңдау болса, хабарлама күнін енгізіңіз; болмаса, себебін жазыңыз.',
    ru: 'Перед отказом орган не дал совету возможности участвовать в заслушивании. Если оно было, внесите дату извещения; если нет, напишите причину.',
    en: 'Before refusing, the body did not offer the council a hearing. If there was one, enter the day of its notice; if not, give a reason.',
  },
  HEARING_NOTICE_TOO_LATE: {
    kk: 'Тыңдау туралы {noticeOn} күні хабарланған, ал шешімге дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді. Күндерді тексеріңіз немесе себебін жазыңыз.',
    ru: 'О заслушивании извещено {noticeOn}, а за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} до решения последним днём было {latest}. Проверьте даты или напишите причину.',
    en: 'Notice of the hearing was given on {noticeOn}, while {days, plural, one {# working day} other {# working days}} before the decision meant {latest} at the latest. Check the dates or give a reason.',
  },
  HEARING_HARMS_OTHERS: {
    kk: 'Орган тыңдау өзге тұлғалардың құқықтарын бұзады деп мәлімдеді, сондықтан ол өткізілмеді.',
    ru: 'Орган заявил, что заслушивание нарушило бы права других, поэтому оно не проводилось.',
    en: 'The body states that a hearing would harm the rights of others, so none was held.',
  },

  // PC-MON: monitoring
  MISSION_WITHOUT_QUESTIONS: {
    kk: 'Мониторинг жоспарында сұрақ жоқ. Сұрақтар барып көруді және қорытындыны жеңілдетеді.',
    ru: 'В плане мониторинга нет вопросов. С вопросами легче вести выезд и писать заключение.',
    en: 'The plan of the monitoring has no questions. Questions make the visit and the conclusion easier.',
  },
  FINDING_WITHOUT_VISIT: {
    kk: 'Анықталған факт ешбір барып көруге байланбаған.',
    ru: 'Выявленный факт не связан ни с одним выездом.',
    en: 'The finding is linked to no visit.',
  },
  FINDING_WITHOUT_EVIDENCE: {
    kk: 'Анықталған фактінің дәлелі жоқ. Фото немесе құжат қосыңыз, әйтпесе неге сенімді екеніңізді жазыңыз.',
    ru: 'У выявленного факта нет подтверждений. Приложите фото или документ либо напишите, почему факт надёжен.',
    en: 'The finding has no evidence. Add a photo or a document, or say why it can be relied on.',
  },
  SERIES_MISSING: {
    kk: 'Қайталанатын мониторинг серияға қосылмаған. Алдыңғысымен бірге оқылуы үшін серияны таңдаңыз немесе себебін жазыңыз.',
    ru: 'Повторный мониторинг не отнесён к серии. Выберите серию, чтобы он читался вместе с прежним, или напишите причину.',
    en: 'A repeated monitoring belongs to no series. Choose its series, so that it is read with the earlier one, or give a reason.',
  },
  PERMANENT_HAS_AN_END: {
    kk: 'Тұрақты мониторингтің аяқталу күні бар. Аралық қорытынды құжаттардың әрқайсысының өз мерзімі болады.',
    ru: 'У постоянного мониторинга указана дата окончания. У каждого промежуточного итогового документа свой срок.',
    en: 'A permanent monitoring has an end date. Each interim final document has its own term.',
  },
  MISSION_LONGER_THAN_LIMIT: {
    kk: 'Мониторинг {days} күнтізбелік күнге жоспарланған, ал кеңестің шегі — {limit}. Кезеңді қысқартыңыз немесе себебін жазыңыз.',
    ru: 'Мониторинг запланирован на {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}, а предел совета — {limit}. Сократите период или напишите причину.',
    en: 'The monitoring is planned for {days, plural, one {# calendar day} other {# calendar days}}, while the council’s limit is {limit}. Shorten it or give a reason.',
  },
  MISSION_ENDS_BEFORE_START: {
    kk: 'Аяқталу күні ({endsOn}) басталу күнінен ({startsOn}) бұрын. Күндерді түзетіңіз.',
    ru: 'Окончание ({endsOn}) раньше начала ({startsOn}). Исправьте даты.',
    en: 'The end ({endsOn}) is before the start ({startsOn}). Correct the dates.',
  },

  // PC-REC: recommendations and answers
  ANSWER_WITHOUT_REASONING: {
    kk: 'Орган ұсынымды қабылдаған, бірақ уәжін жазбаған.',
    ru: 'Орган принял рекомендацию, но не привёл мотивов.',
    en: 'The body accepts the recommendation but gives no reasons.',
  },
  ANSWER_LATE: {
    kk: 'Жауап {arrivedOn} күні келді, мерзімі {due} еді{days, plural, =0 {} other {, # жұмыс күніне кешікті}}.',
    ru: 'Ответ поступил {arrivedOn}, срок был {due}{days, plural, =0 {} one {, позже на # рабочий день} few {, позже на # рабочих дня} many {, позже на # рабочих дней} other {, позже на # рабочего дня}}.',
    en: 'The answer came on {arrivedOn}; it was due on {due}{days, plural, =0 {} one {, # working day late} other {, # working days late}}.',
  },
  ESCALATION_BEFORE_DUE: {
    kk: 'Жауап мерзімі әлі өткен жоқ: {due}. Мерзім өткенше күтіңіз немесе неге қазір жазатыныңызды түсіндіріңіз.',
    ru: 'Срок ответа ещё не истёк: {due}. Дождитесь его или напишите, почему обращаетесь сейчас.',
    en: 'The answer is not overdue: it is due on {due}. Wait for that day or say why you write now.',
  },
  ADDRESSEE_REQUIRED: {
    kk: 'Ұсыным жіберілетін орган көрсетілмеген. Кемінде бір адресатты қосыңыз.',
    ru: 'Не указан орган, которому направляется рекомендация. Добавьте хотя бы одного адресата.',
    en: 'No body is named to send the recommendation to. Add at least one addressee.',
  },
  ADDRESSEE_TWICE: {
    kk: '«{body}» екі рет көрсетілген. Біреуін алып тастаңыз.',
    ru: '«{body}» указан дважды. Уберите один раз.',
    en: '“{body}” is named twice. Remove one.',
  },
  ADDRESSEE_BIN_MISSING: {
    kk: '«{body}» органының БСН-і белгісіз. Жіберуге болады; БСН кейін қосылады.',
    ru: 'БИН органа «{body}» неизвестен. Направить можно; БИН добавляется позже.',
    en: 'The BIN of “{body}” is not known. It may be sent to; the BIN can be added later.',
  },
  ANSWER_NOT_ADDRESSED: {
    kk: 'Бұл ұсыным осы органға жіберілмеген, сондықтан оның жауабы мұнда жазылмайды. Ұсыным басқа органнан берілсе, оны алдымен қайта бағыттау ретінде жазыңыз.',
    ru: 'Эта рекомендация не направлялась этому органу, поэтому его ответ сюда не записывается. Если её передал другой орган, сначала запишите перенаправление.',
    en: 'This recommendation was not sent to this body, so its answer is not recorded here. If another body passed it on, record the forwarding first.',
  },
  EXECUTION_DATE_ALREADY_PAST: {
    kk: 'Орындау күні ({executeBy}) қабылданған күннен ({on}) бұрын. Күнді түзетіңіз немесе себебін жазыңыз.',
    ru: 'Дата исполнения ({executeBy}) раньше дня принятия ({on}). Исправьте дату или напишите причину.',
    en: 'The execution date ({executeBy}) is before the day of adoption ({on}). Correct it or give a reason.',
  },
  EXECUTION_DATE_ON_DAY_OFF: {
    kk: 'Орындау күні ({executeBy}) демалыс күніне түседі. Бұл кеңес қойған күн, сондықтан ауыстырылмайды.',
    ru: 'Дата исполнения ({executeBy}) приходится на выходной. Это дата совета, поэтому она не переносится.',
    en: 'The execution date ({executeBy}) falls on a day off. It is the council’s date, so it is not moved.',
  },
  OUTCOME_EMPTY: {
    kk: 'Нәтиже бос. Тізімнен таңдаңыз немесе мәтінмен жазыңыз.',
    ru: 'Результат пуст. Выберите из списка или напишите словами.',
    en: 'The outcome is empty. Choose from the list or write it in words.',
  },
  OUTCOME_UNKNOWN: {
    kk: '«{kind}» деген нәтиже тізімде жоқ. Тізімнен таңдаңыз немесе мәтінмен жазыңыз.',
    ru: 'Результата «{kind}» нет в списке. Выберите из списка или напишите словами.',
    en: 'There is no outcome “{kind}” in the list. Choose from the list or write it in words.',
  },
  ANSWER_REASONING_MISSING: {
    kk: '{kind, select, REJECTED {Бас тартудың} other {Ішінара қабылдаудың}} уәжі жоқ, ал заң уәжді жауап талап етеді. Уәжін жазыңыз; органның хатында болмаса, соны көрсетіңіз.',
    ru: '{kind, select, REJECTED {Отказ} other {Частичное принятие}} без мотивов, а закон требует мотивированного ответа. Запишите мотивы; если в письме органа их нет, так и укажите.',
    en: '{kind, select, REJECTED {The refusal} other {The partial acceptance}} gives no reasons, while the law asks for a reasoned answer. Record the reasons; if the body’s letter has none, say so.',
  },
  ANSWER_INTERIM_CLOCK_RUNS: {
    kk: 'Бұл аралық жауап: ол мерзімді тоқтатпайды, түпкілікті жауап күтіледі.',
    ru: 'Это промежуточный ответ: срок он не останавливает, ожидается окончательный.',
    en: 'This is an interim answer: it does not stop the clock, and a final one is awaited.',
  },
  ANSWER_FORWARDED_WITHOUT_ADDRESSEE: {
    kk: 'Ұсыным кімге берілгені көрсетілмеген. Жаңа мерзім ашылуы үшін органды көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Не указано, кому перенаправлена рекомендация. Укажите орган, чтобы открылся его срок, или напишите причину.',
    en: 'It is not said to whom the recommendation was forwarded. Name the body, so that its own clock opens, or give a reason.',
  },
  CHANNEL_NONE_BESIDE_OTHERS: {
    kk: '«Жарияланбаған» деген белгі басқа арналармен бірге тұра алмайды. Біреуін алып тастаңыз.',
    ru: '«Не озвучено» не может стоять вместе с другими каналами. Уберите одно из двух.',
    en: '“Not voiced” cannot stand beside other channels. Remove one or the other.',
  },
  CHANNEL_ADDRESS_MISSING: {
    kk: 'Жарияланым бетінің мекенжайы жоқ. Сілтемені қосыңыз, оқырман таба алатын болсын.',
    ru: 'Нет адреса страницы публикации. Добавьте ссылку, чтобы её можно было открыть.',
    en: 'The publication has no address. Add the link, so that it can be opened.',
  },
  RECEIPT_NOT_PROVEN: {
    kk: 'Алынғаны расталмаған, сондықтан мерзім жіберілген күннен ({sentOn}) саналады. Кіріс нөмірін немесе жеткізу белгісін енгізіңіз.',
    ru: 'Получение не подтверждено, поэтому срок идёт со дня отправки ({sentOn}). Внесите входящий номер или отметку о доставке.',
    en: 'Receipt is not proven, so the clock runs from sending ({sentOn}). Enter the incoming number or the delivery stamp.',
  },
  RECEIVED_BEFORE_SENT: {
    kk: 'Алынған күн ({receivedOn}) жіберілген күннен ({sentOn}) бұрын. Екеуінің бірі қате: түзетіңіз.',
    ru: 'День получения ({receivedOn}) раньше дня отправки ({sentOn}). Одна из дат неверна: исправьте её.',
    en: 'The day of receipt ({receivedOn}) is before the day of sending ({sentOn}). One of them is wrong: correct it.',
  },
  OUTGOING_NUMBER_MISSING: {
    kk: 'Хаттың шығыс нөмірі жоқ. Нөмірін енгізіңіз немесе себебін жазыңыз.',
    ru: 'У письма нет исходящего номера. Внесите номер или напишите причину.',
    en: 'The letter has no outgoing number. Enter it or give a reason.',
  },

  // PC-PUB: publicity and languages
  WITHHELD_FROM_PUBLIC: {
    kk: 'Қол қойылған құжат жариялылық қағидаты бойынша ашық. Жариялағыңыз келмесе, себебін жазыңыз.',
    ru: 'Подписанный документ открыт по принципу гласности. Если его не публиковать, напишите причину.',
    en: 'A signed document is public by the principle of publicity. If it is to be withheld, give the reason.',
  },
  NOT_YET_SIGNED: {
    kk: 'Құжатқа әлі қол қойылмаған, сондықтан ол жұртшылыққа көрінбейді.',
    ru: 'Документ ещё не подписан, поэтому публике он не виден.',
    en: 'The document is not signed yet, so the public does not see it.',
  },
  KAZAKH_TEXT_MISSING: {
    kk: 'Қазақша мәтін жоқ. Жарияланым қазақ және орыс тілдерінде болуы керек (тексерілмеген). Аударманы қосыңыз немесе себебін жазыңыз.',
    ru: 'Нет текста на казахском. Публикация должна быть на казахском и русском (не проверено). Добавьте перевод или напишите причину.',
    en: 'The Kazakh text is missing. A publication should be in Kazakh and Russian (not verified). Add a translation or give a reason.',
  },
  RUSSIAN_TEXT_MISSING: {
    kk: 'Орысша мәтін жоқ. Оны кейін аударма ретінде қосуға болады.',
    ru: 'Нет текста на русском. Его можно добавить позже как перевод.',
    en: 'The Russian text is missing. It may be added later as a translation.',
  },

  // GEN-CAL: how a date was computed
  WORKING_DAYS_COUNTED: {
    kk: 'Жұмыс күндері саналды: {count}; өткізіп жіберілген демалыс күндері: {skipped}.',
    ru: 'Отсчитано рабочих дней: {count}; пропущено нерабочих: {skipped}.',
    en: 'Working days counted: {count}; days off passed over: {skipped}.',
  },
  OBSERVED_DAY_PASSED_OVER: {
    kk: '{date} — демалысқа түскен мереке үшін берілген демалыс күні.',
    ru: '{date} — выходной за праздник, пришедшийся на выходной день.',
    en: '{date} is off in place of a holiday that fell on a weekend.',
  },
  TRANSFERRED_DAY_PASSED_OVER: {
    kk: '{date} — актімен ауыстырылған демалыс күні.',
    ru: '{date} — выходной, перенесённый актом.',
    en: '{date} is a day off by an act that moved it.',
  },
  DAY_ENDS_AT_MIDNIGHT: {
    kk: 'Күн Алматы уақытымен 23:59:59-да бітеді.',
    ru: 'День заканчивается в 23:59:59 по времени Алматы.',
    en: 'The day ends at 23:59:59, Almaty time.',
  },
  PERIOD_STARTS_NEXT_DAY: {
    kk: 'Мерзім {from} күнінен кейінгі күннен саналады.',
    ru: 'Срок считается со дня, следующего за {from}.',
    en: 'The period is counted from the day after {from}.',
  },
  PERIOD_END_MOVED: {
    kk: 'Мерзім {end} күні бітер еді, бірақ ол демалыс, сондықтан {date} күніне ауысты (тексерілмеген).',
    ru: 'Срок закончился бы {end}, но это выходной, поэтому он перешёл на {date} (не проверено).',
    en: 'The period would end on {end}, a day off, so it moves to {date} (not verified).',
  },
  PERIOD_COUNTED_BACK: {
    kk: 'Мерзім {event} күнінен кері саналады және қысқартылмайды.',
    ru: 'Срок отсчитан назад от {event} и не сокращается.',
    en: 'The period is counted back from {event} and is never shortened.',
  },
  PERIOD_PROVISIONAL: {
    kk: '{date} алдын ала есептелген күн: бұл жылдың ресми күнтізбесі әлі шыққан жоқ.',
    ru: '{date} — предварительная дата: официального календаря этого года ещё нет.',
    en: '{date} is provisional: the official calendar of that year is not out yet.',
  },

  // GEN-ID: identifiers
  IDENTIFIER_NOT_TWELVE_DIGITS: {
    kk: 'ЖСН мен БСН дәл 12 цифрдан тұрады, ал мұнда {length} таңба бар. Нөмірді бос орынсыз, толық теріңіз.',
    ru: 'ИИН и БИН — ровно 12 цифр, а здесь {length, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}. Наберите номер целиком, без пробелов.',
    en: 'An IIN or BIN is exactly 12 digits, and here {length, plural, one {is # character} other {are # characters}}. Type the whole number without spaces.',
  },
  IDENTIFIER_CHECKSUM_WRONG: {
    kk: 'Нөмірдің бақылау саны сәйкес келмейді: бір цифр қате терілген болуы мүмкін. Құжатпен салыстырыңыз.',
    ru: 'Контрольное число номера не сходится: вероятно, опечатка в цифре. Сверьте с документом.',
    en: 'The check digit does not agree: a digit is probably mistyped. Compare it with the document.',
  },
  IDENTIFIER_IS_BIN: {
    kk: 'Бұл — БСН, ал мұнда жеке тұлғаның ЖСН-і керек.',
    ru: 'Это БИН, а здесь нужен ИИН физического лица.',
    en: 'This is a BIN; a person’s IIN is needed here.',
  },
  IDENTIFIER_IS_IIN: {
    kk: 'Бұл — ЖСН, ал мұнда ұйымның БСН-і керек.',
    ru: 'Это ИИН, а здесь нужен БИН организации.',
    en: 'This is an IIN; an organisation’s BIN is needed here.',
  },
  IIN_DATE_IMPOSSIBLE: {
    kk: 'ЖСН-дегі туған күн мүмкін емес. Нөмірді құжатпен салыстырыңыз; дұрыс болса, себебін жазыңыз.',
    ru: 'Дата рождения в ИИН невозможна. Сверьте номер с документом; если он верен, напишите причину.',
    en: 'The birth date in the IIN is impossible. Compare the number with the document; if it is right, give a reason.',
  },
  IIN_CENTURY_NOT_STATED: {
    kk: 'ЖСН-нің жетінші цифры 0: туған ғасыры мен жынысы анықталмайды. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Седьмая цифра ИИН — 0: век рождения и пол из номера не определяются. Сверьте номер с документом.',
    en: 'The seventh digit of the IIN is 0: the century and the sex cannot be read from it. Compare the number with the document.',
  },
  BIN_MONTH_IMPOSSIBLE: {
    kk: 'БСН-дегі тіркелген ай мүмкін емес. Нөмірді құжатпен салыстырыңыз; дұрыс болса, себебін жазыңыз.',
    ru: 'Месяц регистрации в БИН невозможен. Сверьте номер с документом; если он верен, напишите причину.',
    en: 'The month of registration in the BIN is impossible. Compare the number with the document; if it is right, give a reason.',
  },
  BIN_UNIT_UNKNOWN: {
    kk: 'БСН-нің алтыншы цифры белгісіз белгі. Нөмірді құжатпен салыстырыңыз; дұрыс болса, себебін жазыңыз.',
    ru: 'Шестая цифра БИН — неизвестный признак. Сверьте номер с документом; если он верен, напишите причину.',
    en: 'The sixth digit of the BIN is not a known sign. Compare the number with the document; if it is right, give a reason.',
  },
  BIN_OF_BRANCH: {
    kk: 'Бұл — филиалдың немесе өкілдіктің БСН-і: заңды тұлға — оның бас ұйымы.',
    ru: 'Это БИН филиала или представительства: юридическое лицо — его головная организация.',
    en: 'This is the BIN of a branch or representative office: the legal entity is its head organisation.',
  },

  // KENES: the product's own rules
  PARAMETER_UNKNOWN: {
    kk: '{rule} ережесінде ол күні «{key}» параметрі жоқ. Тізімнен таңдаңыз.',
    ru: 'У правила {rule} на этот день нет параметра «{key}». Выберите из списка.',
    en: 'The rule {rule} has no parameter “{key}” on that day. Choose from the list.',
  },
  PARAMETER_FIXED_BY_LAW: {
    kk: '{rule} ережесінің «{key}» саны заңмен белгіленген, оны ұйым өзгертпейді.',
    ru: 'Число «{key}» правила {rule} установлено законом, организация его не меняет.',
    en: 'The number “{key}” of the rule {rule} is fixed by law; a tenant does not change it.',
  },
  PARAMETER_OUTSIDE_CORRIDOR: {
    kk: '{rule} ережесінің «{key}» параметріне {value} мәні келмейді: шегі {min}–{max}. Осы шектегі бүтін санды таңдаңыз.',
    ru: 'Значение {value} не подходит параметру «{key}» правила {rule}: пределы {min}–{max}. Выберите целое число в этих пределах.',
    en: 'The value {value} does not suit “{key}” of the rule {rule}: the bounds are {min}–{max}. Choose a whole number within them.',
  },
  FACT_IN_FUTURE: {
    kk: 'Факт күні ({on}) әлі келген жоқ: бүгін {today}. Факт болған күнді енгізіңіз.',
    ru: 'День факта ({on}) ещё не наступил: сегодня {today}. Укажите день, когда это произошло.',
    en: 'The date of the fact ({on}) has not come yet: today is {today}. Enter the day it happened.',
  },
  FACT_OUT_OF_ORDER: {
    kk: 'Бұл {on} күні болған, ал одан бұрын болуға тиіс әрекет {after} күні жазылған. Күндерді тексеріңіз немесе себебін жазыңыз.',
    ru: 'Это произошло {on}, а то, что должно было быть раньше, записано {after}. Проверьте даты или напишите причину.',
    en: 'This happened on {on}, while what must come before it is recorded on {after}. Check the dates or give a reason.',
  },
  FACT_BEFORE_MISSION: {
    kk: 'Факт күні ({on}) бақылаудың басталуынан ({startsOn}) бұрын. Күнді тексеріңіз немесе себебін жазыңыз.',
    ru: 'День факта ({on}) раньше начала контроля ({startsOn}). Проверьте дату или напишите причину.',
    en: 'The date of the fact ({on}) is before the start of the control ({startsOn}). Check the date or give a reason.',
  },
  FINDING_EMPTY: {
    kk: 'Факт бос. Бір фото немесе бір сөйлем жеткілікті.',
    ru: 'Факт пуст. Достаточно одной фотографии или одного предложения.',
    en: 'The finding is empty. One photo or one sentence is enough.',
  },
  CORRECTION_WITHOUT_REASON: {
    kk: 'Күнді түзетудің себебі жазылмаған. Себебі журналда қалады: оны жазыңыз.',
    ru: 'Не указана причина исправления даты. Она остаётся в журнале: напишите её.',
    en: 'No reason is given for correcting the date. It stays in the journal: write it.',
  },
  CORRECTION_CHANGES_NOTHING: {
    kk: '{on} күні онсыз да жазылған. Басқа күнді енгізіңіз.',
    ru: 'Дата {on} и так записана. Укажите другую дату.',
    en: 'The date {on} is already recorded. Enter another date.',
  },
  WORDING_EMPTY: {
    kk: 'Ұсынымның мәтіні бос. Қабылдау үшін мәтінін жазыңыз.',
    ru: 'Текст рекомендации пуст. Напишите текст, чтобы его принять.',
    en: 'The recommendation has no wording. Write it before it is adopted.',
  },
  WORDING_FROZEN: {
    kk: 'Ұсыным қабылданған, оның мәтіні енді өзгермейді. Аударма қосуға немесе жаңа ұсыным қабылдауға болады.',
    ru: 'Рекомендация принята, и её текст больше не меняется. Можно добавить перевод или принять новую рекомендацию.',
    en: 'The recommendation is adopted and its wording no longer changes. A translation may be added, or a new recommendation adopted.',
  },
  WORDING_TRANSLATION_ONLY: {
    kk: 'Ұсыным қабылданған: бұл мәтін аударма деп белгіленеді, түпнұсқа өзгермейді.',
    ru: 'Рекомендация принята: этот текст будет отмечен как перевод, подлинный не меняется.',
    en: 'The recommendation is adopted: this text will be marked as a translation, and the authentic one stays.',
  },
  ADOPTION_DECISION_MISSING: {
    kk: 'Ұсынымды қабылдаған шешім немесе хаттама көрсетілмеген. Нөмірі мен күнін қосыңыз немесе себебін жазыңыз.',
    ru: 'Не указано решение или протокол, которым принята рекомендация. Добавьте номер и дату или напишите причину.',
    en: 'No decision or protocol adopts the recommendation. Add its number and date, or give a reason.',
  },
  RECOMMENDATION_NOT_ADOPTED: {
    kk: 'Ұсыным әлі қабылданбаған. Алдымен мәтінін қабылдаңыз, содан кейін жіберіңіз.',
    ru: 'Рекомендация ещё не принята. Сначала примите текст, затем отправляйте.',
    en: 'The recommendation is not adopted yet. Adopt its wording first, then send it.',
  },
  ANSWER_ALREADY_GIVEN: {
    kk: 'Бұл ұсынымға жауап бұрын жазылған. Орган жаңа жауап жіберсе, себебін жазыңыз: екеуі де сақталады.',
    ru: 'Ответ на эту рекомендацию уже записан. Если орган прислал новый, напишите причину: сохранятся оба.',
    en: 'An answer to this recommendation is already recorded. If the body sent a new one, say why: both are kept.',
  },
  ANSWER_TRACK_CLOSED: {
    kk: 'Бұл органмен жұмыс жабылған. Жауап бәрібір келсе, себебін жазып, сақтаңыз.',
    ru: 'Работа с этим органом закрыта. Если ответ всё же пришёл, напишите причину и сохраните его.',
    en: 'The track with this body is closed. If an answer came all the same, give the reason and record it.',
  },
  ESCALATION_NEEDS_PERSON: {
    kk: 'Жоғары тұрған органға хатты жүйе емес, адам шешеді.',
    ru: 'Письмо в вышестоящий орган решает человек, а не система.',
    en: 'A letter to the superior is decided by a person, not by the system.',
  },
  ESCALATION_WITHOUT_SUPERIOR: {
    kk: 'Органның жоғары тұрған органы белгісіз. Оны ұйымның карточкасында көрсетіңіз.',
    ru: 'Вышестоящий орган неизвестен. Укажите его в карточке организации.',
    en: 'The superior of the body is not known. Name it on the organisation’s card.',
  },
  ESCALATION_NOTHING_SENT: {
    kk: 'Ұсыным бұл органға әлі жіберілмеген, сондықтан шағымданатын ештеңе жоқ. Алдымен жіберіңіз.',
    ru: 'Рекомендация этому органу ещё не направлена, обращаться не о чем. Сначала направьте её.',
    en: 'The recommendation was not sent to this body yet, so there is nothing to escalate. Send it first.',
  },
  ESCALATION_WITHOUT_DUE: {
    kk: 'Жауап мерзімі есептелмеген, сондықтан оның өткені белгісіз. Негізін жазыңыз.',
    ru: 'Срок ответа не вычислен, поэтому неизвестно, истёк ли он. Напишите основание.',
    en: 'The due date was not computed, so it is not known whether it has passed. State the ground.',
  },
  ESCALATION_OF_ANSWERED: {
    kk: 'Орган жауап берген, кеңес оны жеткіліксіз деп тапқан жоқ. Алдымен жауапты бағалаңыз немесе себебін жазыңыз.',
    ru: 'Орган ответил, и совет не признал ответ недостаточным. Сначала оцените ответ или напишите причину.',
    en: 'The body has answered, and the council has not found the answer insufficient. Judge the answer first, or give a reason.',
  },
  CLOSING_OPEN_TRACKS: {
    kk: 'Ұсынымды жабуға болмайды: {open} адресатпен жұмыс аяқталмаған. Алдымен оларды орындалды, қайта бағытталды немесе жабылды деп белгілеңіз.',
    ru: 'Рекомендацию нельзя закрыть: работа не окончена с {open, plural, one {# адресатом} few {# адресатами} many {# адресатами} other {# адресата}}. Сначала отметьте их исполненными, перенаправленными или закрытыми.',
    en: 'The recommendation cannot be closed: {open, plural, one {# addressee is} other {# addressees are}} still open. First mark them executed, forwarded or closed.',
  },
  CLOSING_OPEN_RECOMMENDATIONS: {
    kk: 'Бақылауды жабуға болмайды: {open} ұсыным ашық. Алдымен оларды жабыңыз.',
    ru: 'Контроль нельзя закрыть: {open, plural, one {открыта # рекомендация} few {открыты # рекомендации} many {открыто # рекомендаций} other {открыто # рекомендации}}. Сначала закройте их.',
    en: 'The control cannot be closed: {open, plural, one {# recommendation is} other {# recommendations are}} open. Close them first.',
  },
  CLOSING_WITHOUT_OUTCOME: {
    kk: 'Нәтиже жазылмаған. Жабар алдында нәтижесін жазыңыз немесе неге жоқ екенін түсіндіріңіз.',
    ru: 'Результат не записан. Запишите его перед закрытием или напишите, почему его нет.',
    en: 'No outcome is recorded. Record it before closing, or say why there is none.',
  },
  TRANSITION_NOT_ALLOWED: {
    kk: 'Қазіргі күйінен бұл қадам жасалмайды. Бетті жаңартып, қазіргі күйін қараңыз.',
    ru: 'Из нынешнего состояния этот шаг невозможен. Обновите страницу и посмотрите текущее состояние.',
    en: 'This step is not possible from the present state. Reload the page and look at the current state.',
  },
});
