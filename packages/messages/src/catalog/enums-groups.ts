import { messages } from '../messages.ts';

/** Words of the enums of working groups and their ballots; part of `enums`. */
export const enumsGroups = messages({
  TenantRole_WORKING_GROUP: { kk: 'Жұмыс тобының мүшесі', ru: 'Член рабочей группы', en: 'Working group member' },
  WorkingGroupState_NUMBER_SET: { kk: 'Саны белгіленді', ru: 'Численность определена', en: 'Size set' },
  WorkingGroupState_STATE_PART_NAMED: {
    kk: 'Мемлекеттік бөлігі аталды',
    ru: 'Государственная часть названа',
    en: 'State part named',
  },
  WorkingGroupState_OWN_COMPETITION: { kk: 'Өз конкурсы өтуде', ru: 'Идёт свой конкурс', en: 'Own competition' },
  WorkingGroupState_COMPLETE: { kk: 'Толық қалыптастырылды', ru: 'Сформирована', en: 'Complete' },
  WorkingGroupState_WORKING: { kk: 'Жұмыс істеуде', ru: 'Работает', en: 'At work' },
  WorkingGroupState_DECIDED: { kk: 'Шешім қабылдады', ru: 'Решение принято', en: 'Decided' },
  WorkingGroupState_DISSOLVED: { kk: 'Таратылды', ru: 'Распущена', en: 'Dissolved' },
  GroupPart_STATE: { kk: 'Мемлекеттік бөлік', ru: 'Государственная часть', en: 'State part' },
  GroupPart_CIVIL: { kk: 'Азаматтық бөлік', ru: 'Гражданская часть', en: 'Civil part' },
  GroupAuthority_HEAD_OF_BODY: {
    kk: 'Мемлекеттік орган басшысы',
    ru: 'Руководитель государственного органа',
    en: 'Head of the state body',
  },
  GroupAuthority_HEAD_OF_EXECUTIVE: {
    kk: 'Атқарушы орган басшысы',
    ru: 'Руководитель исполнительного органа',
    en: 'Head of the executive body',
  },
  GroupAuthority_CHAIRMAN_OF_MASLIKHAT: {
    kk: 'Мәслихат төрағасы',
    ru: 'Председатель маслихата',
    en: 'Chairman of the maslikhat',
  },
  BallotState_OPEN: { kk: 'Дауыс беру жүріп жатыр', ru: 'Голосование идёт', en: 'Voting' },
  BallotState_CLOSED: { kk: 'Дауыс беру аяқталды', ru: 'Голосование завершено', en: 'Closed' },
  BallotForm_ROLL_CALL: { kk: 'Атаулы', ru: 'Поимённое', en: 'By roll call' },
  BallotForm_COUNT_ONLY: { kk: 'Тек қорытынды саны', ru: 'Только итоги', en: 'Totals only' },
  BallotChoice_FOR: { kk: 'Жақтады', ru: 'За', en: 'For' },
  BallotChoice_AGAINST: { kk: 'Қарсы', ru: 'Против', en: 'Against' },
  BallotChoice_ABSTAIN: { kk: 'Қалыс қалды', ru: 'Воздержался', en: 'Abstained' },
  BallotChoice_NOT_VOTING: { kk: 'Дауыс бермеді', ru: 'Не голосовал', en: 'Did not vote' },
  BallotChoice_RECUSED: { kk: 'Өздігінен бас тартты', ru: 'Самоотвод', en: 'Recused' },
  VoteEnteredBy_MEMBER: { kk: 'Мүше өзі берді', ru: 'Подан самим членом', en: 'Cast by the member' },
  VoteEnteredBy_SECRETARIAT: {
    kk: 'Хаттамадан енгізілді',
    ru: 'Внесён по протоколу',
    en: 'Entered from the protocol',
  },
  ElectionResult_ELECTED: { kk: 'Сайланды', ru: 'Избран', en: 'Elected' },
  ElectionResult_RESERVE: { kk: 'Резервте', ru: 'В резерве', en: 'In reserve' },
  ElectionResult_TIED: { kk: 'Дауыс тең түсті', ru: 'Голоса равны', en: 'Tied' },
  ElectionResult_NOT_ELECTED: { kk: 'Сайланбады', ru: 'Не избран', en: 'Not elected' },
});
