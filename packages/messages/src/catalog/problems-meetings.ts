import { messages } from '../messages.ts';

/** Refusals that are not law, about sittings and votes. Keyed by the problem’s code. */
export const problemsMeetings = messages({
  MEETING_STATE: {
    kk: 'Отырыстың қазіргі күйінде бұл мүмкін емес. Бетті жаңартып, келесі қадамды қараңыз.',
    ru: 'В нынешнем состоянии заседания это невозможно. Обновите страницу и посмотрите следующий шаг.',
    en: 'Not possible as the sitting stands now. Reload the page and look at the next step.',
  },
  ABSENTEE_POLL_NOT_PROVIDED: {
    kk: 'Кеңестің баптауында сырттай сұрау көзделмеген. Ережеде көзделсе, алдымен параметрді өзгертуді ұсыныңыз.',
    ru: 'Заочный опрос в настройках совета не предусмотрен. Если он есть в положении, сначала предложите изменить параметр.',
    en: 'The council’s settings do not provide for an absentee poll. If its regulation does, propose the change of the parameter first.',
  },
  MEETING_NUMBER_TAKEN: {
    kk: 'Осы шақырылымда № {number} отырыс бар: {on} күні өткен. Басқа нөмір беріңіз; дәл сол отырыс болса, оны екінші рет енгізбеңіз.',
    ru: 'Заседание № {number} в этом созыве уже есть: от {on}. Дайте другой номер; если это то же заседание, второй раз его не вносите.',
    en: 'There is a sitting No. {number} of this convocation already, of {on}. Give another number; if it is the same sitting, do not enter it again.',
  },
  MEETING_OF_DAY_STANDS: {
    kk: 'Осы күннің отырысы жүйеде бар ({on}, сағат {at}, № {number}). Сол отырыс болса, екінші рет енгізбеңіз; сол күнгі екінші отырыс болса, солай деп жазыңыз.',
    ru: 'Заседание этого дня уже есть ({on}, {at}, № {number}). Если это оно же, не вносите его второй раз; если это второе заседание того же дня, так и напишите.',
    en: 'There is a sitting of that day already ({on}, {at}, No. {number}). If it is the same one, do not enter it again; if it is a second sitting of the day, say so.',
  },
  NO_CONVOCATION_THEN: {
    kk: 'Бұл күні жұмыс істейтін шақырылым жоқ. Шақырылымды таңдаңыз немесе күнін түзетіңіз.',
    ru: 'В этот день нет действующего созыва. Выберите созыв или исправьте дату.',
    en: 'No convocation works on this day. Choose a convocation or correct the day.',
  },
  COMMISSION_NOT_EXPECTED: {
    kk: 'Комиссия тек комиссия отырысында көрсетіледі.',
    ru: 'Комиссию указывают только для заседания комиссии.',
    en: 'A commission is named only for a session of a commission.',
  },
  COMMISSION_NOT_ACTIVE: {
    kk: 'Бұл комиссия жұмыс істемейді.',
    ru: 'Эта комиссия не действует.',
    en: 'This commission is not active.',
  },
  BEFORE_SITTING_OPENED: {
    kk: 'Отырыс сағат {at} ашылды: бұдан ерте болған болып жазылмайды. Уақытты тексеріңіз.',
    ru: 'Заседание открыто в {at}: раньше этого быть не могло. Проверьте время.',
    en: 'The sitting was opened at {at}: this cannot have been earlier. Check the time.',
  },
  VOTE_CLOSED_BEFORE_OPENED: {
    kk: 'Дауыс беру сағат {at} басталды: одан ерте аяқталмайды. Уақытты тексеріңіз.',
    ru: 'Голосование начато в {at}: завершить его раньше нельзя. Проверьте время.',
    en: 'The vote was opened at {at}: it cannot have been closed earlier. Check the time.',
  },
  BALLOT_AFTER_CLOSING: {
    kk: 'Мүше өз қолымен сағат {at} дауыс берді: дауыс беруді одан ерте уақытпен аяқтауға болмайды.',
    ru: 'В {at} член совета проголосовал своей рукой: завершить голосование более ранним временем нельзя.',
    en: 'A member cast a ballot with their own hand at {at}: the vote cannot be closed at an earlier time.',
  },
  STAY_PAST_CLOSING: {
    kk: 'Отырыс сағат {at} жабылды: одан кейін ешкім қатысқан болып жазылмайды.',
    ru: 'Заседание закрыто в {at}: после этого присутствие не записывают.',
    en: 'The sitting was closed at {at}: nobody is entered as present after that.',
  },
  MEMBER_TWICE_IN_LIST: {
    kk: '{name} тізімде екі рет тұр. Бір дауысын қалдырыңыз.',
    ru: '{name} стоит в списке дважды. Оставьте один голос.',
    en: '{name} stands in the list twice. Leave one ballot.',
  },
  ENDS_BEFORE_IT_BEGINS: {
    kk: 'Аяқталу уақыты басталу уақытынан кейін болуы керек.',
    ru: 'Окончание должно быть позже начала.',
    en: 'It must end after it begins.',
  },
  LASTS_TOO_LONG: {
    kk: 'Отырыс {hours, plural, one {# сағаттан} other {# сағаттан}} ұзаққа созылмайды. Ертеңгі отырысты бөлек жоспарлаңыз.',
    ru: 'Заседание не длится больше {hours, plural, one {# часа} few {# часов} many {# часов} other {# часа}}. Заседание другого дня запланируйте отдельно.',
    en: 'A sitting does not last longer than {hours, plural, one {# hour} other {# hours}}. Plan another day’s sitting apart.',
  },
  ANOTHER_DAY_IS_A_MOVE: {
    kk: 'Басқа күнге отырысты ауыстырыңыз: бұл туралы мүшелерге қайта хабарланады.',
    ru: 'На другой день заседание переносят: о переносе уведомляют заново.',
    en: 'To another day a sitting is moved: members are told anew.',
  },
  DATE_OUT_OF_RANGE: {
    kk: 'Мұндай жыл енгізілмейді. Күнін тексеріңіз.',
    ru: 'Такой год не вносится. Проверьте дату.',
    en: 'A year like this cannot be entered. Check the day.',
  },
  NOT_ON_DAY_OF_MEETING: {
    kk: 'Уақыт отырыс күніне сәйкес келмейді: отырыс {day}.',
    ru: 'Время не относится ко дню заседания: оно {day}.',
    en: 'The time is not on the day of the sitting, which is {day}.',
  },
  MEETING_IS_TO_COME: {
    kk: 'Отырыс күні әлі келген жоқ: тіркеу сол күні басталады.',
    ru: 'День заседания ещё не наступил: регистрация начинается в этот день.',
    en: 'The day of the sitting has not come: registration begins on it.',
  },
  MEMBER_IS_NOT_THERE: {
    kk: '{name} отырыста жоқ: алдымен келгенін белгілеңіз.',
    ru: '{name} не присутствует: сначала отметьте прибытие.',
    en: '{name} is not there: mark the coming first.',
  },
  MEMBER_WAS_THERE: {
    kk: '{name} отырыста болған: келмеу себебі енгізілмейді. Қате болса, қатысуын түзетіңіз.',
    ru: '{name} присутствовал(а) на заседании: причина отсутствия не вносится. Если это ошибка, исправьте явку.',
    en: '{name} was at the sitting: no reason of absence is entered. If that is wrong, correct the attendance.',
  },
  LEFT_BEFORE_COMING: {
    kk: 'Кету уақыты келу уақытынан кейін болуы керек.',
    ru: 'Уход должен быть позже прихода.',
    en: 'One leaves after one has come.',
  },
  NOT_OF_THE_ROLL: {
    kk: 'Сіз бұл отырыстың тізімінде жоқсыз. Қате болса, хатшылыққа айтыңыз: тіркелгіңіз кеңес мүшесіне байланған ба, тексерсін.',
    ru: 'Вас нет в списке этого заседания. Если это ошибка, скажите секретариату: пусть проверит связь учётной записи с членом совета.',
    en: 'You are not on the roll of this sitting. If that is wrong, tell the secretariat: your account may not be linked to the member.',
  },
  CHAIR_IS_NOT_THERE: {
    kk: '{name} отырыста жоқ, төрағалық ете алмайды. Келгенін белгілеңіз немесе басқа мүшені атаңыз.',
    ru: '{name} не присутствует и вести заседание не может. Отметьте прибытие или назовите другого члена.',
    en: '{name} is not there and cannot preside. Mark the coming or name another member.',
  },
  QUORUM_IS_THERE: {
    kk: 'Кворум бар: {present} келді, {needed} қажет. Отырысты ашыңыз.',
    ru: 'Кворум есть: присутствуют {present}, нужно {needed}. Откройте заседание.',
    en: 'There is a quorum: {present} are there, {needed} are needed. Open the sitting.',
  },
  VOTE_IS_OPEN: {
    kk: 'Дауыс беру жүріп жатыр. Алдымен оны аяқтаңыз.',
    ru: 'Идёт голосование. Сначала завершите его.',
    en: 'A vote is open. Close it first.',
  },
  CLOSED_BEFORE_SOMEBODY_LEFT: {
    kk: 'Жабылу уақыты соңғы келу не кету уақытынан ерте. Уақытты тексеріңіз.',
    ru: 'Время закрытия раньше последнего прихода или ухода. Проверьте время.',
    en: 'The closing is earlier than somebody’s coming or leaving. Check the time.',
  },
  ITEM_STATE: {
    kk: 'Мәселенің қазіргі күйінде бұл мүмкін емес.',
    ru: 'В нынешнем состоянии вопроса это невозможно.',
    en: 'Not possible as the question stands now.',
  },
  ITEM_NOT_WAITING: {
    kk: 'Бұл мәселе көшіруді күтіп тұрған жоқ: ол қаралған, көшірілген не басқа кеңес не комиссия отырысының мәселесі.',
    ru: 'Этот вопрос не ждёт переноса: он решён, уже перенесён или относится к заседаниям другого совета или комиссии.',
    en: 'The item waits for no agenda: it is decided, carried over already, or of the sittings of another council or commission.',
  },
  ITEM_WAS_VOTED_ON: {
    kk: 'Бұл мәселе бойынша дауыс берілген: ол күн тәртібінде қалады.',
    ru: 'По этому вопросу уже голосовали: он остаётся в повестке.',
    en: 'This question was voted on: it stays on the agenda.',
  },
  POWER_UNKNOWN: {
    kk: 'Мұндай өкілеттік тізімде жоқ.',
    ru: 'Такого полномочия в перечне нет.',
    en: 'There is no such power in the list.',
  },
  MINUTES_OUT_OF_RANGE: {
    kk: 'Минут санын енгізіңіз: ең азы 1, ең көбі {max}.',
    ru: 'Введите число минут от 1 до {max}.',
    en: 'Give a number of minutes from 1 to {max}.',
  },
  AGENDA_ORDER_INCOMPLETE: {
    kk: 'Барлық {count, plural, one {# мәселе} other {# мәселе}} бір-бірден аталуы керек. Бетті жаңартыңыз: күн тәртібі өзгерген болуы мүмкін.',
    ru: 'Нужно назвать все вопросы, каждый один раз: их {count}. Обновите страницу: повестка могла измениться.',
    en: 'All {count, plural, one {# question} other {# questions}} must be named, each once. Reload the page: the agenda may have changed.',
  },
  CLOSED_ITEM_IS_NOT_PUBLIC: {
    kk: 'Жабық мәселенің қағаздары жарияланбайды.',
    ru: 'Материалы закрытого вопроса не публикуются.',
    en: 'Papers of a closed question are not published.',
  },
  ON_THE_LIST_ALREADY: {
    kk: 'Сіз сөйлеушілер тізімінде барсыз.',
    ru: 'Вы уже в списке выступающих.',
    en: 'You are on the list of speakers already.',
  },
  SPEECH_STATE: {
    kk: 'Бұл сөздің қазіргі күйінде мүмкін емес: тізім өзгерген. Бетті жаңартыңыз.',
    ru: 'Список выступающих изменился: для этого выступления шаг уже невозможен. Обновите страницу.',
    en: 'The list has changed: this turn cannot take the step any more. Reload the page.',
  },
  SPEECH_WITHOUT_LIMIT: {
    kk: 'Бұл сөзге уақыт шегі қойылмаған.',
    ru: 'Для этого выступления предел времени не установлен.',
    en: 'This turn has no limit of time.',
  },
  MORE_THAN_PRESENT: {
    kk: 'Қатысушылардан көп: {present} адам ғана бар.',
    ru: 'Больше присутствующих: их {present}.',
    en: 'More than those present: there are {present}.',
  },
  FIRST_SESSION_OPENED_BY_OTHER: {
    kk: 'Шақырылымның бірінші отырысын жұмыс тобының басшысы ашады (PC-ORG-01).',
    ru: 'Первое заседание созыва открывает руководитель рабочей группы (PC-ORG-01).',
    en: 'The first session of a convocation is opened by the head of the working group (PC-ORG-01).',
  },
  VOTE_STATE: {
    kk: 'Дауыс берудің қазіргі күйінде бұл мүмкін емес.',
    ru: 'В нынешнем состоянии голосования это невозможно.',
    en: 'Not possible as the vote stands now.',
  },
  VOTED_ALREADY: {
    kk: 'Бұл мәселе бойынша дауысыңыз қабылданған. Ол өзгермейді.',
    ru: 'Ваш голос по этому вопросу уже принят. Он не меняется.',
    en: 'Your vote on this was taken already. It does not change.',
  },
  ABSENT_DO_NOT_VOTE: {
    kk: 'Дауыс беру үшін отырысқа тіркеліңіз.',
    ru: 'Чтобы голосовать, зарегистрируйтесь на заседании.',
    en: 'Register at the sitting to vote.',
  },
  BY_NAME_ONLY: {
    kk: 'Бұл дауыс беру атаулы емес: тек жиынтық саны енгізіледі.',
    ru: 'Это голосование не поимённое: вносятся только итоги.',
    en: 'This vote is not by name: only totals are entered.',
  },
  BY_TOTALS_ONLY: {
    kk: 'Бұл дауыс беру атаулы: дауыстар мүшелер бойынша енгізіледі.',
    ru: 'Это голосование поимённое: голоса вносятся по членам.',
    en: 'This vote is by name: ballots are entered by member.',
  },
  TOTALS_NEEDED: {
    kk: 'Жиынтықты енгізіңіз: жақтады, қарсы, қалыс, дауыс бермеді, бас тартты.',
    ru: 'Внесите итоги: за, против, воздержались, не голосовали, самоотводы.',
    en: 'Enter the totals: for, against, abstained, not voting, recused.',
  },
  CANDIDATES_NEEDED: {
    kk: 'Кандидаттарды атаңыз: орыннан кем болмауы керек.',
    ru: 'Назовите кандидатов: не меньше, чем мест.',
    en: 'Name the candidates: no fewer than there are places.',
  },
  PLACES_OUT_OF_RANGE: {
    kk: 'Орын саны: ең азы 1, ең көбі {max}.',
    ru: 'Число мест от 1 до {max}.',
    en: 'Places: from 1 to {max}.',
  },
  CANDIDATES_TOO_MANY: {
    kk: 'Орыннан көп кандидатқа дауыс берілмейді: {places, plural, one {# орын} other {# орын}}.',
    ru: 'Нельзя голосовать за большее число кандидатов, чем мест: {places, plural, one {# место} few {# места} many {# мест} other {# места}}.',
    en: 'Not more candidates than places: {places, plural, one {# place} other {# places}}.',
  },
  CHOICE_NOT_IN_ELECTION: {
    kk: 'Сайлауда кандидатты таңдаңыз, ешкімді таңдамаңыз не бас тартыңыз.',
    ru: 'На выборах выберите кандидата, никого или самоотвод.',
    en: 'In an election choose a candidate, nobody, or recuse yourself.',
  },
  AFTER_THE_CLOSING: {
    kk: 'Отырыс жабылғаннан кейінгі уақыт. Уақытты тексеріңіз.',
    ru: 'Время позже закрытия заседания. Проверьте время.',
    en: 'Later than the closing of the sitting. Check the time.',
  },
  NOT_A_NUMBER: {
    kk: 'Нөмірді цифрмен жазыңыз.',
    ru: 'Укажите номер цифрами.',
    en: 'Write the number in figures.',
  },
  GROUND_NEEDED: {
    kk: 'Бас тартудың себебін жазыңыз.',
    ru: 'Назовите причину самоотвода.',
    en: 'Name the interest behind the recusal.',
  },
  BALLOT_OF_MEMBER_STANDS: {
    kk: 'Мүше өз қолымен берген дауысты хатшылық өзгертпейді.',
    ru: 'Голос, поданный самим членом, секретариат не меняет.',
    en: 'A ballot that the member cast is not changed by the secretariat.',
  },
  CASTING_IS_THE_CHAIRS: {
    kk: 'Шешуші дауысты төрағалық етуші растайды.',
    ru: 'Решающий голос подтверждает председательствующий.',
    en: 'The casting vote is confirmed by whoever presides.',
  },
  CHAIR_CHOICE_NEEDED: {
    kk: 'Төрағаның қалай дауыс бергенін көрсетіңіз: дауыстар тең түсті.',
    ru: 'Укажите, как голосовал председательствующий: голоса разделились поровну.',
    en: 'Say how the one presiding voted: the votes are equal.',
  },
  ASSESSMENT_NEEDS_REPORT: {
    kk: 'Бағалау есепті тыңдау мәселесінде ғана қойылады.',
    ru: 'Оценка ставится только по вопросу заслушивания отчёта.',
    en: 'An assessment is put only on a report hearing.',
  },
  INFORMATION_IS_NOT_ASSESSED: {
    kk: 'Құқық қорғау органы басшысының ақпараты тыңдалады, бағаланбайды (PWR-13).',
    ru: 'Информация руководителя правоохранительного органа заслушивается и не оценивается (PWR-13).',
    en: 'Information of a head of law enforcement is heard, not assessed (PWR-13).',
  },
});
