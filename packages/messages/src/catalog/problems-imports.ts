import { messages } from '../messages.ts';

/** Refusals and remarks that are not law, about importing what a council had. Keyed by the problem's code. */
export const problemsImports = messages({
  IMPORT_ONE_SOURCE: {
    kk: 'Не файлды таңдаңыз, не ұяшықтарды қойыңыз — екеуінің бірін.',
    ru: 'Выберите файл или вставьте ячейки — что-то одно.',
    en: 'Choose a file or paste cells: one of the two.',
  },
  IMPORT_FILE_TOO_LARGE: {
    kk: 'Файл {max} МБ-тан үлкен. Оны бірнеше бөлікке бөліңіз.',
    ru: 'Файл больше {max} МБ. Разделите его на части.',
    en: 'The file is larger than {max} MB. Split it into parts.',
  },
  IMPORT_EMPTY: {
    kk: 'Кестеде бағандар атауынан төмен бірде-бір жол жоқ.',
    ru: 'В таблице нет ни одной строки под заголовками столбцов.',
    en: 'There is no row below the heads of the columns.',
  },
  IMPORT_NOT_A_TABLE: {
    kk: 'Бұл файл XLSX кестесі ретінде оқылмады. Оны Excel-де ашып, «.xlsx» түрінде қайта сақтаңыз.',
    ru: 'Этот файл не читается как таблица XLSX. Откройте его в Excel и сохраните заново как «.xlsx».',
    en: 'This file cannot be read as an XLSX workbook. Open it in Excel and save it again as “.xlsx”.',
  },
  IMPORT_MACRO: {
    kk: 'Файлда макрос бар, ол қабылданбайды. Оны макроссыз «.xlsx» түрінде қайта сақтаңыз.',
    ru: 'В файле есть макросы, такие не принимаются. Сохраните его без макросов как «.xlsx».',
    en: 'The file holds macros and is not taken. Save it without macros as “.xlsx”.',
  },
  IMPORT_BOMB: {
    kk: 'Файл ашылғанда шектен тыс үлкейеді, сондықтан оқылмайды. Артық пішімдеусіз қайта сақтаңыз.',
    ru: 'При распаковке файл разрастается сверх меры и поэтому не читается. Сохраните таблицу заново, без лишнего форматирования.',
    en: 'The file grows beyond measure when unpacked and is not read. Save the table again without needless formatting.',
  },
  IMPORT_MERGED: {
    kk: 'Жолдар арасында біріктірілген ұяшықтар бар: {cells}{count, plural, one {} other { (барлығы {count})}}. Олардың біріктіруін алып, әр жолды толтырыңыз.',
    ru: 'Среди строк есть объединённые ячейки: {cells}{count, plural, one {} other { (всего {count})}}. Отмените объединение и заполните каждую строку.',
    en: 'There are merged cells among the rows: {cells}{count, plural, one {} other { ({count} in all)}}. Unmerge them and fill each row.',
  },
  IMPORT_TOO_MANY_ROWS: {
    kk: 'Бір файлда {max} жолдан артық болмайды. Файлды бөліңіз.',
    ru: 'В одном файле не больше {max} строк. Разделите файл.',
    en: 'One file has at most {max} rows. Split it.',
  },
  IMPORT_TOO_MANY_COLUMNS: {
    kk: 'Кестеде {max} бағаннан артық болмайды.',
    ru: 'В таблице не больше {max} столбцов.',
    en: 'A table has at most {max} columns.',
  },
  IMPORT_CELL_TOO_LONG: {
    kk: '{row}-жолдағы ұяшық {max} таңбадан ұзын.',
    ru: 'Ячейка в строке {row} длиннее {max} знаков.',
    en: 'A cell in row {row} is longer than {max} signs.',
  },
  IMPORT_QUOTE_OPEN: {
    kk: '{row}-жолда ашылған тырнақша жабылмаған: файл қате бөлінген.',
    ru: 'В строке {row} открыта и не закрыта кавычка: файл разделён с ошибкой.',
    en: 'A quotation mark opened in row {row} is never closed: the file is split wrongly.',
  },
  IMPORT_WINDOWS_1251: {
    kk: 'Файл Windows-1251 кодтауында: қазақ әріптері сақталмаған болуы мүмкін. Атаулар мен аты-жөндерді тексеріңіз.',
    ru: 'Файл в кодировке Windows-1251: казахские буквы могли не сохраниться. Проверьте имена и названия.',
    en: 'The file is in Windows-1251: Kazakh letters may have been lost. Look at the names.',
  },
  IMPORT_FIRST_SHEET: {
    kk: 'Кітапта {count} парақ бар; тек «{sheet}» оқылды.',
    ru: 'В книге листов: {count}; прочитан только «{sheet}».',
    en: 'The workbook has {count} sheets; only “{sheet}” was read.',
  },
  IMPORT_FORMULA: {
    kk: 'Ұяшықта формула тұр: соңғы сақталған мәні алынды. Оны тексеріңіз.',
    ru: 'В ячейке формула: взято её последнее сохранённое значение. Проверьте его.',
    en: 'The cell holds a formula: its last saved value was taken. Check it.',
  },
  IMPORT_FORMULA_EMPTY: {
    kk: 'Ұяшықта мәні сақталмаған формула тұр. Формуланың орнына мәнді жазыңыз.',
    ru: 'В ячейке формула без сохранённого значения. Запишите вместо формулы само значение.',
    en: 'The cell holds a formula without a saved value. Write the value instead of the formula.',
  },
  IMPORT_CELL_ERROR: {
    kk: 'Ұяшықта кестенің қатесі тұр (#Н/Д және т.б.). Мәнді жазыңыз.',
    ru: 'В ячейке ошибка таблицы (#Н/Д и подобные). Запишите значение.',
    en: 'The cell holds a spreadsheet’s error (#N/A and the like). Write the value.',
  },
  IMPORT_NOT_A_DATE: {
    kk: 'Бұл күн емес. Күнді 31.12.2025 түрінде жазыңыз.',
    ru: 'Это не дата. Запишите её как 31.12.2025.',
    en: 'This is no date. Write it as 31.12.2025.',
  },
  IMPORT_NOT_A_NUMBER: {
    kk: 'Бұл бүтін сан емес.',
    ru: 'Это не целое число.',
    en: 'This is no whole number.',
  },
  IMPORT_WORD_UNKNOWN: {
    kk: 'Бұл сөз осы бағанның мәндерінің ешқайсысына сәйкес емес. Үлгідегі тізімнен таңдаңыз.',
    ru: 'Это слово не подходит ни к одному из значений столбца. Выберите из списка в шаблоне.',
    en: 'This word is none of the column’s values. Choose from the list in the template.',
  },
  IMPORT_BODY_UNKNOWN: {
    kk: 'Мұндай орган тізілімде жоқ немесе атауы бірнешеуіне сәйкес. БСН-ін көрсетіңіз немесе алдымен тіркеңіз.',
    ru: 'Такого органа нет в реестре или имя подходит нескольким. Укажите БИН или сначала внесите орган в реестр.',
    en: 'There is no such body in the register, or several of that name. Give its BIN, or register it first.',
  },
  IMPORT_BODY_NEW: {
    kk: '«{name}» тізілімде жоқ. Жолдар енгізілгенде осы атаумен тізілімге жазылады: атауын тексеріңіз.',
    ru: 'Органа «{name}» нет в реестре. При внесении строк он запишется в реестр под этим именем: проверьте его.',
    en: '“{name}” is not in the register. It is entered there under this name with the rows: check the name.',
  },
  IMPORT_BODY_BY_NAME: {
    kk: 'Мұндай БСН тізілімде жоқ: корреспондент тек атауымен жазылады: {name}.',
    ru: 'Такого БИН в реестре нет: корреспондент запишется только по имени: {name}.',
    en: 'The register has no such BIN: the correspondent is kept by the name alone: {name}.',
  },
  IMPORT_TERM_DIFFERS: {
    kk: 'Бір шақырылымның жолдарында бұл мән әртүрлі.',
    ru: 'У строк одного созыва это значение разное.',
    en: 'Rows of one convocation say different things here.',
  },
  IMPORT_NUMBER_OF_ANOTHER: {
    kk: 'Осы нөмірмен басқа мәтін немесе күн тұр: бір нөмір — бір ұсыным.',
    ru: 'Под этим номером другой текст или другая дата: один номер — одна рекомендация.',
    en: 'Another wording or date stands under this number: one number is one recommendation.',
  },
  IMPORT_NUMBER_TAKEN: {
    kk: 'Мұндай нөмірлі ұсыным бар.',
    ru: 'Рекомендация с таким номером уже есть.',
    en: 'There is a recommendation of this number already.',
  },
  IMPORT_FIELD_OF_ANOTHER_KIND: {
    kk: 'Мұндай файлда бұл мағыналы баған болмайды.',
    ru: 'В файлах этого вида такого столбца не бывает.',
    en: 'Files of this kind have no such column.',
  },
  IMPORT_FIELD_TWICE: {
    kk: 'Бұл мағына екі рет берілген.',
    ru: 'Это значение дано дважды.',
    en: 'This meaning was given twice.',
  },
  IMPORT_COLUMN_TWICE: {
    kk: 'Бір бағанға екі мағына берілген.',
    ru: 'Одному столбцу дано два значения.',
    en: 'One column was given two meanings.',
  },
  IMPORT_FIELD_NEEDED: {
    kk: 'Қажетті баған жоқ. Оны таңдаңыз немесе барлық жолға ортақ мәнін жазыңыз.',
    ru: 'Нет нужного столбца. Выберите его или укажите значение, общее для всех строк.',
    en: 'A needed column is missing. Choose it, or give a value that is the same for all rows.',
  },
  IMPORT_SAME_WITH_WHOM: {
    kk: 'Жол кіммен бір адам екенін көрсетіңіз: басқа жолмен немесе кеңестің жазбасымен.',
    ru: 'Укажите, с кем строка — одно лицо: с другой строкой или с записью совета.',
    en: 'Say with whom the row is the same person: another row, or a record of the council.',
  },
  IMPORT_IS_ENTERED: {
    kk: 'Бұл файл енгізілген: екінші рет енгізілмейді.',
    ru: 'Этот файл уже внесён: второй раз он не вносится.',
    en: 'This file is entered already: it is not entered twice.',
  },
  IMPORT_IS_DISCARDED: {
    kk: 'Бұл импорттан бас тартылған. Файлды қайта жүктеңіз.',
    ru: 'Этот импорт отменён. Загрузите файл заново.',
    en: 'This import was discarded. Upload the file again.',
  },
  IMPORT_IS_RUNNING: {
    kk: 'Файл қазір өңделуде. Аяқталғанын күтіңіз.',
    ru: 'Файл сейчас обрабатывается. Дождитесь окончания.',
    en: 'The file is being worked on. Wait for the end.',
  },
  IMPORT_NOT_CHECKED: {
    kk: 'Алдымен жолдарды тексеріңіз.',
    ru: 'Сначала проверьте строки.',
    en: 'Check the rows first.',
  },
  IMPORT_HAS_FAULTS: {
    kk: '{count, plural, one {# жолда қате бар} other {# жолда қате бар}}: бәрі енгізіледі немесе ештеңе енгізілмейді. Файлды түзетіп, қайта жүктеңіз.',
    ru: '{count, plural, one {В # строке есть ошибки} few {В # строках есть ошибки} other {В # строках есть ошибки}}: вносится всё или ничего. Исправьте файл и загрузите заново.',
    en: '{count, plural, one {# row has faults} other {# rows have faults}}: all is entered or nothing. Mend the file and upload it again.',
  },
  IMPORT_FAILED: {
    kk: 'Файлды өңдеу үзілді, ештеңе жазылмады. Қайта тексеріп көріңіз.',
    ru: 'Обработка файла прервалась, ничего не записано. Проверьте файл ещё раз.',
    en: 'The work on the file broke off and nothing was written. Check it again.',
  },
  IMPORT_FELLS_WORKER: {
    kk: 'Файлды өңдеу {count} рет басталып, {count} рет үзілді, ештеңе жазылмады. Файлды бірнеше бөлікке бөліңіз (мысалы, 2 000 жолдан) немесе «.csv» түрінде сақтап, қайта жүктеңіз. Тағы қайталанса, платформа әкімшісіне хабарлаңыз.',
    ru: 'Обработка файла начиналась {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}} и каждый раз обрывалась, ничего не записано. Разделите файл на части (например, по 2 000 строк) или сохраните его как «.csv» и загрузите заново. Если повторится, сообщите администратору платформы.',
    en: 'The work on the file was begun {count} times and broke off each time; nothing was written. Split the file (2,000 rows each, say) or save it as “.csv” and upload it again. If it happens again, tell the platform’s administrator.',
  },
});
