import { messages } from '../messages.ts';

/** The conclusion of a public expertise; part of `documents`. */
export const documentsExpertise = messages({
  'expertise.title': { kk: '№ {number} қорытындысы', ru: 'Заключение № {number}', en: 'Conclusion No. {number}' },
  'expertise.name': {
    kk: 'Сараптама қорытындысы',
    ru: 'Заключение экспертизы',
    en: 'Conclusion of an expertise',
  },
  'expertise.of': { kk: 'Қоғамдық сараптаманың', ru: 'общественной экспертизы', en: 'of a public expertise' },
  'expertise.grounds': { kk: 'Сараптаманың негізі', ru: 'Основание экспертизы', en: 'Grounds of the expertise' },
  'expertise.decision': {
    kk: 'Қоғамдық кеңестің шешімі: {act}.',
    ru: 'Решение общественного совета: {act}.',
    en: 'Decision of the public council: {act}.',
  },
  'expertise.request': { kk: 'Өтініш білдірген: {from}.', ru: 'По обращению: {from}.', en: 'Requested by: {from}.' },
  'expertise.started': {
    kk: 'Сараптама {date} күні басталды.',
    ru: 'Экспертиза начата {date}.',
    en: 'The expertise began on {date}.',
  },
  'expertise.object': { kk: 'Сараптаманың объектісі', ru: 'Объект экспертизы', en: 'Object of the expertise' },
  'expertise.experts': { kk: 'Сарапшылар', ru: 'Эксперты', en: 'Experts' },
  'expertise.column.order': { kk: 'Р/с №', ru: '№ п/п', en: 'No.' },
  'expertise.column.name': { kk: 'Сарапшы', ru: 'Эксперт', en: 'Expert' },
  'expertise.column.declaration': {
    kk: 'Мүдделер қақтығысы туралы мәлімдеме',
    ru: 'Заявление о конфликте интересов',
    en: 'Declaration of interests',
  },
  'expertise.declared.NO_INTEREST': {
    kk: 'мүддесі жоқ екенін мәлімдеді',
    ru: 'заявил(а), что заинтересованности нет',
    en: 'declared no interest',
  },
  'expertise.declared.ADMITTED': {
    kk: 'мүддесі туралы мәлімдеді, кеңес жұмысқа жіберді',
    ru: 'заявил(а) о заинтересованности, допущен(а) советом',
    en: 'declared an interest, admitted by the council',
  },
  'expertise.declared.NOT_DECLARED': { kk: 'мәлімдемеді', ru: 'не заявил(а)', en: 'has not declared' },
  'expertise.method': { kk: 'Сараптаманың әдісі', ru: 'Метод экспертизы', en: 'Method of the expertise' },
  'expertise.answers': {
    kk: 'Сұрақтар мен сарапшылардың жауаптары',
    ru: 'Вопросы и ответы экспертов',
    en: 'Questions and the experts’ answers',
  },
  'expertise.unanswered': { kk: 'Жауап жоқ.', ru: 'Ответа нет.', en: 'No answer.' },
  'expertise.recommendations': { kk: 'Ұсынымдар', ru: 'Рекомендации', en: 'Recommendations' },
  'expertise.dissents': { kk: 'Ерекше пікірлер', ru: 'Особые мнения', en: 'Dissenting opinions' },
  'expertise.expert': { kk: 'Сарапшы', ru: 'Эксперт', en: 'Expert' },
  'expertise.verify': {
    kk: 'Қорытындының түпнұсқалығын және кім қол қойғанын осы мекенжайда тексеруге болады:',
    ru: 'Подлинность заключения и кто его подписал можно проверить по адресу:',
    en: 'Whether the conclusion is genuine and who signed it can be verified at:',
  },
});
