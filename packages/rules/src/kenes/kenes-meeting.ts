import { bindingRule } from '../rule.ts';

/** The product's own rule: what is recorded of a meeting does not contradict itself (domain §3.10–3.12, §8.6). */
export const meetingRule = bindingRule({
  id: 'KENES-MEETING',
  title: {
    kk: 'Отырыстың тұтас жазбасы',
    ru: 'Целостная запись заседания',
    en: 'A record of the meeting that holds together',
  },
  provision: {
    kk: 'Қатысу аралықтармен жазылады, бір адамның аралықтары қабаттаспайды. Дауыс сол сәттегі кворуммен белгіленеді; кворум жоғалса, талқылау не үзіліс болады, дауыс берілмейді. Дауыстан кейінгі қатысуды түзету журналға жазылады және дауысты өзгертпейді.',
    ru: 'Присутствие записывается интервалами; интервалы одного человека не пересекаются. Голосование отмечается кворумом той минуты; при утрате кворума возможны прения или перерыв, но не голосование. Исправление присутствия после голосования журналируется и голосование не меняет.',
    en: 'Attendance is recorded as intervals; those of one person do not overlap. A vote is stamped with the quorum of that moment; with the quorum lost there is debate or a break and no vote. A correction of attendance after a vote is journalled and does not change the vote.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    ATTENDANCE_EMPTY_INTERVAL: ['count'],
    ATTENDANCE_OVERLAPS: ['count'],
    ATTENDANCE_CORRECTION_WITHOUT_REASON: [],
    ATTENDANCE_CORRECTED_AFTER_VOTE: ['votes'],
    ATTENDANCE_OF_SIGNED_PROTOCOL: [],
    PRESENT_MORE_THAN_MEMBERS: ['present', 'members'],
    BALLOT_BY_ABSENT: ['count'],
    AGENDA_EMPTY: [],
    MEETING_WITHOUT_PLACE: [],
    OPENER_NOT_CHAIR: [],
    BALLOT_BY_SUSPENDED: [],
    BALLOT_BY_RECUSED: [],
    MEETING_NOT_RUNNING: [],
    ITEM_NOT_INCLUDED: [],
    ITEM_HAS_VOTE: [],
    VOTE_NOT_OPEN_NOW: [],
    VOTE_STILL_OPEN: ['count'],
    ITEM_UNDECIDED: ['count'],
    ABSENTEE_POLL_NOT_ALLOWED: [],
    COMMUNITY_QUORUM_NOT_REACHED: ['present', 'needed', 'members'],
    ELECTION_UNKNOWN_CANDIDATE: ['count'],
    ELECTION_TOO_MANY_CHOICES: ['count', 'places'],
    ELECTION_VOTES_EXCEED: ['votes', 'base'],
  },
});
