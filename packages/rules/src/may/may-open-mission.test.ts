import { describe, expect, it } from 'vitest';
import { type MissionFacts, mayOpenMission, objectAllowed } from '../index.ts';
import { codes, day, parkMission } from '../testing/facts.ts';

const open = (change: Partial<MissionFacts>) => mayOpenMission({ ...parkMission, ...change });
const npo = { subject: 'NPO' } as const;

describe('opening a monitoring mission', () => {
  it('of the council, with its decision, object, aim and notice is allowed', () => {
    expect(mayOpenMission(parkMission)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('of a fifth form must be refused: a clean-up is an event', () => {
    expect(codes(open({ form: 'CLEAN_UP' }), 'BLOCK')).toEqual(['CONTROL_FORM_UNKNOWN']);
  });

  it('without an object must be refused', () => {
    expect(codes(open({ objects: [] }), 'BLOCK')).toEqual(['CONTROL_OBJECT_REQUIRED']);
  });

  it('without what is only recalled, decision, aim, lead, notice in time, asks for a reason and no more', () => {
    const verdict = open({ decision: null, aim: ' ', hasLead: false, noticeOn: day('2026-10-16') });
    expect(verdict.outcome).toBe('NEEDS_REASON');
    expect(codes(verdict, 'WARN')).toEqual([
      'MISSION_AIM_MISSING',
      'MISSION_LEAD_MISSING',
      'DECISION_MISSING',
      'NOTICE_TOO_LATE',
    ]);
    expect(new Set(verdict.points.map((p) => p.confidence))).toEqual(new Set(['MEMORY']));
  });

  it('on a decision whose protocol is not signed yet goes on', () => {
    const decision = { number: '14', decidedOn: day('2026-10-01'), hasFile: true, hasProtocol: false };
    expect(open({ decision })).toMatchObject({ outcome: 'ALLOWED', points: [{ code: 'DECISION_PROTOCOL_PENDING' }] });
  });

  it.each([
    [{ number: null, decidedOn: day('2026-10-01'), hasFile: true }, 'NUMBER'],
    [{ number: '14', decidedOn: null, hasFile: true }, 'DATE'],
    [{ number: '14', decidedOn: day('2026-10-01'), hasFile: false }, 'FILE'],
  ])('on a decision that lacks a part names the part', (part, missing) => {
    expect(open({ decision: { ...part, hasProtocol: true } }).points).toMatchObject([
      { code: 'DECISION_INCOMPLETE', facts: { missing } },
    ]);
  });

  it('on a decision later than the start asks for a reason', () => {
    const decision = { number: '14', decidedOn: day('2026-10-20'), hasFile: true, hasProtocol: true };
    expect(codes(open({ decision }), 'WARN')).toEqual(['DECISION_AFTER_START']);
  });

  it('without telling the object is allowed: notice is optional', () => {
    expect(open({ noticeOn: null })).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ facts: { latest: '2026-10-12' } }],
    });
  });

  it('repeated but in no series, or longer than the council’s own limit, asks for a reason', () => {
    expect(codes(open({ recurrence: 'REPEATED' }), 'WARN')).toEqual(['SERIES_MISSING']);
    const limit = { ruleId: 'PC-MON-03', key: 'maximumDuration', value: 30, effectiveFrom: '2026-01-01' };
    expect(open({ overrides: [limit] }).points).toMatchObject([
      { code: 'MISSION_LONGER_THAN_LIMIT', facts: { days: 33, limit: 30 } },
    ]);
    expect(codes(open({ endsOn: day('2026-10-01') }), 'WARN')).toEqual(['MISSION_ENDS_BEFORE_START']);
  });

  it('in April 2019, in a year before the rules of 2021, goes on by the handbook', () => {
    const decision = { number: '3', decidedOn: day('2019-04-02'), hasFile: true, hasProtocol: true };
    const verdict = open({
      startsOn: day('2019-04-10'),
      endsOn: null,
      noticeOn: day('2019-04-02'),
      decision,
      recurrence: 'PERMANENT',
    });
    expect(verdict.outcome).toBe('ALLOWED');
  });
});

describe('the law of a mission', () => {
  it('before Law 383-V came into force there was none to stand on', () => {
    const verdict = open({ startsOn: day('2015-12-31'), endsOn: null });
    expect(codes(verdict, 'BLOCK')).toEqual(['LAW_NOT_YET_ADOPTED']);
    expect(verdict.points[0]).toMatchObject({ confidence: 'FOUND', facts: { law: 'LAW_383_V', from: '2016-01-01' } });
  });

  it('under Law 30-VIII: refused before its adoption, asked about until it is believed in force, then allowed', () => {
    const at = (iso: string) => open({ basis: 'LAW_30_VIII', startsOn: day(iso), endsOn: null, noticeOn: null });
    expect(codes(at('2019-04-10'), 'BLOCK')).toEqual(['LAW_NOT_YET_ADOPTED']);
    expect(codes(at('2024-02-01'), 'WARN')).toEqual([]);
    expect(at('2024-02-01').outcome).toBe('ALLOWED');
  });

  it('asks for a reason on a day on which 30-VIII was adopted and perhaps not yet in force', () => {
    expect(open({ basis: 'LAW_30_VIII', startsOn: day('2023-11-01'), endsOn: null }).points).toMatchObject([
      { code: 'LAW_IN_FORCE_UNVERIFIED', confidence: 'MEMORY', level: 'WARN' },
    ]);
  });

  it('under 30-VIII needs no decision of a council', () => {
    expect(open({ basis: 'LAW_30_VIII', decision: null }).outcome).toBe('ALLOWED');
  });
});

