import { messages } from '../messages.ts';

/** What working groups do and decide, in the past tense; part of `journal`. */
export const journalGroups = messages({
  GroupSizeSet: {
    kk: 'Жұмыс тобының саны белгіленді',
    ru: 'Определена численность рабочей группы',
    en: 'Size of the working group set',
  },
  GroupStatePartNamed: {
    kk: 'Жұмыс тобының мемлекеттік бөлігі аталды',
    ru: 'Названа государственная часть рабочей группы',
    en: 'State part of the working group named',
  },
  GroupSelectionRecorded: {
    kk: 'Жұмыс тобына сайланғандар енгізілді',
    ru: 'Внесены избранные в рабочую группу',
    en: 'Those chosen for the working group entered',
  },
  GroupHeadAppointed: {
    kk: 'Жұмыс тобының басшысы тағайындалды',
    ru: 'Назначен руководитель рабочей группы',
    en: 'Head of the working group appointed',
  },
  GroupMemberReleased: {
    kk: 'Мүше жұмыс тобынан шықты',
    ru: 'Член вышел из рабочей группы',
    en: 'Member left the working group',
  },
  GroupMemberLinked: {
    kk: 'Топ мүшесіне тіркелгі байланды',
    ru: 'Члену группы привязана учётная запись',
    en: 'Account linked to a group’s member',
  },
  GroupMemberUnlinked: {
    kk: 'Топ мүшесінен тіркелгі ажыратылды',
    ru: 'Учётная запись члена группы отвязана',
    en: 'Account of a group’s member unlinked',
  },
  WorkingGroupCompleted: {
    kk: 'Жұмыс тобы толық қалыптастырылды',
    ru: 'Рабочая группа сформирована',
    en: 'Working group complete',
  },
  WorkingGroupBegan: {
    kk: 'Жұмыс тобы жұмысын бастады',
    ru: 'Рабочая группа приступила к работе',
    en: 'Working group began to work',
  },
  CouncilSizeDecided: {
    kk: 'Кеңестің саны айқындалды',
    ru: 'Определена численность совета',
    en: 'Size of the council decided',
  },
  WorkingGroupDecided: {
    kk: 'Жұмыс тобының хаттамасына қол қойылды',
    ru: 'Подписан протокол рабочей группы',
    en: 'Protocol of the working group signed',
  },
  WorkingGroupDissolved: { kk: 'Жұмыс тобы таратылды', ru: 'Рабочая группа распущена', en: 'Working group dissolved' },
  WorkingGroupRecorded: {
    kk: 'Жұмыс тобы қағаздары бойынша енгізілді',
    ru: 'Рабочая группа внесена по бумагам',
    en: 'Working group entered from its papers',
  },
  InterviewAmended: {
    kk: 'Әңгімелесу жазбасы түзетілді',
    ru: 'Исправлена запись собеседования',
    en: 'Interview corrected',
  },
  InterviewRecorded: { kk: 'Әңгімелесу жазылды', ru: 'Записано собеседование', en: 'Interview recorded' },
  BallotOpened: {
    kk: 'Кандидаттар бойынша дауыс беру ашылды',
    ru: 'Открыто голосование по кандидатам',
    en: 'Ballot on candidates opened',
  },
  VotesCast: { kk: 'Топ мүшесі дауыс берді', ru: 'Член группы проголосовал', en: 'Member of the group voted' },
  VotesRecorded: {
    kk: 'Мүшенің дауысы хаттамадан енгізілді',
    ru: 'Внесены голоса члена по протоколу',
    en: 'Member’s votes entered from the protocol',
  },
  VotesCorrected: {
    kk: 'Хаттамадан енгізілген дауыс түзетілді',
    ru: 'Исправлены внесённые голоса члена',
    en: 'Entered votes of a member corrected',
  },
  PresenceRecorded: {
    kk: 'Отырысқа қатысқандар жазылды',
    ru: 'Записано присутствие на заседании',
    en: 'Presence at the sitting recorded',
  },
  CountsRecorded: { kk: 'Дауыс саны енгізілді', ru: 'Внесены итоги голосования', en: 'Totals of the vote entered' },
  BallotClosed: {
    kk: 'Дауыс беру аяқталып, саналды',
    ru: 'Голосование завершено и подсчитано',
    en: 'Ballot closed and counted',
  },
  ResultsPublished: {
    kk: 'Конкурс нәтижесі жарияланды',
    ru: 'Опубликованы итоги конкурса',
    en: 'Results of the competition published',
  },
  SeatDeclined: {
    kk: 'Кандидат орыннан бас тартты',
    ru: 'Кандидат отказался от места',
    en: 'Candidate declined the seat',
  },
  BallotAmended: { kk: 'Дауыс беру баптауы түзетілді', ru: 'Исправлены условия голосования', en: 'Ballot corrected' },
  ReserveOrdered: {
    kk: 'Резерв кезегі айқындалды',
    ru: 'Определена очередь в резерве',
    en: 'Order of the reserve decided',
  },
});
