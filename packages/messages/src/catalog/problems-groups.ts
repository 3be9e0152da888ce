import { messages } from '../messages.ts';

/** Refusals that are not law, about working groups and their ballots. Keyed by the problem's code. */
export const problemsGroups = messages({
  GROUP_ONLY_WHILE_FORMING: {
    kk: 'Жұмыс тобы құрамы қалыптастырылып жатқан шақырылым үшін құрылады. Ертерек жұмыс істеген топты қағаздары бойынша тұтас енгізіңіз.',
    ru: 'Рабочая группа создаётся для созыва, состав которого формируется. Группу, работавшую раньше, внесите целиком по её бумагам.',
    en: 'A working group is set up for a convocation that is being formed. Enter an earlier group whole, from its papers.',
  },
  GROUP_IS_THERE: {
    kk: 'Бұл шақырылымның жұмыс тобы бар. Соны ашыңыз.',
    ru: 'У этого созыва рабочая группа уже есть. Откройте её.',
    en: 'This convocation has a working group already. Open it.',
  },
  GROUP_NOT_THERE: {
    kk: 'Бұл шақырылымның жұмыс тобы жоқ. Алдымен оның санын белгілеген актіні енгізіңіз.',
    ru: 'У этого созыва нет рабочей группы. Сначала внесите акт, которым определена её численность.',
    en: 'This convocation has no working group. Enter the act that sets its size first.',
  },
  GROUP_COMPETITION_BEGAN: {
    kk: 'Топтың өз конкурсы басталды: саны мен мемлекеттік бөлігі енді өзгермейді.',
    ru: 'Собственный конкурс группы уже начат: её численность и государственная часть больше не меняются.',
    en: 'The group’s own competition has begun: its size and state part no longer change.',
  },
  STATE_PART_NOT_NAMED: {
    kk: 'Мемлекеттік бөлігі әлі аталған жоқ. Алдымен оны енгізіңіз.',
    ru: 'Государственная часть ещё не названа. Сначала внесите её.',
    en: 'The state part is not named yet. Enter it first.',
  },
  GROUP_IS_OVER: {
    kk: 'Топ шешім қабылдады немесе таратылды: құрамы енді өзгермейді.',
    ru: 'Группа приняла решение или распущена: её состав больше не меняется.',
    en: 'The group has decided or was dissolved: its members no longer change.',
  },
  GROUP_NOT_WORKING: {
    kk: 'Топ қазір жұмыс істемейді. Алдымен оның жұмысы басталғанын жазыңыз.',
    ru: 'Группа сейчас не работает. Сначала отметьте начало её работы.',
    en: 'The group does not work now. Record first that it began.',
  },
  ALREADY_IN_GROUP: {
    kk: 'Бұл адам топта бар.',
    ru: 'Этот человек уже в группе.',
    en: 'This person is in the group already.',
  },
  SAME_PERSON_TWICE: {
    kk: 'Бұл адам тізімде екі рет тұр. Бір жолын алып тастаңыз.',
    ru: 'Этот человек указан дважды. Уберите одну строку.',
    en: 'This person stands in the list twice. Take one line out.',
  },
  MEMBER_LEFT_GROUP: {
    kk: 'Бұл мүше топтан шығып кеткен.',
    ru: 'Этот член уже вышел из группы.',
    en: 'This member has left the group already.',
  },
  HEADED_THEN: {
    kk: 'Бұл күндері топтың басшысы бар. Күндерін тексеріңіз.',
    ru: 'На эти дни руководитель уже есть. Проверьте даты.',
    en: 'The group has a head on these days already. Check the dates.',
  },
  ACCOUNT_NOT_OF_GROUP: {
    kk: 'Бұл адамның «Жұмыс тобының мүшесі» рөлі жоқ. Оны осы рөлге шақырыңыз немесе рөлін өзгертіңіз.',
    ru: 'У этого человека нет роли «Член рабочей группы». Пригласите его с этой ролью или измените роль.',
    en: 'This person has no role of a working group member. Invite them with it or change their role.',
  },
  ACCOUNT_OF_ANOTHER_MEMBER: {
    kk: 'Бұл тіркелгі топтың басқа мүшесіне байланған.',
    ru: 'Эта учётная запись привязана к другому члену группы.',
    en: 'This account is linked to another member of the group.',
  },
  MORE_PRESENT_THAN_MEMBERS: {
    kk: 'Топта {members} мүше бар, одан көп адам қатыса алмайды.',
    ru: 'В группе членов: {members}; присутствовать больше не могло.',
    en: 'The group has {members} members; no more can have been present.',
  },
  SEATS_DIFFER_FROM_SIZE: {
    kk: 'Түрлері бойынша {seats} орын жазылған, ал кеңестің саны — {size}. Сандарын теңестіріңіз.',
    ru: 'По видам указано мест: {seats}, а численность совета — {size}. Приведите числа к одному.',
    en: 'By kind there are {seats} seats, while the size is {size}. Make the numbers agree.',
  },
  PER_CENT: {
    kk: '0 мен 100 арасындағы пайызды жазыңыз.',
    ru: 'Укажите проценты от 0 до 100.',
    en: 'Give per cent from 0 to 100.',
  },
  GROUP_DOES_NOT_ELECT_ITSELF: {
    kk: 'Топтың өз конкурсында топ дауыс бермейді. Сайланғандарды конкурстың хаттамасы бойынша енгізіңіз.',
    ru: 'В собственном конкурсе группы сама группа не голосует. Внесите избранных по протоколу конкурса.',
    en: 'In the group’s own competition the group does not vote. Enter those chosen from the protocol of that competition.',
  },
  BALLOT_IS_THERE: {
    kk: 'Осы түрдегі орындар бойынша дауыс беру ашылған. Соны ашыңыз.',
    ru: 'Голосование по местам этого вида уже открыто. Откройте его.',
    en: 'The ballot for seats of this kind is there already. Open it.',
  },
  BALLOT_HAS_BEGUN: {
    kk: 'Осы түрдегі орындар бойынша дауыс беру ашылған: жаңа кандидат жіберілмейді.',
    ru: 'Голосование по местам этого вида уже открыто: новый кандидат не допускается.',
    en: 'The ballot for seats of this kind has been opened: no further candidate is admitted.',
  },
  APPLICATIONS_UNDECIDED: {
    kk: 'Осы түрдегі орындарға берілген {count, plural, other {# өтінім}} бойынша шешім жоқ. Алдымен әрқайсысын жіберіңіз немесе қабылдамаңыз.',
    ru: 'Не решено по {count, plural, one {# заявке} few {# заявкам} many {# заявкам} other {# заявки}} на эти места. Сначала допустите или отклоните каждую.',
    en: '{count, plural, one {# application for these seats is} other {# applications for these seats are}} not decided on. Admit or reject each of them first.',
  },
  COMPETITION_IS_OVER: {
    kk: 'Конкурстың қорытындысы шықты: өтінімдер бойынша шешім өзгермейді.',
    ru: 'У конкурса уже есть итоги: решения по заявкам больше не принимаются.',
    en: 'The competition has its results: applications are no longer decided on.',
  },
  NO_SEATS_OF_KIND: {
    kk: 'Конкурста осы түрдегі орын жоқ.',
    ru: 'В конкурсе нет мест этого вида.',
    en: 'The competition has no seats of this kind.',
  },
  NO_CANDIDATES_OF_KIND: {
    kk: 'Осы түрдегі орынға жіберілген кандидат жоқ: орын қайта конкурсқа шығады.',
    ru: 'На места этого вида нет допущенных кандидатов: места пойдут на повторный конкурс.',
    en: 'There are no admitted candidates for seats of this kind: the seats go to a repeat.',
  },
  BALLOT_IS_CLOSED: {
    kk: 'Дауыс беру аяқталды: дауыстар мен қорытынды өзгермейді.',
    ru: 'Голосование завершено: голоса и итоги больше не меняются.',
    en: 'The ballot is closed: votes and totals no longer change.',
  },
  BALLOT_IS_OPEN: {
    kk: 'Дауыс беру әлі жүріп жатыр. Алдымен оны аяқтаңыз.',
    ru: 'Голосование ещё идёт. Сначала завершите его.',
    en: 'The ballot is still open. Close it first.',
  },
  BALLOT_HAS_NO_NAMES: {
    kk: 'Бұл дауыс беру тек қорытынды санымен енгізіледі, ол атаулы емес.',
    ru: 'Это голосование вносится только итогами, без имён.',
    en: 'This ballot is entered as totals only, without names.',
  },
  BALLOT_IS_BY_NAME: {
    kk: 'Бұл дауыс беру атаулы: әр мүшенің дауысын енгізіңіз.',
    ru: 'Это голосование поимённое: внесите голос каждого члена.',
    en: 'This ballot is by name: enter each member’s votes.',
  },
  NOT_OF_THE_GROUP: {
    kk: 'Бұл адам сол күні топтың мүшесі болмаған.',
    ru: 'Этот человек не был членом группы в тот день.',
    en: 'This person was no member of the group on that day.',
  },
  ALREADY_VOTED: {
    kk: 'Бұл кандидат бойынша дауыс берілген.',
    ru: 'По этому кандидату голос уже подан.',
    en: 'A vote on this candidate stands already.',
  },
  VOTE_IS_THE_MEMBERS: {
    kk: 'Бұл дауысты мүшенің өзі берді, оны хатшылық түзете алмайды.',
    ru: 'Этот голос подал сам член группы: секретариат его не исправляет.',
    en: 'The member cast this vote; the secretariat does not correct it.',
  },
  CANDIDATE_WITHDREW: {
    kk: 'Бұл кандидат енді қатыспайды: өтінішін қайтарып алды немесе қабылданбады.',
    ru: 'Этот кандидат больше не участвует: отозвал заявку или отклонён.',
    en: 'This candidate no longer stands: withdrawn or rejected.',
  },
  CANDIDATE_NOT_ADMITTED: {
    kk: 'Әңгімелесу тек жіберілген кандидатпен өтеді.',
    ru: 'Собеседование проводится только с допущенным кандидатом.',
    en: 'Only an admitted candidate is interviewed.',
  },
  VOTE_TWICE: {
    kk: 'Бұл кандидат тізімде екі рет тұр.',
    ru: 'Этот кандидат указан дважды.',
    en: 'This candidate stands in the list twice.',
  },
  ABSENT_HAS_VOTED: {
    kk: 'Дауыс берген мүшені «қатысқан жоқ» деп белгілеуге болмайды.',
    ru: 'Проголосовавшего члена нельзя отметить отсутствующим.',
    en: 'A member who has voted cannot be marked absent.',
  },
  NOT_A_COUNT: {
    kk: 'Нөлден кем емес бүтін сан жазыңыз.',
    ru: 'Укажите целое число от нуля.',
    en: 'Give a whole number from zero.',
  },
  COUNTS_OF_EACH: {
    kk: 'Әр кандидат бойынша дауыс санын енгізіңіз.',
    ru: 'Внесите числа голосов по каждому кандидату.',
    en: 'Enter the totals of every candidate.',
  },
  COUNTS_MISSING: {
    kk: 'Дауыс саны енгізілмеген. Алдымен хаттамадағы сандарды енгізіңіз.',
    ru: 'Итоги голосования не внесены. Сначала внесите числа из протокола.',
    en: 'The totals are not entered. Enter the numbers of the protocol first.',
  },
  NOBODY_LEFT_TO_SEAT: {
    kk: 'Құрамға енгізілетін адам қалмады.',
    ru: 'Некого вводить в состав: все уже на местах, отказались или не избраны.',
    en: 'Nobody is left to be seated.',
  },
  RESERVE_TIED: {
    kk: 'Резервтің келесі орнында дауысы тең {count} кандидат тұр: топ олардың арасында дауыс береді.',
    ru: 'На очереди в резерве кандидатов с равными голосами: {count}. Между ними голосует группа.',
    en: 'Next in the reserve are {count} candidates with equal votes: the group votes between them.',
  },
  RESULTS_NOT_THERE: {
    kk: 'Конкурстың нәтижесі әлі жоқ. Алдымен барлық дауыс беруді аяқтаңыз.',
    ru: 'Итогов конкурса ещё нет. Сначала завершите все голосования.',
    en: 'The competition has no results yet. Close every ballot first.',
  },
  RESULTS_ARE_PUBLIC: {
    kk: 'Нәтижелер жарияланған.',
    ru: 'Итоги уже опубликованы.',
    en: 'The results are published already.',
  },
  PUBLISHED_BEFORE_RESULTS: {
    kk: 'Нәтижелер {on} күнгі хаттамадан бұрын жариялана алмайды.',
    ru: 'Итоги не могли быть опубликованы раньше протокола от {on}.',
    en: 'Results cannot be published before the protocol of {on}.',
  },
  VOTES_ARE_ENTERED: {
    kk: 'Дауыстар енгізілген, сондықтан дауыс беру түрі өзгермейді.',
    ru: 'Голоса уже внесены, поэтому вид голосования не меняется.',
    en: 'Votes are entered already, so the form of the ballot stays.',
  },
  RESERVE_IS_ORDERED: {
    kk: 'Резервтің келесі орнында бір ғана кандидат тұр, дауысы теңдер жоқ.',
    ru: 'На очереди в резерве один кандидат, равных нет.',
    en: 'One candidate stands next in the reserve; there are no equals.',
  },
  RESERVE_OF_EACH: {
    kk: 'Дауысы тең кандидаттардың бәрін ретімен көрсетіңіз.',
    ru: 'Укажите по порядку всех кандидатов с равными голосами.',
    en: 'Name all candidates with equal votes, in their order.',
  },
});
