import { baseCalendar } from '@kenes/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppliedAt,
  competition,
  competitionWindow,
  isRunning,
  mayApply,
  mayAskRegister,
  mayCancelCompetition,
  mayChangeApplication,
  mayEditCompetition,
  mayExtendCompetition,
  mayOpenCompetition,
  mayReject,
  mayWithdraw,
  type OpeningFacts,
  type RegisterQuestion,
  resultsPublished,
  reviewedInTime,
} from '../index.ts';
import { goodApplication, goodOpening } from '../testing/composition-facts.ts';
import { codes, day } from '../testing/facts.ts';

const calendar = baseCalendar;

describe('the window of a competition (PC-COMP-02)', () => {
  it('of twenty days from 24.11.2026 closes on Monday 14.12.2026 at 23:59:59 in Almaty', () => {
    const window = competitionWindow({ publishedOn: day('2026-11-24'), calendar });
    expect(window.closesOn?.toString()).toBe('2026-12-14');
    expect(window.closesAt?.toString()).toBe('2026-12-14T18:59:59Z');
    expect(window.points).toMatchObject([{ code: 'WINDOW_UNVERIFIED', confidence: 'MEMORY', facts: { days: 20 } }]);
  });

  it('that would end on a day off ends on the next working day, whose days off are named', () => {
    const window = competitionWindow({ publishedOn: day('2026-03-02'), calendar });
    // 22 March is a Sunday and Nauryz; 23, 24 and 25 March are off.
    expect(window.closesOn?.toString()).toBe('2026-03-26');
    expect(window.skipped.map(({ date }) => date.toString())).toEqual([
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
    ]);
  });

  it('before March 2024 closed by the time of that time: UTC+6', () => {
    const overrides = [{ ruleId: 'PC-COMP-02', key: 'window', value: 10, effectiveFrom: '2019-01-01' }];
    const window = competitionWindow({ publishedOn: day('2019-04-01'), calendar, overrides });
    expect(window.closesAt?.toString()).toBe('2019-04-11T17:59:59Z');
    expect(window.points).toMatchObject([{ code: 'WINDOW_SET_BY_COUNCIL' }]);
  });

  it('in a year without a calendar is not computed, and says so', () => {
    const window = competitionWindow({ publishedOn: day('2030-01-10'), calendar });
    expect(window).toMatchObject({ closesOn: null, closesAt: null, noCalendarFor: 2030 });
  });
});

