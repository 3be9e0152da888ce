import { describe, expect, it } from 'vitest';
import {
  mayAnnounceSession,
  mayCastBallot,
  mayCloseItemToPublic,
  mayCloseSession,
  mayCreateCommission,
  mayOpenSession,
  mayPutToVote,
  mayRemoveItem,
  mayRequestExtraordinary,
  quorumOf,
  shownAs,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';
import { policy, set } from '../testing/meeting-facts.ts';
import { goodCasting, goodOpening, goodPutting, goodSession } from '../testing/session-facts.ts';

const lost = quorumOf({ filled: 20, seats: 20, present: 13, policy: policy() });

describe('a session', () => {
  it('announced in time with an agenda that cites powers is allowed', () => {
    expect(mayAnnounceSession(goodSession)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('without an agenda or a place is refused', () => {
    expect(codes(mayAnnounceSession({ ...goodSession, items: [], place: ' ' }), 'BLOCK')).toEqual([
      'AGENDA_EMPTY',
      'MEETING_WITHOUT_PLACE',
    ]);
  });

  it('members told less than five working days before, and the public less than three, needs a reason', () => {
    const late = mayAnnounceSession({ ...goodSession, noticeOn: day('2026-11-20'), announcedOn: day('2026-11-24') });
    expect(late.points.map(({ code, facts, confidence }) => ({ code, facts, confidence }))).toEqual([
      {
        code: 'NOTICE_TO_MEMBERS_LATE',
        facts: { on: '2026-11-20', latest: '2026-11-19', days: 5 },
        confidence: 'MEMORY',
      },
      { code: 'ANNOUNCEMENT_LATE', facts: { on: '2026-11-24', latest: '2026-11-23', days: 3 }, confidence: 'MEMORY' },
    ]);
  });

  it('whose notice and materials have not gone out is asked about only once their day has passed', () => {
    const silent = { ...goodSession, noticeOn: null, announcedOn: null };
    const items = [{ powerIds: ['PWR-09'], closed: null, materials: { needed: true, deliveredOn: null } }];
    const on = (today: string) => codes(mayAnnounceSession({ ...silent, items, today: day(today) }), 'WARN');
    expect(on('2026-11-19')).toEqual([]);
    expect(on('2026-11-20')).toEqual(['NOTICE_TO_MEMBERS_MISSING', 'MATERIALS_MISSING']);
    expect(on('2026-11-24')).toContain('ANNOUNCEMENT_MISSING');
  });

  it('with an item that cites no power, or another council’s, is asked about', () => {
    const items = [[], ['PWR-13']].map((powerIds) => ({
      powerIds,
      closed: null,
      materials: { needed: false, deliveredOn: null },
    }));
    expect(codes(mayAnnounceSession({ ...goodSession, councilKind: 'REPUBLICAN', items }), 'WARN')).toEqual([
      'POWER_NOT_CITED',
      'POWER_NOT_OF_COUNCIL',
    ]);
  });

  it('a question of the council’s own order needs no power', () => {
    const items = [{ powerIds: null, closed: null, materials: { needed: false, deliveredOn: null } }];
    expect(mayAnnounceSession({ ...goodSession, items }).outcome).toBe('ALLOWED');
  });

  it('in writing is held only where the council’s regulation allows it, and needs no place', () => {
    const poll = { ...goodSession, form: 'ABSENTEE', place: null } as const;
    expect(codes(mayAnnounceSession(poll), 'BLOCK')).toEqual(['ABSENTEE_POLL_NOT_ALLOWED']);
    expect(mayAnnounceSession({ ...poll, overrides: [set('PC-SES-03', 'absenteePoll', 1)] }).outcome).toBe('ALLOWED');
  });

  it('joint has a partner, and each council counts for itself', () => {
    expect(codes(mayAnnounceSession({ ...goodSession, form: 'JOINT' }), 'WARN')).toEqual(['JOINT_SESSION_ALONE']);
    expect(codes(mayAnnounceSession({ ...goodSession, form: 'JOINT', councils: 2 }), 'INFO')).toEqual([
      'JOINT_COUNCILS_COUNT_APART',
    ]);
  });

  it('out of turn asks for no notice until the council has set its term, but for a request', () => {
    const urgent = {
      ...goodSession,
      form: 'EXTRAORDINARY',
      noticeOn: day('2026-11-25'),
      announcedOn: day('2026-11-25'),
    } as const;
    expect(codes(mayAnnounceSession(urgent), 'WARN')).toEqual(['EXTRAORDINARY_WITHOUT_REQUEST']);
    const overrides = [set('PC-SES-06', 'extraordinaryNotice', 2)];
    expect(codes(mayAnnounceSession({ ...urgent, overrides }), 'WARN')).toContain('NOTICE_TO_MEMBERS_LATE');
  });
});

describe('a session out of turn', () => {
  const request = { by: 'MEMBERS', signed: 7, members: 20, question: 'Снос парка', on: day('2026-11-23') } as const;

  it('may be asked for by one member in three, the chair or the forming body', () => {
    expect(mayRequestExtraordinary(request).outcome).toBe('ALLOWED');
    expect(mayRequestExtraordinary({ ...request, signed: 6 }).points[0]).toMatchObject({
      code: 'EXTRAORDINARY_TOO_FEW',
      confidence: 'MEMORY',
      facts: { signed: 6, needed: 7, members: 20 },
    });
    expect(mayRequestExtraordinary({ ...request, by: 'CHAIR', signed: 0 }).outcome).toBe('ALLOWED');
  });

  it('is called for a question', () => {
    expect(codes(mayRequestExtraordinary({ ...request, question: '' }), 'WARN')).toEqual([
      'EXTRAORDINARY_WITHOUT_QUESTION',
    ]);
  });
});

describe('opening', () => {
  it('the first session is opened by the head of the working group, with the three elections on its agenda', () => {
    expect(mayOpenSession(goodOpening)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('a first session opened by another is refused, citing article 13(1)', () => {
    expect(mayOpenSession({ ...goodOpening, openerId: 'guest' }).points[0]).toMatchObject({
      ruleId: 'PC-ORG-01',
      code: 'FIRST_SESSION_OPENER',
      level: 'BLOCK',
      confidence: 'FOUND',
      basis: [{ article: '13(1)' }, {}],
    });
  });

  it('who acts for the head on that day opens it; after his days he is another', () => {
    const officers = [
      { personId: 'head', post: 'GROUP_HEAD', acting: true, from: day('2026-11-20'), to: day('2026-11-26') },
    ] as const;
    expect(codes(mayOpenSession({ ...goodOpening, officers }), 'INFO')).toEqual(['FIRST_SESSION_BY_ACTING_HEAD']);
    expect(mayOpenSession({ ...goodOpening, officers, on: day('2026-11-27') }).outcome).toBe('REFUSED');
  });

  it('the first session of a commission is its chair’s to open', () => {
    const first = mayOpenSession({ ...goodOpening, kind: 'COMMISSION_SESSION', openerId: 'guest', elections: [] });
    expect([first.outcome, ...codes(first, 'INFO')]).toEqual(['ALLOWED', 'OPENER_NOT_CHAIR']);
  });

  it('nobody named as opener is unknown, and an election left out is asked about', () => {
    expect(mayOpenSession({ ...goodOpening, openerId: null }).points[0]).toMatchObject({ unknown: true });
    expect(mayOpenSession({ ...goodOpening, elections: ['CHAIR'] }).points.map(({ facts }) => facts)).toEqual([
      { office: 'PRESIDIUM' },
      { office: 'COMMISSIONS' },
    ]);
  });

  it('without quorum is refused', () => {
    expect(codes(mayOpenSession({ ...goodOpening, quorum: lost }), 'BLOCK')).toEqual(['QUORUM_NOT_REACHED']);
  });

  it('of a later session by another than the chair is told, for law does not say who', () => {
    expect(codes(mayOpenSession({ ...goodOpening, form: 'ORDINARY' }), 'INFO')).toEqual(['OPENER_NOT_CHAIR']);
  });
});

describe('a vote', () => {
  it('in a running session with quorum on an item of the agenda may be opened', () => {
    expect(mayPutToVote(goodPutting)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('without quorum must be refused, and the session shows so', () => {
    expect(codes(mayPutToVote({ ...goodPutting, quorum: lost }), 'BLOCK')).toEqual(['QUORUM_NOT_REACHED']);
    expect([shownAs('IN_SESSION', lost), shownAs('BREAK', lost), shownAs('HELD', lost)]).toEqual([
      'QUORUM_LOST',
      'BREAK',
      'HELD',
    ]);
  });

  it('in a break, on an item taken off, or while another is open is refused', () => {
    expect(codes(mayPutToVote({ ...goodPutting, session: 'BREAK' }), 'BLOCK')).toEqual(['MEETING_NOT_RUNNING']);
    expect(codes(mayPutToVote({ ...goodPutting, item: 'REMOVED' }), 'BLOCK')).toEqual(['ITEM_NOT_INCLUDED']);
    expect(codes(mayPutToVote({ ...goodPutting, openVotes: 1 }), 'BLOCK')).toEqual(['VOTE_STILL_OPEN']);
  });

  it('entered the next day from notes needs its quorum and its item all the same', () => {
    expect(mayPutToVote({ ...goodPutting, session: 'HELD', recorded: true }).outcome).toBe('ALLOWED');
    expect(mayPutToVote({ ...goodPutting, session: 'HELD', recorded: true, quorum: lost }).outcome).toBe('REFUSED');
  });
});

describe('a ballot', () => {
  it('of a member in the room is taken', () => {
    expect(mayCastBallot(goodCasting)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it.each([
    ['of an invitee', { membership: null }, 'BALLOT_BY_INVITEE'],
    ['of a suspended member', { membership: 'SUSPENDED' }, 'BALLOT_BY_SUSPENDED'],
    ['of one who is not there', { present: false }, 'BALLOT_BY_ABSENT'],
    ['of a recused member', { recused: true }, 'BALLOT_BY_RECUSED'],
    ['after the closing', { vote: 'COUNTED' }, 'VOTE_NOT_OPEN_NOW'],
  ] as const)('%s must be refused', (_name, change, code) => {
    expect(codes(mayCastBallot({ ...goodCasting, ...change }), 'BLOCK')).toEqual([code]);
  });

  it('of an adviser is recorded apart', () => {
    const adviser = mayCastBallot({ ...goodCasting, membership: null, adviser: true });
    expect([adviser.outcome, ...codes(adviser, 'INFO')]).toEqual(['ALLOWED', 'VOTE_IS_ADVISORY']);
  });

  it('for another is asked about: that the vote is personal is only recalled', () => {
    expect(mayCastBallot({ ...goodCasting, byProxy: true }).points[0]).toMatchObject({
      code: 'BALLOT_BY_PROXY',
      level: 'WARN',
      confidence: 'MEMORY',
    });
  });
});

describe('closing', () => {
  it('a session with an open vote is refused; an item without an outcome is asked about', () => {
    expect(codes(mayCloseSession({ openVotes: 1, undecidedItems: 0 }), 'BLOCK')).toEqual(['VOTE_STILL_OPEN']);
    expect(codes(mayCloseSession({ openVotes: 0, undecidedItems: 2 }), 'WARN')).toEqual(['ITEM_UNDECIDED']);
  });

  it('an item that was voted on stays on the agenda', () => {
    expect([mayRemoveItem({ votes: 1 }).outcome, mayRemoveItem({ votes: 0 }).outcome]).toEqual(['REFUSED', 'ALLOWED']);
  });

  it('an item to the public needs a ground and a reason, for sessions are open', () => {
    expect(codes(mayCloseItemToPublic({ ground: null, reason: null }), 'BLOCK')).toEqual([
      'CLOSED_ITEM_WITHOUT_GROUND',
    ]);
    expect(codes(mayCloseItemToPublic({ ground: 'PERSONAL_DATA', reason: ' ' }), 'BLOCK')).toEqual([
      'CLOSED_ITEM_WITHOUT_REASON',
    ]);
    expect(codes(mayCloseItemToPublic({ ground: 'OTHER', reason: 'просьба' }), 'WARN')).toEqual([
      'CLOSED_ITEM_OTHER_GROUND',
    ]);
    expect(mayCloseItemToPublic({ ground: 'STATE_SECRETS', reason: 'гриф' }).outcome).toBe('ALLOWED');
  });
});

describe('a commission', () => {
  const good = { direction: 'Экология', hasDecision: true, members: 5, chair: { isCouncilMember: true }, experts: 0 };

  it('created by the council, for a direction, chaired by its member is allowed', () => {
    expect(mayCreateCommission(good)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('chaired by another is asked about; its experts advise', () => {
    const other = mayCreateCommission({ ...good, chair: { isCouncilMember: false }, experts: 2 });
    expect([codes(other, 'WARN'), codes(other, 'INFO')]).toEqual([
      ['COMMISSION_CHAIR_NOT_MEMBER'],
      ['COMMISSION_EXPERTS_ADVISE'],
    ]);
  });

  it('of nobody, for nothing, by no decision is asked about in each', () => {
    const bare = mayCreateCommission({ direction: null, hasDecision: false, members: 0, chair: null, experts: 0 });
    expect(codes(bare, 'WARN')).toEqual([
      'COMMISSION_WITHOUT_DECISION',
      'COMMISSION_WITHOUT_DIRECTION',
      'COMMISSION_WITHOUT_MEMBERS',
      'COMMISSION_CHAIR_MISSING',
    ]);
  });
});
