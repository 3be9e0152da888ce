import { messages } from '../messages.ts';

/** What the rules on forming a council say (PC-FORM, PC-WG, PC-COMP and the product's own); part of `rules`. */
export const rulesFormation = messages({
  // PC-FORM: the composition
  GROUP_DECISION_MISSING: {
    kk: 'Жұмыс тобының шешімі жоқ, ал құрамды сол топ қалыптастырады. Хаттаманың нөмірін, күнін және файлын енгізіңіз.',
    ru: 'Нет решения рабочей группы, а состав формирует она. Внесите номер, дату и файл её протокола.',
    en: 'There is no decision of the working group, which forms the composition. Enter the number, date and file of its protocol.',
  },
  GROUP_PROTOCOL_INCOMPLETE: {
    kk: 'Жұмыс тобы хаттамасының {missing, select, NUMBER {нөмірі} DATE {күні} other {файлы}} жоқ. Қосыңыз немесе себебін жазыңыз.',
    ru: 'У протокола рабочей группы нет {missing, select, NUMBER {номера} DATE {даты} other {файла}}. Добавьте или напишите причину.',
    en: 'The working group’s protocol lacks its {missing, select, NUMBER {number} DATE {date} other {file}}. Add it or give a reason.',
  },
  STATE_SEAT_BY_COMPETITION: {
    kk: '{kind, select, STATE {Мемлекеттік органның} other {Квазимемлекеттік субъектінің}} өкілі аталады, ал конкурс коммерциялық емес ұйымдар мен азаматтар үшін өтеді. Орынды алып тастаңыз немесе себебін жазыңыз.',
    ru: 'Представителя {kind, select, STATE {государственного органа} other {квазигосударственного субъекта}} называют, а конкурс проводится для некоммерческих организаций и граждан. Уберите место или напишите причину.',
    en: 'A representative of {kind, select, STATE {a state body} other {a quasi-state entity}} is named; the competition is for NPOs and citizens. Remove the seat or give a reason.',
  },
  RENEWAL_NOT_OPENED: {
    kk: 'Жаңа құрамды қалыптастыру {startsOn} күні басталуға тиіс еді: өкілеттік мерзімі {endsOn} күні аяқталады. Қалыптастыру ісін ашыңыз.',
    ru: 'Формирование нового состава должно было начаться {startsOn}: срок полномочий заканчивается {endsOn}. Откройте дело о формировании.',
    en: 'Formation of the new composition was to begin on {startsOn}: the term ends on {endsOn}. Open the formation dossier.',
  },
  RENEWAL_OPENED_LATE: {
    kk: 'Жаңа құрамды қалыптастыру {openedOn} күні басталды, ал {startsOn} күнінен басталуға тиіс еді.',
    ru: 'Формирование нового состава начато {openedOn}, а должно было начаться {startsOn}.',
    en: 'Formation began on {openedOn}; it was to begin on {startsOn}.',
  },
  RENEWAL_TERM_ENDED: {
    kk: 'Өкілеттік мерзімі {endsOn} күні аяқталды, жаңа құрам басталған жоқ. Қалыптастыруды аяқтаңыз немесе себебін жазыңыз.',
    ru: 'Срок полномочий закончился {endsOn}, а новый состав не начал работу. Завершите формирование или напишите причину.',
    en: 'The term ended on {endsOn} and no new composition has begun. Complete the formation or give the reason.',
  },
  SIZE_BELOW_RANGE: {
    kk: 'Кеңесте {size} мүше, ал заң бойынша {min}–{max} мүше болады. Орын санын көбейтіңіз.',
    ru: 'В совете {size, plural, one {# член} few {# члена} many {# членов} other {# члена}}, а закон допускает от {min} до {max}. Увеличьте число мест.',
    en: 'The council has {size, plural, one {# member} other {# members}}, while the law allows {min} to {max}. Raise the number of seats.',
  },
  SIZE_ABOVE_RANGE: {
    kk: 'Кеңесте {size} мүше, ал заң бойынша {min}–{max} мүше болады. Орын санын азайтыңыз.',
    ru: 'В совете {size, plural, one {# член} few {# члена} many {# членов} other {# члена}}, а закон допускает от {min} до {max}. Уменьшите число мест.',
    en: 'The council has {size, plural, one {# member} other {# members}}, while the law allows {min} to {max}. Lower the number of seats.',
  },
  SIZE_RANGE_UNKNOWN: {
    kk: 'Кеңес санының шегі белгісіз: деңгейі не құрушы органның түрі көрсетілмеген немесе ол кезде норма болмаған. Көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Пределы численности неизвестны: не указан уровень или вид образующего органа, либо нормы тогда не было. Укажите их или напишите причину.',
    en: 'The range of the size is not known: the level or the kind of forming body is not stated, or there was no norm then. State them or give a reason.',
  },
  SIZE_NOT_POSITIVE: {
    kk: 'Кеңестің саны бүтін оң сан болуы керек. Орын санын түзетіңіз.',
    ru: 'Численность совета — целое положительное число. Исправьте число мест.',
    en: 'The size of a council is a whole positive number. Correct the number of seats.',
  },
  SIZE_NOT_AS_RECOMMENDED: {
    kk: 'Кеңесте {size} мүше, ал уәкілетті орган {min}–{max} мүшені ұсынады. Ұсынымға келтіріңіз немесе себебін жазыңыз.',
    ru: 'В совете {size, plural, one {# член} few {# члена} many {# членов} other {# члена}}, а уполномоченный орган рекомендует от {min} до {max}. Приведите к рекомендации или напишите причину.',
    en: 'The council has {size, plural, one {# member} other {# members}}, while the authorised body recommends {min} to {max}. Follow it or give a reason.',
  },
  SIZE_RECOMMENDATION_MISSING: {
    kk: 'Уәкілетті органның кеңес саны туралы ұсынымы белгісіз, сондықтан саны тексерілмейді. Ұсынымды құжатымен енгізіңіз немесе себебін жазыңыз.',
    ru: 'Рекомендация уполномоченного органа о численности неизвестна, поэтому она не проверяется. Внесите её с документом или напишите причину.',
    en: 'The authorised body’s recommendation on the size is not known, so the size is not checked. Enter it with its document or give a reason.',
  },
  SIZE_RECOMMENDATION_WITHOUT_DOCUMENT: {
    kk: 'Кеңес саны туралы ұсынымның құжаты жоқ. Файлын қосыңыз немесе себебін жазыңыз.',
    ru: 'У рекомендации о численности нет документа. Приложите файл или напишите причину.',
    en: 'The recommendation on the size has no document. Attach it or give a reason.',
  },
  SITTING_MEMBER_APPLIES: {
    kk: 'Кандидат — кеңестің қазіргі мүшесі; ол жалпы негізде қатысады.',
    ru: 'Кандидат — действующий член совета; он участвует на общих основаниях.',
    en: 'The candidate sits on the council now and takes part on general grounds.',
  },
  APPROVAL_MISSING: {
    kk: 'Құрамды бекіткен {level, select, LOCAL {мәслихат шешімі} other {орган басшысының актісі}} жоқ. Нөмірін, күнін және файлын енгізіңіз.',
    ru: 'Нет {level, select, LOCAL {решения маслихата} other {акта руководителя органа}} об утверждении состава. Внесите номер, дату и файл.',
    en: 'No {level, select, LOCAL {decision of the maslikhat} other {act of the head of the body}} approves the composition. Enter its number, date and file.',
  },
  APPROVAL_INCOMPLETE: {
    kk: 'Бекіту актісінің {missing, select, NUMBER {нөмірі} DATE {күні} other {файлы}} жоқ. Қосыңыз.',
    ru: 'У акта об утверждении нет {missing, select, NUMBER {номера} DATE {даты} other {файла}}. Добавьте.',
    en: 'The approving act lacks its {missing, select, NUMBER {number} DATE {date} other {file}}. Add it.',
  },
  APPROVAL_BY_OTHER: {
    kk: 'Бұл деңгейдегі кеңестің құрамын {level, select, LOCAL {мәслихат} other {орган басшысы}} бекітеді, ал актіні басқа орган шығарған. Актіні тексеріңіз.',
    ru: 'Состав совета этого уровня утверждает {level, select, LOCAL {маслихат} other {руководитель органа}}, а акт издан другим. Проверьте акт.',
    en: 'A composition of this level is approved by {level, select, LOCAL {the maslikhat} other {the head of the body}}, and the act is someone else’s. Check the act.',
  },
  APPROVAL_BEFORE_PROTOCOL: {
    kk: 'Құрам {on} күні бекітілген, ал жұмыс тобының хаттамасы {protocolOn} күнгі. Күндерді тексеріңіз немесе себебін жазыңыз.',
    ru: 'Состав утверждён {on}, а протокол рабочей группы датирован {protocolOn}. Проверьте даты или напишите причину.',
    en: 'The composition was approved on {on}, while the working group’s protocol is of {protocolOn}. Check the dates or give a reason.',
  },
  APPROVAL_LEVEL_UNKNOWN: {
    kk: 'Кеңестің деңгейі белгісіз, сондықтан құрамды кім бекітетіні тексерілмейді. Деңгейін көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Уровень совета неизвестен, поэтому не проверяется, кто утверждает состав. Укажите уровень или напишите причину.',
    en: 'The level of the council is not known, so who approves it is not checked. State the level or give a reason.',
  },
  STATE_SHARE_OVER: {
    kk: 'Мемлекеттік бөлік — {size} орыннан {state}, ал үштен бірі — {limit} (тексерілмеген). Орындарды қайта бөліңіз немесе себебін жазыңыз.',
    ru: 'Государственная часть — {state} из {size}, а треть — {limit} (не проверено). Перераспределите места или напишите причину.',
    en: 'The state part is {state} of {size}, and a third is {limit} (not verified). Divide the seats otherwise or give a reason.',
  },
  STATE_SHARE_UNKNOWN: {
    kk: '{unknown} орынның түрі белгісіз, сондықтан мемлекеттік бөліктің {limit} орыннан аспайтыны анықталмайды. Түрлерін көрсетіңіз.',
    ru: 'Вид {unknown, plural, one {# места} few {# мест} many {# мест} other {# места}} неизвестен, поэтому не видно, укладывается ли государственная часть в {limit}. Укажите виды мест.',
    en: 'The kind of {unknown, plural, one {# seat} other {# seats}} is not known, so it cannot be told whether the state part is within {limit}. State the kinds.',
  },
  QUOTA_NOT_REACHED: {
    kk: '{group, select, YOUTH {Жастардың} WOMEN {Әйелдердің} other {Мүгедектігі бар адамдардың}} үлесі {percent} %, ал кеңестің квотасы {quota} %. Себебін жазыңыз.',
    ru: 'Доля {group, select, YOUTH {молодёжи} WOMEN {женщин} other {людей с инвалидностью}} — {percent} %, а квота совета — {quota} %. Напишите причину.',
    en: 'The share of {group, select, YOUTH {youth} WOMEN {women} other {people with disabilities}} is {percent} %, and the council’s quota is {quota} %. Give the reason.',
  },
  QUOTA_UNKNOWN: {
    kk: '{unknown} мүше туралы дерек жоқ, сондықтан {group, select, YOUTH {жастар} WOMEN {әйелдер} other {мүгедектігі бар адамдар}} квотасы тексерілмейді.',
    ru: 'О {unknown, plural, one {# члене} few {# членах} many {# членах} other {# члена}} нет данных, поэтому квота {group, select, YOUTH {молодёжи} WOMEN {женщин} other {людей с инвалидностью}} не проверяется.',
    en: 'Nothing is known of {unknown, plural, one {# member} other {# members}}, so the quota of {group, select, YOUTH {youth} WOMEN {women} other {people with disabilities}} is not checked.',
  },

  // PC-WG: the working group
  GROUP_SIZE_ACT_MISSING: {
    kk: 'Жұмыс тобының санын белгілейтін акт жоқ, ал ол топтың конкурсына дейін шығарылады. Актіні енгізіңіз.',
    ru: 'Нет акта, определяющего численность рабочей группы, а он издаётся до её конкурса. Внесите акт.',
    en: 'No act sets the size of the working group, and it comes before the group’s competition. Enter the act.',
  },
  GROUP_SIZE_NOT_POSITIVE: {
    kk: 'Жұмыс тобының саны бүтін оң сан болуы керек. Актідегі санды тексеріңіз.',
    ru: 'Численность рабочей группы — целое положительное число. Сверьте число с актом.',
    en: 'The size of a working group is a whole positive number. Compare it with the act.',
  },
  GROUP_SIZE_ACT_INCOMPLETE: {
    kk: 'Жұмыс тобының санын белгілеген актінің {missing, select, NUMBER {нөмірі} DATE {күні} other {файлы}} жоқ. Қосыңыз немесе себебін жазыңыз.',
    ru: 'У акта о численности рабочей группы нет {missing, select, NUMBER {номера} DATE {даты} other {файла}}. Добавьте или напишите причину.',
    en: 'The act on the group’s size lacks its {missing, select, NUMBER {number} DATE {date} other {file}}. Add it or give a reason.',
  },
  GROUP_SIZE_SET_BY_OTHER: {
    kk: 'Жұмыс тобының санын {expected, select, CHAIRMAN_OF_MASLIKHAT {мәслихат төрағасы} HEAD_OF_EXECUTIVE {субъектінің атқарушы органының басшысы} other {мемлекеттік орган басшысы}} белгілейді, ал акт — {by, select, CHAIRMAN_OF_MASLIKHAT {мәслихат төрағасынікі} HEAD_OF_EXECUTIVE {атқарушы орган басшысынікі} other {мемлекеттік орган басшысынікі}}. Тексеріңіз немесе себебін жазыңыз.',
    ru: 'Численность рабочей группы определяет {expected, select, CHAIRMAN_OF_MASLIKHAT {председатель маслихата} HEAD_OF_EXECUTIVE {руководитель исполнительного органа субъекта} other {руководитель государственного органа}}, а акт издал {by, select, CHAIRMAN_OF_MASLIKHAT {председатель маслихата} HEAD_OF_EXECUTIVE {руководитель исполнительного органа} other {руководитель государственного органа}}. Проверьте или напишите причину.',
    en: 'The group’s size is set by {expected, select, CHAIRMAN_OF_MASLIKHAT {the chairman of the maslikhat} HEAD_OF_EXECUTIVE {the head of the entity’s executive body} other {the head of the state body}}, and the act is by {by, select, CHAIRMAN_OF_MASLIKHAT {the chairman of the maslikhat} HEAD_OF_EXECUTIVE {the head of the executive body} other {the head of the state body}}. Check it or give a reason.',
  },
  GROUP_SIZE_AFTER_COMPETITION: {
    kk: 'Жұмыс тобының саны {on} күні белгіленген, ал оның конкурсы {opensOn} күні ашылады. Саны конкурсқа дейін белгіленеді: конкурс күнін жылжытыңыз.',
    ru: 'Численность рабочей группы определена {on}, а её конкурс открывается {opensOn}. Она определяется до конкурса: перенесите конкурс.',
    en: 'The group’s size was set on {on}, while its competition opens on {opensOn}. It is set before the competition: move the opening.',
  },
  GROUP_STATE_PART_OVER: {
    kk: 'Жұмыс тобында {size} мүшеден {state} мүше мемлекеттік бөліктен, ал шегі — {limit} (үштен бірі). Артығын алып тастаңыз немесе топтың санын өзгертетін акт енгізіңіз.',
    ru: 'В рабочей группе {state} из {size} от государственной части, а предел — {limit} (треть). Уберите лишних или внесите акт с другой численностью.',
    en: 'The working group has {state} of {size} from the state part; the limit is {limit} (a third). Remove those beyond it, or enter an act with another size.',
  },
  GROUP_STATE_NAMED_BY_OTHER: {
    kk: 'Мемлекеттік бөлікті {expected, select, CHAIRMAN_OF_MASLIKHAT {мәслихат төрағасы} HEAD_OF_EXECUTIVE {атқарушы орган басшысы} other {мемлекеттік орган басшысы}} атайды, ал мұнда — {by, select, CHAIRMAN_OF_MASLIKHAT {мәслихат төрағасы} HEAD_OF_EXECUTIVE {атқарушы орган басшысы} other {мемлекеттік орган басшысы}}. Тексеріңіз немесе себебін жазыңыз.',
    ru: 'Государственную часть называет {expected, select, CHAIRMAN_OF_MASLIKHAT {председатель маслихата} HEAD_OF_EXECUTIVE {руководитель исполнительного органа} other {руководитель государственного органа}}, а здесь — {by, select, CHAIRMAN_OF_MASLIKHAT {председатель маслихата} HEAD_OF_EXECUTIVE {руководитель исполнительного органа} other {руководитель государственного органа}}. Проверьте или напишите причину.',
    en: 'The state part is named by {expected, select, CHAIRMAN_OF_MASLIKHAT {the chairman of the maslikhat} HEAD_OF_EXECUTIVE {the head of the executive body} other {the head of the state body}}, and here by {by, select, CHAIRMAN_OF_MASLIKHAT {the chairman of the maslikhat} HEAD_OF_EXECUTIVE {the head of the executive body} other {the head of the state body}}. Check it or give a reason.',
  },
  GROUP_INCOMPLETE: {
    kk: 'Жұмыс тобында {size} мүше болуы керек, қазір {members}. Қалғандарын конкурс арқылы толтырыңыз.',
    ru: 'В рабочей группе должно быть {size, plural, one {# член} few {# члена} many {# членов} other {# члена}}, сейчас {members}. Доизберите остальных по конкурсу.',
    en: 'The working group is to have {size, plural, one {# member} other {# members}} and has {members}. Choose the rest by competition.',
  },
  GROUP_OVERFULL: {
    kk: 'Жұмыс тобында {members} мүше, ал акт бойынша {size}. Артығын алып тастаңыз.',
    ru: 'В рабочей группе {members, plural, one {# член} few {# члена} many {# членов} other {# члена}}, а по акту {size}. Уберите лишних.',
    en: 'The working group has {members, plural, one {# member} other {# members}}, while its act says {size}. Remove those beyond it.',
  },
  GROUP_CHOSEN_WITHOUT_COMPETITION: {
    kk: 'Азаматтық бөліктің {count} мүшесі топтың өз конкурсынсыз енгізілген. Конкурсын көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Вне конкурса внесено {count, plural, one {# член} few {# члена} many {# членов} other {# члена}} гражданской части группы. Укажите конкурс или напишите причину.',
    en: '{count, plural, one {# civil member was} other {# civil members were}} entered without the group’s own competition. Name the competition or give a reason.',
  },
  GROUP_HEAD_MISSING: {
    kk: 'Жұмыс тобының басшысы көрсетілмеген, ал кеңестің бірінші отырысын сол ашады. Басшыны таңдаңыз.',
    ru: 'Не указан руководитель рабочей группы, а первое заседание совета открывает он. Выберите руководителя.',
    en: 'The working group has no head, who opens the council’s first session. Choose the head.',
  },
  GROUP_HEAD_NOT_MEMBER: {
    kk: 'Жұмыс тобының басшысы оның мүшесі емес. Басшыны мүшелерінің ішінен таңдаңыз.',
    ru: 'Руководитель рабочей группы не входит в неё. Выберите его из членов.',
    en: 'The head of the working group is not one of its members. Choose one of them.',
  },
  CANDIDATE_IN_GROUP: {
    kk: 'Кандидат — жұмыс тобының мүшесі, ал ол өзі іріктейтін кеңеске кандидат бола алмайды (тексерілмеген). Топтан шығарыңыз немесе себебін жазыңыз.',
    ru: 'Кандидат — член рабочей группы и не может быть кандидатом в тот же совет (не проверено). Выведите его из группы или напишите причину.',
    en: 'The candidate is a member of the working group and may not be a candidate to the same council (not verified). Take him out of the group or give a reason.',
  },
  CANDIDATE_IN_GROUP_UNKNOWN: {
    kk: 'Кандидаттың жұмыс тобында бар-жоғы белгісіз: топтың құрамы енгізілмеген немесе ЖСН жоқ. Оларды енгізіңіз немесе қалай тексерілгенін жазыңыз.',
    ru: 'Неизвестно, входит ли кандидат в рабочую группу: состав группы не внесён или нет ИИН. Внесите их или напишите, как это проверено.',
    en: 'Whether the candidate sits in the working group is not known: the group was not entered, or an IIN is missing. Enter them, or say how this was checked.',
  },
  GROUP_WITHOUT_QUORUM: {
    kk: 'Отырыста {size} мүшеден {present} мүше болған, ал кворум — {needed} (тексерілмеген). Қайта жиналыңыз немесе себебін жазыңыз.',
    ru: 'На заседании {present} из {size} членов группы, а кворум — {needed} (не проверено). Соберитесь снова или напишите причину.',
    en: '{present} of {size} members were present, and the quorum is {needed} (not verified). Meet again or give a reason.',
  },
  GROUP_VOTE_NOT_OPEN: {
    kk: 'Дауыс беру жабық өткен, ал жұмыс тобы ашық дауыс береді. Ашық дауыс өткізіңіз немесе себебін жазыңыз.',
    ru: 'Голосование было тайным, а рабочая группа голосует открыто. Проведите открытое голосование или напишите причину.',
    en: 'The vote was secret, and the working group votes openly. Vote openly or give a reason.',
  },
  BALLOT_TWICE: {
    kk: 'Бір мүше екі рет дауыс берген ({count}). Бір дауысын қалдырыңыз.',
    ru: 'Один член голосовал дважды ({count}). Оставьте один голос.',
    en: 'A member has voted twice ({count}). Leave one ballot.',
  },
  BALLOT_NOT_BY_MEMBER: {
    kk: 'Мүше емес адамның дауысы бар ({count}). Оны алып тастаңыз.',
    ru: 'Есть голос того, кто не является членом ({count}). Уберите его.',
    en: 'There is a ballot of someone who is no member ({count}). Remove it.',
  },
  BALLOT_SUM_DIFFERS: {
    kk: 'Дауыстар жиыны {sum}, ал қатысқандар {present}. Хаттамамен салыстырыңыз.',
    ru: 'Сумма голосов {sum}, а присутствовали {present}. Сверьте с протоколом.',
    en: 'The ballots add up to {sum}, and {present} were present. Compare with the protocol.',
  },
  BALLOT_MORE_THAN_MEMBERS: {
    kk: 'Қатысқандар {present}, ал барлығы {size} мүше. Хаттамамен салыстырыңыз.',
    ru: 'Присутствовали {present}, а всего {size, plural, one {# член} few {# члена} many {# членов} other {# члена}}. Сверьте с протоколом.',
    en: '{present} were present, and there are {size, plural, one {# member} other {# members}}. Compare with the protocol.',
  },
  CONFLICT_NOT_RECUSED: {
    kk: 'Мүдделер қақтығысын мәлімдеген мүше дауыс берген ({count}). Шеттету деп белгілеңіз немесе себебін жазыңыз.',
    ru: 'Голосовал член, заявивший конфликт интересов ({count}). Отметьте самоотвод или напишите причину.',
    en: 'A member who declared a conflict of interest voted ({count}). Mark a recusal or give a reason.',
  },
  RECUSAL_WITHOUT_GROUND: {
    kk: 'Мүдделер қақтығысы мәлімделмеген шеттету бар ({count}). Қақтығысты жазыңыз; ол болмаса, «қалыс қалды» деп белгілеңіз.',
    ru: 'Есть самоотвод без заявленного конфликта интересов ({count}). Запишите конфликт; если его не было, отметьте «воздержался».',
    en: 'There is a recusal without a declared conflict of interest ({count}). Record the conflict, or mark an abstention if there was none.',
  },

  // PC-COMP: the competition
  ANNOUNCEMENT_NOT_PUBLISHED: {
    kk: 'Конкурс туралы хабарландыру еш жерде жарияланбаған (талап тексерілмеген). Жарияланымды қосыңыз немесе себебін жазыңыз.',
    ru: 'Объявление о конкурсе нигде не опубликовано (требование не проверено). Добавьте публикацию или напишите причину.',
    en: 'The competition is announced nowhere (the demand is not verified). Add a publication or give a reason.',
  },
  ANNOUNCEMENT_NOT_IN: {
    kk: 'Хабарландыру {place, select, MEDIA {бұқаралық ақпарат құралдарында} other {құрушы органның сайтында}} жарияланбаған (талап тексерілмеген). Қосыңыз немесе себебін жазыңыз.',
    ru: 'Объявления нет {place, select, MEDIA {в средствах массовой информации} other {на сайте образующего органа}} (требование не проверено). Добавьте или напишите причину.',
    en: 'The announcement is not {place, select, MEDIA {in the mass media} other {on the forming body’s site}} (the demand is not verified). Add it or give a reason.',
  },
  ANNOUNCEMENT_WITHOUT_ADDRESS: {
    kk: 'Хабарландырудың бірде-бір сілтемесі жоқ. Мекенжайын қосыңыз немесе себебін жазыңыз.',
    ru: 'Ни у одной публикации объявления нет ссылки. Добавьте адрес или напишите причину.',
    en: 'No publication of the announcement has an address. Add a link or give a reason.',
  },
  WINDOW_UNVERIFIED: {
    kk: 'Өтінім қабылдау мерзімі — {days} күнтізбелік күн: тәжірибеден алынған, норма тексерілмеген.',
    ru: 'Срок приёма заявок — {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}: взят из практики, норма не проверена.',
    en: 'The application window of {days, plural, one {# calendar day} other {# calendar days}} is taken from practice; the norm is not verified.',
  },
  WINDOW_SET_BY_COUNCIL: {
    kk: 'Өтінім қабылдау мерзімі кеңестің баптауы бойынша: {days} күнтізбелік күн.',
    ru: 'Срок приёма заявок по настройке совета: {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}.',
    en: 'The application window is the council’s own setting: {days, plural, one {# calendar day} other {# calendar days}}.',
  },
  WINDOW_WITHOUT_CALENDAR: {
    kk: 'Соңғы күн есептелмеді: {year} жылғы күнтізбе жоқ. Күнді өзіңіз белгілеңіз.',
    ru: 'Последний день не вычислен: нет календаря {year} года. Назначьте его сами.',
    en: 'The last day was not computed: there is no calendar of {year}. Set it yourself.',
  },
  WINDOW_PROVISIONAL: {
    kk: 'Соңғы күн ({closesOn}) алдын ала есептелді: бұл жылдың ресми күнтізбесі әлі шыққан жоқ.',
    ru: 'Последний день ({closesOn}) предварительный: официального календаря этого года ещё нет.',
    en: 'The last day ({closesOn}) is provisional: the official calendar of that year is not out yet.',
  },
  WINDOW_TOO_SHORT: {
    kk: 'Өтінім қабылдау {closesOn} күні бітеді, ал {days} күнтізбелік күнде {earliest} күнінен бұрын бітпес еді (тексерілмеген). Соңғы күнді жылжытыңыз немесе себебін жазыңыз.',
    ru: 'Приём заявок заканчивается {closesOn}, а за {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}} он закончился бы не раньше {earliest} (не проверено). Перенесите последний день или напишите причину.',
    en: 'The window closes on {closesOn}, while {days, plural, one {# calendar day} other {# calendar days}} end no earlier than {earliest} (not verified). Move the last day or give a reason.',
  },
  WINDOW_CLOSES_ON_DAY_OFF: {
    kk: 'Соңғы күн ({closesOn}) демалысқа түседі. Жарияланған күн жылжытылмайды.',
    ru: 'Последний день ({closesOn}) приходится на выходной. Объявленный день не переносится.',
    en: 'The last day ({closesOn}) is a day off. An announced day is not moved.',
  },
  PACKAGE_PART_MISSING: {
    kk: 'Өтінімде {part, select, REQUEST {өтініш} PROPOSAL {ұсыныс} CV {түйіндеме} CONSENT {дербес деректерге келісім} IDENTITY {жеке басты куәландыратын дерек} other {соттылығының жоқтығы туралы құжат}} жоқ (тізім тексерілмеген). Конкурс жабылғанға дейін қосуға болады.',
    ru: 'В заявке нет {part, select, REQUEST {заявления} PROPOSAL {предложения} CV {резюме} CONSENT {согласия на обработку персональных данных} IDENTITY {данных удостоверения личности} other {подтверждения отсутствия судимости}} (перечень не проверен). Добавить можно до закрытия.',
    en: 'The application lacks {part, select, REQUEST {the request itself} PROPOSAL {a proposal} CV {a CV} CONSENT {consent to personal data} IDENTITY {identity data} other {proof of no record}} (the list is not verified). It may be added until the closing.',
  },
  NOMINATOR_UNKNOWN: {
    kk: 'Кандидатты кім ұсынғаны белгісіз. Ұйымды, азаматтарды немесе өзін-өзі ұсынуды көрсетіңіз.',
    ru: 'Неизвестно, кто выдвинул кандидата. Укажите организацию, граждан или самовыдвижение.',
    en: 'Who proposed the candidate is not known. Name the organisation, citizens or self-nomination.',
  },
  NOMINATOR_BIN_MISSING: {
    kk: 'Ұсынған ұйымның БСН-і жоқ. Енгізіңіз немесе себебін жазыңыз.',
    ru: 'У выдвинувшей организации нет БИН. Внесите его или напишите причину.',
    en: 'The proposing organisation has no BIN. Enter it or give a reason.',
  },
  APPLICATION_TWICE: {
    kk: 'Бұл адам осы конкурсқа өтінім беріп қойған. Алдыңғысын қайтарып алыңыз немесе соны өзгертіңіз.',
    ru: 'Этот человек уже подал заявку на этот конкурс. Отзовите прежнюю или измените её.',
    en: 'This person already has an application in this competition. Withdraw that one or change it.',
  },
  APPLICATION_TWICE_UNKNOWN: {
    kk: 'ЖСН жоқ, сондықтан бұл адамның басқа өтінімі бар-жоғы белгісіз. ЖСН-ді енгізіңіз немесе қалай тексерілгенін жазыңыз.',
    ru: 'ИИН нет, поэтому неизвестно, есть ли у человека другая заявка. Внесите ИИН или напишите, как это проверено.',
    en: 'There is no IIN, so it is not known whether the person has another application. Enter it, or say how this was checked.',
  },
  REVIEW_LATE: {
    kk: 'Өтінімдер {on} күні қаралды, мерзімі {due} еді{days, plural, =0 {} other {, # жұмыс күніне кешікті}}.',
    ru: 'Заявки рассмотрены {on}, срок был {due}{days, plural, =0 {} one {, позже на # рабочий день} few {, позже на # рабочих дня} many {, позже на # рабочих дней} other {, позже на # рабочего дня}}.',
    en: 'The applications were reviewed on {on}; it was due on {due}{days, plural, =0 {} one {, # working day late} other {, # working days late}}.',
  },
  INTERVIEW_WITHOUT_RECORD: {
    kk: 'Әңгімелесудің жазбасы тіркелмеген.',
    ru: 'Запись собеседования не приложена.',
    en: 'The interview has no record attached.',
  },
  RESULTS_NOT_PUBLISHED: {
    kk: 'Конкурс нәтижесі жарияланбаған, мерзімі {due} еді (тексерілмеген). Жариялап, сілтемесін қосыңыз.',
    ru: 'Итоги конкурса не опубликованы, срок был {due} (не проверено). Опубликуйте и добавьте ссылку.',
    en: 'The results are not published; they were due on {due} (not verified). Publish them and add the link.',
  },
  RESULTS_LATE: {
    kk: 'Конкурс нәтижесі {on} күні жарияланды, мерзімі {due} еді{days, plural, =0 {} other {, # жұмыс күніне кешікті}}.',
    ru: 'Итоги конкурса опубликованы {on}, срок был {due}{days, plural, =0 {} one {, позже на # рабочий день} few {, позже на # рабочих дня} many {, позже на # рабочих дней} other {, позже на # рабочего дня}}.',
    en: 'The results were published on {on}; they were due on {due}{days, plural, =0 {} one {, # working day late} other {, # working days late}}.',
  },
  RESULTS_WITHOUT_ADDRESS: {
    kk: 'Нәтиже жарияланымының мекенжайы жоқ. Сілтемені қосыңыз немесе себебін жазыңыз.',
    ru: 'У публикации итогов нет адреса. Добавьте ссылку или напишите причину.',
    en: 'The publication of the results has no address. Add the link or give a reason.',
  },
  TOO_FEW_CANDIDATES: {
    kk: '{kind, select, STATE {Мемлекеттік} QUASI_STATE {Квазимемлекеттік} NPO {Коммерциялық емес ұйымдар} other {Азаматтар}} орындары {seats}, ал кандидат {candidates}. Қалған орындарға қайта конкурс өткізіледі (тексерілмеген).',
    ru: 'Мест {kind, select, STATE {государственных} QUASI_STATE {квазигосударственных} NPO {от НПО} other {от граждан}} — {seats}, а кандидатов {candidates}. На оставшиеся места проводится повторный конкурс (не проверено).',
    en: 'There are {seats} seats {kind, select, STATE {of the state part} QUASI_STATE {of quasi-state entities} NPO {for NPOs} other {for citizens}} and {candidates} candidates. A repeat competition is held for the rest (not verified).',
  },
  CANDIDATES_TIED: {
    kk: '{count} кандидатқа {votes} дауыстан берілген, ал орын — {seats}{kind, select, NPO { (коммерциялық емес ұйымдардан)} CITIZEN { (азаматтардан)} other {}}. Тең дауыспен ешкім сайланбайды: бұл орындарға қайта конкурс өткізіледі.',
    ru: 'У {count, plural, one {# кандидата} few {# кандидатов} many {# кандидатов} other {# кандидата}} поровну голосов ({votes}), а мест {seats}{kind, select, NPO { (от НПО)} CITIZEN { (от граждан)} other {}}. Равенством никто не избран: на эти места проводится повторный конкурс.',
    en: '{count, plural, one {# candidate has} other {# candidates have}} {votes} votes each for {seats} seats{kind, select, NPO { (NPOs)} CITIZEN { (citizens)} other {}}. Nobody is elected by a tie: those seats go to a repeat competition.',
  },
  SEATS_TO_REPEAT: {
    kk: '{kind, select, STATE {Мемлекеттік} QUASI_STATE {Квазимемлекеттік} NPO {Коммерциялық емес ұйымдар} other {Азаматтар}} орындарынан {seats} орын бос қалды. Қайта конкурс жариялаңыз.',
    ru: 'Не занято мест {kind, select, STATE {государственных} QUASI_STATE {квазигосударственных} NPO {от НПО} other {от граждан}}: {seats}. Объявите повторный конкурс.',
    en: 'Seats left {kind, select, STATE {of the state part} QUASI_STATE {of quasi-state entities} NPO {for NPOs} other {for citizens}}: {seats}. Announce a repeat competition.',
  },
  COMPETITION_CONDITIONS_FROZEN: {
    kk: 'Конкурс ашылған, оның шарттары енді өзгермейді. Жаңа жарияланыммен мерзімді ұзартуға немесе себебін айтып, конкурстың күшін жоюға болады.',
    ru: 'Конкурс открыт, и его условия больше не меняются. Можно продлить срок новой публикацией или отменить конкурс с причиной.',
    en: 'The competition is open and its conditions no longer change. Extend it by a new publication, or cancel it with a reason.',
  },
  COMPETITION_WITHOUT_SEATS: {
    kk: 'Конкурста толтырылатын орын жоқ. Орындарды түрлері бойынша көрсетіңіз.',
    ru: 'В конкурсе нет мест для замещения. Укажите места по видам.',
    en: 'The competition has no seats to fill. State the seats by kind.',
  },
  COMPETITION_MORE_SEATS_THAN_VACANT: {
    kk: 'Конкурсқа {seats} {kind, select, STATE {мемлекеттік} QUASI_STATE {квазимемлекеттік} NPO {коммерциялық емес ұйым} other {азаматтық}} орын шығарылған, ал босы — {vacant}. Санды түзетіңіз.',
    ru: 'На конкурс вынесено мест {kind, select, STATE {государственных} QUASI_STATE {квазигосударственных} NPO {от НПО} other {от граждан}}: {seats}, а свободно {vacant}. Исправьте число.',
    en: 'The competition offers {seats} seats {kind, select, STATE {of the state part} QUASI_STATE {of quasi-state entities} NPO {for NPOs} other {for citizens}}, and {vacant} are vacant. Correct the number.',
  },
  COMPETITION_CLOSES_BEFORE_OPENING: {
    kk: 'Соңғы күн ({closesOn}) жарияланған күннен ({publishedOn}) бұрын. Күндерді түзетіңіз.',
    ru: 'Последний день ({closesOn}) раньше дня публикации ({publishedOn}). Исправьте даты.',
    en: 'The last day ({closesOn}) is before the day of publication ({publishedOn}). Correct the dates.',
  },
  EXTENSION_WITHOUT_PUBLICATION: {
    kk: 'Мерзім тек жаңа жарияланыммен ұзартылады. Жарияланымды қосыңыз.',
    ru: 'Срок продлевается только новой публикацией. Добавьте её.',
    en: 'The window is extended only by a new publication. Add it.',
  },
  EXTENSION_NOT_LATER: {
    kk: 'Жаңа соңғы күн ({until}) қазіргісінен ({closesOn}) кеш болуы керек. Кешірек күнді таңдаңыз.',
    ru: 'Новый последний день ({until}) должен быть позже нынешнего ({closesOn}). Выберите более поздний.',
    en: 'The new last day ({until}) must be later than the present one ({closesOn}). Choose a later day.',
  },
  EXTENSION_AFTER_CLOSING: {
    kk: 'Өтінім қабылдау {closesOn} күні жабылған, {on} күні ұзартуға болмайды. Қайта конкурс жариялаңыз.',
    ru: 'Приём заявок закрыт {closesOn}, продлить его {on} нельзя. Объявите повторный конкурс.',
    en: 'The window closed on {closesOn} and cannot be extended on {on}. Announce a repeat competition.',
  },
  APPLICATION_BEFORE_OPENING: {
    kk: 'Конкурс {publishedOn} күні жарияланған, ал өтінім {on} күнгі. Күнін тексеріңіз.',
    ru: 'Конкурс объявлен {publishedOn}, а заявка датирована {on}. Проверьте дату.',
    en: 'The competition was announced on {publishedOn}, and the application is of {on}. Check the date.',
  },
  APPLICATION_AFTER_CLOSING: {
    kk: 'Өтінім қабылдау {closesOn} күні 23:59:59-да (Алматы уақыты) жабылды, ал өтінім {on} күні келді. Келесі конкурсқа беруге болады.',
    ru: 'Приём заявок закрылся {closesOn} в 23:59:59 (время Алматы), а заявка поступила {on}. Её можно подать на следующий конкурс.',
    en: 'The window closed on {closesOn} at 23:59:59 (Almaty time), and the application came on {on}. It may be made to the next competition.',
  },
  APPLICATION_WITHOUT_CONSENT: {
    kk: 'Дербес деректерді өңдеуге келісім берілмеген, онсыз өтінім қабылданбайды. Келісіміңізді белгілеңіз.',
    ru: 'Нет согласия на обработку персональных данных, без него заявка не принимается. Отметьте согласие.',
    en: 'There is no consent to the processing of personal data, and without it no application is taken. Give your consent.',
  },
  APPLICATION_FROZEN: {
    kk: 'Өтінім қабылдау жабылған, өтінім енді өзгермейді. Дауыс бергенге дейін қайтарып алуға болады.',
    ru: 'Приём заявок закрыт, и заявка больше не меняется. До голосования её можно отозвать.',
    en: 'The window is closed and the application no longer changes. It may be withdrawn until the vote.',
  },
  RETURN_AFTER_CLOSING: {
    kk: 'Өтінімді толықтыруға {closesOn} күніне дейін ғана қайтаруға болатын еді. Енді рұқсат етіңіз немесе негізін айтып қабылдамаңыз.',
    ru: 'Вернуть заявку на доработку можно было только до {closesOn}. Теперь допустите её или отклоните с основанием.',
    en: 'An application could be returned only until {closesOn}. Admit it now, or reject it with a ground.',
  },
  REJECTION_WITHOUT_GROUND: {
    kk: 'Қабылдамаудың негізі жазылмаған, ал ол кандидатқа айтылады. Негізін жазыңыз.',
    ru: 'Не указано основание отказа, а его сообщают кандидату. Напишите основание.',
    en: 'The rejection has no ground, and the candidate is told it. Write the ground.',
  },
  WITHDRAWAL_AFTER_VOTE: {
    kk: 'Бұл кандидат бойынша дауыс берілген, өтінімді енді қайтарып алуға болмайды. Сайланған адам мүшеліктен өз өтінішімен шығады.',
    ru: 'По этому кандидату уже голосовали, отозвать заявку нельзя. Избранный может сложить полномочия по своему заявлению.',
    en: 'The vote on this candidate is over, so the application cannot be withdrawn. One who is elected may resign by his own application.',
  },
  CANCELLATION_WITHOUT_REASON: {
    kk: 'Конкурстың күшін жою себебі жазылмаған, ал ол жарияланады. Себебін жазыңыз.',
    ru: 'Не указана причина отмены конкурса, а она публикуется. Напишите причину.',
    en: 'No reason is given for cancelling the competition, and it is published. Write the reason.',
  },
});
