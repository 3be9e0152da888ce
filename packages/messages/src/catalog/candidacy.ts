import { messages } from '../messages.ts';

/** What a candidate is asked and told: questions of eligibility, consent, mail. */
export const candidacy = messages({
  question_CITIZEN: {
    kk: 'Сіз Қазақстан Республикасының азаматысыз ба?',
    ru: 'Вы гражданин Республики Казахстан?',
    en: 'Are you a citizen of the Republic of Kazakhstan?',
  },
  question_CONVICTION: {
    kk: 'Жойылмаған не алынбаған соттылығыңыз бар ма?',
    ru: 'Есть ли у вас непогашенная или не снятая судимость?',
    en: 'Have you a conviction that is not spent or expunged?',
  },
  question_INCAPACITY: {
    kk: 'Сот сізді әрекетке қабілетсіз немесе әрекет қабілеті шектеулі деп таныған ба?',
    ru: 'Признавал ли вас суд недееспособным или ограниченно дееспособным?',
    en: 'Has a court found you legally incapable or of limited capacity?',
  },
  question_CORRUPTION: {
    kk: 'Сыбайлас жемқорлық құқық бұзушылық үшін жауапқа тартылдыңыз ба?',
    ru: 'Привлекались ли вы к ответственности за коррупционное правонарушение?',
    en: 'Have you been held liable for a corruption offence?',
  },
  question_MEDICAL_RECORD: {
    kk: 'Психиатриялық немесе наркологиялық есепте тұрсыз ба?',
    ru: 'Состоите ли вы на психиатрическом или наркологическом учёте?',
    en: 'Are you registered with a psychiatric or narcological service?',
  },
  question_OTHER_REPUBLICAN_COUNCIL: {
    kk: 'Сіз басқа республикалық деңгейдегі қоғамдық кеңестің мүшесісіз бе?',
    ru: 'Состоите ли вы в другом общественном совете республиканского уровня?',
    en: 'Are you a member of another public council of the republican level?',
  },
  // A consent that was given keeps its words: a changed text is another version, beside this one.
  consentText_2026_11: {
    kk: 'Осы өтінімде көрсетілген дербес деректерімді қоғамдық кеңестің хатшылығы мен жұмыс тобы конкурсты өткізу үшін жинауына, сақтауына және өңдеуіне келісемін. Деректерді хатшылық пен жұмыс тобы ғана көреді, әр қарау журналға жазылады. Сайланған жағдайда аты-жөнім жарияланады. Сайланбасам, деректер конкурс нәтижесінен кейін белгіленген мерзімде жойылады. Өтінімді қайтарып алуға құқылымын.',
    ru: 'Я согласен на сбор, хранение и обработку моих персональных данных, указанных в этой заявке, секретариатом общественного совета и рабочей группой для проведения конкурса. Данные видят только секретариат и рабочая группа, каждый просмотр записывается в журнал. Если я буду избран, мои имя и фамилия публикуются. Если не буду избран, данные удаляются в установленный срок после итогов конкурса. Я вправе отозвать заявку.',
    en: 'I agree that the secretariat of the public council and the working group collect, keep and process the personal data in this application to hold the competition. Only they see the data, and each look stands in the journal. If I am elected, my name is published. If not, the data are deleted within the set time after the results. I may withdraw the application.',
  },
  listing: { kk: 'Өтінімдер', ru: 'Заявки', en: 'Applications' },
  listingReceivedOn: { kk: 'Түскен күні', ru: 'Поступила', en: 'Received' },
  listingCandidate: { kk: 'Кандидат', ru: 'Кандидат (Ф. И. О.)', en: 'Candidate' },
  listingSeat: { kk: 'Қандай орынға', ru: 'На какое место', en: 'For which seat' },
  listingNominator: { kk: 'Кім ұсынды', ru: 'Кто выдвинул', en: 'Proposed by' },
  listingNominatorName: { kk: 'Ұсынушының атауы', ru: 'Название выдвинувшего', en: 'Proposer’s name' },
  listingBin: { kk: 'Ұйымның БСН-і', ru: 'БИН организации', en: 'BIN of the organisation' },
  listingOccupation: { kk: 'Жұмыс орны, лауазымы', ru: 'Место работы, должность', en: 'Place of work, post' },
  listingPhone: { kk: 'Телефоны', ru: 'Телефон кандидата', en: 'Telephone' },
  listingEmail: { kk: 'Электрондық поштасы', ru: 'Электронная почта', en: 'E-mail' },
  listingReturnedOn: { kk: 'Қайтарылған күні', ru: 'Возвращена', en: 'Returned' },
  listingAdmittedOn: { kk: 'Жіберілген күні', ru: 'Допущена', en: 'Admitted' },
  listingRejectedOn: { kk: 'Жіберілмеген күні', ru: 'Отказано', en: 'Rejected' },
  listingGround: { kk: 'Негізі', ru: 'Основание отказа', en: 'Ground' },
  listingEntered: { kk: 'Кім енгізді', ru: 'Кем внесена', en: 'Entered by' },
  mailReceiptSubject: {
    kk: '№ {number} өтінім тіркелді',
    ru: 'Заявка № {number} зарегистрирована',
    en: 'Application No. {number} is registered',
  },
  mailReceiptText: {
    kk: '«{title}» конкурсына берген өтініміңіз тіркелді. Нөмірі: {number}. Уақыты: {at}. Өтінім {closesOn} күні 23:59:59-ға (Алматы) дейін қабылданады.',
    ru: 'Ваша заявка на конкурс «{title}» зарегистрирована. Номер: {number}. Время: {at}. Заявки принимаются до 23:59:59 (Алматы) {closesOn}.',
    en: 'Your application to the competition “{title}” is registered. Number: {number}. Time: {at}. Applications are taken until 23:59:59 (Almaty) of {closesOn}.',
  },
  mailLink: {
    kk: 'Өтініміңіздің жай-күйін мына сілтемеден көре аласыз, қайтарып алу да сонда. Сілтемені басқаға бермеңіз:',
    ru: 'Состояние заявки видно по этой ссылке, там же её можно отозвать. Не передавайте ссылку другим:',
    en: 'The link shows how the application stands, and there it can be withdrawn. Do not pass it on:',
  },
  mailLinkSubject: {
    kk: '«{title}» конкурсына өтініміңіздің сілтемесі',
    ru: 'Ссылка вашей заявки на конкурс «{title}»',
    en: 'The link of your application to the competition “{title}”',
  },
  mailLinkText: {
    kk: 'Сіз «{title}» конкурсына өтініміңіздің сілтемесін сұрадыңыз. Сұрамаған болсаңыз, бұл хатқа мән бермеңіз.',
    ru: 'Вы попросили ссылку вашей заявки на конкурс «{title}». Если не просили, не обращайте внимания на это письмо.',
    en: 'You asked for the link of your application to the competition “{title}”. If you did not, disregard this message.',
  },
  mailReturnedSubject: {
    kk: '№ {number} өтінімді толықтыру керек',
    ru: 'Заявку № {number} нужно дополнить',
    en: 'Application No. {number} needs something more',
  },
  mailReturnedText: {
    kk: '«{title}» конкурсына берген өтініміңізде мыналар жетіспейді. {closesOn} күні 23:59:59-ға (Алматы) дейін толықтырып, қайта жіберіңіз:',
    ru: 'В вашей заявке на конкурс «{title}» не хватает следующего. Дополните и отправьте её снова до 23:59:59 (Алматы) {closesOn}:',
    en: 'Your application to the competition “{title}” lacks the following. Add it and submit again until 23:59:59 (Almaty) of {closesOn}:',
  },
  mailCompletedSubject: {
    kk: '№ {number} өтінім толықтырылып, қайта тіркелді',
    ru: 'Заявка № {number} дополнена и снова зарегистрирована',
    en: 'Application No. {number} is completed and registered again',
  },
  mailCompletedText: {
    kk: '«{title}» конкурсына әкелген құжаттарыңызды хатшылық енгізді. Өтінім нөмірі өзгерген жоқ.',
    ru: 'Секретариат внёс то, что вы принесли на конкурс «{title}». Номер заявки прежний.',
    en: 'The secretariat entered what you brought to the competition “{title}”. The number of the application is the same.',
  },
  mailAdmittedSubject: {
    kk: '№ {number} өтінім бойынша конкурсқа жіберілдіңіз',
    ru: 'По заявке № {number} вы допущены к конкурсу',
    en: 'Application No. {number}: you are admitted',
  },
  mailAdmittedText: {
    kk: 'Сіз «{title}» конкурсына қатысуға жіберілдіңіз.',
    ru: 'Вы допущены к участию в конкурсе «{title}».',
    en: 'You are admitted to the competition “{title}”.',
  },
  mailRejectedSubject: {
    kk: '№ {number} өтінім конкурсқа жіберілмеді',
    ru: 'Заявка № {number} не допущена к конкурсу',
    en: 'Application No. {number} is not admitted',
  },
  mailRejectedText: {
    kk: '«{title}» конкурсына берген өтініміңіз мына негізбен жіберілмеді:',
    ru: 'Ваша заявка на конкурс «{title}» не допущена по следующему основанию:',
    en: 'Your application to the competition “{title}” is not admitted on this ground:',
  },
  mailWithdrawnSubject: {
    kk: '№ {number} өтінім қайтарып алынды',
    ru: 'Заявка № {number} отозвана',
    en: 'Application No. {number} is withdrawn',
  },
  mailWithdrawnText: {
    kk: '«{title}» конкурсына берген өтініміңіз қайтарып алынды. Өтінім қабылдау аяқталғанша жаңасын бере аласыз.',
    ru: 'Ваша заявка на конкурс «{title}» отозвана. До конца приёма можно подать новую.',
    en: 'Your application to the competition “{title}” is withdrawn. Until the closing you may submit another.',
  },
  mailCancelledSubject: {
    kk: '«{title}» конкурсының күші жойылды',
    ru: 'Конкурс «{title}» отменён',
    en: 'The competition “{title}” is cancelled',
  },
  mailCancelledText: {
    kk: 'Сіз өтінім берген «{title}» конкурсының күші жойылды. Себебі:',
    ru: 'Конкурс «{title}», на который вы подали заявку, отменён. Причина:',
    en: 'The competition “{title}” to which you applied is cancelled. The reason:',
  },
  mailExtendedSubject: {
    kk: '«{title}» конкурсының мерзімі ұзартылды',
    ru: 'Срок конкурса «{title}» продлён',
    en: 'The competition “{title}” is extended',
  },
  mailExtendedText: {
    kk: '«{title}» конкурсына өтінім қабылдау {closesOn} күні 23:59:59-ға (Алматы) дейін ұзартылды.',
    ru: 'Приём заявок на конкурс «{title}» продлён до 23:59:59 (Алматы) {closesOn}.',
    en: 'Applications to the competition “{title}” are now taken until 23:59:59 (Almaty) of {closesOn}.',
  },
});
