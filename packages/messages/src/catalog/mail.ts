import { messages } from '../messages.ts';
import { mailMeetings } from './mail-meetings.ts';

/** Subjects and sentences of the mail we send. */
export const mail = messages({
  ...mailMeetings,
  anchorSubject: {
    kk: 'Журнал тізбектерінің ұштары, {date}',
    ru: 'Концы цепочек журнала за {date}',
    en: 'Heads of the journal’s chains, {date}',
  },
  anchorBrokenSubject: {
    kk: 'ЖУРНАЛ БҰЗЫЛҒАН: тізбектердің ұштары, {date}',
    ru: 'ЖУРНАЛ НАРУШЕН: концы цепочек за {date}',
    en: 'THE JOURNAL IS BROKEN: heads of its chains, {date}',
  },
  anchorText: {
    kk: '{count, plural, other {Журналдың # тізбегінің соңғы жазбасы осы хатқа тіркелген}}. Хатты сақтап қойыңыз: кейін журнал осы жазбалармен салыстырылады.',
    ru: '{count, plural, one {К письму приложен конец # цепочки} other {К письму приложены концы # цепочек}} журнала. Сохраните письмо: позже журнал сверяется с ним.',
    en: '{count, plural, one {The head of # chain} other {The heads of # chains}} of the journal {count, plural, one {is} other {are}} attached. Keep this message: the journal is compared with it later.',
  },
  anchorBroken: {
    kk: '{chain}: {seq}-жазбадан бастап тізбек бұзылған.',
    ru: '{chain}: цепочка нарушена с записи {seq}.',
    en: '{chain}: the chain is broken from line {seq}.',
  },
  doNotReply: {
    kk: 'Бұл хат автоматты түрде жіберілді, оған жауап берудің қажеті жоқ.',
    ru: 'Это письмо отправлено автоматически, отвечать на него не нужно.',
    en: 'This message was sent automatically; there is no need to reply.',
  },
  recommendationsSubject: {
    kk: '{count, plural, one {№ {numbers} ұсыным туралы} other {№ {numbers} ұсынымдар туралы}}',
    ru: '{count, plural, one {О рекомендации № {numbers}} other {О рекомендациях № {numbers}}}',
    en: '{count, plural, one {On recommendation No. {numbers}} other {On recommendations No. {numbers}}}',
  },
  answerSubject: {
    kk: '№ {numbers} ұсыным бойынша жауап',
    ru: 'Ответ по рекомендации № {numbers}',
    en: 'Answer on recommendation No. {numbers}',
  },
  letterSubject: {
    kk: 'Шығ. № {number}: {subject}',
    ru: 'Исх. № {number}: {subject}',
    en: 'Ref. No. {number}: {subject}',
  },
  letterHead: {
    kk: '{council}\nШығ. № {number}, {date}',
    ru: '{council}\nИсх. № {number} от {date}',
    en: '{council}\nRef. No. {number} of {date}',
  },
  answerDue: {
    kk: 'Жауап беру мерзімі: {date} қоса алғанда.',
    ru: 'Срок ответа: по {date} включительно.',
    en: 'The answer is due by {date}, that day included.',
  },
  answerHere: {
    kk: 'Тіркелмей жауап беру сілтемесі (осы хатқа ғана жарамды, мерзім өткеннен кейін де ашылады):\n{url}',
    ru: 'Ответить без учётной записи (ссылка действует только для этого письма, и после срока тоже):\n{url}',
    en: 'Answer without an account (the link is for this letter only, and works after the due date too):\n{url}',
  },
  tooLarge: {
    kk: 'Хатқа сыймағандықтан, мына құжаттар жоғарыдағы сілтеме арқылы ашылады: {names}.',
    ru: 'Не поместилось в письмо и открывается по ссылке выше: {names}.',
    en: 'Too large for this message; open by the link above: {names}.',
  },
  executor: {
    kk: 'Орындаушы: {name}, тел. {phone}',
    ru: 'Исполнитель: {name}, тел. {phone}',
    en: 'Prepared by: {name}, tel. {phone}',
  },
  escalationSubject: {
    kk: '№ {numbers} ұсынымға жауап берілмегені туралы',
    ru: 'Об отсутствии надлежащего ответа на рекомендации № {numbers}',
    en: 'On the want of a proper answer to recommendations No. {numbers}',
  },
  escalationText: {
    kk: '{body} қоғамдық кеңестің № {numbers} ұсынымдарына (шығ. № {letters}) тиісті жауап берген жоқ. Қоғамдық бақылаудың қорытындылары міндетті түрде қаралуға тиіс. Шара қолдануды және нәтижесін хабарлауды сұраймыз.',
    ru: '{body} не дал надлежащего ответа на рекомендации общественного совета № {numbers} (исх. № {letters}). Итоги общественного контроля обязательны для рассмотрения. Просим принять меры и сообщить о результате.',
    en: '{body} has not properly answered recommendations No. {numbers} of the public council (out No. {letters}). The results of public control must be considered. Please take measures and tell us the result.',
  },
  reminderSubject: {
    kk: 'Қоғамдық кеңестің ұсынымдарына жауап беру мерзімі туралы еске салу',
    ru: 'Напоминание о сроках ответа на рекомендации общественного совета',
    en: 'Reminder: answers to recommendations of the public council',
  },
  reminderHead: {
    kk: '{council} мына мерзімдерді еске салады:',
    ru: '{council} напоминает о сроках:',
    en: '{council} reminds you of these dates:',
  },
  reminderDueIn: {
    kk: '№ {number}: жауап {date} күніне дейін ({days} жұмыс күні қалды)',
    ru: '№ {number}: ответ до {date} ({days, plural, one {остался # рабочий день} few {осталось # рабочих дня} many {осталось # рабочих дней} other {осталось # рабочего дня}})',
    en: 'No. {number}: answer due {date} ({days, plural, one {# working day left} other {# working days left}})',
  },
  reminderDueToday: {
    kk: '№ {number}: жауап беру мерзімі бүгін, {date}',
    ru: '№ {number}: срок ответа сегодня, {date}',
    en: 'No. {number}: the answer is due today, {date}',
  },
  reminderOverdue: {
    kk: '№ {number}: жауап беру мерзімі {date} күні өтті',
    ru: '№ {number}: срок ответа прошёл {date}',
    en: 'No. {number}: the answer was due {date} and is overdue',
  },
  reminderReanswer: {
    kk: '№ {number}: кеңес қайта жауап беруді сұрады, кеңес қойған күн {date}',
    ru: '№ {number}: совет просил ответить повторно, дата совета {date}',
    en: 'No. {number}: the council asked to answer again, by its own date {date}',
  },
  reminderExecution: {
    kk: '№ {number}: орындау күні {date} (кеңес қойған немесе орган уәде еткен)',
    ru: '№ {number}: дата исполнения {date} (установлена советом или обещана органом)',
    en: 'No. {number}: execution date {date} (set by the council or promised by the body)',
  },
  reminderDecision: {
    kk: '№ {number} шешім: орындау мерзімі {date} (кеңес белгілеген)',
    ru: 'Решение № {number}: срок исполнения {date} (установлен советом)',
    en: 'Decision No. {number}: to be executed by {date} (set by the council)',
  },
  reminderPublication: {
    kk: '№ {number}: қорытынды құжатты немесе жауапты {date} күніне дейін жариялау керек (мерзім тексерілмеген)',
    ru: '№ {number}: опубликовать итоговый документ или ответ до {date} (срок не проверен)',
    en: 'No. {number}: the final document or the answer is to be published by {date} (the term is not verified)',
  },
  reminderWindow: {
    kk: '№ {number} конкурс: өтінім қабылдау {date} күні 23:59:59-да аяқталады',
    ru: 'Конкурс № {number}: приём заявок заканчивается {date} в 23:59:59',
    en: 'Competition No. {number}: applications close on {date} at 23:59:59',
  },
  reminderReview: {
    kk: '№ {number} конкурс: өтінімдерді {date} күніне дейін қарау керек (мерзім тексерілмеген)',
    ru: 'Конкурс № {number}: рассмотреть заявки до {date} (срок не проверен)',
    en: 'Competition No. {number}: applications are to be reviewed by {date} (the term is not verified)',
  },
  reminderResults: {
    kk: '№ {number} конкурс: нәтижесін {date} күніне дейін жариялау керек (мерзім тексерілмеген)',
    ru: 'Конкурс № {number}: опубликовать итоги до {date} (срок не проверен)',
    en: 'Competition No. {number}: the results are to be published by {date} (the term is not verified)',
  },
  reminderGroupDecision: {
    kk: '{number}-шақырылым: жұмыс тобы {date} күніне дейін шешім қабылдауы керек, әйтпесе құрам мерзімінде бекітілмейді',
    ru: 'Созыв {number}: рабочей группе решить до {date}, иначе состав не утвердят в срок',
    en: 'Convocation {number}: the working group is to decide by {date}, or the composition is not approved in time',
  },
  convocationNumber: { kk: '{number}-шақырылым', ru: 'Созыв {number}', en: 'Convocation {number}' },
  reminderFinalDocument: {
    kk: '№ {number}: қорытынды құжатты {date} күніне дейін жіберу керек',
    ru: '№ {number}: итоговый документ направить до {date}',
    en: 'No. {number}: the final document is to be sent by {date}',
  },
  reminderOpinion: {
    kk: '№ {number}: акт жобасы бойынша пікірді {date} күніне дейін жіберу керек',
    ru: '№ {number}: мнение по проекту акта направить до {date}',
    en: 'No. {number}: the opinion on the draft act is to be sent by {date}',
  },
  renewalSubject_AHEAD: {
    kk: '{council}: өкілеттік мерзімі {endsOn} күні аяқталады',
    ru: '{council}: полномочия заканчиваются {endsOn}',
    en: '{council}: the term ends on {endsOn}',
  },
  renewalText_AHEAD: {
    kk: '{council}, {number}-шақырылым: өкілеттік {endsOn} күні аяқталады. Жаңа құрамды қалыптастыру {startsOn} күні басталуы керек. Жұмыс тобының саны туралы актіні дайындап қойыңыз.\n{link}',
    ru: '{council}, созыв № {number}: полномочия заканчиваются {endsOn}. Формирование нового состава нужно начать {startsOn}. Подготовьте акт о численности рабочей группы.\n{link}',
    en: '{council}, convocation no. {number}: the term ends on {endsOn}. The formation of the next one begins on {startsOn}. Prepare the act on the size of the working group.\n{link}',
  },
  renewalSubject_START: {
    kk: '{council}: жаңа құрамды қалыптастыруды бастау керек',
    ru: '{council}: пора начинать формирование нового состава',
    en: '{council}: the formation of the next composition begins',
  },
  renewalText_START: {
    kk: '{council}, {number}-шақырылым: өкілеттік {endsOn} күні аяқталады, жаңа құрамды қалыптастыру {startsOn} күні басталады. Екі конкурс пен оларды қарау екі айға әрең сыяды: бірінші күннен бастаңыз. Қадамдардың кестесі құрам бетінде.\n{link}',
    ru: '{council}, созыв № {number}: полномочия заканчиваются {endsOn}, формирование нового состава начинается {startsOn}. Два конкурса и их рассмотрение едва помещаются в два месяца: начните в первый день. График всех шагов на странице состава.\n{link}',
    en: '{council}, convocation no. {number}: the term ends on {endsOn}, the formation of the next one begins on {startsOn}. Two competitions with their reviews barely fit into two months: begin on the first day. The schedule of every step is on the page of the composition.\n{link}',
  },
  renewalSubject_LAST: {
    kk: '{council}: мерзімнің бітуіне аз қалды',
    ru: '{council}: срок полномочий на исходе',
    en: '{council}: the term is near its end',
  },
  renewalText_LAST: {
    kk: '{council}, {number}-шақырылым: өкілеттік {endsOn} күні аяқталады, ал жаңа құрам әлі бекітілген жоқ. Қалған қадамдар құрам бетінде.\n{link}',
    ru: '{council}, созыв № {number}: полномочия заканчиваются {endsOn}, а новый состав ещё не утверждён. Оставшиеся шаги на странице состава.\n{link}',
    en: '{council}, convocation no. {number}: the term ends on {endsOn}, and the next composition is not approved yet. The steps that are left are on the page of the composition.\n{link}',
  },
  renewalSubject_ENDED: {
    kk: '{council}: өкілеттік аяқталды',
    ru: '{council}: полномочия закончились',
    en: '{council}: the term has ended',
  },
  renewalText_ENDED: {
    kk: '{council}, {number}-шақырылым: өкілеттік {endsOn} күні аяқталды, жаңа құрам бекітілген жоқ. Кеңестің енді қабылдаған шешімдері даулануы мүмкін.\n{link}',
    ru: '{council}, созыв № {number}: полномочия закончились {endsOn}, новый состав не утверждён. Решения, которые совет примет теперь, могут быть оспорены.\n{link}',
    en: '{council}, convocation no. {number}: the term ended on {endsOn}, and no new composition is approved. What the council decides now may be contested.\n{link}',
  },
  reminderDigestSubject: {
    kk: '{date}: мерзімдер',
    ru: 'Сроки на {date}',
    en: 'Dates for {date}',
  },
  reminderDigestHead: {
    kk: 'Бүгін еске салынған мерзімдер:',
    ru: 'Сроки, о которых сегодня напоминаем:',
    en: 'Dates recalled today:',
  },
  reanswerText: {
    kk: '№ {number} ұсыным бойынша жауапты кеңес жеткіліксіз деп таныды. Кеңес {date} күніне дейін қайта жауап беруді сұрайды; бұл — кеңес белгілеген күн, заңдағы мерзім емес.\n\n{note}',
    ru: 'Ответ по рекомендации № {number} совет признал недостаточным. Совет просит ответить повторно до {date}; это дата совета, а не срок по закону.\n\n{note}',
    en: 'The council found the answer to recommendation No. {number} insufficient. It asks you to answer again by {date}; this is the council’s date, not a term of law.\n\n{note}',
  },
  invitationSubject: {
    kk: '{inviter}: Кеңес жүйесіне шақыру',
    ru: '{inviter}: приглашение в Кеңес',
    en: '{inviter}: an invitation to Kenes',
  },
  invitationText: {
    kk: '{inviter} сізді Кеңес жүйесінде бірге жұмыс істеуге шақырады. Шақыруды көру және қабылдау үшін сілтемені ашыңыз:',
    ru: '{inviter} приглашает вас работать в системе Кеңес. Чтобы увидеть и принять приглашение, откройте ссылку:',
    en: '{inviter} invites you to work in Kenes. Open the link to see the invitation and accept it:',
  },
  invitationTerm: {
    kk: 'Сілтеме {days, plural, one {# күн} other {# күн}} жарамды және тек сізге арналған: оны ешкімге бермеңіз.',
    ru: 'Ссылка действует {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} и предназначена только вам: не передавайте её.',
    en: 'The link works for {days, plural, one {# day} other {# days}} and is meant for you alone: do not pass it on.',
  },
  passwordResetSubject: {
    kk: 'Кеңес: жаңа құпиясөз қою',
    ru: 'Кеңес: новый пароль',
    en: 'Kenes: a new password',
  },
  passwordResetText: {
    kk: 'Біреу Кеңес жүйесіндегі тіркелгіңізге жаңа құпиясөз қоюды сұрады. Бұл сіз болсаңыз, сілтемені ашыңыз:',
    ru: 'Кто-то попросил задать новый пароль для вашей учётной записи в системе Кеңес. Если это вы, откройте ссылку:',
    en: 'Someone asked to set a new password for your account in Kenes. If it was you, open the link:',
  },
  passwordResetTerm: {
    kk: 'Сілтеме бір рет және {minutes, plural, one {# минут} other {# минут}} ғана жұмыс істейді; оны ешкімге бермеңіз. Сұраған сіз болмасаңыз, ештеңе істемеңіз: құпиясөзіңіз өзгермейді.',
    ru: 'Ссылка действует один раз и {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}; никому её не передавайте. Если просили не вы, ничего не делайте: пароль останется прежним.',
    en: 'The link works once and for {minutes, plural, one {# minute} other {# minutes}}; do not pass it on. If it was not you, do nothing: your password stays as it is.',
  },
  passwordChangedSubject: {
    kk: 'Кеңес: құпиясөзіңіз өзгертілді',
    ru: 'Кеңес: ваш пароль изменён',
    en: 'Kenes: your password was changed',
  },
  passwordChangedText: {
    kk: 'Тіркелгіңіздің құпиясөзі өзгертілді, басқа сеанстар аяқталды. Мұны сіз жасамасаңыз, әкімшіге дереу хабарлаңыз.',
    ru: 'Пароль вашей учётной записи изменён, другие сеансы завершены. Если это сделали не вы, сразу сообщите администратору.',
    en: 'The password of your account was changed and your other sessions were ended. If it was not you, tell the administrator at once.',
  },
});