describe('who may carry out control', () => {
  const mandate = { from: day('2026-10-01'), to: day('2026-12-31'), revokedOn: null };

  it('an NPO or a citizen without a mandate under 383-V must be refused', () => {
    expect(codes(open(npo), 'BLOCK')).toEqual(['MANDATE_REQUIRED']);
    expect(codes(open({ subject: 'CITIZEN' }), 'BLOCK')).toEqual(['MANDATE_REQUIRED']);
    expect(codes(open({ subject: 'MICRO_AREA_COUNCIL' }), 'BLOCK')).toEqual(['MANDATE_REQUIRED']);
  });

  it('an NPO with a mandate of those days is allowed, and under 30-VIII needs none', () => {
    expect(open({ ...npo, mandate }).outcome).toBe('ALLOWED');
    expect(open({ ...npo, basis: 'LAW_30_VIII' }).outcome).toBe('ALLOWED');
  });

  it('a mandate that does not cover the day must be refused, both its ends included', () => {
    const on = (iso: string, change = {}) =>
      codes(
        open({
          ...npo,
          mandate: { ...mandate, ...change },
          startsOn: day(iso),
          endsOn: null,
          noticeOn: null,
          decision: null,
        }),
        'BLOCK',
      );
    expect(on('2026-10-01')).toEqual([]);
    expect(on('2026-12-31')).toEqual([]);
    expect(on('2026-09-30')).toEqual(['MANDATE_NOT_YET']);
    expect(on('2027-01-05')).toEqual(['MANDATE_ENDED']);
    expect(on('2026-10-19', { revokedOn: day('2026-10-19') })).toEqual(['MANDATE_REVOKED']);
    expect(on('2026-10-18', { revokedOn: day('2026-10-19') })).toEqual([]);
  });

  it('an assembly in a council’s place is asked for its ground', () => {
    expect(open({ subject: 'LOCAL_COMMUNITY' }).points).toMatchObject([
      { code: 'ASSEMBLY_AS_SUBJECT_UNVERIFIED', level: 'WARN', confidence: 'MEMORY' },
    ]);
  });
});

describe('the object of control', () => {
  const on = day('2026-10-19');
  const allowed = (kind: Parameters<typeof objectAllowed>[0]['object']['kind'], basis: 'LAW_383_V' | 'LAW_30_VIII') =>
    objectAllowed({ object: { name: 'Объект', kind, specialRegime: false }, basis, on });

  it('may be a state body or a quasi-state entity under either law', () => {
    for (const kind of ['STATE_BODY', 'MASLIKHAT', 'QUASI_STATE'] as const) {
      expect(allowed(kind, 'LAW_383_V').outcome).toBe('ALLOWED');
      expect(allowed(kind, 'LAW_30_VIII').outcome).toBe('ALLOWED');
    }
  });

  it('of the kinds that 30-VIII adds is allowed under it, and asked about under 383-V', () => {
    for (const kind of ['STATE_INSTITUTION', 'AUTONOMOUS_EDUCATION', 'PUBLIC_FUNCTION'] as const) {
      expect(allowed(kind, 'LAW_30_VIII').outcome).toBe('ALLOWED');
      expect(codes(allowed(kind, 'LAW_383_V'), 'WARN')).toEqual(['OBJECT_ONLY_UNDER_30_VIII']);
    }
  });

  it('of another kind, or of an unknown one, asks for a reason', () => {
    expect(codes(allowed('NPO', 'LAW_30_VIII'), 'WARN')).toEqual(['OBJECT_OUTSIDE_BASIS']);
    expect(codes(allowed(null, 'LAW_383_V'), 'WARN')).toEqual(['OBJECT_KIND_UNKNOWN']);
  });

  it('of a special regime must be refused; before the law of 2023 it is only asked about', () => {
    const object = { name: 'Объект', kind: 'STATE_BODY', specialRegime: true } as const;
    const verdict = objectAllowed({ object, basis: 'LAW_383_V', on });
    expect(verdict).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'OBJECT_SPECIAL_REGIME', confidence: 'FOUND' }],
    });
    expect(objectAllowed({ object, basis: 'LAW_383_V', on: day('2019-04-10') }).outcome).toBe('NEEDS_REASON');
    const unknown = { ...object, specialRegime: null };
    expect(codes(objectAllowed({ object: unknown, basis: 'LAW_383_V', on }), 'WARN')).toEqual([
      'OBJECT_REGIME_UNKNOWN',
    ]);
  });
});