describe('opening a competition', () => {
  const open = (facts: Partial<OpeningFacts>) => mayOpenCompetition({ ...goodOpening, ...facts });

  it('as announced in the media and on the body’s site, long enough, is allowed', () => {
    expect(mayOpenCompetition(goodOpening)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('a day too short is asked about and not refused: the length is practice', () => {
    expect(open({ closesOn: day('2026-12-13') })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [
        { code: 'WINDOW_TOO_SHORT', facts: { earliest: '2026-12-14', days: 20 } },
        { code: 'WINDOW_CLOSES_ON_DAY_OFF' },
      ],
    });
  });

  it('without a publication is asked about; without seats, or with more than are vacant, refused', () => {
    expect(codes(open({ publications: [] }), 'WARN')).toEqual(['ANNOUNCEMENT_NOT_PUBLISHED']);
    expect(open({ publications: [{ place: 'BODY_SITE', hasUrl: true }] }).points).toMatchObject([
      { code: 'ANNOUNCEMENT_NOT_IN', facts: { place: 'MEDIA' } },
    ]);
    expect(codes(open({ seats: [] }), 'BLOCK')).toEqual(['COMPETITION_WITHOUT_SEATS']);
    expect(codes(open({ seats: [{ kind: 'NPO', seats: 3, vacant: 2 }] }), 'BLOCK')).toEqual([
      'COMPETITION_MORE_SEATS_THAN_VACANT',
    ]);
    expect(codes(open({ seats: [{ kind: 'STATE', seats: 1, vacant: 1 }] }), 'WARN')).toEqual([
      'STATE_SEAT_BY_COMPETITION',
    ]);
    expect(codes(open({ closesOn: day('2026-11-23') }), 'BLOCK')).toEqual(['COMPETITION_CLOSES_BEFORE_OPENING']);
  });
});

describe('once open', () => {
  const extend = (until: string, on: string, publications = goodOpening.publications) =>
    mayExtendCompetition({ closesOn: day('2026-12-14'), until: day(until), on: day(on), publications });

  it('its conditions are frozen in every state but the draft', () => {
    for (const state of competition.states) {
      expect(codes(mayEditCompetition(state), 'BLOCK'), state).toEqual(
        state === 'DRAFT' ? [] : ['COMPETITION_CONDITIONS_FROZEN'],
      );
    }
  });

  it('it is extended only by a new publication, to a later day, before it closes', () => {
    expect(extend('2026-12-21', '2026-12-14').outcome).toBe('ALLOWED');
    expect(codes(extend('2026-12-21', '2026-12-14', []), 'BLOCK')).toEqual(['EXTENSION_WITHOUT_PUBLICATION']);
    expect(codes(extend('2026-12-14', '2026-12-10'), 'BLOCK')).toEqual(['EXTENSION_NOT_LATER']);
    expect(codes(extend('2026-12-21', '2026-12-15'), 'BLOCK')).toEqual(['EXTENSION_AFTER_CLOSING']);
  });

  it('it is cancelled with a reason, and never after its results', () => {
    expect(codes(mayCancelCompetition('  '), 'BLOCK')).toEqual(['CANCELLATION_WITHOUT_REASON']);
    expect(mayCancelCompetition('Изменена численность').outcome).toBe('ALLOWED');
    expect(competition.may('RESULTS', 'CANCELLED').outcome).toBe('REFUSED');
  });
});

describe('an application', () => {
  const at = (instant: string): AppliedAt => ({ at: Temporal.Instant.from(instant) });
  const apply = (applied: AppliedAt) => mayApply({ ...goodApplication, applied });

  it('at 23:59:59 of the last day in Almaty is in time, at 00:00:00 it is late, whatever the window’s confidence', () => {
    expect(apply(at('2026-12-14T18:59:59Z')).outcome).toBe('ALLOWED');
    expect(apply(at('2026-12-14T18:59:59.999Z')).outcome).toBe('ALLOWED');
    expect(apply(at('2026-12-14T19:00:00Z'))).toMatchObject({
      outcome: 'REFUSED',
      points: [
        {
          code: 'APPLICATION_AFTER_CLOSING',
          confidence: 'PRODUCT',
          facts: { on: '2026-12-15', closesOn: '2026-12-14' },
        },
      ],
    });
  });

  it('on the day of publication is in time, before it not; a paper counts by the day it came', () => {
    expect(apply(at('2026-11-23T19:00:00Z')).outcome).toBe('ALLOWED');
    expect(codes(apply(at('2026-11-23T18:59:59Z')), 'BLOCK')).toEqual(['APPLICATION_BEFORE_OPENING']);
    expect(apply({ on: day('2026-12-14') }).outcome).toBe('ALLOWED');
    expect(apply({ on: day('2026-12-15') }).outcome).toBe('REFUSED');
  });

  it('is in time exactly while its legal date is within the announced days', () => {
    const seconds = fc.integer({ min: -4 * 86_400, max: 24 * 86_400 });
    const opens = Temporal.Instant.from('2026-11-23T19:00:00Z');
    const run = fc.check(
      fc.property(seconds, (offset) => {
        const late = offset >= 21 * 86_400;
        return (apply({ at: opens.add({ seconds: offset }) }).outcome === 'ALLOWED') === (offset >= 0 && !late);
      }),
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });

  it('without consent, a second of the same IIN, or with a wrong IIN is refused', () => {
    expect(codes(mayApply({ ...goodApplication, consent: false }), 'BLOCK')).toEqual(['APPLICATION_WITHOUT_CONSENT']);
    expect(codes(mayApply({ ...goodApplication, others: 1 }), 'BLOCK')).toEqual(['APPLICATION_TWICE']);
    expect(codes(mayApply({ ...goodApplication, iin: '850101300006' }), 'BLOCK')).toEqual([
      'IDENTIFIER_CHECKSUM_WRONG',
    ]);
  });

  it('on paper without an IIN leaves unknown whether there is another', () => {
    const paper = mayApply({ ...goodApplication, iin: null, others: null });
    expect(paper.outcome).toBe('NEEDS_REASON');
    expect(paper.points.map(({ code, unknown }) => [code, unknown])).toEqual([
      ['IIN_NOT_GIVEN', true],
      ['APPLICATION_TWICE_UNKNOWN', true],
    ]);
  });

  it('that lacks a part is asked about; who is proposed by an NPO brings its proposal and its BIN', () => {
    const npo = mayApply({ ...goodApplication, nominator: 'NPO', parts: ['REQUEST', 'CV', 'CONSENT', 'IDENTITY'] });
    expect(npo.points.map(({ code, facts }) => `${code} ${facts.part ?? ''}`)).toEqual([
      'NOMINATOR_BIN_MISSING ',
      'PACKAGE_PART_MISSING PROPOSAL',
      'PACKAGE_PART_MISSING NO_RECORD',
    ]);
  });

  it('is changed and returned until the closing, withdrawn until the vote, rejected only with a ground', () => {
    const { window } = goodApplication;
    const change = (iso: string, kind: 'EDIT' | 'RETURN') =>
      codes(mayChangeApplication({ window, now: { on: day(iso) }, change: kind }), 'BLOCK');
    expect([change('2026-12-14', 'EDIT'), change('2026-12-14', 'RETURN')]).toEqual([[], []]);
    expect([change('2026-12-15', 'EDIT'), change('2026-12-15', 'RETURN')]).toEqual([
      ['APPLICATION_FROZEN'],
      ['RETURN_AFTER_CLOSING'],
    ]);
    expect([mayWithdraw(false).outcome, mayWithdraw(true).outcome]).toEqual(['ALLOWED', 'REFUSED']);
    expect(codes(mayReject(''), 'BLOCK')).toEqual(['REJECTION_WITHOUT_GROUND']);
  });
});

describe('review and results', () => {
  it('a review after ten working days is told, not refused', () => {
    const from = day('2026-12-14');
    expect(reviewedInTime({ from, calendar, on: day('2026-12-29') })).toEqual([]);
    expect(reviewedInTime({ from, calendar, on: day('2026-12-30') })).toMatchObject([
      { code: 'REVIEW_LATE', level: 'INFO', facts: { due: '2026-12-29', days: 1 } },
    ]);
  });

  it('results that are not out in five working days are asked about; late ones are told', () => {
    const from = day('2026-12-21');
    const out = (today: string, publication: { on: Temporal.PlainDate; hasUrl: boolean } | null) =>
      resultsPublished({ from, calendar, publication, today: day(today) }).map(({ code }) => code);
    expect(out('2026-12-28', null)).toEqual([]);
    expect(out('2026-12-29', null)).toEqual(['RESULTS_NOT_PUBLISHED']);
    expect(out('2027-01-15', { on: day('2026-12-29'), hasUrl: false })).toEqual([
      'RESULTS_LATE',
      'RESULTS_WITHOUT_ADDRESS',
    ]);
  });
});

describe('a question to the register of seats', () => {
  const question: RegisterQuestion = {
    consent: true,
    ownCompetition: true,
    competitionRuns: true,
    withdrawn: false,
    hasIin: true,
    askedToday: 199,
    today: day('2027-04-20'),
  };
  const ask = (facts: Partial<RegisterQuestion>) => codes(mayAskRegister({ ...question, ...facts }), 'BLOCK');

  it('is allowed of a consenting candidate in one’s own running competition, up to the day’s limit', () => {
    expect(ask({})).toEqual([]);
    expect(ask({ askedToday: 200 })).toEqual(['REGISTER_DAY_IS_USED_UP']);
    expect(ask({ consent: false })).toEqual(['REGISTER_WITHOUT_CONSENT']);
    expect(ask({ ownCompetition: false })).toEqual(['REGISTER_NOT_OWN_COMPETITION']);
    expect(ask({ competitionRuns: false })).toEqual(['REGISTER_COMPETITION_NOT_RUNNING']);
    expect(ask({ withdrawn: true, hasIin: false })).toEqual(['REGISTER_APPLICATION_WITHDRAWN', 'REGISTER_WITHOUT_IIN']);
  });

  it('a competition runs from its opening until its results', () => {
    expect(competition.states.filter(isRunning)).toEqual(['OPEN', 'CLOSED', 'UNDER_REVIEW', 'VOTING']);
  });
});
