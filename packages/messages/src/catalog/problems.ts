import { messages } from '../messages.ts';

/** Refusals that are not law: input, conflicts, authority, transport. Keyed by the problem's code. */
export const problems = messages({
  title: {
    kk: '{count, plural, one {Түзетуді қажет ететін орын бар} other {Түзетуді қажет ететін # орын бар}}',
    ru: '{count, plural, one {Есть что исправить} few {Нужно исправить # места} many {Нужно исправить # мест} other {Нужно исправить # места}}',
    en: '{count, plural, one {There is a problem} other {There are # problems}}',
  },
  network: {
    kk: 'Сервермен байланыс жоқ. Енгізгеніңіз сақталды, қайталап көріңіз.',
    ru: 'Нет связи с сервером. Введённое сохранено, попробуйте ещё раз.',
    en: 'The server cannot be reached. What you entered is kept; try again.',
  },
  unexpected: {
    kk: 'Күтпеген қате. Оның нөмірі: {id}',
    ru: 'Непредвиденная ошибка. Её номер: {id}',
    en: 'An unexpected error. Its number: {id}',
  },
  INVALID_INPUT: {
    kk: '{count, plural, one {Бір өріс түзетуді қажет етеді} other {# өріс түзетуді қажет етеді}}. Ештеңе жазылған жоқ.',
    ru: '{count, plural, one {Нужно исправить # поле} few {Нужно исправить # поля} many {Нужно исправить # полей} other {Нужно исправить # поля}}. Ничего не записано.',
    en: '{count, plural, one {# field needs mending} other {# fields need mending}}. Nothing was written.',
  },
  REQUIRED: { kk: 'Толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill this in.' },
  TOO_LONG: {
    kk: 'Тым ұзын: {max} таңбадан аспауы керек.',
    ru: 'Слишком длинно: не больше {max} знаков.',
    en: 'Too long: {max} characters at most.',
  },
  TEXT_UNREADABLE: {
    kk: 'Мәтінде сақтауға болмайтын таңба бар. Мәтінді қайта теріңіз немесе қарапайым мәтін ретінде қойыңыз.',
    ru: 'В тексте есть знак, который нельзя сохранить. Наберите его заново или вставьте как простой текст.',
    en: 'The text holds a character that cannot be kept. Type it again, or paste it as plain text.',
  },
  NUMBER_OUT_OF_RANGE: {
    kk: '{min, number}–{max, number} аралығындағы санды жазыңыз.',
    ru: 'Укажите число от {min, number} до {max, number}.',
    en: 'Give a number from {min, number} to {max, number}.',
  },
  LAW_UNKNOWN_THEN: {
    kk: 'Бұл күнге заңның редакциясы белгісіз, сондықтан есептелмеді. Күнді тексеріңіз.',
    ru: 'Редакция закона на этот день неизвестна, поэтому ничего не вычислено. Проверьте дату.',
    en: 'No edition of the law is known for that day, so nothing was computed. Check the date.',
  },
  NOT_A_WEB_ADDRESS: {
    kk: 'Мекенжай https:// деп басталып, сайттың атын қамтуы керек.',
    ru: 'Адрес должен начинаться с https:// и содержать имя сайта.',
    en: 'An address begins with https:// and names a site.',
  },
  UNKNOWN_LANGUAGE: {
    kk: 'Тілді таңдаңыз: қазақша, орысша немесе ағылшынша.',
    ru: 'Выберите язык: казахский, русский или английский.',
    en: 'Choose the language: Kazakh, Russian or English.',
  },
  NOT_THERE: {
    kk: 'Мұндай жазба жоқ немесе ол сізге қолжетімсіз.',
    ru: 'Такой записи нет или она вам недоступна.',
    en: 'There is no such record, or it is not yours to see.',
  },
  NOT_A_UUID: {
    kk: 'Жіберу кілті дұрыс емес. Бетті жаңартыңыз.',
    ru: 'Неверный ключ отправки. Обновите страницу.',
    en: 'The key of the submit is malformed. Reload the page.',
  },
  KEY_USED_FOR_ANOTHER_INPUT: {
    kk: 'Бұл жіберу басқа мазмұнмен бұрын орындалған. Бетті жаңартып, қайталаңыз.',
    ru: 'Эта отправка уже выполнена с другим содержанием. Обновите страницу и повторите.',
    en: 'This submit was already performed with other content. Reload the page and try again.',
  },
  ACT_UNDER_WAY: {
    kk: 'Қазір осы жазбамен басқа әрекет орындалып жатыр. Ештеңе жазылған жоқ, сәл кейін қайталаңыз.',
    ru: 'С этой записью сейчас выполняется другое действие. Ничего не записано, повторите чуть позже.',
    en: 'Another act on this record is under way. Nothing was written; try again in a moment.',
  },
  CHANGED_MEANWHILE: {
    kk: 'Осы уақытта басқа біреу өзгертіп қойды. Қазіргі мәнін қарап, қайталаңыз.',
    ru: 'Пока вы работали, это изменил кто-то другой. Посмотрите текущее значение и повторите.',
    en: 'Someone else changed it meanwhile. Look at the current value and try again.',
  },
  ALREADY_THERE: {
    kk: 'Мұндай жазба бұрыннан бар.',
    ru: 'Такая запись уже есть.',
    en: 'There is such a record already.',
  },
  SIGN_IN_NEEDED: { kk: 'Бұл үшін жүйеге кіріңіз.', ru: 'Для этого войдите в систему.', en: 'Sign in to do this.' },
  NOT_YOUR_CAPACITY: {
    kk: 'Бұл әрекет сіздің өкілеттігіңізге жатпайды.',
    ru: 'Это действие не в вашем качестве.',
    en: 'This act is not yours in this capacity.',
  },
  NOT_YOUR_ROLE: {
    kk: 'Бұл әрекетке сіздің рөліңіз жеткіліксіз.',
    ru: 'Для этого действия нужна другая роль.',
    en: 'This act needs another role.',
  },
  CALENDAR_UNKNOWN_YEAR: {
    kk: 'Есептелмеді: {year} жылғы күнтізбе жоқ.',
    ru: 'Не вычислен: нет календаря на {year} год.',
    en: 'Not computed: there is no calendar for {year}.',
  },
  WORDING_FROZEN: {
    kk: 'Қабылданған ұсынымның мәтіні өзгермейді.',
    ru: 'Формулировка принятой рекомендации не меняется.',
    en: 'The wording of an adopted recommendation does not change.',
  },
});
