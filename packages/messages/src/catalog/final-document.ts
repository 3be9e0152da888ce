import { messages } from '../messages.ts';

/** What the facts of a mission propose for the parts of its final document (PC-CTRL-09); the lead rewrites it. */
export const finalDocument = messages({
  placeUnknown: { kk: 'Орны көрсетілмеген', ru: 'Место не указано', en: 'The place is not stated' },
  visits: {
    kk: '{count} рет барылды: {days}',
    ru: '{count, plural, one {Проведено # посещение} few {Проведено # посещения} many {Проведено # посещений} other {Проведено # посещения}}: {days}',
    en: '{count, plural, one {# visit was made} other {# visits were made}}: {days}',
  },
  refusedAccess: {
    kk: 'Объектіге {count} рет кіргізілмеді.',
    ru: '{count, plural, one {# раз} few {# раза} many {# раз} other {# раза}} в доступе на объект отказано.',
    en: 'Access was refused {count, plural, one {once} other {# times}}.',
  },
  findings: {
    kk: 'Барлығы {count} факт анықталды. Олардың тізбесі төменде келтірілген.',
    ru: '{count, plural, one {Установлен # факт} few {Установлено # факта} many {Установлено # фактов} other {Установлено # факта}}. Перечень приведён ниже.',
    en: '{count, plural, one {# fact was established} other {# facts were established}}. The list follows.',
  },
  noFindings: {
    kk: 'Бұзушылықтар анықталған жоқ.',
    ru: 'Нарушений не установлено.',
    en: 'No violations were established.',
  },
  byMandate: {
    kk: 'кеңестің тапсырмасы бойынша',
    ru: 'по поручению совета',
    en: 'by the council’s mandate',
  },
  byDecision: {
    kk: 'Бақылау {date} № {number} шешімнің негізінде жүргізілді.',
    ru: 'Контроль проведён на основании решения № {number} от {date}.',
    en: 'The control was carried out on decision No. {number} of {date}.',
  },
  byLaw30: {
    kk: 'Бақылау «Қоғамдық бақылау туралы» № 30-VIII Заңға сәйкес жүргізілді; оған кеңестің шешімі қажет емес.',
    ru: 'Контроль проведён по Закону № 30-VIII «Об общественном контроле»; решение совета для него не требуется.',
    en: 'The control was carried out under Law 30-VIII on public control, which asks for no decision of a council.',
  },
  form: {
    kk: 'Қолданылған әдістер: {methods}.',
    ru: 'Применены методы: {methods}.',
    en: 'Methods used: {methods}.',
  },
  INFORMATION_REQUEST: { kk: 'ақпарат сұрату', ru: 'запрос информации', en: 'request for information' },
  VISIT: { kk: 'объектіге бару', ru: 'посещение объекта', en: 'visit to the object' },
  MEDIA_ANALYSIS: {
    kk: 'БАҚ талдауы және журналистермен жұмыс',
    ru: 'анализ СМИ и работа с журналистами',
    en: 'analysis of the media, work with journalists',
  },
  DEPUTIES: { kk: 'депутаттар арқылы', ru: 'через депутатов', en: 'through deputies' },
  OWN_PUBLICATIONS: { kk: 'өз жарияланымдары', ru: 'собственные публикации', en: 'own publications' },
  MEETINGS: {
    kk: 'объектімен және органдармен кездесулер',
    ru: 'встречи с объектом и органами',
    en: 'meetings with the object and bodies',
  },
  PRESENTATION_TO_COUNCIL: {
    kk: 'қоғамдық кеңеске ұсыну',
    ru: 'представление общественному совету',
    en: 'presentation to the public council',
  },
  none: { kk: 'Жоқ.', ru: 'Нет.', en: 'None.' },
  causes: {
    kk: '{number}-факт бойынша: {causes}',
    ru: 'По факту {number}: устранить причины и условия — {causes}',
    en: 'On fact {number}: remove the causes and conditions: {causes}',
  },
  letterSubject: {
    kk: '«{title}» қоғамдық бақылауының қорытынды құжаты туралы',
    ru: 'О направлении итогового документа: {title}',
    en: 'The final document: {title}',
  },
  letterText: {
    kk: 'Қоғамдық бақылау нәтижелері бойынша қорытынды құжатты жолдаймыз. Қорытынды құжат міндетті түрде қаралуға жатады.',
    ru: 'Направляем итоговый документ по результатам общественного контроля. Итоговый документ обязателен для рассмотрения.',
    en: 'We send you the final document of public control. It must be considered.',
  },
});
