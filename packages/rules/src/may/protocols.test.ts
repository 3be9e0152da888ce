import { describe, expect, it } from 'vitest';
import {
  holderOn,
  mayChangeProtocol,
  mayCompleteProtocol,
  mayNumberProtocol,
  maySignProtocol,
  protocolSections,
  signedByBoth,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';
import { policy } from '../testing/meeting-facts.ts';
import { goodSigning } from '../testing/session-facts.ts';

const whole = {
  policy: policy(),
  complete: protocolSections,
  openVotes: 0,
  ended: true,
  dissents: { declared: 1, attached: 1 },
};

describe('a protocol', () => {
  it('goes to signing when its sections are complete', () => {
    expect(mayCompleteProtocol(whole)).toMatchObject({ outcome: 'ALLOWED', points: [{ code: 'DISSENT_ATTACHED' }] });
  });

  it('with a missing section must be refused, one point for each', () => {
    const bare = mayCompleteProtocol({ ...whole, complete: ['DATE_PLACE', 'MEMBERS', 'OTHERS', 'OFFICERS'] });
    expect(bare.points.filter(({ level }) => level === 'BLOCK').map(({ facts }) => facts)).toEqual([
      { section: 'AGENDA' },
      { section: 'SPEECHES' },
      { section: 'VOTES' },
      { section: 'DECISIONS' },
    ]);
  });

  it('of an assembly needs the five parts of its order, of a hearing its proposals and resolution', () => {
    const lacks = (kind: 'ASSEMBLY' | 'PUBLIC_HEARING') =>
      mayCompleteProtocol({ ...whole, policy: policy(kind), complete: [] })
        .points.filter(({ code }) => code === 'PROTOCOL_SECTION_MISSING')
        .map(({ facts }) => facts.section);
    expect(lacks('ASSEMBLY')).toHaveLength(7);
    expect(lacks('PUBLIC_HEARING')).toEqual(expect.arrayContaining(['PROPOSALS', 'RESOLUTION']));
  });

  it('is not made of a meeting that still runs, nor while a vote is open', () => {
    expect(codes(mayCompleteProtocol({ ...whole, ended: false, openVotes: 1 }), 'BLOCK')).toEqual([
      'PROTOCOL_BEFORE_END',
      'VOTE_STILL_OPEN',
    ]);
  });

  it('a dissenting opinion declared and not attached is asked about', () => {
    const verdict = mayCompleteProtocol({ ...whole, dissents: { declared: 2, attached: 1 } });
    expect(codes(verdict, 'WARN')).toEqual(['DISSENT_NOT_ATTACHED']);
  });
});

describe('a signature', () => {
  it('of the chair over the frozen bytes with his own certificate is verified', () => {
    expect(maySignProtocol(goodSigning)).toEqual({ standing: 'VERIFIED', verdict: { outcome: 'ALLOWED', points: [] } });
  });

  it('over changed bytes must be refused', () => {
    const { verdict } = maySignProtocol({ ...goodSigning, sameBytes: false });
    expect(verdict.points[0]).toMatchObject({
      ruleId: 'GEN-SIG-01',
      code: 'SIGNATURE_OF_OTHER_BYTES',
      confidence: 'FOUND',
    });
  });

  it('by someone else’s certificate is asked about and stays unverified', () => {
    const { standing, verdict } = maySignProtocol({ ...goodSigning, certificateIin: 'DIFFERENT' });
    expect([standing, verdict.outcome, ...codes(verdict, 'WARN')]).toEqual([
      'UNVERIFIED',
      'NEEDS_REASON',
      'CERTIFICATE_OF_OTHER_PERSON',
    ]);
  });

  it('by a certificate of another organisation than the one signed for is asked about and stays unverified', () => {
    const told = (certificateBin: 'NONE' | 'SAME' | 'DIFFERENT' | 'UNKNOWN') => {
      const { standing, verdict } = maySignProtocol({ ...goodSigning, certificateBin });
      return [standing, verdict.outcome, ...verdict.points.map(({ code }) => code)];
    };
    expect(told('NONE')).toEqual(['VERIFIED', 'ALLOWED']);
    expect(told('SAME')).toEqual(['VERIFIED', 'ALLOWED']);
    expect(told('DIFFERENT')).toEqual(['UNVERIFIED', 'NEEDS_REASON', 'CERTIFICATE_OF_OTHER_ORGANISATION']);
    expect(told('UNKNOWN')).toEqual(['UNVERIFIED', 'ALLOWED', 'CERTIFICATE_ORGANISATION_UNKNOWN']);
  });

  it('without a verifier is taken and said to be unverified; one found invalid is refused', () => {
    const unseen = maySignProtocol({ ...goodSigning, valid: null });
    expect([unseen.standing, ...codes(unseen.verdict, 'INFO')]).toEqual(['UNVERIFIED', 'SIGNATURE_NOT_VERIFIED']);
    expect(codes(maySignProtocol({ ...goodSigning, valid: false }).verdict, 'BLOCK')).toEqual(['SIGNATURE_INVALID']);
  });

  it('on paper will do, so that a village without keys can work', () => {
    const paper = maySignProtocol({ ...goodSigning, method: 'SCAN', valid: null, certificateIin: null });
    expect([paper.standing, paper.verdict.outcome]).toEqual(['PAPER', 'ALLOWED']);
  });

  it('twice in one role, before freezing or dated in the future is refused', () => {
    const blocked = (change: Partial<typeof goodSigning>) =>
      codes(maySignProtocol({ ...goodSigning, ...change }).verdict, 'BLOCK');
    expect(blocked({ signed: ['CHAIR'] })).toEqual(['PROTOCOL_SIGNED_TWICE']);
    expect(blocked({ state: 'DRAFT' })).toEqual(['PROTOCOL_NOT_FOR_SIGNATURE']);
    expect(blocked({ today: day('2026-12-01') })).toEqual(['FACT_IN_FUTURE']);
  });

  it('of who acts for the chair on the day is as good; of another it is asked about', () => {
    const acting = {
      personId: 'deputy',
      post: 'CHAIR',
      acting: true,
      from: day('2026-11-20'),
      to: day('2026-11-30'),
    } as const;
    const officers = [...goodSigning.officers, acting];
    expect(maySignProtocol({ ...goodSigning, personId: 'deputy', officers }).verdict.outcome).toBe('ALLOWED');
    expect(codes(maySignProtocol({ ...goodSigning, personId: 'guest' }).verdict, 'WARN')).toEqual([
      'PROTOCOL_SIGNER_NOT_OFFICER',
    ]);
    expect(holderOn(officers, 'CHAIR', day('2026-11-26'))?.personId).toBe('deputy');
    expect(holderOn(officers, 'CHAIR', day('2026-12-01'))?.personId).toBe('chair');
    expect(holderOn(officers, 'SECRETARY', day('2026-12-01'))).toBeNull();
  });

  it('later than five working days is told, and counts', () => {
    const late = { ...goodSigning, signedOn: day('2026-12-07'), today: day('2026-12-07') };
    expect(maySignProtocol(late).verdict).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ code: 'PROTOCOL_LATE', facts: { on: '2026-12-07', due: '2026-12-03', days: 2 } }],
    });
  });

  it('missing of one officer is asked about', () => {
    expect(signedByBoth(['CHAIR']).map(({ facts }) => facts)).toEqual([{ role: 'SECRETARY' }]);
    expect(signedByBoth(['SECRETARY', 'CHAIR'])).toEqual([]);
  });
});

