import { messages } from '../messages.ts';

/** Signing a protocol: three ways, and what is said when NCALayer is not there; part of `protocols`. */
export const protocolsSigning = messages({
  signatures: { kk: 'Қолтаңбалар', ru: 'Подписи', en: 'Signatures' },
  signaturesLater: {
    kk: 'Қол хаттама бекітілген соң қойылады: сонда ғана қандай файлға қол қойылатыны белгілі.',
    ru: 'Подписи ставятся после фиксации: только тогда известно, под каким файлом.',
    en: 'It is signed once it is frozen: only then is it known what is signed.',
  },
  notSigned: { kk: 'Әлі қол қойылмаған', ru: 'Ещё не подписано', en: 'Not signed yet' },
  actSign_CHAIR: { kk: 'Төраға болып қол қою', ru: 'Подписать за председателя', en: 'Sign as the chair' },
  actSign_SECRETARY: { kk: 'Хатшы болып қол қою', ru: 'Подписать за секретаря', en: 'Sign as the secretary' },
  signer: { kk: 'Кім қол қояды', ru: 'Кто подписывает', en: 'Who signs' },
  signerActing: { kk: '{name}, міндетін атқарушы', ru: '{name}, и. о.', en: '{name}, acting' },
  signerYou: { kk: '{name} (сіз)', ru: '{name} (это вы)', en: '{name} (you)' },
  wayTitle: { kk: 'Қалай', ru: 'Как', en: 'How' },
  way_NCALAYER: { kk: 'NCALayer арқылы, осы жерде', ru: 'Через NCALayer, здесь же', en: 'With NCALayer, here' },
  way_NCALAYERHint: {
    kk: 'Компьютеріңізде NCALayer ашық тұруы керек; кілт пен құпиясөз одан шықпайды.',
    ru: 'На компьютере должен работать NCALayer; ключ и пароль из него не выходят.',
    en: 'NCALayer must run on this computer; key and password never leave it.',
  },
  way_FILE_UPLOAD: { kk: 'Дайын ЭЦҚ файлы', ru: 'Готовый файл подписи', en: 'A signature file' },
  way_FILE_UPLOADHint: {
    kk: 'PDF жүктеп алып, ezsigner.kz немесе NCALayer-де қол қойыңыз да .p7s (.cms) файлын осында жүктеңіз.',
    ru: 'Скачайте PDF, подпишите его в ezsigner.kz или NCALayer и загрузите сюда файл .p7s (.cms).',
    en: 'Download the PDF, sign it in ezsigner.kz or NCALayer, and upload the .p7s (.cms) here.',
  },
  way_SCAN: { kk: 'Қағазда, қолмен', ru: 'На бумаге, от руки', en: 'On paper, by hand' },
  way_SCANHint: {
    kk: 'PDF басып шығарып, қол қойыңыз да сканын жүктеңіз. Мұндай қолтаңба көзбен ғана тексеріледі.',
    ru: 'Распечатайте PDF, подпишите и загрузите скан. Такую подпись сверяют только глазами.',
    en: 'Print the PDF, sign it and upload the scan. Such a signature is compared by eye only.',
  },
  fileToSign: { kk: 'Қол қойылатын PDF', ru: 'PDF для подписи', en: 'The PDF to be signed' },
  cmsFile: { kk: 'Қолтаңба файлы', ru: 'Файл подписи', en: 'Signature file' },
  cmsFileHint: {
    kk: '.p7s немесе .cms; файлды қоса қол қойған дұрыс',
    ru: '.p7s или .cms; лучше с вложенным файлом',
    en: '.p7s or .cms; better with the content attached',
  },
  scanFile: { kk: 'Сканы', ru: 'Скан', en: 'The scan' },
  scanFileHint: { kk: 'PDF немесе сурет', ru: 'PDF или изображение', en: 'PDF or a picture' },
  signedOn: { kk: 'Қол қойылған күн', ru: 'День подписания', en: 'Day of signing' },
  signNow: { kk: 'Қолтаңбаны енгізу', ru: 'Внести подпись', en: 'Enter the signature' },
  signNca: { kk: 'NCALayer-де қол қою', ru: 'Подписать в NCALayer', en: 'Sign in NCALayer' },
  ncaConnecting: { kk: 'NCALayer ізделуде…', ru: 'Ищем NCALayer…', en: 'Looking for NCALayer…' },
  ncaWaiting: {
    kk: 'NCALayer терезесінде кілтті таңдап, құпиясөзін жазыңыз.',
    ru: 'Выберите ключ и введите пароль в окне NCALayer.',
    en: 'Choose the key and enter its password in NCALayer’s window.',
  },
  ncaEntering: { kk: 'Қолтаңба енгізілуде…', ru: 'Подпись вносится…', en: 'Entering the signature…' },
  ncaAbsent: {
    kk: 'NCALayer табылмады. Оны іске қосып, қайта басыңыз, не файл жолын таңдаңыз: PDF-ке ezsigner.kz-те қол қойып, .p7s жүктеңіз.',
    ru: 'NCALayer не найден. Запустите его и нажмите ещё раз, или выберите путь с файлом: подпишите PDF в ezsigner.kz и загрузите .p7s.',
    en: 'NCALayer was not found. Start it and press again, or take the way of a file: sign the PDF in ezsigner.kz and upload the .p7s.',
  },
  ncaCancelled: {
    kk: 'Қол қоюдан NCALayer-де бас тартылды. Ештеңе енгізілген жоқ.',
    ru: 'Подписание отменено в NCALayer. Ничего не внесено.',
    en: 'Signing was cancelled in NCALayer. Nothing was entered.',
  },
  ncaFailed: {
    kk: 'NCALayer қол қоймады: {reason}',
    ru: 'NCALayer не подписал: {reason}',
    en: 'NCALayer did not sign: {reason}',
  },
  fileNotRead: {
    kk: 'Қол қойылатын файл жүктелмеді. Бетті жаңартып көріңіз.',
    ru: 'Файл для подписи не загрузился. Обновите страницу.',
    en: 'The file to be signed could not be read. Reload the page.',
  },
  signatureFile: { kk: 'Қолтаңба файлы', ru: 'Файл подписи', en: 'Signature file' },
  unverifiedHelp: {
    kk: 'Сертификат тізбегі мен қайтарып алынбағанын ешкім тексерген жоқ: тексеру қызметі қосылмаған. Тексерілгені мен тексерілмегені төменде бөлек жазылған.',
    ru: 'Цепочку и отзыв сертификата никто не проверял: служба проверки не подключена. Ниже отдельно сказано, что сверено и что нет.',
    en: 'Nobody has checked the certificate’s chain and revocation: no verifying service is connected. What was compared and what was not is told below.',
  },
  withdrawn: {
    kk: '{count} қайтарып алынған қолтаңба',
    ru: '{count, plural, one {# отозванная подпись} few {# отозванные подписи} many {# отозванных подписей} other {# отозванной подписи}}',
    en: '{count, plural, one {# withdrawn signature} other {# withdrawn signatures}}',
  },
});
