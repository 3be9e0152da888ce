import { messages } from '../messages.ts';

/** The protocol of a working group on the results of a competition; part of `documents`. */
export const documentsGroups = messages({
  'protocol.title': { kk: '№ {number} хаттама', ru: 'Протокол № {number}', en: 'Protocol No. {number}' },
  'protocol.subtitle': {
    kk: '{convocation} шақырылымдағы Қоғамдық кеңестің құрамын қалыптастыру жөніндегі жұмыс тобы отырысының хаттамасы',
    ru: 'заседания рабочей группы по формированию состава Общественного совета {convocation} созыва',
    en: 'of the working group forming the composition of the Public Council, convocation {convocation}',
  },
  'protocol.competition': { kk: 'Конкурс: {name}', ru: 'Конкурс: {name}', en: 'Competition: {name}' },
  'protocol.size': {
    kk: 'Жұмыс тобының саны: {size}',
    ru: 'Численность рабочей группы: {size}',
    en: 'Size of the working group: {size}',
  },
  'protocol.sizeByAct': {
    kk: 'Жұмыс тобының саны: {size} (акт: {act})',
    ru: 'Численность рабочей группы: {size} (акт: {act})',
    en: 'Size of the working group: {size} (act: {act})',
  },
  'protocol.quorum': {
    kk: 'Қатысқандары: {present}; кворум үшін қажеті: {quorum}',
    ru: 'На заседании присутствуют: {present}; для кворума необходимо: {quorum}',
    en: 'Present at the sitting: {present}; needed for the quorum: {quorum}',
  },
  'protocol.chair': {
    kk: 'Төрағалық етуші: {name}, жұмыс тобының басшысы',
    ru: 'Председательствует: {name}, руководитель рабочей группы',
    en: 'In the chair: {name}, head of the working group',
  },
  'protocol.actingChair': {
    kk: 'Төрағалық етуші: {name}, жұмыс тобы басшысының міндетін атқарушы',
    ru: 'Председательствует: {name}, исполняющий обязанности руководителя рабочей группы',
    en: 'In the chair: {name}, acting head of the working group',
  },
  'protocol.present': { kk: 'Қатысқандар', ru: 'Присутствуют', en: 'Present' },
  'protocol.absent': { kk: 'Қатыспағандар: {names}', ru: 'Отсутствуют: {names}', en: 'Absent: {names}' },
  'protocol.ballot': {
    kk: 'Дауыс беру. Орын түрі: {kind}',
    ru: 'Голосование. Вид мест: {kind}',
    en: 'Vote. Kind of seats: {kind}',
  },
  'protocol.ballotFacts': {
    kk: 'Отырыс күні: {date}. Орын саны: {seats}. Дауыс беруге қатысқандар: {present}.',
    ru: 'Дата заседания: {date}. Мест: {seats}. В голосовании участвуют: {present}.',
    en: 'Day of the sitting: {date}. Seats: {seats}. Taking part in the vote: {present}.',
  },
  'protocol.openly': {
    kk: 'Дауыс беру ашық өтті. Өздігінен бас тартқан мүше кворумға кіреді, сол кандидат бойынша дауыс негізіне кірмейді.',
    ru: 'Голосование открытое. Взявший самоотвод входит в кворум и не входит в основу подсчёта по этому кандидату.',
    en: 'The vote was open. A recused member counts for the quorum and is outside the base of that candidate.',
  },
  'protocol.notOpenly': {
    kk: 'Дауыс беру ашық өткен жоқ.',
    ru: 'Голосование не было открытым.',
    en: 'The vote was not open.',
  },
  'protocol.column.order': { kk: 'Орны', ru: 'Место', en: 'Place' },
  'protocol.column.candidate': { kk: 'Кандидат', ru: 'Кандидат', en: 'Candidate' },
  'protocol.column.for': { kk: 'Жақтады', ru: 'За', en: 'For' },
  'protocol.column.against': { kk: 'Қарсы', ru: 'Против', en: 'Against' },
  'protocol.column.abstain': { kk: 'Қалыс қалды', ru: 'Воздерж.', en: 'Abstained' },
  'protocol.column.silent': { kk: 'Дауыс бермеді', ru: 'Не голос.', en: 'Not voting' },
  'protocol.column.recused': { kk: 'Өзі бас тартты', ru: 'Самоотвод', en: 'Recused' },
  'protocol.column.result': { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
  'protocol.ofBase': { kk: 'негізі: {base}', ru: 'основа: {base}', en: 'base: {base}' },
  'protocol.reserveOrder': { kk: 'Резерв, {order}-орын', ru: 'Резерв, {order}-й', en: 'Reserve, No. {order}' },
  'protocol.withdrew': { kk: 'Қатысудан бас тартты', ru: 'Выбыл до голосования', en: 'No longer stands' },
  'protocol.votes': { kk: 'Атаулы дауыс беру', ru: 'Поимённое голосование', en: 'Votes by name' },
  'protocol.elected': { kk: 'Сайланғандар: {names}', ru: 'Избраны: {names}', en: 'Elected: {names}' },
  'protocol.nobodyElected': { kk: 'Ешкім сайланған жоқ.', ru: 'Никто не избран.', en: 'Nobody is elected.' },
  'protocol.reserve': {
    kk: 'Кезек тәртібімен резерв: {names}',
    ru: 'Резерв в порядке очереди: {names}',
    en: 'Reserve in its order: {names}',
  },
  'protocol.tied': {
    kk: 'Дауыстар тең түсті, олардың ешқайсысы сайланған жоқ: {names}',
    ru: 'Голоса равны, никто из них не избран: {names}',
    en: 'Votes are equal, none of them is elected: {names}',
  },
  'protocol.toRepeat': {
    kk: 'Қайта конкурсқа шығарылатын орын саны: {seats}',
    ru: 'На повторный конкурс выносится мест: {seats}',
    en: 'Seats that go to a repeat competition: {seats}',
  },
  'protocol.signHead': {
    kk: 'Жұмыс тобының басшысы',
    ru: 'Руководитель рабочей группы',
    en: 'Head of the working group',
  },
  'protocol.signActing': {
    kk: 'Жұмыс тобы басшысының м.а.',
    ru: 'И. о. руководителя рабочей группы',
    en: 'Acting head of the working group',
  },
  'protocol.signSecretary': { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
  'protocol.fileTitle': {
    kk: 'Жұмыс тобының хаттамасы',
    ru: 'Протокол рабочей группы',
    en: 'Working group protocol',
  },
});
