import { messages } from '../messages.ts';

/** Refusals that are not law, about events, publications, outcomes, final documents, the monitoring table. Keyed by the problem's code. */
export const problemsDocuments = messages({
  PARTICIPANT_UNKNOWN: {
    kk: 'Қатысушының аты-жөнін немесе ұйымын көрсетіңіз.',
    ru: 'Укажите имя участника или его организацию.',
    en: 'Give the participant’s name or organisation.',
  },
  TOO_MANY: {
    kk: 'Тым көп: {max} данадан аспауы керек.',
    ru: 'Слишком много: не больше {max}.',
    en: 'Too many: {max} at most.',
  },
  ALREADY_PUBLISHED: {
    kk: 'Бұл бұрыннан жарияланған.',
    ru: 'Это уже опубликовано.',
    en: 'This is already public.',
  },
  PUBLICATION_WITHOUT_WORDS: {
    kk: 'Мекенжайын немесе атауын көрсетіңіз: «Хабар 24» телеарнасы.',
    ru: 'Укажите адрес или название: телеканал «Хабар 24».',
    en: 'Give the address or the name: the channel “Khabar 24”.',
  },
  ONE_SUBJECT: {
    kk: 'Бір нәрсені ғана көрсетіңіз: іс-шара, мониторинг немесе ұсыным.',
    ru: 'Укажите что-то одно: мониторинг, мероприятие или рекомендацию.',
    en: 'Name exactly one: a mission, an event or a recommendation.',
  },
  MISSION_NOT_COMPLETED: {
    kk: 'Мониторинг әлі аяқталған жоқ: қорытынды құжат аяқталғаннан кейін жасалады. Тұрақты мониторинг үшін кезеңнің соңғы күнін көрсетіңіз.',
    ru: 'Мониторинг ещё не завершён: итоговый документ составляется после завершения. Для постоянного мониторинга укажите последний день периода.',
    en: 'The mission is not completed: the final document is drawn up afterwards. For a permanent mission give the last day of the period.',
  },
  FINAL_DOCUMENT_EXISTS: {
    kk: 'Бұл мониторингтің қорытынды құжаты бар.',
    ru: 'У этого мониторинга уже есть итоговый документ.',
    en: 'This mission has a final document already.',
  },
  FINAL_DOCUMENT_FROZEN: {
    kk: 'Жіберілген қорытынды құжат өзгертілмейді.',
    ru: 'Отправленный итоговый документ не меняется.',
    en: 'A final document that was sent does not change.',
  },
  FINAL_DOCUMENT_NOT_SENT: {
    kk: 'Қорытынды құжат әлі жіберілген жоқ.',
    ru: 'Итоговый документ ещё не отправлен.',
    en: 'The final document was not sent yet.',
  },
  NO_OBJECT: {
    kk: 'Бақылау объектісі көрсетілмеген: қорытынды құжатты жіберетін ешкім жоқ.',
    ru: 'Не указан объект контроля: итоговый документ некому направить.',
    en: 'No object of control is named: there is nobody to send the final document to.',
  },
  FINDING_NOT_SENT_TO_BODY: {
    kk: 'Бұл факт сіздің ұйымыңызға жіберілген жоқ.',
    ru: 'Этот факт не направлялся вашей организации.',
    en: 'This finding was not sent to your organisation.',
  },
  DISPUTE_OPEN_ALREADY: {
    kk: 'Бұл факт бойынша шешілмеген қарсылық бар.',
    ru: 'По этому факту уже есть нерешённое возражение.',
    en: 'There is an objection to this finding that is not decided yet.',
  },
  DISPUTE_DECIDED: {
    kk: 'Бұл қарсылық бойынша шешім қабылданған.',
    ru: 'По этому возражению решение уже принято.',
    en: 'This objection is decided already.',
  },
  RECEIVED_BEFORE_SENT: {
    kk: 'Алынған күні жіберілген күннен ({sentOn}) бұрын бола алмайды.',
    ru: 'День получения не может быть раньше дня отправки ({sentOn}).',
    en: 'The day of receipt cannot be before the day of sending ({sentOn}).',
  },
  EMAIL_OF_BODY_MALFORMED: {
    kk: '«{body}» ұйымының электрондық поштасы белгісіз немесе қате жазылған. Мекенжайды енгізіңіз немесе басқа арнаны таңдаңыз.',
    ru: 'Электронная почта организации «{body}» не известна или записана с ошибкой. Впишите адрес или выберите другой канал.',
    en: 'The e-mail of {body} is unknown or misspelt. Enter the address or choose another channel.',
  },
  RECEIPT_PROVEN_OTHERWISE: {
    kk: 'Кеңес хаттың {receivedOn} күні алынғанын тіркеген. Күн қате болса, кеңеске хабарлаңыз.',
    ru: 'Совет уже записал получение письма {receivedOn}. Если дата неверна, сообщите совету.',
    en: 'The council has recorded that the letter came on {receivedOn}. If the day is wrong, tell the council.',
  },
  RECEIPT_AFTER_TERM: {
    kk: 'Жауап мерзімі {dueOn} күні аяқталды: енді хаттың алынған күнін құжат бойынша кеңес хатшысы енгізеді.',
    ru: 'Срок ответа истёк {dueOn}: теперь дату получения вносит секретарь совета по документу.',
    en: 'The term of the answer ended on {dueOn}: the day of receipt is now entered by the council’s secretary from the paper.',
  },
  HEARING_AFTER_DECISION: {
    kk: 'Тыңдау шешім қабылданған күннен кеш болмауы керек.',
    ru: 'Заслушивание не может быть позже дня решения.',
    en: 'The hearing cannot be after the day of the decision.',
  },
  NOT_AN_OBJECT: {
    kk: 'Бұл ұйым осы бақылаудың объектісі емес.',
    ru: 'Эта организация не является объектом данного контроля.',
    en: 'This organisation is not an object of this control.',
  },
  MISSION_NOT_PUBLIC: {
    kk: 'Алдымен мониторингтің өзін жариялаңыз.',
    ru: 'Сначала опубликуйте сам мониторинг.',
    en: 'Publish the mission itself first.',
  },
  NOT_A_MONTH: { kk: 'Айы 1-ден 12-ге дейін.', ru: 'Месяц — от 1 до 12.', en: 'A month is 1 to 12.' },
  NOT_A_TIME: {
    kk: 'Уақыт СС:ММ түрінде жазылады, мысалы 14:30.',
    ru: 'Время пишется ЧЧ:ММ, например 14:30.',
    en: 'A time is written HH:MM, for example 14:30.',
  },
  CELL_NOT_EDITED: {
    kk: 'Бұл ұяшық өзгертілмеген.',
    ru: 'Эта ячейка не изменялась.',
    en: 'This cell was not edited.',
  },
});