describe('a change', () => {
  const edit = (state: 'DRAFT' | 'FOR_SIGNATURE' | 'SIGNED' | 'PUBLISHED', part: 'PROSE' | 'RECORD' = 'PROSE') =>
    codes(mayChangeProtocol({ state, change: { kind: 'EDIT', part } }), 'BLOCK');

  it('of a signed protocol must be refused: any changed byte breaks the signature', () => {
    expect([edit('SIGNED'), edit('PUBLISHED')]).toEqual([['PROTOCOL_IS_SIGNED'], ['PROTOCOL_IS_SIGNED']]);
    expect(edit('FOR_SIGNATURE')).toEqual(['PROTOCOL_IS_FROZEN']);
  });

  it('of a draft is of its prose, never of its numbers', () => {
    expect([edit('DRAFT'), edit('DRAFT', 'RECORD')]).toEqual([[], ['PROTOCOL_NUMBERS_EDITED']]);
  });

  it('by a new version cites the old one and says why', () => {
    const version = (citesOld: boolean, reason: string | null) =>
      codes(mayChangeProtocol({ state: 'PUBLISHED', change: { kind: 'NEW_VERSION', citesOld, reason } }), 'BLOCK');
    expect(version(true, 'опечатка в фамилии')).toEqual([]);
    expect(version(false, ' ')).toEqual(['PROTOCOL_VERSION_WITHOUT_OLD', 'PROTOCOL_VERSION_WITHOUT_REASON']);
  });
});

describe('a number', () => {
  it('repeated in its series and year is refused, a gap is asked about', () => {
    expect(mayNumberProtocol({ number: 4, given: [1, 2, 3] }).outcome).toBe('ALLOWED');
    expect(codes(mayNumberProtocol({ number: 3, given: [1, 2, 3] }), 'BLOCK')).toEqual(['PROTOCOL_NUMBER_REPEATED']);
    expect(mayNumberProtocol({ number: 6, given: [1, 2, 3] }).points[0]).toMatchObject({
      facts: { number: 6, expected: 4 },
    });
    expect(mayNumberProtocol({ number: 1, given: [] }).outcome).toBe('ALLOWED');
  });
});
