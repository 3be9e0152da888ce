import { messages } from '../messages.ts';

/** Sittings as the public reads them; part of `meetings`. */
export const meetingsPublic = messages({
  publicTitle: { kk: 'Кеңестердің отырыстары', ru: 'Заседания советов', en: 'Sessions of councils' },
  publicLead: {
    kk: 'Отырыстар ашық. Мұнда қашан және қайда өтетіні, нені қарайтыны және қалай келуге болатыны, кейін — не шешілгені жазылады.',
    ru: 'Заседания открыты. Здесь сказано, когда и где они пройдут, что на них рассмотрят и как прийти, а потом что решено.',
    en: 'Sessions are open. Here is when and where they are held, what they consider and how to come; afterwards, what was decided.',
  },
  publicFound: {
    kk: '{count} отырыс',
    ru: '{count, plural, one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}',
    en: '{count, plural, one {# session} other {# sessions}}',
  },
  publicNone: { kk: 'Жарияланған отырыс жоқ', ru: 'Объявленных заседаний нет', en: 'No sessions are announced' },
  publicNoneHelp: {
    kk: 'Кеңес отырысын жариялаған соң ол осында шығады.',
    ru: 'Когда совет объявит заседание, оно появится здесь.',
    en: 'When a council announces a session, it appears here.',
  },
  onlyAhead: { kk: 'Алдағылары ғана', ru: 'Только предстоящие', en: 'Only those ahead' },
  howToCome: { kk: 'Қалай келуге болады', ru: 'Как прийти', en: 'How to come' },
  openToAll: {
    kk: 'Отырыс ашық: кез келген адам келе алады. Жабық тек белгіленген мәселелер қаралғанда.',
    ru: 'Заседание открытое: прийти может любой. Закрыты только отмеченные вопросы.',
    en: 'The session is open: anybody may come. Only the marked items are closed.',
  },
  openToAllBasis: {
    kk: '«Қоғамдық бақылау туралы» заңның негізінде (PC-SES-02).',
    ru: 'По закону «Об общественном контроле» (PC-SES-02).',
    en: 'Under the law on public control (PC-SES-02).',
  },
  watch: { kk: 'Тікелей эфирді көру', ru: 'Смотреть трансляцию', en: 'Watch the stream' },
  askCouncil: { kk: 'Сұрағыңыз болса — кеңеске', ru: 'Вопросы — в совет', en: 'Questions go to the council' },
  results: { kk: 'Не шешілді', ru: 'Что решено', en: 'What was decided' },
  protocolNotPublic: {
    kk: 'Хаттамаға қол қойылған, бірақ ол жұртшылыққа ашық емес. Сұрақ болса, кеңестің хатшысына хабарласыңыз.',
    ru: 'Протокол подписан, но публике не открыт. С вопросами обращайтесь к секретарю совета.',
    en: 'The protocol is signed, but it is not open to the public. With questions, turn to the council’s secretary.',
  },
  resultsAwait: {
    kk: 'Кім қалай дауыс бергені қол қойылған хаттамамен бірге шығады.',
    ru: 'Кто как голосовал, станет видно вместе с подписанным протоколом.',
    en: 'Who voted how is shown once the protocol is signed.',
  },
  byName: { kk: 'Кім қалай дауыс берді', ru: 'Кто как голосовал', en: 'Who voted how' },
  protocolLink: { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' },
  ofCouncil: { kk: 'Отырыстары', ru: 'Заседания', en: 'Its sessions' },
});
