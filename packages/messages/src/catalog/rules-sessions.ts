import { messages } from '../messages.ts';

/** What the rules of sessions, votes and protocols say, by the code of the point; part of `rules`. */
export const rulesSessions = messages({
  // PC-ORG: the first session, partnership, plan and report
  FIRST_SESSION_OPENER: {
    kk: 'Бірінші отырысты жұмыс тобының басшысы ашады, ал бұл адам ол емес. Ашушыны өзгертіңіз.',
    ru: 'Первое заседание открывает руководитель рабочей группы, а указан не он. Измените открывающего.',
    en: 'The first session is opened by the head of the working group, and this is another person. Change who opens it.',
  },
  FIRST_SESSION_OPENER_UNKNOWN: {
    kk: 'Бірінші отырысты кім ашатыны көрсетілмеген. Оны жұмыс тобының басшысы ашады; көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Не указано, кто открывает первое заседание. Его открывает руководитель рабочей группы; укажите его или напишите причину.',
    en: 'It is not said who opens the first session. The head of the working group does; name the person or give a reason.',
  },
  FIRST_SESSION_BY_ACTING_HEAD: {
    kk: 'Бірінші отырысты жұмыс тобы басшысының міндетін атқарушы ашады.',
    ru: 'Первое заседание открывает исполняющий обязанности руководителя рабочей группы.',
    en: 'The first session is opened by the acting head of the working group.',
  },
  JOINT_SESSION_ALONE: {
    kk: 'Бірлескен отырыста бір ғана кеңес көрсетілген. Әріптес кеңесті қосыңыз немесе отырыстың түрін өзгертіңіз.',
    ru: 'На совместном заседании указан один совет. Добавьте совет-партнёр или измените вид заседания.',
    en: 'Only one council is named for the joint session. Add the partner council or change the form.',
  },
  JOINT_COUNCILS_COUNT_APART: {
    kk: 'Бірлескен отырыста {councils} кеңес бар: әрқайсысы өз кворумын санап, өзі дауыс береді.',
    ru: 'На совместном заседании советов: {councils}. Каждый считает свой кворум и голосует сам за себя.',
    en: 'Councils at the joint session: {councils}. Each counts its own quorum and votes for itself.',
  },
  PLAN_NOT_APPROVED: {
    kk: '{year} жылғы жұмыс жоспары бекітілмеген, мерзімі {due} еді (тексерілмеген). Жоспарды бекітіңіз немесе себебін жазыңыз.',
    ru: 'План работы на {year} год не утверждён, срок был {due} (не проверено). Утвердите план или напишите причину.',
    en: 'The work plan of {year} is not approved; it was due on {due} (not verified). Approve it or give a reason.',
  },
  PLAN_NOT_PUBLISHED: {
    kk: '{year} жылғы жұмыс жоспары әлі жарияланбаған.',
    ru: 'План работы на {year} год ещё не опубликован.',
    en: 'The work plan of {year} is not published yet.',
  },
  REPORT_NOT_GIVEN: {
    kk: '{year} жылғы есеп берілмеген, мерзімі {due} еді (тексерілмеген). Есеп беріңіз немесе себебін жазыңыз.',
    ru: 'Отчёт за {year} год не представлен, срок был {due} (не проверено). Представьте его или напишите причину.',
    en: 'The report on {year} is not given; it was due on {due} (not verified). Give it, or a reason.',
  },
  REPORT_NOT_PUBLISHED: {
    kk: '{year} жылғы есеп әлі жарияланбаған.',
    ru: 'Отчёт за {year} год ещё не опубликован.',
    en: 'The report on {year} is not published yet.',
  },

  // PC-SES: sessions
  CLOSED_ITEM_WITHOUT_GROUND: {
    kk: 'Кеңестің отырыстары ашық. Мәселені жабық қараудың негізін таңдаңыз: мемлекеттік құпия немесе дербес деректер.',
    ru: 'Заседания совета открытые. Выберите основание закрытого вопроса: государственные секреты или персональные данные.',
    en: 'Sessions of the council are open. Choose the ground for closing the item: state secrets or personal data.',
  },
  CLOSED_ITEM_WITHOUT_REASON: {
    kk: 'Мәселе жабық қаралады, себебі жазылмаған. Себебін сөзбен жазыңыз.',
    ru: 'Вопрос рассматривается закрыто, а причина не написана. Напишите её словами.',
    en: 'The item is closed to the public, and no reason is written. Write it in words.',
  },
  CLOSED_ITEM_OTHER_GROUND: {
    kk: 'Мәселе мемлекеттік құпия да, дербес деректер де емес негізбен жабық қаралады. Ашық қараңыз немесе себебін жазыңыз.',
    ru: 'Вопрос закрыт не ради государственных секретов и не ради персональных данных. Откройте его или напишите причину.',
    en: 'The item is closed neither for state secrets nor for personal data. Open it or give a reason.',
  },
  QUORUM_NOT_REACHED: {
    kk: 'Кворум жоқ: {present} мүше бар, {members} мүшенің үштен екісі — {needed} керек. Отырысты ашу немесе дауыс беру үшін кворумды күтіңіз, үзіліс жариялаңыз не отырысты басқа күнге ауыстырыңыз.',
    ru: 'Кворума нет: присутствуют {present}, а нужно {needed} — две трети от {members}. Дождитесь кворума, объявите перерыв или перенесите заседание.',
    en: 'There is no quorum: {present} are present, and {needed} are needed, two thirds of {members}. Wait for the quorum, call a break or move the session to another day.',
  },
  QUORUM_DEPENDS_ON_BASE: {
    kk: 'Кворум екіұшты: {present} мүше бар. Толтырылған орындардан {ofFilled} жеткілікті, барлық орындардан {ofSeats} керек, ал заңда қайсысы екені айтылмаған. Себебін жазыңыз.',
    ru: 'Кворум спорный: присутствуют {present}. От занятых мест достаточно {ofFilled}, от всех мест нужно {ofSeats}, а закон не говорит, от каких считать. Напишите причину.',
    en: 'The quorum is unsure: {present} are present. {ofFilled} are enough of the filled seats, {ofSeats} are needed of all seats, and the law does not say of which. Give a reason.',
  },
  SPEECH_OVER_CAP: {
    kk: 'Бұл сөйлеуші осы мәселе бойынша {count}-рет сөз алады, шек — {limit}. Сөзді себебін жазып беріңіз немесе келесі сөйлеушіге көшіңіз.',
    ru: 'Этот выступающий берёт слово по вопросу в {count}-й раз, предел — {limit}. Дайте слово, указав причину, или перейдите к следующему.',
    en: 'This speaker takes the floor on the question for time {count}; the limit is {limit}. Give the floor with a reason, or go on to the next speaker.',
  },
  SPEECH_EXTENDED_WITHOUT_CONSENT: {
    kk: 'Сөзді ұзартуға қатысушылардың көпшілігінің келісімі керек: {needed} дауыс, бары {votesFor}. Келісімді сұраңыз немесе себебін жазыңыз.',
    ru: 'Для продления выступления нужно согласие большинства присутствующих: {needed}, есть {votesFor}. Спросите согласие или напишите причину.',
    en: 'To go on speaking, the consent of a majority of those present is needed: {needed}, given {votesFor}. Ask for consent or give a reason.',
  },
  SPEECH_OVER_TIME: {
    kk: 'Сөздің уақыты ({minutes} минут) бітті.',
    ru: 'Время выступления ({minutes, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}) истекло.',
    en: 'The time of the speech ({minutes, plural, one {# minute} other {# minutes}}) is over.',
  },
  QUARTER_WITHOUT_SESSION: {
    kk: '{year} жылғы {quarter}-тоқсанда {needed} отырыс керек еді, өткені {held} (норма тексерілмеген). Себебін жазыңыз.',
    ru: 'За {quarter}-й квартал {year} года нужно было заседаний: {needed}, проведено {held} (норма не проверена). Напишите причину.',
    en: 'In quarter {quarter} of {year} sessions needed: {needed}, held: {held} (the norm is not verified). Give a reason.',
  },
  QUARTER_ENDS_WITHOUT_SESSION: {
    kk: '{quarter}-тоқсан {endsOn} күні бітеді, ал осы тоқсанда әлі отырыс өткен жоқ.',
    ru: '{quarter}-й квартал заканчивается {endsOn}, а заседаний в нём ещё не хватает.',
    en: 'Quarter {quarter} ends on {endsOn}, and sessions are still due in it.',
  },
  NOTICE_TO_MEMBERS_MISSING: {
    kk: 'Мүшелерге хабарлама жіберілмеген, соңғы күні — {latest} (тексерілмеген). Хабарлаңыз және неге кешіккенін жазыңыз.',
    ru: 'Членам не направлено уведомление, последний день — {latest} (не проверено). Уведомите и напишите, почему поздно.',
    en: 'Members have no notice; the latest day was {latest} (not verified). Tell them, and say why it is late.',
  },
  NOTICE_TO_MEMBERS_LATE: {
    kk: 'Мүшелерге {on} күні хабарланған, ал отырысқа дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді (тексерілмеген). Себебін жазыңыз.',
    ru: 'Члены уведомлены {on}, а нужно не позднее {latest}, за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} (не проверено). Напишите причину.',
    en: 'Members were told on {on}, and it had to be by {latest}, {days, plural, one {# working day} other {# working days}} before (not verified). Give a reason.',
  },
  MATERIALS_MISSING: {
    kk: 'Материалы жеткізілмеген мәселелер: {items}, соңғы күні — {latest} (тексерілмеген). Материалдарды жіберіңіз немесе себебін жазыңыз.',
    ru: 'Вопросов без материалов: {items}, последний день — {latest} (не проверено). Разошлите материалы или напишите причину.',
    en: 'Items without materials: {items}; the latest day was {latest} (not verified). Send the materials or give a reason.',
  },
  MATERIALS_LATE: {
    kk: 'Материалдары кеш келген мәселелер: {items}. Отырысқа дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді (тексерілмеген). Себебін жазыңыз.',
    ru: 'Вопросов, по которым материалы пришли поздно: {items}; нужно не позднее {latest}, за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} (не проверено). Напишите причину.',
    en: 'Items whose materials came late: {items}; they had to come by {latest}, {days, plural, one {# working day} other {# working days}} before (not verified). Give a reason.',
  },
  ANNOUNCEMENT_MISSING: {
    kk: 'Отырыс туралы жұртшылыққа хабарланбаған, соңғы күні — {latest} (тексерілмеген). Хабарландыруды жариялаңыз және себебін жазыңыз.',
    ru: 'Публике не объявлено о заседании, последний день — {latest} (не проверено). Опубликуйте объявление и напишите причину.',
    en: 'The session is not announced to the public; the latest day was {latest} (not verified). Publish the announcement and give a reason.',
  },
  ANNOUNCEMENT_LATE: {
    kk: 'Отырыс туралы {on} күні жарияланған, ал отырысқа дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді (тексерілмеген). Себебін жазыңыз.',
    ru: 'О заседании объявлено {on}, а нужно не позднее {latest}, за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} (не проверено). Напишите причину.',
    en: 'The session was announced on {on}, and it had to be by {latest}, {days, plural, one {# working day} other {# working days}} before (not verified). Give a reason.',
  },
  EXTRAORDINARY_WITHOUT_REQUEST: {
    kk: 'Кезектен тыс отырысты кім талап еткені жазылмаған. Төрағаның, мүшелердің немесе құрушы органның талабын көрсетіңіз не себебін жазыңыз.',
    ru: 'Не указано, по чьему требованию созвано внеочередное заседание. Укажите требование председателя, членов или образующего органа либо напишите причину.',
    en: 'It is not said at whose request the extraordinary session is called. Name the request of the chair, the members or the forming body, or give a reason.',
  },
  EXTRAORDINARY_TOO_FEW: {
    kk: 'Талапқа {members} мүшеден {signed} мүше қол қойған, үштен бірі — {needed} керек (тексерілмеген). Қолдарды толықтырыңыз немесе себебін жазыңыз.',
    ru: 'Требование подписали {signed} из {members}, нужно {needed} (не проверено). Дополните подписи или напишите причину.',
    en: '{signed} of {members} members signed the request; {needed} are needed (not verified). Add signatures or give a reason.',
  },
  EXTRAORDINARY_WITHOUT_QUESTION: {
    kk: 'Кезектен тыс отырыстың мәселесі жазылмаған. Қай мәселе үшін шақырылатынын жазыңыз.',
    ru: 'Не указан вопрос внеочередного заседания. Напишите, ради чего оно созывается.',
    en: 'The question of the extraordinary session is not named. Say what it is called for.',
  },
  REMOTE_COUNTED: {
    kk: 'Кворумға бейнебайланыспен қатысқан {count} мүше кірді (тексерілмеген, кеңестің параметрі).',
    ru: 'В кворум вошли участвующие по видеосвязи: {count} (не проверено, параметр совета).',
    en: 'The quorum includes those who take part by video: {count} (not verified, the council’s parameter).',
  },
  REMOTE_NOT_COUNTED: {
    kk: 'Бейнебайланыспен қатысқан {count} мүше кворумға кірмеді: кеңестің параметрі осылай.',
    ru: 'Участвующие по видеосвязи ({count}) в кворум не вошли: так установлено параметром совета.',
    en: 'Those who take part by video ({count}) are not in the quorum: so the council’s parameter has it.',
  },

  // PC-VOTE: votes
  VOTE_NOT_OPEN: {
    kk: 'Дауыс беру ашық болуы керек. Ашық дауысты жазыңыз немесе себебін түсіндіріңіз.',
    ru: 'Голосование должно быть открытым. Проведите открытое голосование или напишите причину.',
    en: 'The vote has to be open. Hold an open vote or give a reason.',
  },
  VOTE_MAJORITY_NOT_REACHED: {
    kk: 'Шешім қабылданбады: жақтағандар {votesFor}, {base} дауыстың көпшілігі — {needed} керек. Қалыс қалғандар мен дауыс бермегендер негізге кіреді.',
    ru: 'Решение не принято: «за» {votesFor}, а большинство от {base} — {needed}. Воздержавшиеся и не голосовавшие входят в основу.',
    en: 'Not adopted: {votesFor} for, and a majority of {base} is {needed}. Those who abstained or did not vote are in the base.',
  },
  VOTE_OTHER_BASE_DIFFERS: {
    kk: 'Көпшілік қай негізден саналатыны тексерілмеген: жақтағандар {votesFor}, мұнда {needed} керек, басқа негізден {neededOfOther} керек болар еді, нәтижесі де басқа болар еді.',
    ru: 'Основа большинства не проверена: «за» {votesFor}, здесь нужно {needed}, по другой основе было бы нужно {neededOfOther}, и итог был бы иным.',
    en: 'The base of the majority is not verified: {votesFor} for, {needed} needed here; by the other base {neededOfOther} would be needed, and the result would be another.',
  },
  VOTE_WITHOUT_BASE: {
    kk: 'Бұл мәселе бойынша дауыс беретін ешкім қалмады: бәрі шеттетілген немесе жоқ.',
    ru: 'По этому вопросу некому голосовать: все взяли самоотвод или отсутствуют.',
    en: 'Nobody is left to vote on this item: all are recused or absent.',
  },
  CASTING_VOTE_UNVERIFIED: {
    kk: 'Дауыс тең бөлінді: {votesFor} жақтап, {votesAgainst} қарсы. Төрағаның шешуші дауысы туралы норма тексерілмеген; төраға оны қолданатынын растасын.',
    ru: 'Голоса разделились поровну: {votesFor} «за», {votesAgainst} «против». Норма о решающем голосе председателя не проверена; пусть председатель подтвердит, что пользуется им.',
    en: 'The vote is tied: {votesFor} for, {votesAgainst} against. The rule of the chair’s casting vote is not verified; let the chair confirm that it is used.',
  },
  CASTING_VOTE_USED: {
    kk: 'Дауыс тең бөлінді ({votesFor} және {votesAgainst}), төрағаның «жақтап» берген дауысы шешті.',
    ru: 'При равенстве голосов ({votesFor} и {votesAgainst}) решил голос председателя «за».',
    en: 'On a tie ({votesFor} and {votesAgainst}) the chair’s vote for decided.',
  },
  CASTING_VOTE_AGAINST: {
    kk: 'Дауыс тең бөлінді, төраға қарсы дауыс берген: шешім қабылданбады.',
    ru: 'Голоса разделились поровну, председатель голосовал против: решение не принято.',
    en: 'The vote is tied and the chair voted against: not adopted.',
  },
  CASTING_VOTE_DECLINED: {
    kk: 'Дауыс тең бөлінді, төраға шешуші дауысын қолданбады: шешім қабылданбады.',
    ru: 'Голоса разделились поровну, председатель не воспользовался решающим голосом: решение не принято.',
    en: 'The vote is tied and the chair did not use the casting vote: not adopted.',
  },
  CASTING_VOTE_NOT_ENOUGH: {
    kk: 'Дауыс тең бөлінді; жақтағандар {votesFor}, оған төрағаның дауысы қосылса да көпшілік ({needed}) жиналмайды. Шешім қабылданбады.',
    ru: 'Голоса разделились поровну; «за» {votesFor}, и с голосом председателя большинства ({needed}) нет. Решение не принято.',
    en: 'The vote is tied; {votesFor} for, and even with the chair’s vote there is no majority ({needed}). Not adopted.',
  },
  CASTING_VOTE_NONE: {
    kk: 'Дауыс тең бөлінді, шешуші дауыс жоқ: шешім қабылданбады.',
    ru: 'Голоса разделились поровну, решающего голоса нет: решение не принято.',
    en: 'The vote is tied and there is no casting vote: not adopted.',
  },
  CHAIR_DID_NOT_DECIDE: {
    kk: 'Дауыс тең бөлінді, төраға қалыс қалған, шеттетілген немесе дауыс бермеген, сондықтан шешуші дауысы жоқ: шешім қабылданбады.',
    ru: 'Голоса разделились поровну, председатель воздержался, взял самоотвод или не голосовал, и решающего голоса у него нет: решение не принято.',
    en: 'The vote is tied, and the chair abstained, was recused or did not vote, and so has no casting vote: not adopted.',
  },
  CHAIR_BALLOT_UNKNOWN: {
    kk: 'Дауыс тең бөлінді, ал төрағаның қалай дауыс бергені қағазда жоқ. Оны жазыңыз: одан нәтиже өзгереді.',
    ru: 'Голоса разделились поровну, а как голосовал председатель, в бумаге не сказано. Запишите это: от этого зависит итог.',
    en: 'The vote is tied, and the paper does not say how the chair voted. Record it: the result depends on it.',
  },
  BALLOT_BY_PROXY: {
    kk: 'Мүше өзі дауыс береді: басқа мүшенің орнына дауыс берілмейді (тексерілмеген). Дауысты мүшенің өзінен алыңыз.',
    ru: 'Член голосует лично: за другого голосовать нельзя (не проверено). Получите голос самого члена.',
    en: 'A member votes in person: nobody votes for another (not verified). Take the ballot from the member.',
  },
  BALLOT_BY_INVITEE: {
    kk: 'Шақырылған адам дауыс бермейді. Оның пікірін сөз ретінде жазыңыз.',
    ru: 'Приглашённый не голосует. Запишите его мнение как выступление.',
    en: 'An invitee does not vote. Record the opinion as a speech.',
  },
  ADVISORY_COUNTED_APART: {
    kk: 'Кеңесші дауыстар ({count}) бөлек жазылды және нәтижеге кірмеді.',
    ru: 'Совещательные голоса ({count}) записаны отдельно и в итог не вошли.',
    en: 'Advisory ballots ({count}) are recorded apart and are not in the result.',
  },
  ADVISORY_BY_VOTER: {
    kk: 'Шешуші дауысы бар мүшенің кеңесші дауысы да жазылған ({count}). Біреуін қалдырыңыз.',
    ru: 'Записан и совещательный голос члена с решающим голосом ({count}). Оставьте один.',
    en: 'A member with a decisive vote also has an advisory ballot ({count}). Leave one.',
  },
  DISSENT_NOT_ATTACHED: {
    kk: 'Мәлімделген ерекше пікірлердің {count} мәтіні жоқ (тексерілмеген). Мәтінін қоса беріңіз немесе себебін жазыңыз.',
    ru: 'Заявленных особых мнений без текста: {count} (не проверено). Приложите текст или напишите причину.',
    en: 'Dissenting opinions declared and without a text: {count} (not verified). Attach the text or give a reason.',
  },
  DISSENT_ATTACHED: {
    kk: 'Хаттамаға {count} ерекше пікір қоса берілді.',
    ru: 'К протоколу приложено особых мнений: {count}.',
    en: 'Dissenting opinions attached to the protocol: {count}.',
  },
  ELECTION_TIED: {
    kk: '{count} кандидат тең дауыс алды ({votes}), ал орын — {places}. Тең дауыспен ешкім сайланбайды, қайта дауыс беріңіз.',
    ru: 'Кандидатов с равным числом голосов ({votes}): {count}, а мест — {places}. При равенстве никто не избран, голосуйте повторно.',
    en: '{count} candidates have equal votes ({votes}) for {places, plural, one {# place} other {# places}}. Nobody is elected by a tie; vote again.',
  },
  ELECTION_TO_REPEAT: {
    kk: '{places} орын бос қалды: көпшілік дауыс жиналмады. Қайта сайлаңыз.',
    ru: 'Мест, на которые никто не избран: {places}. Проведите повторное голосование.',
    en: '{places, plural, one {# place is} other {# places are}} not filled. Hold another vote.',
  },
  ELECTION_NOT_ON_AGENDA: {
    kk: 'Бірінші отырыстың күн тәртібінде сайлау жоқ: {office, select, CHAIR {төраға} PRESIDIUM {төралқа мүшелері} other {комиссиялардың мүшелері}}. Мәселені қосыңыз немесе себебін жазыңыз.',
    ru: 'В повестке первого заседания нет выборов: {office, select, CHAIR {председатель} PRESIDIUM {члены президиума} other {члены комиссий}}. Добавьте вопрос или напишите причину.',
    en: 'The agenda of the first session lacks an election: {office, select, CHAIR {the chair} PRESIDIUM {the presidium} other {the members of commissions}}. Add the item or give a reason.',
  },
  ELECTION_UNKNOWN_CANDIDATE: {
    kk: 'Тізімде жоқ кандидатқа берілген дауыс бар ({count}). Оны алып тастаңыз немесе кандидатты қосыңыз.',
    ru: 'Есть голоса за кандидата не из списка ({count}). Уберите их или внесите кандидата.',
    en: 'There are votes for a candidate who is not on the list ({count}). Remove them or add the candidate.',
  },
  ELECTION_TOO_MANY_CHOICES: {
    kk: 'Бюллетеньде {places} орыннан көп ат белгіленген ({count} дауыс). Артығын алып тастаңыз.',
    ru: 'В бюллетене отмечено больше имён, чем мест ({places}); таких голосов {count}. Уберите лишнее.',
    en: 'A ballot names more candidates than there are places ({places}); such ballots: {count}. Take the extra ones out.',
  },
  ELECTION_VOTES_EXCEED: {
    kk: 'Кандидаттарға берілген дауыс ({votes}) дауыс бергендердің санына ({base}) сәйкес келмейді. Хаттамамен салыстырыңыз.',
    ru: 'Голоса за кандидатов ({votes}) не сходятся с числом голосовавших ({base}). Сверьте с протоколом.',
    en: 'The votes for candidates ({votes}) do not fit the number of voters ({base}). Compare with the protocol.',
  },

  // KENES-MEETING: a record that holds together
  ATTENDANCE_EMPTY_INTERVAL: {
    kk: 'Ұзақтығы жоқ немесе басталмай біткен қатысу аралығы бар ({count}). Уақытын түзетіңіз.',
    ru: 'Есть интервал присутствия без длительности или с концом раньше начала ({count}). Исправьте время.',
    en: 'An interval of attendance has no length, or ends before it begins ({count}). Correct the time.',
  },
  ATTENDANCE_OVERLAPS: {
    kk: 'Бір мүшенің қатысу аралықтары қабаттасады ({count}). Кету не келу уақытын түзетіңіз.',
    ru: 'Интервалы присутствия одного члена пересекаются ({count}). Исправьте время ухода или прихода.',
    en: 'Intervals of attendance of one member overlap ({count}). Correct the time of leaving or coming.',
  },
  ATTENDANCE_CORRECTION_WITHOUT_REASON: {
    kk: 'Қатысуды түзетудің себебі жазылмаған. Себебін жазыңыз.',
    ru: 'Не указана причина исправления присутствия. Напишите её.',
    en: 'No reason is given for correcting the attendance. Write it.',
  },
  ATTENDANCE_CORRECTED_AFTER_VOTE: {
    kk: 'Бұл түзету {votes} дауыс беру кезіндегі қатысушыларды өзгертеді. Дауыс нәтижесі мен оның кворумы өзгермейді. Себебін жазыңыз.',
    ru: 'Исправление меняет круг присутствовавших при голосованиях: {votes}. Итоги голосований и их кворум останутся прежними. Напишите причину.',
    en: 'The correction changes who was present at votes: {votes}. The results of those votes and their quorum stay as they are. Give a reason.',
  },
  ATTENDANCE_OF_SIGNED_PROTOCOL: {
    kk: 'Хаттамаға қол қойылған. Қатысуды түзету үшін алдымен хаттаманың жаңа редакциясын бастаңыз.',
    ru: 'Протокол подписан. Чтобы исправить присутствие, сначала начните его новую редакцию.',
    en: 'The protocol is signed. To correct the attendance, begin a new version of it first.',
  },
  PRESENT_MORE_THAN_MEMBERS: {
    kk: 'Қатысып отыр деп {present} мүше жазылған, ал барлығы {members}. Тізімді тексеріңіз.',
    ru: 'Присутствующих членов записано {present}, а всего их {members}. Проверьте список.',
    en: '{present} members are recorded as present, and there are {members}. Check the list.',
  },
  BALLOT_BY_ABSENT: {
    kk: 'Дауыс берілген сәтте залда болмаған немесе мүше емес адамның дауысы бар ({count}). Қатысуын не дауысын тексеріңіз.',
    ru: 'Есть голос того, кто в этот момент не присутствовал или не является членом ({count}). Проверьте присутствие или голос.',
    en: 'There is a ballot of someone who was not present at that moment or is no member ({count}). Check the attendance or the ballot.',
  },
  AGENDA_EMPTY: {
    kk: 'Күн тәртібінде мәселе жоқ. Хабарлау үшін кемінде бір мәселе қосыңыз.',
    ru: 'В повестке нет вопросов. Добавьте хотя бы один, чтобы объявить заседание.',
    en: 'The agenda has no items. Add at least one to announce the session.',
  },
  MEETING_WITHOUT_PLACE: {
    kk: 'Өтетін орны жазылмаған. Мекенжайын немесе бейнебайланыс сілтемесін жазыңыз.',
    ru: 'Место проведения не указано. Напишите адрес или ссылку на видеосвязь.',
    en: 'The place is not named. Write the address or the link to the video call.',
  },
  OPENER_NOT_CHAIR: {
    kk: 'Отырысты төраға да, оның міндетін атқарушы да ашпайды.',
    ru: 'Заседание открывает не председатель и не исполняющий его обязанности.',
    en: 'The session is opened neither by the chair nor by one who acts for the chair.',
  },
  BALLOT_BY_SUSPENDED: {
    kk: 'Мүшенің өкілеттігі тоқтатыла тұрған, ол дауыс бермейді. Мүшелігін қалпына келтіріңіз немесе дауысын алып тастаңыз.',
    ru: 'Полномочия члена приостановлены, он не голосует. Возобновите членство или уберите голос.',
    en: 'The membership is suspended, and the member does not vote. Restore it or remove the ballot.',
  },
  BALLOT_BY_RECUSED: {
    kk: 'Мүше бұл мәселе бойынша шеттетілген, ол дауыс бермейді. Алдымен шеттетуді алып тастаңыз.',
    ru: 'Член взял самоотвод по этому вопросу и не голосует. Сначала снимите самоотвод.',
    en: 'The member is recused from this item and does not vote. Take back the recusal first.',
  },
  MEETING_NOT_RUNNING: {
    kk: 'Отырыс жүріп жатқан жоқ, сондықтан дауыс берілмейді. Отырысты ашыңыз немесе үзілісті аяқтаңыз.',
    ru: 'Заседание не идёт, голосовать нельзя. Откройте заседание или закончите перерыв.',
    en: 'The session is not running, so there is no vote. Open the session or end the break.',
  },
  ITEM_NOT_INCLUDED: {
    kk: 'Мәселе күн тәртібіне енгізілмеген немесе алынып тасталған. Алдымен күн тәртібіне енгізіңіз.',
    ru: 'Вопрос не включён в повестку или снят с неё. Сначала включите его.',
    en: 'The item is not on the agenda, or was taken off it. Include it first.',
  },
  ITEM_HAS_VOTE: {
    kk: 'Бұл мәселе бойынша дауыс берілген, оны күн тәртібінен алып тастауға болмайды. Қайта дауыс беру — бұрынғысына сілтейтін жаңа дауыс беру.',
    ru: 'По вопросу уже голосовали, снять его с повестки нельзя. Пересчёт — это новое голосование со ссылкой на прежнее.',
    en: 'The item was voted on and cannot be taken off the agenda. A recount is a new vote that names the old one.',
  },
  VOTE_NOT_OPEN_NOW: {
    kk: 'Дауыс беру ашық емес: әлі басталмаған немесе жабылған. Жабылғаннан кейін дауыс өзгермейді.',
    ru: 'Голосование не открыто: ещё не началось или уже закрыто. После закрытия голос не меняется.',
    en: 'The vote is not open: it has not begun, or is closed. After the closing a ballot does not change.',
  },
  VOTE_STILL_OPEN: {
    kk: 'Ашық тұрған дауыс беру бар ({count}). Алдымен оны жабыңыз.',
    ru: 'Есть незакрытые голосования ({count}). Сначала закройте их.',
    en: 'A vote is still open ({count}). Close it first.',
  },
  ITEM_UNDECIDED: {
    kk: 'Шешілмеген мәселе бар ({count}): шешімі де, кейінге қалдырылғаны да жазылмаған. Әрқайсысын белгілеңіз немесе себебін жазыңыз.',
    ru: 'Есть вопросы без исхода ({count}): нет ни решения, ни отметки о переносе. Отметьте каждый или напишите причину.',
    en: 'Items are left without an outcome ({count}): neither decided nor postponed. Mark each, or give a reason.',
  },
  ABSENTEE_POLL_NOT_ALLOWED: {
    kk: 'Сырттай сұрау кеңестің ережесінде көзделген болса ғана өткізіледі. Ереже рұқсат етсе, баптауларда қосыңыз.',
    ru: 'Заочный опрос возможен, только если его допускает положение совета. Если допускает, включите его в настройках.',
    en: 'An absentee poll is held only where the council’s regulation allows it. If it does, turn it on in the settings.',
  },
  COMMUNITY_QUORUM_NOT_REACHED: {
    kk: 'Кворум жоқ: {members} адамнан {present} бар, {needed} керек. Жиынды немесе жиналысты басқа күнге ауыстырыңыз.',
    ru: 'Кворума нет: присутствуют {present} из {members}, нужно {needed}. Перенесите сход или собрание на другой день.',
    en: 'There is no quorum: {present} of {members} are present, {needed} are needed. Move the gathering or assembly to another day.',
  },
  COMMISSION_QUORUM_NOT_REACHED: {
    kk: 'Комиссияның кворумы жоқ: {members} мүшеден {present} бар, {needed} керек (тексерілмеген, кеңестің параметрі). Себебін жазыңыз немесе отырысты ауыстырыңыз.',
    ru: 'У комиссии нет кворума: присутствуют {present} из {members}, нужно {needed} (не проверено, параметр совета). Напишите причину или перенесите заседание.',
    en: 'The commission has no quorum: {present} of {members} are present, {needed} are needed (not verified, the council’s parameter). Give a reason or move the session.',
  },

  // PC-PROT: protocols
  PROTOCOL_LATE: {
    kk: 'Хаттамаға {on} күні қол қойылған, мерзімі {due} еді (тексерілмеген), {days} жұмыс күні кешіккен.',
    ru: 'Протокол подписан {on}, срок был {due} (не проверено), опоздание {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}.',
    en: 'The protocol was signed on {on}; it was due on {due} (not verified), {days, plural, one {# working day} other {# working days}} late.',
  },
  PROTOCOL_IS_SIGNED: {
    kk: 'Хаттамаға қол қойылған, ол өзгермейді. Түзету үшін бұрынғысына сілтейтін жаңа редакция жасаңыз.',
    ru: 'Протокол подписан и не меняется. Для исправления составьте новую редакцию со ссылкой на прежнюю.',
    en: 'The protocol is signed and does not change. To correct it, make a new version that cites the old.',
  },
  PROTOCOL_IS_FROZEN: {
    kk: 'Хаттама қол қоюға дайындалып, файлы бекітілген. Өзгерту үшін оны жобаға қайтарыңыз.',
    ru: 'Протокол готов к подписи, его файл зафиксирован. Чтобы править, верните его в проект.',
    en: 'The protocol is ready for signing, and its bytes are frozen. To edit it, return it to draft.',
  },
  PROTOCOL_VERSION_WITHOUT_OLD: {
    kk: 'Жаңа редакция бұрынғы хаттамаға сілтемейді. Түзетілетін хаттаманы көрсетіңіз.',
    ru: 'Новая редакция не ссылается на прежний протокол. Укажите, какой протокол она исправляет.',
    en: 'The new version does not cite the old protocol. Name the protocol it corrects.',
  },
  PROTOCOL_VERSION_WITHOUT_REASON: {
    kk: 'Жаңа редакцияның себебі жазылмаған. Не түзетілгенін жазыңыз.',
    ru: 'Не указана причина новой редакции. Напишите, что исправлено.',
    en: 'No reason is given for the new version. Say what is corrected.',
  },
  PROTOCOL_SECTION_MISSING: {
    kk: 'Хаттаманың бөлімі толық емес: {section, select, DATE_PLACE {күні мен орны} MEMBERS {мүшелер тізімі} OTHERS {басқа қатысушылар} OFFICERS {төраға мен хатшы} AGENDA {күн тәртібі} SPEECHES {сөздердің мазмұны} VOTES {дауыс беру} DECISIONS {шешімдер} PROPOSALS {ұсыныстар} other {қарар}}. Толтырыңыз немесе ештеңе жоқ деп белгілеңіз.',
    ru: 'Не заполнен раздел протокола: {section, select, DATE_PLACE {дата и место} MEMBERS {список членов} OTHERS {иные присутствующие} OFFICERS {председатель и секретарь} AGENDA {повестка} SPEECHES {содержание выступлений} VOTES {голосования} DECISIONS {решения} PROPOSALS {предложения} other {резолюция}}. Заполните или отметьте, что ничего нет.',
    en: 'A section of the protocol is not complete: {section, select, DATE_PLACE {date and place} MEMBERS {list of members} OTHERS {others present} OFFICERS {chair and secretary} AGENDA {agenda} SPEECHES {summary of speeches} VOTES {votes} DECISIONS {decisions} PROPOSALS {proposals} other {resolution}}. Fill it in, or mark that there is nothing.',
  },
  PROTOCOL_NUMBERS_EDITED: {
    kk: 'Хаттаманың жазылған фактілері мен сандары мұнда өзгертілмейді. Фактінің өзін түзетіңіз, хаттама соған сай құралады.',
    ru: 'Записанные факты и числа протокола здесь не меняются. Исправьте сам факт, и протокол сложится заново.',
    en: 'The recorded facts and numbers of a protocol are not changed here. Correct the fact itself, and the protocol follows.',
  },
  PROTOCOL_NOT_FOR_SIGNATURE: {
    kk: 'Хаттама қол қоюға берілмеген. Алдымен барлық бөлімін толтырып, қол қоюға беріңіз.',
    ru: 'Протокол не передан на подпись. Сначала заполните все разделы и передайте его.',
    en: 'The protocol is not out for signing. Complete all its sections and put it out first.',
  },
  PROTOCOL_SIGNED_TWICE: {
    kk: 'Бұл хаттамада {role, select, CHAIR {төрағаның} other {хатшының}} қолы бар.',
    ru: 'Подпись {role, select, CHAIR {председателя} other {секретаря}} под этим протоколом уже есть.',
    en: 'This protocol already has the signature of the {role, select, CHAIR {chair} other {secretary}}.',
  },
  PROTOCOL_BEFORE_END: {
    kk: 'Отырыс аяқталмаған. Алдымен оны жабыңыз.',
    ru: 'Заседание не закончено. Сначала закройте его.',
    en: 'The meeting is not over. Close it first.',
  },
  PROTOCOL_NUMBER_REPEATED: {
    kk: 'Бұл сериядағы {number} нөмірі биыл берілген. Басқа нөмір қойыңыз.',
    ru: 'Номер {number} в этой серии в этом году уже занят. Поставьте другой.',
    en: 'Number {number} of this series was given this year already. Give another.',
  },
  PROTOCOL_NUMBER_GAP: {
    kk: 'Нөмір {number}, ал келесісі {expected} болуы керек еді. Аралықтың себебін жазыңыз.',
    ru: 'Номер {number}, а следующим был бы {expected}. Напишите причину пропуска.',
    en: 'The number is {number}, and the next would be {expected}. Give a reason for the gap.',
  },

  // GEN-SIG: signatures
  SIGNATURE_OF_OTHER_BYTES: {
    kk: 'Қолтаңба басқа файлға қойылған: файл қол қоюға берілгеннен кейін өзгерген. Хаттаманың өз файлына қол қойыңыз.',
    ru: 'Подпись поставлена под другим файлом: файл изменён после передачи на подпись. Подпишите сам файл протокола.',
    en: 'The signature is over other bytes: the file was changed after it was put out for signing. Sign the protocol’s own file.',
  },
  SIGNATURE_INVALID: {
    kk: 'Тексеру қызметі қолтаңбаны жарамсыз деп тапты. Қайта қол қойыңыз.',
    ru: 'Проверка признала подпись недействительной. Подпишите заново.',
    en: 'The verifier found the signature invalid. Sign again.',
  },
  SIGNATURE_NOT_VERIFIED: {
    kk: 'Қолтаңба қабылданды, бірақ тексерілмеген: тексеру қызметі қосылмаған.',
    ru: 'Подпись принята, но не проверена: служба проверки не подключена.',
    en: 'The signature is taken and not verified: no verifier is connected.',
  },
  SIGNATURE_ON_PAPER: {
    kk: 'Қолтаңба қағазда: қол қойылған парақтың көшірмесі сақталды.',
    ru: 'Подпись на бумаге: сохранён скан подписанного листа.',
    en: 'The signature is on paper: a scan of the signed sheet is kept.',
  },
  CERTIFICATE_OF_OTHER_PERSON: {
    kk: 'Сертификаттағы ЖСН қол қоюшының ЖСН-імен сәйкес емес (норма тексерілмеген); қолтаңба тексерілмеген болып қалады. Өз кілтіңізбен қол қойыңыз немесе себебін жазыңыз.',
    ru: 'ИИН в сертификате не совпадает с ИИН подписанта (норма не проверена); подпись останется непроверенной. Подпишите своим ключом или напишите причину.',
    en: 'The IIN in the certificate is not the signer’s (the norm is not verified); the signature stays unverified. Sign with your own key or give a reason.',
  },
  CERTIFICATE_OF_OTHER_ORGANISATION: {
    kk: 'Сертификаттағы БСН кеңестің де, құрушы органның да БСН-імен сәйкес емес (норма тексерілмеген); қолтаңба тексерілмеген болып қалады. Өз кілтіңізбен қол қойыңыз немесе себебін жазыңыз.',
    ru: 'БИН в сертификате не совпадает ни с БИН совета, ни с БИН формирующего органа (норма не проверена); подпись останется непроверенной. Подпишите своим ключом или напишите причину.',
    en: 'The BIN in the certificate is neither the council’s nor its forming body’s (the norm is not verified); the signature stays unverified. Sign with your own key or give a reason.',
  },
  CERTIFICATE_ORGANISATION_UNKNOWN: {
    kk: 'Сертификат ұйымға берілген, бірақ кеңестің БСН-і белгісіз, сондықтан салыстырылмады; қолтаңба тексерілмеген болып қалады. Салыстыру үшін кеңестің БСН-ін енгізіңіз.',
    ru: 'Сертификат выдан организации, а БИН совета неизвестен, поэтому не сверен; подпись останется непроверенной. Чтобы сверить, внесите БИН совета.',
    en: 'The certificate is an organisation’s, and the council’s BIN is not known, so it was not compared; the signature stays unverified. Enter the council’s BIN to compare it.',
  },
  CERTIFICATE_OWNER_UNKNOWN: {
    kk: 'Сертификат кімдікі екені белгісіз: ЖСН салыстырылмады; қолтаңба тексерілмеген болып қалады. Себебін жазыңыз.',
    ru: 'Чей сертификат, неизвестно: ИИН не сверен; подпись останется непроверенной. Напишите причину.',
    en: 'Whose certificate it is is not known: the IIN was not compared; the signature stays unverified. Give a reason.',
  },
  PROTOCOL_SIGNER_NOT_OFFICER: {
    kk: 'Хаттамаға төраға мен хатшы қол қояды, ал бұл адам ол күні олардың бірі де, міндетін атқарушы да болмаған (тексерілмеген). Қол қоюшыны тексеріңіз немесе себебін жазыңыз.',
    ru: 'Протокол подписывают председатель и секретарь, а этот человек в тот день не был ни одним из них, ни исполняющим обязанности (не проверено). Проверьте подписанта или напишите причину.',
    en: 'The protocol is signed by the chair and the secretary, and this person was neither on that day, nor acting for one (not verified). Check the signer or give a reason.',
  },
  PROTOCOL_SIGNATURE_MISSING: {
    kk: 'Хаттамада {role, select, CHAIR {төрағаның} other {хатшының}} қолы жоқ (тексерілмеген). Қолын алыңыз немесе себебін жазыңыз.',
    ru: 'В протоколе нет подписи {role, select, CHAIR {председателя} other {секретаря}} (не проверено). Получите подпись или напишите причину.',
    en: 'The protocol lacks the signature of the {role, select, CHAIR {chair} other {secretary}} (not verified). Get it or give a reason.',
  },

  // PC-HEAR: public hearings
  PROPOSAL_WITHOUT_DISPOSITION: {
    kk: 'Қаралмаған ұсыныс бар ({count}). Әрқайсысы қарарға енді ме, жоқ па — белгілеңіз немесе себебін жазыңыз.',
    ru: 'Есть нерассмотренные предложения ({count}). Отметьте о каждом, вошло ли оно в резолюцию, или напишите причину.',
    en: 'Proposals are left undecided ({count}). Mark for each whether it went into the resolution, or give a reason.',
  },
  PROPOSAL_WITHOUT_REASON: {
    kk: 'Ұсыныс қарарға енгізілмеген, себебі жазылмаған. Автор оқитын себебін жазыңыз.',
    ru: 'Предложение не включено в резолюцию, а причина не указана. Напишите причину: её прочтёт автор.',
    en: 'The proposal is not in the resolution, and no reason is given. Write the reason; its author will read it.',
  },
  HEARING_WITHOUT_RESOLUTION: {
    kk: 'Тыңдаудың қарары жоқ. Қарарды жазыңыз немесе неге қабылданбағанын түсіндіріңіз.',
    ru: 'У слушания нет резолюции. Запишите её или напишите, почему она не принята.',
    en: 'The hearing has no resolution. Record it, or say why none was adopted.',
  },
  HEARING_NOT_ANNOUNCED: {
    kk: 'Тыңдау туралы хабарланбаған, соңғы күні — {latest} (тексерілмеген). Хабарландыруды жариялаңыз немесе себебін жазыңыз.',
    ru: 'О слушании не объявлено, последний день — {latest} (не проверено). Опубликуйте объявление или напишите причину.',
    en: 'The hearing is not announced; the latest day is {latest} (not verified). Publish the announcement or give a reason.',
  },
  HEARING_ANNOUNCED_LATE: {
    kk: 'Тыңдау туралы {on} күні жарияланған, ал тыңдауға дейін {days} күнтізбелік күн қалуы үшін соңғы күн {latest} еді (тексерілмеген). Себебін жазыңыз.',
    ru: 'О слушании объявлено {on}, а нужно не позднее {latest}, за {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}} (не проверено). Напишите причину.',
    en: 'The hearing was announced on {on}, and it had to be by {latest}, {days, plural, one {# calendar day} other {# calendar days}} before (not verified). Give a reason.',
  },
  HEARING_ANNOUNCEMENT_INCOMPLETE: {
    kk: 'Хабарландыруда {parts} мәлімет жетіспейді: уақыты, орны, тақырыбы, тіркелу тәртібі, құжаттардың жобалары болуы керек (тексерілмеген). Толықтырыңыз немесе себебін жазыңыз.',
    ru: 'В объявлении не хватает сведений: {parts}. Нужны время, место, тема, порядок регистрации, проекты документов (не проверено). Дополните или напишите причину.',
    en: 'The announcement lacks parts: {parts}. It needs time, place, topic, how to register and draft documents (not verified). Complete it or give a reason.',
  },

  // PC-COM: commissions
  COMMISSION_CHAIR_MISSING: {
    kk: 'Комиссияның төрағасы көрсетілмеген (тексерілмеген). Кеңес мүшелерінің бірін көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Не указан председатель комиссии (не проверено). Укажите члена совета или напишите причину.',
    en: 'The commission’s chair is not named (not verified). Name a member of the council or give a reason.',
  },
  COMMISSION_CHAIR_NOT_MEMBER: {
    kk: 'Комиссияның төрағасы кеңестің мүшесі емес (тексерілмеген). Мүшені таңдаңыз немесе себебін жазыңыз.',
    ru: 'Председатель комиссии — не член совета (не проверено). Выберите члена или напишите причину.',
    en: 'The commission’s chair is not a member of the council (not verified). Choose a member or give a reason.',
  },
  COMMISSION_EXPERTS_ADVISE: {
    kk: 'Комиссияда {count} сарапшы бар: олардың дауысы кеңесші (тексерілмеген).',
    ru: 'Экспертов в комиссии: {count}; голос у них совещательный (не проверено).',
    en: 'Experts in the commission: {count}; their vote is advisory (not verified).',
  },
  COMMISSION_WITHOUT_MEMBERS: {
    kk: 'Комиссияда кеңес мүшесі жоқ (тексерілмеген). Мүшелерді қосыңыз немесе себебін жазыңыз.',
    ru: 'В комиссии нет членов совета (не проверено). Добавьте членов или напишите причину.',
    en: 'The commission has no members of the council (not verified). Add members or give a reason.',
  },
  COMMISSION_WITHOUT_DECISION: {
    kk: 'Комиссияны құру туралы кеңестің шешімі көрсетілмеген. Шешімді көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Не указано решение совета о создании комиссии. Укажите его или напишите причину.',
    en: 'The council’s decision to create the commission is not named. Name it or give a reason.',
  },
  COMMISSION_WITHOUT_DIRECTION: {
    kk: 'Комиссияның қызмет бағыты жазылмаған. Бағытын жазыңыз немесе себебін түсіндіріңіз.',
    ru: 'Не указано направление деятельности комиссии. Укажите его или напишите причину.',
    en: 'The commission’s direction of work is not named. Name it or give a reason.',
  },

  // Clocks in calendar days
  DUE_DAYS_UNVERIFIED: {
    kk: '{days} күнтізбелік күн деген сан тексерілмеген: заң мәтіні қолда болған жоқ.',
    ru: 'Число {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}} не проверено: текста закона не было под рукой.',
    en: 'The number, {days, plural, one {# calendar day} other {# calendar days}}, is not verified: the text of the law was not at hand.',
  },
  DUE_DAYS_SET_BY_TENANT: {
    kk: 'Мерзім кеңестің баптауы бойынша: {days} күнтізбелік күн.',
    ru: 'Срок по настройке совета: {days, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}.',
    en: 'The term is the council’s own setting: {days, plural, one {# calendar day} other {# calendar days}}.',
  },
});
