import { messages } from '../messages.ts';

/** What the rules on members, terms and officers say (PC-MEM, PC-TERM, PC-ORG, GEN-ID and the product's own); part of `rules`. */
export const rulesMembers = messages({
  // PC-MEM: who may be a member
  CANDIDATE_UNDER_AGE: {
    kk: 'Кандидат {age} жаста, ал мүше {fullAge} жасқа толуы керек (тексерілмеген). Туған күнін тексеріңіз немесе себебін жазыңыз.',
    ru: 'Кандидату {age, plural, one {# год} few {# года} many {# лет} other {# года}}, а членом можно быть с {fullAge} (не проверено). Проверьте дату рождения или напишите причину.',
    en: 'The candidate is {age}, and a member is at least {fullAge} (not verified). Check the birth date or give a reason.',
  },
  CANDIDATE_AGE_UNKNOWN: {
    kk: 'Кандидаттың жасы белгісіз: ЖСН де, туған күні де жоқ. Енгізіңіз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Возраст кандидата неизвестен: нет ни ИИН, ни даты рождения. Внесите или напишите, как это проверено.',
    en: 'The candidate’s age is not known: there is neither IIN nor birth date. Enter one, or say how this was checked.',
  },
  CANDIDATE_NOT_CITIZEN: {
    kk: 'Кандидат Қазақстан Республикасының азаматы емес, ал мүше азамат болуы керек (тексерілмеген). Тексеріңіз немесе себебін жазыңыз.',
    ru: 'Кандидат не гражданин Республики Казахстан, а членом может быть гражданин (не проверено). Проверьте или напишите причину.',
    en: 'The candidate is not a citizen of the Republic of Kazakhstan, and a member must be one (not verified). Check it or give a reason.',
  },
  CANDIDATE_CITIZENSHIP_UNKNOWN: {
    kk: 'Кандидаттың азаматтығы белгісіз. Сұраңыз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Гражданство кандидата неизвестно. Спросите его или напишите, как это проверено.',
    en: 'The candidate’s citizenship is not known. Ask, or say how this was checked.',
  },
  EXCLUSION_DECLARED: {
    kk: 'Кандидат мәлімдеген: {ground, select, CONVICTION {жойылмаған не алынбаған соттылығы бар} INCAPACITY {әрекетке қабілетсіз не қабілеті шектеулі} CORRUPTION {сыбайлас жемқорлық құқық бұзушылық жасаған} other {медициналық есепте тұр}}. Норма тексерілмеген: адам шешеді, шешімнің себебін жазыңыз.',
    ru: 'Кандидат заявил: {ground, select, CONVICTION {есть непогашенная или неснятая судимость} INCAPACITY {недееспособен или ограниченно дееспособен} CORRUPTION {совершил коррупционное правонарушение} other {состоит на медицинском учёте}}. Норма не проверена: решает человек, напишите причину решения.',
    en: 'The candidate declared: {ground, select, CONVICTION {an unexpunged conviction} INCAPACITY {incapacity or limited capacity} CORRUPTION {a corruption offence} other {being on a medical record}}. The norm is not verified: a person decides and gives the reason.',
  },
  EXCLUSION_UNKNOWN: {
    kk: 'Белгісіз: {ground, select, CONVICTION {соттылығы бар ма} INCAPACITY {әрекетке қабілетті ме} CORRUPTION {сыбайлас жемқорлық құқық бұзушылығы бар ма} other {медициналық есепте тұр ма}}. Кандидаттан сұраңыз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Неизвестно: {ground, select, CONVICTION {есть ли судимость} INCAPACITY {дееспособен ли} CORRUPTION {было ли коррупционное правонарушение} other {состоит ли на медицинском учёте}}. Спросите кандидата или напишите, как это проверено.',
    en: 'Not known: {ground, select, CONVICTION {whether there is a conviction} INCAPACITY {whether he has full capacity} CORRUPTION {whether there was a corruption offence} other {whether he is on a medical record}}. Ask the candidate, or say how this was checked.',
  },
  EXCLUSION_WITHOUT_DOCUMENT: {
    kk: 'Кандидат мәлімдеген, құжаты жоқ: {ground, select, CONVICTION {соттылығы жоқ} INCAPACITY {әрекетке қабілетті} CORRUPTION {сыбайлас жемқорлық құқық бұзушылығы жоқ} other {медициналық есепте тұрмайды}}.',
    ru: 'Заявлено кандидатом, документа нет: {ground, select, CONVICTION {судимости не имеет} INCAPACITY {дееспособен} CORRUPTION {коррупционного правонарушения не совершал} other {на медицинском учёте не состоит}}.',
    en: 'By the candidate’s own word, without a document: {ground, select, CONVICTION {no conviction} INCAPACITY {full capacity} CORRUPTION {no corruption offence} other {not on a medical record}}.',
  },
  NPO_ALREADY_REPRESENTED: {
    kk: '«{npo}» ұйымының кеңесте өкілі бар, ал бір коммерциялық емес ұйымнан бір ғана өкіл сайланады. Басқа кандидатты таңдаңыз.',
    ru: 'У организации «{npo}» уже есть представитель в совете, а от одной некоммерческой организации избирается только один. Выберите другого кандидата.',
    en: '“{npo}” already has a representative in the council, and only one may be elected from one NPO. Choose another candidate.',
  },
  NPO_BRANCH_WITHOUT_HEAD: {
    kk: '«{npo}» — филиал не өкілдік: заңды тұлға — оның бас ұйымы. Бас ұйымның БСН-ін енгізіңіз немесе себебін жазыңыз.',
    ru: '«{npo}» — филиал или представительство: юридическое лицо — его головная организация. Внесите БИН головной организации или напишите причину.',
    en: '“{npo}” is a branch or representative office: the legal entity is its head organisation. Enter the head’s BIN or give a reason.',
  },
  NPO_BIN_UNKNOWN: {
    kk: '«{npo}» ұйымының БСН-і белгісіз, сондықтан одан басқа өкіл бар-жоғы тексерілмейді. БСН-ді енгізіңіз немесе себебін жазыңыз.',
    ru: 'БИН организации «{npo}» неизвестен, поэтому не проверяется, нет ли от неё другого представителя. Внесите БИН или напишите причину.',
    en: 'The BIN of “{npo}” is not known, so it cannot be checked whether it has another representative. Enter it or give a reason.',
  },
  NPO_SAME_NAME: {
    kk: '«{npo}» атауындағы ұйымның кеңесте өкілі бар, ал БСН-дердің бірі белгісіз. Бұл сол ұйым болса, одан екінші өкіл сайланбайды. БСН-ді енгізіңіз немесе неге басқа ұйым екенін жазыңыз.',
    ru: 'От организации с названием «{npo}» в совете уже есть представитель, а один из БИН неизвестен. Если это она же, второго представителя избрать нельзя. Внесите БИН или напишите, почему это другая организация.',
    en: 'An organisation named “{npo}” already has a representative in the council, and one of the BINs is not known. If it is the same one, a second may not be elected. Enter the BIN, or say why it is another organisation.',
  },
  NPO_NOT_NAMED: {
    kk: 'Коммерциялық емес ұйымның орны, бірақ қай ұйымның өкілі екені көрсетілмеген, сондықтан одан басқа өкіл бар-жоғы тексерілмейді. Ұйымды енгізіңіз немесе себебін жазыңыз.',
    ru: 'Место некоммерческой организации, но не указано, какую он представляет, поэтому не проверяется, нет ли от неё другого представителя. Внесите организацию или напишите причину.',
    en: 'The seat is an NPO’s, but which one he represents is not stated, so it cannot be checked whether it has another representative. Enter the organisation or give a reason.',
  },
  NPO_OF_ONE_ALLIANCE: {
    kk: '«{npo}» да «{alliance}» бірлестігіне кіреді. Бірлестік пен оның мүшесі — әртүрлі заңды тұлға, шектеу қолданылмайды.',
    ru: '«{npo}» тоже входит в объединение «{alliance}». Объединение и его член — разные юридические лица, ограничение не применяется.',
    en: '“{npo}” belongs to “{alliance}” too. An alliance and its member are different entities, so the limit does not apply.',
  },
  STATE_PART_LIMITED_BY_SHARE: {
    kk: 'Мемлекеттік бөліктің өкілі: «бір ұйымнан бір өкіл» шектеуі қолданылмайды, оны мемлекеттік бөліктің үлесі шектейді.',
    ru: 'Представитель государственной части: ограничение «один от одной организации» к нему не относится, его ограничивает доля государственной части.',
    en: 'A member of the state part: the limit of one from one organisation does not concern him; the share of the state part does.',
  },
  OTHER_REPUBLICAN_COUNCIL: {
    kk: 'Бұл адам басқа республикалық кеңестің мүшесі ({from} – {to}), ал республикалық деңгейде бір адам бір ғана кеңесте болады. Ол сол мүшелікті тоқтатуы немесе өтінімін қайтарып алуы керек.',
    ru: 'Этот человек — член другого республиканского совета ({from} – {to}), а на республиканском уровне можно состоять только в одном. Ему нужно сложить те полномочия или отозвать заявку.',
    en: 'This person is a member of another republican council ({from} – {to}), and at republican level one may belong to one only. He has to resign there or withdraw.',
  },
  OTHER_REPUBLICAN_UNREVIEWED: {
    kk: 'Тізілім басқа республикалық кеңестегі сәйкестікті көрсетті, оны әлі ешкім қарамаған. Адам тексергенше шешім жоқ.',
    ru: 'Реестр показал совпадение в другом республиканском совете, его ещё никто не проверил. До проверки человеком решения нет.',
    en: 'The register shows a match in another republican council that nobody has reviewed. Until a person has, this is open.',
  },
  OTHER_REPUBLICAN_DECLARED: {
    kk: 'Кандидат басқа республикалық кеңесте екенін өзі мәлімдеген. Ол сонда өкілеттігін тоқтатуы керек: құжатын қосыңыз немесе себебін жазыңыз.',
    ru: 'Кандидат сам заявил, что состоит в другом республиканском совете. Ему нужно сложить там полномочия: приложите документ или напишите причину.',
    en: 'The candidate himself declared a seat in another republican council. He has to resign there: attach the document or give a reason.',
  },
  OTHER_REPUBLICAN_UNKNOWN: {
    kk: 'Кандидаттың басқа республикалық кеңесте бар-жоғы белгісіз: ЖСН жоқ, өзінен де сұралмаған. Сұраңыз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Неизвестно, состоит ли кандидат в другом республиканском совете: нет ИИН, и его не спросили. Спросите или напишите, как это проверено.',
    en: 'Whether the candidate sits in another republican council is not known: there is no IIN and he was not asked. Ask, or say how this was checked.',
  },
  TERMS_IN_ROW_EXCEEDED: {
    kk: 'Бұл адам қатарынан {terms} шақырылымда мүше болған, ал шек — қатарынан {limit}. Келесі шақырылымды өткізіп барып сайлана алады.',
    ru: 'Этот человек был членом {terms, plural, one {# созыв} few {# созыва} many {# созывов} other {# созыва}} подряд, а предел — {limit}. Он может быть избран снова, пропустив созыв.',
    en: 'This person has been a member for {terms, plural, one {# convocation} other {# convocations}} in a row, and the limit is {limit}. He may be elected again after one is left out.',
  },
  TERMS_IN_ROW_WITH_PARTIAL: {
    kk: 'Қатарынан {terms} шақырылым, оның {partial} — қалған мерзімге; шек — {limit}. Қалған мерзімді санау — түсіндірме: шешімнің себебін жазыңыз.',
    ru: 'Подряд {terms, plural, one {# созыв} few {# созыва} many {# созывов} other {# созыва}}, из них {partial} на остаток срока; предел — {limit}. Считать ли остаток — толкование: напишите причину решения.',
    en: '{terms, plural, one {# convocation} other {# convocations}} in a row, {partial} of them for a remainder; the limit is {limit}. Counting a remainder is an interpretation: give the reason of your decision.',
  },
  TERMS_IN_ROW_UNKNOWN: {
    kk: 'Қатарынан {terms} шақырылым белгілі; {convocation}-шақырылымда болған-болмағаны белгісіз. Сол құрамды енгізіңіз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Известно подряд созывов: {terms}; был ли он в {convocation}-м созыве, неизвестно. Внесите тот состав или напишите, как это проверено.',
    en: 'Convocations in a row that are known: {terms}; whether he sat in convocation {convocation} is not known. Enter that roster, or say how this was checked.',
  },
  TERMS_IN_ROW: {
    kk: 'Қатарынан {terms} шақырылым мүше болған; шек — {limit}.',
    ru: 'Был членом подряд созывов: {terms}; предел — {limit}.',
    en: 'Member for {terms, plural, one {# convocation} other {# convocations}} in a row; the limit is {limit}.',
  },
  CONVOCATION_UNKNOWN: {
    kk: 'Шақырылымның нөмірі белгісіз, сондықтан қатарынан неше рет сайланғаны саналмайды. Нөмірін енгізіңіз.',
    ru: 'Номер созыва неизвестен, поэтому не посчитано, сколько раз подряд он избран. Внесите номер.',
    en: 'The number of the convocation is not known, so how many times in a row is not counted. Enter the number.',
  },
  ACTIVITY_IS_UNPAID: {
    kk: 'Кеңес мүшесінің қызметі ерікті және ақысыз.',
    ru: 'Работа члена совета добровольна и не оплачивается.',
    en: 'A council member’s work is voluntary and unpaid.',
  },
  VOTE_IS_ADVISORY: {
    kk: 'Басқа кеңестің мүшесі кеңесші дауыспен қатысады: ол бөлек жазылады, есепке кірмейді.',
    ru: 'Член другого совета участвует с правом совещательного голоса: он записывается отдельно и не считается.',
    en: 'A member of another council takes part with an advisory vote: it is recorded apart and not counted.',
  },
  VOTE_SUSPENDED: {
    kk: 'Мүшенің өкілеттігі тоқтатыла тұрған, ол кезде дауыс бермейді.',
    ru: 'Полномочия члена приостановлены, в это время он не голосует.',
    en: 'The membership is suspended; the member does not vote meanwhile.',
  },
  DELEGATE_NOT_A_MEMBER: {
    kk: 'Өкіл бұл күні кеңес мүшесі емес. Қазіргі мүшені таңдаңыз.',
    ru: 'Делегат в этот день не член совета. Выберите действующего члена.',
    en: 'The delegate is not a member of the council on that day. Choose a sitting member.',
  },
  DELEGATION_OUTSIDE_MEMBERSHIP: {
    kk: 'Өкілдік мүшеліктің мерзімінен ({from} – {to}) асады. Мерзімін қысқартыңыз немесе себебін жазыңыз.',
    ru: 'Делегирование выходит за срок членства ({from} – {to}). Сократите его или напишите причину.',
    en: 'The delegation goes beyond the membership ({from} – {to}). Shorten it or give a reason.',
  },
  CONFLICT_DECLARED: {
    kk: 'Мүдделер қақтығысы мәлімделген. Бұл адамды дауыс беруден шеттетіңіз немесе себебін жазыңыз.',
    ru: 'Заявлен конфликт интересов. Отстраните этого человека от голосования или напишите причину.',
    en: 'A conflict of interest is declared. Keep this person out of the vote or give a reason.',
  },
  CONFLICT_NOT_ASKED: {
    kk: 'Мүдделер қақтығысы бар-жоғы сұралмаған. Мәлімдемесін алыңыз немесе себебін жазыңыз.',
    ru: 'О конфликте интересов не спрошено. Получите заявление или напишите причину.',
    en: 'Nobody has asked about a conflict of interest. Take a declaration or give a reason.',
  },
  CONFLICT_EXCLUDED_FROM_VOTE: {
    kk: 'Мүдделер қақтығысы мәлімделген, бұл адам дауыс бермейді.',
    ru: 'Заявлен конфликт интересов, этот человек не голосует.',
    en: 'A conflict of interest is declared; this person does not vote.',
  },

  // PC-TERM: terms
  TERM_UNVERIFIED: {
    kk: 'Өкілеттік мерзімі {years} жыл — тексерілмеген, тәжірибеден алынған.',
    ru: 'Срок полномочий {years, plural, one {# год} few {# года} many {# лет} other {# года}} не проверен, взят из практики.',
    en: 'The term of {years, plural, one {# year} other {# years}} is not verified; it is taken from practice.',
  },
  TERM_NOT_STARTED: {
    kk: 'Мерзім {startKind, select, FIRST_SESSION {бірінші отырыстан} other {бекітілген күннен}} саналады, ал ол күн әлі белгісіз.',
    ru: 'Срок считается {startKind, select, FIRST_SESSION {с первого заседания} other {с утверждения}}, а этот день ещё не известен.',
    en: 'The term runs from {startKind, select, FIRST_SESSION {the first session} other {approval}}, and that day is not known yet.',
  },
  TERM_END_DIFFERS: {
    kk: 'Мерзімнің соңы {endsOn} деп енгізілген, ал есеп бойынша — {computed}. Актімен салыстырыңыз немесе себебін жазыңыз.',
    ru: 'Окончание срока внесено как {endsOn}, а по расчёту — {computed}. Сверьте с актом или напишите причину.',
    en: 'The end of the term is entered as {endsOn}, while it computes to {computed}. Compare with the act or give a reason.',
  },
  TERM_CARRIED_OVER: {
    kk: 'Өкілеттік мерзімі {endsOn} күні аяқталды; құрам жаңасы басталғанша жұмысын жалғастыруда (норма белгісіз).',
    ru: 'Срок полномочий закончился {endsOn}; состав продолжает работу до начала нового (норма не известна).',
    en: 'The term ended on {endsOn}; the composition works on until the new one begins (no norm is known).',
  },
  TERM_EXPIRED: {
    kk: 'Өкілеттік мерзімі {endsOn} күні аяқталды, жаңа құрам жоқ. Қалыптастыруды аяқтаңыз немесе себебін жазыңыз.',
    ru: 'Срок полномочий закончился {endsOn}, нового состава нет. Завершите формирование или напишите причину.',
    en: 'The term ended on {endsOn} and there is no new composition. Complete the formation or give a reason.',
  },
  TERMINATION_WITHOUT_DOCUMENT: {
    kk: 'Тоқтату негізін растайтын құжат жоқ: {document, select, APPLICATION {мүшенің өтініші} CERTIFICATE {анықтама не куәлік} COURT_DECISION {сот шешімі} ORDER {бұйрық} ATTENDANCE {келу есебі} PROTOCOL {хаттама} other {құжат}}{ground, select, OTHER { (негізі сөзбен)} other {}}. Қосыңыз немесе себебін жазыңыз.',
    ru: 'Нет документа, подтверждающего основание: {document, select, APPLICATION {заявление члена} CERTIFICATE {справка или свидетельство} COURT_DECISION {решение суда} ORDER {приказ} ATTENDANCE {учёт явки} PROTOCOL {протокол} other {документ}}{ground, select, OTHER { (основание словами)} other {}}. Приложите или напишите причину.',
    en: 'The document that proves the ground is missing: {document, select, APPLICATION {the member’s application} CERTIFICATE {a certificate} COURT_DECISION {a court decision} ORDER {an order} ATTENDANCE {the attendance record} PROTOCOL {a protocol} other {a document}}{ground, select, OTHER { (the ground in words)} other {}}. Attach it or give a reason.',
  },
  TERMINATION_WITHOUT_DECISION: {
    kk: 'Өкілеттікті тоқтату туралы кеңес шешімі жоқ. Шешімді енгізіңіз немесе себебін жазыңыз.',
    ru: 'Нет решения совета о прекращении полномочий. Внесите решение или напишите причину.',
    en: 'There is no decision of the council on the termination. Enter it or give a reason.',
  },
  TERMINATION_DECISION_INCOMPLETE: {
    kk: 'Тоқтату туралы шешімнің {missing, select, NUMBER {нөмірі} DATE {күні} other {файлы}} жоқ. Қосыңыз немесе себебін жазыңыз.',
    ru: 'У решения о прекращении нет {missing, select, NUMBER {номера} DATE {даты} other {файла}}. Добавьте или напишите причину.',
    en: 'The decision on the termination lacks its {missing, select, NUMBER {number} DATE {date} other {file}}. Add it or give a reason.',
  },
  TERMINATION_GROUND_NOT_OF_SEAT: {
    kk: 'Лауазымнан кету — мемлекеттік бөліктегі орынның негізі, ал бұл орын азаматтық. Негізін тексеріңіз немесе себебін жазыңыз.',
    ru: 'Уход с должности — основание для места государственной части, а это место гражданское. Проверьте основание или напишите причину.',
    en: 'Leaving the post is a ground for a seat of the state part, and this seat is civil. Check the ground or give a reason.',
  },
  TERMINATION_GROUND_NOT_LISTED: {
    kk: 'Негіз тізімде жоқ. Оны сөзбен және шешімнің тармағымен түсіндіріңіз.',
    ru: 'Основания нет в перечне. Объясните его словами и пунктом решения.',
    en: 'The ground is not in the list. Explain it in words, with the item of the decision.',
  },
  TERMINATION_ABSENCES_TOO_FEW: {
    kk: 'Қатарынан себепсіз қалдырылған отырыс {count}, ал жүйелі деп {limit} саналады (тексерілмеген). Келу есебін тексеріңіз немесе себебін жазыңыз.',
    ru: 'Пропущено подряд без причины {count, plural, one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}, а систематической считается неявка на {limit} (не проверено). Проверьте явку или напишите причину.',
    en: '{count, plural, one {# session was} other {# sessions were}} missed in a row without a valid reason, and systematic means {limit} (not verified). Check the attendance or give a reason.',
  },
  ABSENT_IN_ROW: {
    kk: 'Мүше қатарынан {count} отырысқа дәлелді себепсіз келмеген; шек — {limit} (тексерілмеген). Кеңес қарайды.',
    ru: 'Член совета подряд без уважительной причины пропустил {count, plural, one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}; предел — {limit} (не проверено). Рассматривает совет.',
    en: 'The member missed {count, plural, one {# session} other {# sessions}} in a row without a valid reason; the limit is {limit} (not verified). The council considers it.',
  },
  ATTENDANCE_UNKNOWN: {
    kk: '{unknown} отырыстың келу есебі жоқ, сондықтан жүйелі келмеу анықталмайды. Есепті енгізіңіз.',
    ru: 'Нет учёта явки {unknown, plural, one {# заседания} few {# заседаний} many {# заседаний} other {# заседания}}, поэтому систематическую неявку не определить. Внесите учёт.',
    en: 'The attendance of {unknown, plural, one {# session} other {# sessions}} is not recorded, so systematic absence cannot be told. Enter it.',
  },
  REPLACEMENT_FROM_RESERVE: {
    kk: 'Орын резервтен толтырылады, ал нормасы тексерілмеген: әдетте дәл сол тәртіппен конкурс өтеді. Негізін жазыңыз.',
    ru: 'Место замещается из резерва, а норма не проверена: обычно проводится конкурс в том же порядке. Напишите основание.',
    en: 'The seat is filled from the reserve, and the norm is not verified: usually a competition is held by the same procedure. State the ground.',
  },
  REPLACEMENT_WITHOUT_COMPETITION: {
    kk: 'Азаматтық бөліктің орны конкурссыз толтырылады, ал ол дәл сол тәртіппен толтырылуы керек (тексерілмеген). Конкурс өткізіңіз немесе себебін жазыңыз.',
    ru: 'Место гражданской части замещается без конкурса, а должно в том же порядке (не проверено). Проведите конкурс или напишите причину.',
    en: 'A civil seat is filled without a competition, while the same procedure applies (not verified). Hold one or give a reason.',
  },

  // PC-ORG: officers
  CHAIR_NOT_A_MEMBER: {
    kk: 'Төраға кеңес мүшелерінің ішінен сайланады, ал бұл адам қазіргі мүше емес. Мүшені таңдаңыз.',
    ru: 'Председатель избирается из членов совета, а этот человек не действующий член. Выберите члена совета.',
    en: 'The chair is elected from the members, and this person is not a sitting one. Choose a member.',
  },
  CHAIR_ON_STATE_SEAT: {
    kk: 'Төраға мемлекеттік органның өкілі бола алмайды. Азаматтық бөліктен кандидатты таңдаңыз.',
    ru: 'Председателем не может быть представитель государственного органа. Выберите кандидата из гражданской части.',
    en: 'A representative of a state body may not be the chair. Choose a candidate from the civil part.',
  },
  CHAIR_IN_PUBLIC_SERVICE: {
    kk: 'Кандидат мемлекеттік қызметте, ал төраға мемлекеттік қызметте болмауы керек. Басқа мүшені таңдаңыз.',
    ru: 'Кандидат состоит на государственной службе, а председатель не должен на ней состоять. Выберите другого члена.',
    en: 'The candidate is in public service, and the chair may not be. Choose another member.',
  },
  CHAIR_SERVICE_UNKNOWN: {
    kk: 'Кандидаттың мемлекеттік қызметте бар-жоғы белгісіз. Сұраңыз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Неизвестно, состоит ли кандидат на государственной службе. Спросите или напишите, как это проверено.',
    en: 'Whether the candidate is in public service is not known. Ask, or say how this was checked.',
  },
  CHAIR_SEAT_UNKNOWN: {
    kk: 'Кандидат орнының түрі белгісіз: ол мемлекеттік болса, төраға бола алмайды. Түрін көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Вид места кандидата неизвестен: с государственного места председателем не избирают. Укажите вид или напишите причину.',
    en: 'The kind of the candidate’s seat is not known: nobody on a state seat may chair. State the kind or give a reason.',
  },
  DEPUTY_NOT_IN_REGULATION: {
    kk: 'Кеңестің ережесінде төраға орынбасары көзделмеген (тексерілмеген). Ережені тексеріңіз немесе себебін жазыңыз.',
    ru: 'Положение совета не предусматривает заместителя председателя (не проверено). Проверьте положение или напишите причину.',
    en: 'The council’s regulation has no deputy chair (not verified). Check the regulation or give a reason.',
  },
  DEPUTY_NOT_A_MEMBER: {
    kk: 'Төраға орынбасары кеңес мүшесі емес. Мүшені таңдаңыз немесе себебін жазыңыз.',
    ru: 'Заместитель председателя не член совета. Выберите члена или напишите причину.',
    en: 'The deputy chair is not a member of the council. Choose a member or give a reason.',
  },
  SECRETARY_NOT_OF_BODY: {
    kk: 'Хатшы құрушы органның қызметкері емес.',
    ru: 'Секретарь не работник образующего органа.',
    en: 'The secretary is not on the forming body’s staff.',
  },

  // GEN-ID: a person's number
  IIN_NOT_GIVEN: {
    kk: 'ЖСН жоқ, сондықтан ол бойынша тексерулер «белгісіз» болып қалады. ЖСН-ді енгізіңіз немесе себебін жазыңыз.',
    ru: 'ИИН нет, поэтому проверки по нему остаются «неизвестно». Внесите ИИН или напишите причину.',
    en: 'There is no IIN, so the checks by it stay “unknown”. Enter it or give a reason.',
  },
  IIN_AGE_IMPOSSIBLE: {
    kk: 'ЖСН бойынша жасы мүмкін емес: әлі тумаған не {greatest} жастан асқан. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Возраст по ИИН невозможен: ещё не родился или старше {greatest}. Сверьте номер с документом.',
    en: 'The age by the IIN is impossible: not yet born, or older than {greatest}. Compare the number with the document.',
  },
  IIN_BIRTH_DATE_DIFFERS: {
    kk: 'Көрсетілген туған күн ЖСН-дегі күнге сәйкес емес. Екеуін құжатпен салыстырыңыз.',
    ru: 'Указанная дата рождения не совпадает с датой в ИИН. Сверьте обе с документом.',
    en: 'The birth date stated is not the one in the IIN. Compare both with the document.',
  },

  // KENES: seats, people, the register
  SEAT_TAKEN: {
    kk: 'Бұл орында сол күндері басқа мүше бар ({from} – {to}; шеткі күндер де кіреді). Басқа орынды немесе күнді таңдаңыз.',
    ru: 'Это место в эти дни занято другим членом ({from} – {to}, крайние дни включаются). Выберите другое место или дату.',
    en: 'The seat is another member’s on those days ({from} – {to}, first and last included). Choose another seat or date.',
  },
  PERSON_HAS_A_SEAT: {
    kk: 'Бұл адам сол күндері кеңесте орын алып отыр ({from} – {to}). Ескі мүшелікті аяқтаңыз немесе басқа күнді таңдаңыз.',
    ru: 'У этого человека в эти дни уже есть место в совете ({from} – {to}). Завершите прежнее членство или выберите другую дату.',
    en: 'This person already has a seat of the council on those days ({from} – {to}). End that membership or choose another date.',
  },
  MEMBERSHIP_ENDS_BEFORE_START: {
    kk: 'Мүшеліктің соңы ({to}) басынан ({from}) бұрын. Күндерді түзетіңіз.',
    ru: 'Конец членства ({to}) раньше начала ({from}). Исправьте даты.',
    en: 'The membership ends ({to}) before it starts ({from}). Correct the dates.',
  },
  MEMBERSHIP_OUTSIDE_TERM: {
    kk: 'Мүшелік ({from} – {to}) шақырылым мерзімінен ({startsOn} – {endsOn}) тыс. Күндерді түзетіңіз.',
    ru: 'Членство ({from} – {to}) выходит за срок созыва ({startsOn} – {endsOn}). Исправьте даты.',
    en: 'The membership ({from} – {to}) leaves the term ({startsOn} – {endsOn}). Correct the dates.',
  },
  TERMINATION_OUTSIDE_MEMBERSHIP: {
    kk: 'Тоқтату күні ({on}) мүшелік мерзімінен ({from} – {to}) тыс. Күнін түзетіңіз.',
    ru: 'День прекращения ({on}) вне членства ({from} – {to}). Исправьте дату.',
    en: 'The day of termination ({on}) is outside the membership ({from} – {to}). Correct the date.',
  },
  SUSPENSION_OUTSIDE_MEMBERSHIP: {
    kk: 'Тоқтата тұру мүшелік мерзімінен ({from} – {to}) тыс немесе соңы басынан бұрын. Күндерді түзетіңіз.',
    ru: 'Приостановление выходит за членство ({from} – {to}) или кончается раньше начала. Исправьте даты.',
    en: 'The suspension leaves the membership ({from} – {to}) or ends before it starts. Correct the dates.',
  },
  TERMS_OVERLAP: {
    kk: 'Шақырылым басқа шақырылыммен ({from} – {to}) қабаттасады. Күндерді түзетіңіз.',
    ru: 'Созыв пересекается с другим ({from} – {to}). Исправьте даты.',
    en: 'The term overlaps another one ({from} – {to}). Correct the dates.',
  },
  SEATS_NOT_AS_SIZE: {
    kk: 'Орын {seats}, ал құрамның саны {size}. Орындарды қосыңыз немесе алып тастаңыз.',
    ru: 'Мест {seats}, а численность состава {size}. Добавьте или уберите места.',
    en: 'There are {seats} seats, and the size is {size}. Add or remove seats.',
  },
  NOBODY_IS_CHOSEN: {
    kk: 'Бірде-бір орынға ({seats}) адам таңдалмаған. Алдымен сайланғандарды енгізіп, мемлекеттік бөліктің өкілдерін атаңыз.',
    ru: 'Ни на одно из мест ({seats}) никто не избран. Сначала внесите избранных и представителей, которых назвали органы.',
    en: 'Nobody was chosen for any of the {seats} seats. First seat those who were elected and those whom bodies named.',
  },
  SEATS_LEFT_VACANT: {
    kk: '{seats} орыннан {vacant} орын бос қалады. Толықтыратын қосымша сайлау не қайталама конкурс керек; себебін жазыңыз.',
    ru: 'Из {seats} мест вакантными останутся {vacant}. Их заполнят довыборы или повторный конкурс; напишите, почему состав утверждается неполным.',
    en: 'Of {seats} seats {vacant} stay vacant. A by-election or a repeated competition fills them; say why the composition is approved incomplete.',
  },
  PERSON_TWICE: {
    kk: 'Осы ЖСН-мен тізімде басқа жазба бар: бір адам екі рет енгізілген. Біреуін алып тастаңыз.',
    ru: 'С этим ИИН в списке есть другая запись: один человек внесён дважды. Уберите одну.',
    en: 'Another entry of the list has this IIN: one person is entered twice. Remove one.',
  },
  SAME_PERSON_LIKELY: {
    kk: '«{name}» мен «{other}» бір адам болуы мүмкін (ұқсастығы {score} %). Құжатпен салыстырыңыз: бір адам болса, біріктіріңіз, болмаса, себебін жазыңыз.',
    ru: '«{name}» и «{other}» могут быть одним человеком (сходство {score} %). Сверьте с документом: если это один человек, объедините, иначе напишите причину.',
    en: '“{name}” and “{other}” may be one person (likeness {score} %). Compare with the document: merge them if so, or give a reason.',
  },
  REGISTER_WITHOUT_CONSENT: {
    kk: 'Кандидат келісім бермеген, тізілімнен сұралмайды. Алдымен келісімін алыңыз.',
    ru: 'Кандидат не дал согласия, реестр не спрашивают. Сначала получите согласие.',
    en: 'The candidate has not consented, so the register is not asked. Take consent first.',
  },
  REGISTER_NOT_OWN_COMPETITION: {
    kk: 'Өтінім сіздің кеңестің конкурсында емес. Тізілім тек өз конкурсыңыздағы кандидат туралы жауап береді.',
    ru: 'Заявка не в конкурсе вашего совета. Реестр отвечает только о кандидатах собственного конкурса.',
    en: 'The application is not in your council’s competition. The register answers only of its own candidates.',
  },
  REGISTER_COMPETITION_NOT_RUNNING: {
    kk: 'Конкурс қазір жүріп жатқан жоқ. Тізілімнен конкурс ашылғаннан нәтижеге дейін сұралады.',
    ru: 'Конкурс сейчас не идёт. Реестр спрашивают от открытия конкурса до его итогов.',
    en: 'The competition is not running. The register is asked from its opening until its results.',
  },
  REGISTER_APPLICATION_WITHDRAWN: {
    kk: 'Өтінім қайтарып алынған, тізілімнен сұрауға негіз жоқ.',
    ru: 'Заявка отозвана, спрашивать реестр не о чем.',
    en: 'The application is withdrawn, so there is nothing to ask the register.',
  },
  REGISTER_WITHOUT_IIN: {
    kk: 'ЖСН жоқ, тізілім тек ЖСН бойынша салыстырады. ЖСН-ді енгізіңіз.',
    ru: 'ИИН нет, а реестр сравнивает только по нему. Внесите ИИН.',
    en: 'There is no IIN, and the register compares by it alone. Enter it.',
  },
  REGISTER_DAY_IS_USED_UP: {
    kk: 'Бүгін тізілімнен {asked} рет сұралды, күндік шек — {limit}. Ертең жалғастырыңыз.',
    ru: 'Сегодня реестр спрошен {asked, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, дневной предел — {limit}. Продолжите завтра.',
    en: 'The register was asked {asked, plural, one {# time} other {# times}} today; the daily limit is {limit}. Go on tomorrow.',
  },
});
