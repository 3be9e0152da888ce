import { messages } from '../messages.ts';

/** Refusals that are not law, about working groups and their ballots. Keyed by the problem's code. */
export const problemsGroups = messages({
  GROUP_ONLY_WHILE_FORMING: {
    kk: 'Жұмыс тобы құрамы жасақталып жатқан шақырылым үшін құрылады. Ертерек жұмыс істеген топты қағаздары бойынша тұтас енгізіңіз.',
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
    kk: 'Бұл есептік жазба топтың басқа мүшесіне байланған.',
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
});
