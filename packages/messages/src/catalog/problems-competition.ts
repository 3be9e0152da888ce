import { messages } from '../messages.ts';

/** Refusals that are not law, about competitions and applications; keyed by the problem's code. */
export const problemsCompetition = messages({
  COMPETITION_NOT_OPEN: {
    kk: 'Бұл конкурс өтінім қабылдамайды: ол ашылмаған немесе аяқталған.',
    ru: 'Этот конкурс не принимает заявки: он не открыт или уже завершён.',
    en: 'This competition takes no applications: it is not open, or it is over.',
  },
  COMPETITION_WITHOUT_GROUP: {
    kk: 'Бұл шақырылымның жұмыс тобы жоқ. Алдымен оның санын белгілейтін актіні енгізіңіз.',
    ru: 'У этого созыва нет рабочей группы. Сначала внесите акт о её численности.',
    en: 'This convocation has no working group. Enter the act that sets its size first.',
  },
  COMPETITION_IS_CANCELLED: {
    kk: 'Конкурстың күші жойылған. Себебі конкурстың бетінде жазылған.',
    ru: 'Конкурс отменён. Причина указана на его странице.',
    en: 'The competition is cancelled. The reason stands on its page.',
  },
  COMPETITION_TAKES_NO_APPLICATIONS: {
    kk: 'Бұл сатыда өтінім енгізілмейді. Өтінімдер конкурс ашылғаннан бастап нәтижесіне дейін енгізіледі.',
    ru: 'На этом этапе заявки не вносятся. Их вносят с открытия конкурса до голосования.',
    en: 'No application is entered at this step. They are entered from the opening until the voting.',
  },
  COMPETITION_REPEATED: {
    kk: 'Бұл конкурс қайта жарияланған. Сол қайта конкурсты ашыңыз.',
    ru: 'Этот конкурс уже повторяется. Откройте его повторный конкурс.',
    en: 'This competition is being repeated already. Open the one that repeats it.',
  },
  CANDIDATES_STAND: {
    kk: 'Қаралып жатқан немесе жіберілген кандидаттар бар. Қайта конкурс олар дауысқа салынғаннан кейін немесе бірде-біреуі қалмағанда жарияланады.',
    ru: 'Есть кандидаты, которых рассматривают или допустили. Повторный конкурс объявляют после голосования по ним или когда никого не осталось.',
    en: 'There are candidates under review or admitted. A competition is repeated after the vote on them, or once nobody is left.',
  },
  COMPETITION_NOT_PAST: {
    kk: 'Өтінім қабылдаудың соңғы күні әлі өткен жоқ. Мұндай конкурсты дайындап, ашыңыз.',
    ru: 'Последний день приёма ещё не прошёл. Такой конкурс подготовьте и откройте обычным путём.',
    en: 'The last day of applications has not passed yet. Prepare and open such a competition instead.',
  },
  DOCUMENT_CODE_UNREADABLE: {
    kk: 'Құжаттың белгісі латын әрпінен, цифрдан және сызықшадан тұрады, 40 таңбадан аспайды.',
    ru: 'Код документа состоит из латинских букв, цифр и дефисов, не длиннее 40 знаков.',
    en: 'A document’s code has Latin letters, figures and hyphens, at most 40.',
  },
  DOCUMENT_CODE_TWICE: {
    kk: 'Бұл белгі екі құжатта тұр. Әр құжатқа өз белгісін беріңіз.',
    ru: 'Этот код стоит у двух документов. Дайте каждому свой.',
    en: 'Two documents have this code. Give each its own.',
  },
  DOCUMENT_NOT_ANNOUNCED: {
    kk: 'Мұндай құжат хабарландыруда жоқ.',
    ru: 'Такого документа в объявлении нет.',
    en: 'There is no such document in the announcement.',
  },
  DOCUMENT_IS_ATTACHED: {
    kk: 'Бұл файл өтінімге қосылған.',
    ru: 'Этот файл уже приложен к заявке.',
    en: 'This file is part of the application already.',
  },
  DOCUMENTS_TOO_MANY: {
    kk: 'Бір өтінімге {max} файлдан және барлығы {megabytes} МБ-тан артық қосылмайды. Біреуін алып тастаңыз немесе кішірейтіңіз.',
    ru: 'К заявке прилагается не больше {max} файлов и {megabytes} МБ всего. Уберите один из них или уменьшите.',
    en: 'An application has at most {max} files and {megabytes} MB of all together. Take one out, or make one smaller.',
  },
  APPLICATION_CHANGED_TOO_OFTEN: {
    kk: 'Бұл өтінім тым көп рет өзгертілді. Осы күйінде беріңіз немесе жаңасын бастаңыз.',
    ru: 'Эту заявку меняли слишком много раз. Подайте её как есть или начните новую.',
    en: 'This application was changed too often. Submit it as it is, or begin another.',
  },
  SEAT_KIND_NOT_ANNOUNCED: {
    kk: 'Бұл конкурста мұндай орын жоқ. Жарияланған орындардың бірін таңдаңыз.',
    ru: 'Таких мест в этом конкурсе нет. Выберите одно из объявленных.',
    en: 'This competition has no such seats. Choose one of those announced.',
  },
  APPLICATION_IS_DECIDED: {
    kk: 'Бұл өтінім бойынша шешім шыққан немесе ол қайтарып алынған, сондықтан өзгермейді.',
    ru: 'По этой заявке принято решение или она отозвана, поэтому она не меняется.',
    en: 'This application was decided or withdrawn, so it does not change.',
  },
  APPLICATION_IS_SUBMITTED: {
    kk: 'Өтінім тіркелген: ол берілген күйінде тұр. Құжат қосуға болады, ал өзгерту үшін қайтарып алып, жаңасын беріңіз.',
    ru: 'Заявка зарегистрирована и стоит так, как подана. Документы ещё можно добавить; чтобы изменить её, отзовите и подайте новую.',
    en: 'The application is registered and stands as submitted. Documents may still be added; to change it, withdraw it and submit another.',
  },
  APPLICATION_IS_THE_CANDIDATES: {
    kk: 'Бұл өтінімді кандидат өзі жүйе арқылы берген: оны өз сілтемесімен толықтырады.',
    ru: 'Эту заявку кандидат подал сам через систему: он и дополнит её по своей ссылке.',
    en: 'The candidate made this application through the system, and completes it by their own link.',
  },
  NOTHING_BROUGHT: {
    kk: 'Не әкелінгенін енгізіңіз: құжатты, түзетілген деректі немесе келісімді.',
    ru: 'Внесите, что принесли: документ, исправленные данные или согласие.',
    en: 'Enter what was brought: a document, a corrected field or the consent.',
  },
  PAPER_NOT_SEALED: {
    kk: 'Кандидаттың қағазы мөрленіп сақталады, ал бұл файл басқа мақсатпен жүктелген. Оны осы нысанда қайта жүктеңіз.',
    ru: 'Бумаги кандидата хранятся запечатанными, а этот файл загружен для другого. Загрузите его заново в этой форме.',
    en: 'A candidate’s papers are kept sealed, and this file was uploaded for something else. Upload it anew in this form.',
  },
  BROUGHT_BEFORE_RETURN: {
    kk: 'Өтінім {on} күні қайтарылған; толықтыру одан ерте келмейді.',
    ru: 'Заявка возвращена {on}; дополнить её могли не раньше этого дня.',
    en: 'The application was returned on {on}; what completes it came no earlier.',
  },
  CONTACT_NEEDED: {
    kk: 'Телефон немесе электрондық пошта керек: шешімді сол арқылы айтамыз.',
    ru: 'Нужен телефон или электронная почта: по ним сообщают решение.',
    en: 'A telephone or an e-mail is needed: the decision is told by it.',
  },
  CONSENT_FIRST: {
    kk: 'Алдымен дербес деректерді өңдеуге келісім беріңіз: онсыз ештеңе сақталмайды.',
    ru: 'Сначала дайте согласие на обработку персональных данных: без него ничего не сохраняется.',
    en: 'Give consent to the processing of personal data first: without it nothing is kept.',
  },
  CONSENT_OF_OTHER_TEXT: {
    kk: 'Келісімнің мәтіні жаңарған. Бетті жаңартып, қазіргі мәтінді оқып, келісім беріңіз.',
    ru: 'Текст согласия обновился. Обновите страницу, прочтите нынешний текст и дайте согласие.',
    en: 'The text of the consent has changed. Reload the page, read the present text and agree to it.',
  },
  WITHDRAWAL_NOT_CONFIRMED: {
    kk: 'Қайтарып алуды растаңыз: бұл өтінім қалпына келмейді.',
    ru: 'Подтвердите отзыв: эта заявка не восстановится.',
    en: 'Confirm the withdrawal: this application does not come back.',
  },
  MISSING_NOT_NAMED: {
    kk: 'Не жетіспейтінін жазыңыз: құжатты таңдаңыз немесе сөзбен айтыңыз.',
    ru: 'Напишите, чего не хватает: выберите документ или скажите словами.',
    en: 'Say what is missing: choose a document or put it in words.',
  },
  APPLICATION_IS_ERASED: {
    kk: 'Бұл өтінімнің дербес деректері мерзімі келіп жойылған. Нөмірі мен күндері ғана қалды.',
    ru: 'Персональные данные этой заявки удалены по сроку. Остались номер и даты.',
    en: 'The personal data of this application were deleted by schedule. Its number and dates remain.',
  },
  TOO_MANY_APPLICATIONS: {
    kk: 'Осы жерден бір сағатта тым көп өтінім басталды. Бір сағаттан кейін қайталаңыз немесе бастаған өтініміңіздің сілтемесін ашыңыз.',
    ru: 'С этого адреса за час начато слишком много заявок. Повторите через час или откройте ссылку начатой заявки.',
    en: 'Too many applications were begun from this address within an hour. Try again in an hour, or open the link of the one you began.',
  },
  PACKAGE_DOCUMENT_MISSING: {
    kk: 'Жарияланған құжат жоқ: {code}. Оны қабылдау аяқталғанша әкелуге болады.',
    ru: 'Нет объявленного документа: {code}. Его можно принести до конца приёма.',
    en: 'An announced document is missing: {code}. It may be brought until the closing.',
  },
});
