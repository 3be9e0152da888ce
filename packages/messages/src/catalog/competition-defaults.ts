import { messages } from '../messages.ts';

/**
 * What a new competition says before anybody has written: a text to mend, by the rules that the product knows (PC-COMP,
 * PC-MEM). Each is stored in all three languages; part of `competitions`.
 */
export const competitionDefaults = messages({
  defaultTitle_COUNCIL: {
    kk: 'Қоғамдық кеңес мүшелігіне кандидаттарды іріктеу конкурсы ({number} шақырылым)',
    ru: 'Конкурс по отбору кандидатов в члены общественного совета ({number} созыв)',
    en: 'Competition for the members of the public council (convocation {number})',
  },
  defaultTitle_WORKING_GROUP: {
    kk: 'Қоғамдық кеңесті қалыптастыратын жұмыс тобының мүшелерін іріктеу конкурсы ({number} шақырылым)',
    ru: 'Конкурс по отбору членов рабочей группы по формированию общественного совета ({number} созыв)',
    en: 'Competition for the working group that forms the public council (convocation {number})',
  },
  defaultTitle_BY_ELECTION: {
    kk: 'Қоғамдық кеңестегі бос орынға конкурс ({number} шақырылым)',
    ru: 'Конкурс на вакантное место в общественном совете ({number} созыв)',
    en: 'Competition for a vacancy in the public council (convocation {number})',
  },
  defaultConditions_COUNCIL: {
    kk: 'Кеңес мүшелігіне он сегіз жасқа толған Қазақстан Республикасының азаматтарын коммерциялық емес ұйымдар мен азаматтар ұсына алады, азамат өзін-өзі де ұсынады.\n\nБір коммерциялық емес ұйымнан кеңеске тек бір өкіл сайланады. Бір адам кеңес мүшелігіне қатарынан екі реттен артық сайланбайды. Қазіргі кеңес мүшелері жалпы негізде қатысады.\n\nКеңес мүшелері өз қызметін ерікті, ақысыз негізде жүзеге асырады.\n\nӨтінімді осы беттен немесе қағаз түрінде хатшылыққа беруге болады. Құжаты толық емес өтінім толықтыруға қайтарылады, жетіспегенін қабылдау аяқталғанша әкелуге болады.\n\nӨтінімдерді жұмыс тобы қарайды, кандидаттармен әңгімелеседі және ашық дауыс береді. Нәтижесі жарияланады.',
    ru: 'Кандидатов, граждан Республики Казахстан старше восемнадцати лет, выдвигают некоммерческие организации и граждане; можно выдвинуть и себя.\n\nОт одной некоммерческой организации в совет избирается только один представитель. Один человек не может быть членом совета больше двух раз подряд. Действующие члены совета участвуют на общих основаниях.\n\nЧлены совета работают на общественных началах, без оплаты.\n\nЗаявку можно подать на этой странице или на бумаге в секретариат. Неполная заявка возвращается на дополнение, недостающее можно донести до конца приёма.\n\nЗаявки рассматривает рабочая группа: она беседует с кандидатами и голосует открыто. Итоги публикуются.',
    en: 'Candidates are citizens of the Republic of Kazakhstan of at least eighteen. They are proposed by non-profit organisations or by citizens; anyone may also nominate themselves.\n\nOnly one representative of one non-profit organisation is elected to the council. Nobody is a member more than twice in a row. Present members take part on equal terms.\n\nMembers are not paid.\n\nApply on this page, or on paper to the secretariat. An incomplete application is returned; what is missing may be brought until the closing.\n\nThe working group examines the applications, speaks with the candidates and votes in an open ballot. The results are published.',
  },
  defaultConditions_WORKING_GROUP: {
    kk: 'Жұмыс тобы қоғамдық кеңестің құрамын қалыптастырады: орындар санын белгілейді, өтінімдерді қарайды, кандидаттармен әңгімелеседі және ашық дауыс береді.\n\nЖұмыс тобына он сегіз жасқа толған Қазақстан Республикасының азаматтары коммерциялық емес ұйымдар мен азаматтардың ұсынысымен немесе өздері қатыса алады.\n\nЖұмыс тобының мүшесі сол кеңестің мүшелігіне кандидат болмағаны жөн. Топтағы қызмет ақысыз.\n\nӨтінімді осы беттен немесе қағаз түрінде хатшылыққа беруге болады.',
    ru: 'Рабочая группа формирует состав общественного совета: определяет число мест, рассматривает заявки, беседует с кандидатами и голосует открыто.\n\nВ группу могут войти граждане Республики Казахстан старше восемнадцати лет по предложению некоммерческих организаций, граждан или по собственной заявке.\n\nЧлену рабочей группы не стоит быть кандидатом в тот же совет. Работа в группе не оплачивается.\n\nЗаявку можно подать на этой странице или на бумаге в секретариат.',
    en: 'The working group forms the public council: it decides the number of seats, examines the applications, speaks with the candidates and votes in an open ballot.\n\nCitizens of the Republic of Kazakhstan of at least eighteen may join it, proposed by non-profit organisations or by citizens, or on their own application.\n\nA member of the group should not be a candidate to the same council. The work is not paid.\n\nApply on this page, or on paper to the secretariat.',
  },
  defaultConditions_BY_ELECTION: {
    kk: 'Кеңестегі бос орын шақырылымның қалған мерзіміне толтырылады.\n\nКандидатты, он сегіз жасқа толған Қазақстан Республикасының азаматын, коммерциялық емес ұйым мен азаматтар ұсына алады, азамат өзін-өзі де ұсынады. Бір коммерциялық емес ұйымнан кеңесте тек бір өкіл болады; бір адам қатарынан екі реттен артық сайланбайды.\n\nКеңес мүшелері өз қызметін ерікті, ақысыз негізде жүзеге асырады.\n\nӨтінімді осы беттен немесе қағаз түрінде хатшылыққа беруге болады.',
    ru: 'Вакантное место замещается на оставшийся срок созыва.\n\nКандидата, гражданина Республики Казахстан старше восемнадцати лет, выдвигают некоммерческая организация или граждане; можно выдвинуть и себя. От одной некоммерческой организации в совете только один представитель; один человек не избирается больше двух раз подряд.\n\nЧлены совета работают на общественных началах, без оплаты.\n\nЗаявку можно подать на этой странице или на бумаге в секретариат.',
    en: 'The vacancy is filled for the rest of the convocation’s term.\n\nA candidate, a citizen of the Republic of Kazakhstan of at least eighteen, is proposed by a non-profit organisation or by citizens, or nominates themselves. A non-profit organisation has one representative in the council; nobody is elected more than twice in a row.\n\nMembers are not paid.\n\nApply on this page, or on paper to the secretariat.',
  },
  defaultPaper_PROPOSAL: {
    kk: 'Коммерциялық емес ұйымның не азаматтардың ұсынысы',
    ru: 'Предложение некоммерческой организации или граждан',
    en: 'Proposal of a non-profit organisation or of citizens',
  },
  defaultPaper_CV: { kk: 'Түйіндеме', ru: 'Резюме', en: 'CV' },
  defaultPaper_IDENTITY: {
    kk: 'Жеке куәліктің көшірмесі',
    ru: 'Копия удостоверения личности',
    en: 'Copy of the identity card',
  },
  defaultPaper_NO_RECORD: {
    kk: 'Соттылықтың жоқтығы туралы анықтама',
    ru: 'Справка об отсутствии судимости',
    en: 'Certificate of no criminal record',
  },
});
