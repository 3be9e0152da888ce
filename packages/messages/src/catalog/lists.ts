import { messages } from '../messages.ts';

/** What is done to many rows of a register at once: taking it away as a table, selecting, keeping a view. */
export const lists = messages({
  export: { kk: 'Жүктеп алу', ru: 'Выгрузить', en: 'Export' },
  exportAs: { kk: '{format} ретінде жүктеп алу', ru: 'Выгрузить в {format}', en: 'Export as {format}' },
  exporting: { kk: 'Жүктелуде…', ru: 'Выгружается…', en: 'Exporting…' },
  exportingSize: { kk: 'Жүктелуде: {size} КБ', ru: 'Выгружается: {size} КБ', en: 'Exporting: {size} kB' },
  exported: {
    kk: 'Сақталды: {rows} жол, {size} КБ',
    ru: 'Сохранено строк: {rows}, {size} КБ',
    en: 'Saved: {rows} rows, {size} kB',
  },
  exportFailed: {
    kk: 'Жүктеп алу мүмкін болмады. Тағы бір рет көріңіз.',
    ru: 'Выгрузить не удалось. Попробуйте ещё раз.',
    en: 'The export failed. Please try again.',
  },
  select: { kk: 'Таңдау', ru: 'Выбор', en: 'Select' },
  selectRow: {
    kk: '№ {number} ұсынымды таңдау: {body}',
    ru: 'Выбрать № {number}: {body}',
    en: 'Select No. {number}: {body}',
  },
  sameBody: { kk: 'Осы адресаттың барлығы', ru: 'Все этому адресату', en: 'All to this addressee' },
  selected: { kk: 'Таңдалды: {count}', ru: 'Выбрано: {count}', en: 'Selected: {count}' },
  clear: { kk: 'Таңдауды алып тастау', ru: 'Снять выбор', en: 'Clear' },
  selectedBody: { kk: 'Адресат: {body}', ru: 'Адресат: {body}', en: 'Addressee: {body}' },
  differentBodies: {
    kk: 'Бір хат бір органға жіберіледі. Бір адресаттың ұсынымдарын таңдаңыз.',
    ru: 'Одно письмо идёт одному органу. Выберите рекомендации одному адресату.',
    en: 'One letter goes to one body. Select recommendations to one addressee.',
  },
  oneLetter: { kk: 'Бір хатқа жинау', ru: 'Собрать в одно письмо', en: 'Put into one letter' },
  oneLetterTitle: {
    kk: 'Бірнеше ұсынымға бір хат',
    ru: 'Одно письмо с несколькими рекомендациями',
    en: 'One letter with several recommendations',
  },
  oneLetterLead: {
    kk: 'Барлық таңдалған ұсынымдар мен жауап беру сілтемесі бар бір хаттың жобасы жасалады. Хаттың өзі келесі бетте жіберіледі.',
    ru: 'Будет составлен проект одного письма: в нём все выбранные рекомендации и одна ссылка для ответа. Отправляется оно на следующей странице.',
    en: 'A draft of one letter is made with all selected recommendations and one link to answer. It is sent from the next page.',
  },
  oneLetterNot: {
    kk: 'Бір хатқа кеңес қабылдаған, әлі жіберілмеген ұсынымдар жиналады. Қабылданбағаны, жіберілгені немесе басқа хаттың жобасында тұрғаны: {numbers}.',
    ru: 'В письмо собирают рекомендации, принятые советом и ещё не отправленные. Не приняты, уже отправлены или стоят в другом проекте: {numbers}.',
    en: 'Only adopted recommendations not sent yet go into a letter. Not adopted, already sent or in another draft: {numbers}.',
  },
  oneAnswer: { kk: 'Бір хатпен келген жауаптар', ru: 'Внести ответы одним письмом', en: 'Enter answers of one letter' },
  oneAnswerNot: {
    kk: 'Жауап тек жіберілген ұсынымдарға енгізіледі. Жіберілмегендері: {numbers}.',
    ru: 'Ответ вносится только на отправленные рекомендации. Не отправлены: {numbers}.',
    en: 'Only sent recommendations can be answered. Not sent: {numbers}.',
  },
  answersTitle: {
    kk: 'Хатпен келген жауаптар',
    ru: 'Ответы, пришедшие письмом',
    en: 'Answers that came by letter',
  },
  answersLead: {
    kk: 'Органның бір хаты бірнеше ұсынымға жауап бере алады. Кіріс нөмірі мен әр жауап бірден жазылады.',
    ru: 'Одно письмо органа может отвечать на несколько рекомендаций. Входящий номер и каждый ответ записываются сразу.',
    en: 'One letter of a body may answer several recommendations. Its incoming number and each answer are recorded at once.',
  },
  answersSubject: { kk: 'Ұсынымдарға жауап', ru: 'Ответ на рекомендации', en: 'Answer to recommendations' },
  whichBody: { kk: 'Қай орган жауап берді', ru: 'Какой орган ответил', en: 'Which body answered' },
  whichBodyHint: {
    kk: 'Тізімде жауабы күтілетін органдар ғана тұр.',
    ru: 'В списке только органы, от которых ждут ответа.',
    en: 'Only bodies that owe an answer are listed.',
  },
  nobodyOwes: { kk: 'Қазір жауап күтілмейді', ru: 'Сейчас ответов не ждут', en: 'No answers are awaited now' },
  nobodyOwesHelp: {
    kk: 'Ұсыным жіберілген соң, оның адресаты осында шығады. Басқа хатты хаттар тізілімінде тіркеңіз.',
    ru: 'Когда рекомендация отправлена, её адресат появляется здесь. Другое письмо регистрируется в реестре писем.',
    en: 'Once a recommendation is sent, its addressee appears here. Register any other letter in the register of letters.',
  },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  theLetter: { kk: 'Хаттың өзі', ru: 'Само письмо', en: 'The letter itself' },
  theAnswers: { kk: 'Әр ұсынымға жауап', ru: 'Ответ на каждую рекомендацию', en: 'The answer to each recommendation' },
  theAnswersLead: {
    kk: 'Хатта айтылмаған ұсынымдарды қозғамаңыз.',
    ru: 'Рекомендации, о которых в письме ни слова, не трогайте.',
    en: 'Leave alone what the letter does not speak of.',
  },
  notInThisLetter: { kk: 'Бұл хатта жауап жоқ', ru: 'В этом письме ответа нет', en: 'Not answered in this letter' },
  answerTo: { kk: '№ {number} ұсынымға жауап', ru: 'Ответ на рекомендацию № {number}', en: 'Answer to No. {number}' },
  noAnswerChosen: {
    kk: 'Кемінде бір ұсынымға жауапты белгілеңіз.',
    ru: 'Отметьте ответ хотя бы на одну рекомендацию.',
    en: 'Choose the answer to at least one recommendation.',
  },
  registerAnswers: {
    kk: 'Хат пен жауаптарды тіркеу',
    ru: 'Зарегистрировать письмо и ответы',
    en: 'Register the letter and the answers',
  },
  paperAnswers: { kk: 'Органның жауабын енгізу', ru: 'Внести ответ органа', en: 'Enter a body’s answer' },
});
