import { messages } from '../messages.ts';

/** Refusals that are not law, about protocols and their signatures. Keyed by the problem's code. */
export const problemsProtocols = messages({
  PROTOCOL_IS_THERE: {
    kk: 'Бұл отырыстың хаттамасы бар. Соны ашыңыз; қол қойылғаны жаңа редакциямен түзетіледі.',
    ru: 'У этого заседания протокол уже есть. Откройте его; подписанный исправляется новой редакцией.',
    en: 'This sitting has a protocol already. Open it; a signed one is corrected by a further edition.',
  },
  PROTOCOL_NOT_FOR_THIS_MEETING: {
    kk: 'Өтпеген отырыстың хаттамасы болмайды.',
    ru: 'У несостоявшегося заседания протокола не бывает.',
    en: 'A sitting that was not held has no protocol.',
  },
  PROTOCOL_NOT_FROZEN: {
    kk: 'Хаттама қол қоюға бекітілмеген.',
    ru: 'Протокол ещё не зафиксирован для подписи.',
    en: 'The protocol is not frozen for signing yet.',
  },
  PROTOCOL_SIGNED: {
    kk: 'Хаттамаға қол қойылған: ол өзгермейді. Түзету жаңа редакциямен жасалады.',
    ru: 'Протокол подписан: он не меняется. Исправление делается новой редакцией.',
    en: 'The protocol is signed: it does not change. A correction is a further edition.',
  },
  PROTOCOL_SUPERSEDED: {
    kk: 'Бұл редакция ауыстырылған: жаңасы күшінде.',
    ru: 'Эта редакция заменена: действует новая.',
    en: 'This edition is replaced: a later one is in force.',
  },
  PROTOCOL_NOT_SIGNED: {
    kk: 'Хаттамаға төраға мен хатшы әлі қол қойған жоқ.',
    ru: 'Протокол ещё не подписан председателем и секретарём.',
    en: 'The chair and the secretary have not both signed the protocol.',
  },
  PROTOCOL_REGISTERED: {
    kk: 'Хаттама тіркелген.',
    ru: 'Протокол уже зарегистрирован.',
    en: 'The protocol is registered already.',
  },
  PROTOCOL_NOT_REGISTERED: {
    kk: 'Алдымен хаттаманы тіркеңіз.',
    ru: 'Сначала зарегистрируйте протокол.',
    en: 'Register the protocol first.',
  },
  PROTOCOL_RESTRICTED: {
    kk: 'Хаттамаға қолжетімділік шектелген.',
    ru: 'Доступ к протоколу уже ограничен.',
    en: 'The protocol is restricted already.',
  },
  PROTOCOL_CORRECTED_ALREADY: {
    kk: 'Бұл редакцияның түзетілген редакциясы бар. Соны ашыңыз.',
    ru: 'У этой редакции уже есть исправленная. Откройте её.',
    en: 'This edition has a corrected one already. Open it.',
  },
  PROTOCOL_BYTES_CHANGED: {
    kk: 'Сақталған файл бекітілген файлға сай келмейді: оған қол қоюға болмайды. Әкімшіге хабарлаңыз.',
    ru: 'Хранящийся файл не совпадает с зафиксированным: подписать его нельзя. Сообщите администратору.',
    en: 'The stored file is not the one that was frozen: it cannot be signed. Tell the administrator.',
  },
  SIGNATURE_UNREADABLE: {
    kk: 'Бұл CMS қолтаңбасы емес. NCALayer немесе ezsigner жасаған .p7s (.cms) файлын жүктеңіз.',
    ru: 'Это не подпись CMS. Загрузите файл .p7s (.cms), сделанный NCALayer или ezsigner.',
    en: 'This is no CMS signature. Upload the .p7s (.cms) file that NCALayer or ezsigner made.',
  },
  SIGNATURE_CONTENT_NOT_COMPARED: {
    kk: 'Қолтаңбада файлдың өзі жоқ, тек МЕМСТ бойынша хэш бар: оның осы файлға қойылғаны мұнда тексерілмейді. Файлды қоса қол қойған дұрыс.',
    ru: 'В подписи нет самого файла, только хэш по ГОСТ: здесь нельзя сверить, что подписан именно этот файл. Лучше подписать с вложенным содержимым.',
    en: 'The signature does not hold the file, only a GOST digest: whether it is under this file cannot be compared here. Better sign with the content attached.',
  },
  SIGNATURE_NEEDS_SCAN: {
    kk: 'Қағаздағы қолтаңба үшін сканер көшірмесін (PDF немесе сурет) жүктеңіз.',
    ru: 'Для подписи на бумаге загрузите скан (PDF или изображение).',
    en: 'For a signature on paper upload its scan (PDF or a picture).',
  },
  SIGNATURE_DEV_REFUSED: {
    kk: 'Әзірлеуге арналған кілт жұмыс жүйесінде қабылданбайды.',
    ru: 'Ключ для разработки в рабочей системе не принимается.',
    en: 'A development key is not taken in production.',
  },
  SIGNATURE_CERTIFICATE_EXPIRED: {
    kk: 'Қол қойылған күні сертификат жарамсыз болған.',
    ru: 'В день подписания сертификат не действовал.',
    en: 'The certificate was not valid on the day of signing.',
  },
  SIGNATURE_OF_ANOTHER_NAME: {
    kk: 'Сертификат басқа адамның атында: {certificate}, ал қол қоюшы — {signer}. Өз кілтіңізбен қол қойыңыз; бір адам болса, солай деп жазыңыз.',
    ru: 'Сертификат на другое имя: {certificate}, а подписывает {signer}. Подпишите своим ключом; если это одно лицо, так и напишите.',
    en: 'The certificate is in another name: {certificate}, and the signer is {signer}. Sign with your own key; if they are one person, say so.',
  },
  SIGNER_NOT_THERE: {
    kk: 'Бұл адам хаттамаға қол қоя алмайды: ол отырысты жүргізген де, осы күні лауазымда да емес.',
    ru: 'Этот человек не подписывает протокол: он не вёл заседание и не занимает должность в этот день.',
    en: 'This person does not sign the protocol: they neither led the sitting nor hold the office on that day.',
  },
  SIGNED_BEFORE_FROZEN: {
    kk: 'Хаттамаға бекітілген күнінен бұрын қол қойылмайды.',
    ru: 'Протокол не может быть подписан раньше, чем зафиксирован.',
    en: 'A protocol is not signed before it was frozen.',
  },
  PROTOCOL_TRANSLATION_NOT_READY: {
    kk: 'Аударма файлы әлі дайын емес.',
    ru: 'Файл перевода ещё не готов.',
    en: 'The translation’s file is not made yet.',
  },
  PROTOCOL_TRANSLATION_BEFORE_ORIGINAL: {
    kk: 'Аударма түпнұсқадан кейін жарияланады.',
    ru: 'Перевод публикуется после подлинника.',
    en: 'A translation is published after the original.',
  },
  PROTOCOL_HAS_PERSONAL_DATA: {
    kk: 'Мәтінде телефон немесе электрондық мекенжай бар. Жарияланатын хаттамада тек аты-жөндер қалады.',
    ru: 'В тексте есть телефон или адрес почты. В публикуемом протоколе остаются только имена.',
    en: 'A text holds a telephone or an e-mail address. Names alone stay in a protocol that is published.',
  },
  OPINION_NOT_YOURS: {
    kk: 'Мүше тек өзінің ерекше пікірін енгізеді.',
    ru: 'Член совета вносит только своё особое мнение.',
    en: 'A member enters their own dissenting opinion only.',
  },
  OPINION_AFTER_PUBLICATION: {
    kk: 'Хаттамаға қол қойылған: ерекше пікір оған қоса тіркеледі.',
    ru: 'Протокол подписан: особое мнение прилагается к нему отдельно.',
    en: 'The protocol is signed: the opinion is attached beside it.',
  },

  // What is missing; keyed `PROTOCOL_<ProtocolGap>`.
  PROTOCOL_MEETING_NOT_HELD: {
    kk: 'Отырыс әлі жабылған жоқ.',
    ru: 'Заседание ещё не закрыто.',
    en: 'The sitting is not closed yet.',
  },
  PROTOCOL_NO_BEGINNING: {
    kk: 'Отырыстың басталған уақыты жоқ.',
    ru: 'Нет времени начала заседания.',
    en: 'The time at which it began is missing.',
  },
  PROTOCOL_NO_END: {
    kk: 'Отырыстың аяқталған уақыты жоқ.',
    ru: 'Нет времени окончания заседания.',
    en: 'The time at which it ended is missing.',
  },
  PROTOCOL_NO_PLACE: {
    kk: 'Отырыстың орны көрсетілмеген.',
    ru: 'Не указано место заседания.',
    en: 'The place is missing.',
  },
  PROTOCOL_NO_CHAIR: {
    kk: 'Төрағалық еткен адам көрсетілмеген.',
    ru: 'Не указан председательствующий.',
    en: 'Who chaired is missing.',
  },
  PROTOCOL_NO_SECRETARY: {
    kk: 'Хаттаманы жүргізген хатшы көрсетілмеген.',
    ru: 'Не указан секретарь, который вёл протокол.',
    en: 'Who kept the protocol is missing.',
  },
  PROTOCOL_NO_ATTENDANCE: {
    kk: 'Бірде-бір мүшенің қатысуы белгіленбеген.',
    ru: 'Ни один член не отмечен присутствующим.',
    en: 'No member is marked present.',
  },
  PROTOCOL_NO_AGENDA: {
    kk: 'Күн тәртібінде мәселе жоқ.',
    ru: 'В повестке дня нет вопросов.',
    en: 'There are no questions on the agenda.',
  },
  PROTOCOL_NOTHING_HEARD: {
    kk: '{ordinal}-мәселе: кім тыңдалғаны жазылмаған.',
    ru: 'Вопрос {ordinal}: не записано, кого слушали.',
    en: 'Question {ordinal}: who was heard is missing.',
  },
  PROTOCOL_VOTE_NOT_CLOSED: {
    kk: '{ordinal}-мәселе: дауыс беру жабылмаған.',
    ru: 'Вопрос {ordinal}: голосование не закрыто.',
    en: 'Question {ordinal}: a vote is not closed.',
  },
  PROTOCOL_NO_DECISION: {
    kk: '{ordinal}-мәселе: қабылданған шешімнің мәтіні жоқ.',
    ru: 'Вопрос {ordinal}: нет текста принятого решения.',
    en: 'Question {ordinal}: the decision adopted is missing.',
  },
  PROTOCOL_QUESTION_UNDECIDED: {
    kk: '{ordinal}-мәселе: немен аяқталғаны көрсетілмеген.',
    ru: 'Вопрос {ordinal}: не указано, чем он закончился.',
    en: 'Question {ordinal}: what became of it is missing.',
  },
  PROTOCOL_DECISION_WITHOUT_TEXT: {
    kk: '{ordinal}-мәселе: шешімнің мәтіні бос.',
    ru: 'Вопрос {ordinal}: пуст текст решения.',
    en: 'Question {ordinal}: the decision has no text.',
  },
  PROTOCOL_HAS_IIN: {
    kk: 'Мәтінде адамның ЖСН-і тұр: хаттамада ол болмайды.',
    ru: 'В тексте стоит ИИН человека: в протоколе его не бывает.',
    en: 'A person’s national number stands in a text: a protocol never holds one.',
  },
});
