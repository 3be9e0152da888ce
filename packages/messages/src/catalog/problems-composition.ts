import { messages } from '../messages.ts';
import { problemsCompetition } from './problems-competition.ts';
import { problemsControlForms } from './problems-control-forms.ts';
import { problemsCouncilWork } from './problems-council-work.ts';
import { problemsExpertise } from './problems-expertise.ts';

/** Refusals that are not law, about who sits: convocations, seats, people, memberships. Keyed by the problem's code. */
export const problemsComposition = messages({
  ...problemsCompetition,
  ...problemsControlForms,
  ...problemsExpertise,
  ...problemsCouncilWork,
  CONVOCATION_IS_OVER: {
    kk: 'Бұл шақырылым аяқталған: орындары мен мүшелері өзгермейді. Қазіргі шақырылымды ашыңыз.',
    ru: 'Этот созыв завершён: его места и члены больше не меняются. Откройте действующий созыв.',
    en: 'This convocation is over: its seats and members no longer change. Open the present one.',
  },
  NO_VACANT_SEAT: {
    kk: 'Бос орын жоқ. Алдымен орын қосыңыз немесе мүшелікті тоқтатыңыз.',
    ru: 'Вакантных мест нет. Сначала добавьте место или прекратите чьё-то членство.',
    en: 'There is no vacant seat. Add a seat or end a membership first.',
  },
  MEMBERSHIP_NOT_ENDED: {
    kk: 'Бұл мүшелік мерзімінен бұрын тоқтатылмаған, орны бос емес. Алдымен оны тоқтатыңыз.',
    ru: 'Это членство не прекращено досрочно, место не освободилось. Сначала прекратите его.',
    en: 'This membership has not ended early and its seat is not free. End it first.',
  },
  MEMBERSHIP_NOT_SUSPENDED: {
    kk: 'Бұл мүшелік тоқтатыла тұрған жоқ.',
    ru: 'Это членство не приостановлено.',
    en: 'This membership is not suspended.',
  },
  SEAT_HAS_A_MEMBER: {
    kk: 'Бұл орынды басқа мүше иеленген. Басқа орынды таңдаңыз.',
    ru: 'Это место уже занято другим человеком. Выберите другое место.',
    en: 'Another person holds this seat. Choose another seat.',
  },
  SEAT_IS_FILLED: {
    kk: 'Орын толтырылған, сондықтан оны алып тастауға немесе түрін өзгертуге болмайды. Алдымен мүшелікті тоқтатыңыз.',
    ru: 'Место занято, поэтому его нельзя убрать или изменить его вид. Сначала прекратите членство.',
    en: 'The seat is filled, so it cannot be taken out or change its kind. End the membership first.',
  },
  IIN_NOT_KEPT: {
    kk: 'Кеңесте бұл адамның ЖСН-і жоқ.',
    ru: 'ИИН этого человека у совета нет.',
    en: 'The council does not have this person’s IIN.',
  },
  IIN_OF_ANOTHER: {
    kk: 'Бұл ЖСН кеңестегі басқа адамның жазбасында тұр. Сол жазбаны таңдаңыз.',
    ru: 'Этот ИИН стоит у другого человека в реестре совета. Выберите ту запись.',
    en: 'This IIN stands with another person in the council’s register. Choose that record.',
  },
  BEFORE_COUNCILS_LAW: {
    kk: '«Қоғамдық кеңестер туралы» Заң 2016 жылғы 1 қаңтардан бері қолданылады: шақырылым одан ерте басталмайды. Жылын тексеріңіз.',
    ru: 'Закон «Об общественных советах» действует с 1 января 2016 года: созыв не начинается раньше. Проверьте год.',
    en: 'The Law on Public Councils has been in force since 1 January 2016: no convocation begins before. Check the year.',
  },
  CONVOCATION_NUMBER_TAKEN: {
    kk: 'Осы нөмірлі шақырылым бар. Келесі нөмірді жазыңыз.',
    ru: 'Созыв с этим номером уже есть. Укажите следующий номер.',
    en: 'There is a convocation with this number already. Give the next one.',
  },
  MORE_MEMBERS_THAN_SEATS: {
    kk: 'Бұл түрдегі орындардан мүше көп. Орын қосыңыз немесе бір орынды кезекпен иеленгендерге бірдей орын нөмірін беріңіз.',
    ru: 'Членов больше, чем мест этого вида. Добавьте места или дайте один номер места тем, кто занимал его по очереди.',
    en: 'There are more members than seats of this kind. Add seats, or give one seat number to those who held it in turn.',
  },
  END_BEFORE_START: {
    kk: 'Соңғы күні бірінші күнінен бұрын. Күндерін тексеріңіз.',
    ru: 'Последний день раньше первого. Проверьте даты.',
    en: 'The last day is before the first. Check the dates.',
  },
  MEMBER_SEATED_LATER: {
    kk: 'Шақырылымның бір мүшесі {on} күнінен бастап сайланған: шақырылым одан бұрын аяқталмайды. Күнін тексеріңіз.',
    ru: 'Один из членов созыва занял место с {on}: созыв не мог закончиться раньше. Проверьте дату.',
    en: 'A member of the convocation was seated from {on}: it cannot have ended before. Check the date.',
  },
  CONVOCATION_HAS_NO_DAYS: {
    kk: 'Шақырылымның мерзімі басталған жоқ: алдымен құрамын бекітіңіз.',
    ru: 'Срок созыва не начался: сначала внесите утверждение состава.',
    en: 'The convocation’s term has not begun: enter the approval of its composition first.',
  },
  GROUND_NEEDS_WORDS: {
    kk: 'Тізімде жоқ негізді сөзбен жазыңыз.',
    ru: 'Основание не из перечня опишите словами.',
    en: 'Put a ground that is not listed into words.',
  },
  PHOTO_NOT_A_PICTURE: {
    kk: 'Бұл файл сурет емес. JPEG, PNG немесе HEIC суретін таңдаңыз.',
    ru: 'Этот файл не фотография. Выберите снимок JPEG, PNG или HEIC.',
    en: 'This file is not a picture. Choose a JPEG, PNG or HEIC one.',
  },
  PREPARING_ANOTHER: {
    kk: 'Жаңа құрам әлдеқашан қалыптастырылып жатыр. Сол шақырылымды ашыңыз.',
    ru: 'Новый состав уже формируется. Откройте тот созыв.',
    en: 'The next composition is being formed already. Open that convocation.',
  },
  ROSTER_EMPTY: {
    kk: 'Тізімде бір де адам жоқ. Кемінде бір мүше енгізіңіз.',
    ru: 'В списке нет ни одного человека. Внесите хотя бы одного члена.',
    en: 'The roster has nobody in it. Enter at least one member.',
  },
});
