import { describe, expect, it } from 'vitest';
import {
  asFound,
  type CandidateFacts,
  checkCandidate,
  type FormerTerm,
  mayElect,
  standingOf,
  termsInRow,
} from '../index.ts';
import { goodCandidate, npoOf } from '../testing/composition-facts.ts';
import { codes, day } from '../testing/facts.ts';
import { numbered } from '../testing/identifiers.ts';

const asked = (facts: Partial<CandidateFacts>) => mayElect({ ...goodCandidate, ...facts });
const check = (ruleId: string, facts: Partial<CandidateFacts>) =>
  checkCandidate({ ...goodCandidate, ...facts }).find((one) => one.ruleId === ruleId);

describe('a candidate of whom everything is known and nothing stands in the way', () => {
  it('is allowed, and each rule asked shows its facts and its citation', () => {
    expect(asked({}).points.filter(({ level }) => level !== 'INFO')).toEqual([]);
    expect(asked({}).outcome).toBe('ALLOWED');
    const row = checkCandidate(goodCandidate);
    expect(row.map(({ ruleId, standing }) => `${ruleId} ${standing}`)).toEqual([
      'GEN-ID-02 MET',
      'KENES-PERSON MET',
      'PC-MEM-01 MET',
      'PC-MEM-02 MET',
      'PC-MEM-03 MET',
      'PC-MEM-05 MET',
      'PC-MEM-06 MET',
      'PC-FORM-05 MET',
      'PC-WG-05 MET',
    ]);
    expect(row.find(({ ruleId }) => ruleId === 'PC-MEM-01')?.facts).toEqual({ age: 42, citizen: true });
    expect(row.find(({ ruleId }) => ruleId === 'PC-MEM-03')?.basis[0]).toMatchObject({
      act: 'LAW_383_V',
      article: '9(4)',
    });
  });

  it('no national identifier stands in what is returned', () => {
    expect(JSON.stringify(checkCandidate({ ...goodCandidate, iin: '850101300004' }))).not.toContain('85010130');
  });
});

describe('facts that nobody knows', () => {
  const roster: Partial<CandidateFacts> = {
    level: 'REPUBLICAN',
    iin: null,
    birthDate: null,
    citizen: null,
    exclusions: [],
    npo: npoOf(null),
    register: null,
    otherCouncilDeclared: null,
    history: [],
    inGroup: null,
  };

  it('neither allow nor refuse: each rule answers that it does not know', () => {
    const row = checkCandidate({ ...goodCandidate, ...roster });
    expect(row.filter(({ standing }) => standing === 'UNKNOWN').map(({ ruleId }) => ruleId)).toEqual([
      'GEN-ID-02',
      'PC-MEM-01',
      'PC-MEM-02',
      'PC-MEM-03',
      'PC-MEM-05',
      'PC-MEM-06',
      'PC-WG-05',
    ]);
    expect(row.some(({ standing }) => standing === 'REFUSED')).toBe(false);
    expect(asked(roster).outcome).toBe('NEEDS_REASON');
  });

  it('of a council that joins with its roster are shown and ask for nothing', () => {
    const joined = asFound(asked(roster));
    expect(joined.outcome).toBe('ALLOWED');
    expect(joined.points.filter(({ unknown }) => unknown === true).length).toBeGreaterThan(8);
    expect(standingOf(joined.points)).toBe('UNKNOWN');
  });

  it('a breach of law that already is, is asked about; what contradicts the record is refused as ever', () => {
    const third: FormerTerm[] = [1, 2, 3].map((convocation) => ({ convocation, participation: 'FULL' }));
    expect(asFound(asked({ history: third }))).toMatchObject({ outcome: 'NEEDS_REASON' });
    expect(asFound(asked({ history: third, otherPeople: [{ name: 'а', iin: 'SAME' }] }))).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'PERSON_TWICE' }, { code: 'TERMS_IN_ROW_EXCEEDED', level: 'WARN', confidence: 'SEED' }],
    });
  });

  it('known later, a breach outweighs the gaps', () => {
    expect(standingOf(asked({ ...roster, npo: goodCandidate.npo, otherNpos: [npoOf('190140000109')] }).points)).toBe(
      'REFUSED',
    );
  });
});

describe('identity (GEN-ID)', () => {
  it('a wrong check digit refuses, and so does a BIN', () => {
    expect(codes(asked({ iin: '850101300004' }), 'BLOCK')).toEqual(['IDENTIFIER_CHECKSUM_WRONG']);
    expect(codes(asked({ iin: '190140000109' }), 'BLOCK')).toEqual(['IDENTIFIER_IS_BIN']);
  });

  it('a person not yet born, or older than anyone, is asked about', () => {
    expect(codes(asked({ iin: numbered('30010150001'), birthDate: null }), 'WARN')).toEqual([
      'IIN_AGE_IMPOSSIBLE',
      'CANDIDATE_UNDER_AGE',
    ]);
    // 1885: the seventh digit says the nineteenth century.
    expect(codes(asked({ iin: numbered('85010110001'), birthDate: null }), 'WARN')).toContain('IIN_AGE_IMPOSSIBLE');
  });

  it('a stated birth date other than the one in the IIN is asked about', () => {
    expect(codes(asked({ birthDate: day('1985-01-02') }), 'WARN')).toEqual(['IIN_BIRTH_DATE_DIFFERS']);
  });
});

describe('age and citizenship (PC-MEM-01)', () => {
  const born = { iin: '061211600012', birthDate: null };
  it('one comes of age on the birthday', () => {
    expect(codes(asked({ ...born, on: day('2024-12-10') }), 'WARN')).toEqual(['CANDIDATE_UNDER_AGE']);
    expect(codes(asked({ ...born, on: day('2024-12-11') }), 'WARN')).toEqual([]);
  });

  it('one who is under age or no citizen is asked about and not refused: the norm is only recalled', () => {
    expect(asked({ ...born, on: day('2020-01-01'), citizen: false })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [
        { code: 'CANDIDATE_UNDER_AGE', confidence: 'MEMORY', facts: { age: 13, fullAge: 18 } },
        { code: 'CANDIDATE_NOT_CITIZEN' },
      ],
    });
  });
});

describe('exclusions (PC-MEM-02)', () => {
  it('a declared conviction is put before a person, never refused', () => {
    const exclusions = goodCandidate.exclusions.map((one) => ({ ...one, applies: one.ground === 'CONVICTION' }));
    expect(asked({ exclusions })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'EXCLUSION_DECLARED', confidence: 'MEMORY', facts: { ground: 'CONVICTION' } }],
    });
  });

  it('his word without a document is only shown', () => {
    const exclusions = goodCandidate.exclusions.map((one) => ({ ...one, hasDocument: false }));
    expect(asked({ exclusions }).outcome).toBe('ALLOWED');
    expect(codes(asked({ exclusions }), 'INFO')).toHaveLength(4);
  });
});

describe('one representative of one NPO (PC-MEM-03)', () => {
  it('a second of the same BIN is refused', () => {
    expect(asked({ otherNpos: [npoOf('190140000109')] })).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'NPO_ALREADY_REPRESENTED', confidence: 'FOUND', facts: { npo: 'Ұйым' } }],
    });
  });

  it('a branch is its head organisation: refused with the head, asked about while the head is not known', () => {
    const branch = npoOf(numbered('05124100001'), 'Филиал');
    expect(asked({ npo: branch }).points).toMatchObject([{ code: 'NPO_BRANCH_WITHOUT_HEAD', level: 'WARN' }]);
    expect(codes(asked({ npo: { ...branch, headBin: '190140000119' } }), 'BLOCK')).toEqual(['NPO_ALREADY_REPRESENTED']);
    expect(codes(asked({ npo: branch, otherNpos: [branch] }), 'BLOCK')).toEqual(['NPO_ALREADY_REPRESENTED']);
  });

  it('a BIN nobody knows leaves it open, but not where he is the only one', () => {
    expect(check('PC-MEM-03', { npo: npoOf(null) })?.standing).toBe('UNKNOWN');
    expect(check('PC-MEM-03', { npo: npoOf(null), otherNpos: [] })?.standing).toBe('MET');
    // Without a BIN the same name is asked about; with two BINs a name says nothing.
    expect(
      check('PC-MEM-03', { npo: npoOf(null, 'ҚБ «Таза су»'), otherNpos: [npoOf('190140000119', 'ҚБ "Таза Су"')] }),
    ).toMatchObject({
      standing: 'WARNED',
      points: [{ code: 'NPO_SAME_NAME', level: 'WARN' }, { code: 'NPO_BIN_UNKNOWN' }],
    });
    expect(check('PC-MEM-03', { npo: npoOf('190140000109'), otherNpos: [npoOf('190140000119')] })?.standing).toBe(
      'MET',
    );
    // A seat of an NPO for which none is named is not proved; a citizen represents nobody.
    expect(check('PC-MEM-03', { npo: null, seatKind: 'NPO' })).toMatchObject({
      standing: 'UNKNOWN',
      points: [{ code: 'NPO_NOT_NAMED', unknown: true }],
      facts: { npo: null },
    });
    expect(check('PC-MEM-03', { npo: null, seatKind: 'CITIZEN' })).toMatchObject({
      standing: 'MET',
      facts: { npo: false },
    });
  });

  it('an alliance and its member are two entities, and the tie is shown', () => {
    const allied = { alliance: 'Азаматтық альянс' };
    const npo = { ...npoOf('190140000109'), ...allied };
    expect(asked({ npo, otherNpos: [{ ...npoOf('190140000119', 'Басқа'), ...allied }] })).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ code: 'NPO_OF_ONE_ALLIANCE' }],
    });
  });

  it('does not concern the state part (PC-MEM-04)', () => {
    const state = asked({ seatKind: 'STATE', otherNpos: [npoOf('190140000109')] });
    expect(state).toMatchObject({ outcome: 'ALLOWED', points: [{ ruleId: 'PC-MEM-04', level: 'INFO' }] });
  });
});

describe('one republican council (PC-MEM-05)', () => {
  const seat = {
    conflict: true,
    level: 'REPUBLICAN',
    from: day('2026-01-01'),
    to: day('2028-12-31'),
    review: 'CONFIRMED',
  } as const;
  const republican = (register: CandidateFacts['register'], rest: Partial<CandidateFacts> = {}) =>
    asked({ level: 'REPUBLICAN', register, ...rest });

  it('a confirmed seat in another one during the term refuses, and says no more than the period', () => {
    expect(republican(seat)).toMatchObject({
      outcome: 'REFUSED',
      points: [
        { code: 'OTHER_REPUBLICAN_COUNCIL', confidence: 'SEED', facts: { from: '2026-01-01', to: '2028-12-31' } },
      ],
    });
  });

  it('a match that no person has looked at neither refuses nor allows; a dismissed one is none', () => {
    expect(republican({ ...seat, review: 'PENDING' })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'OTHER_REPUBLICAN_UNREVIEWED', unknown: true }],
    });
    expect(republican({ ...seat, review: 'DISMISSED' }).outcome).toBe('ALLOWED');
  });

  it('a seat that ends the day before the term is no conflict; one that ends on its first day is', () => {
    expect(republican({ ...seat, to: day('2027-05-15') }).outcome).toBe('ALLOWED');
    expect(republican({ ...seat, to: day('2027-05-16') }).outcome).toBe('REFUSED');
    expect(republican({ ...seat, to: null }).outcome).toBe('REFUSED');
  });

  it('a local seat beside a republican one is lawful, and so is the reverse', () => {
    expect(republican({ ...seat, level: 'LOCAL' }).outcome).toBe('ALLOWED');
    expect(asked({ level: 'LOCAL', register: seat }).outcome).toBe('ALLOWED');
  });

  it('where the register could not be asked the candidate’s own word counts, and silence is unknown', () => {
    expect(codes(republican(null, { otherCouncilDeclared: true }), 'WARN')).toEqual(['OTHER_REPUBLICAN_DECLARED']);
    expect(republican(null, { otherCouncilDeclared: false }).outcome).toBe('ALLOWED');
    expect(codes(republican(null, { otherCouncilDeclared: null }), 'WARN')).toEqual(['OTHER_REPUBLICAN_UNKNOWN']);
  });
});

describe('not more than twice in a row (PC-MEM-06)', () => {
  const history = (...parts: FormerTerm['participation'][]): FormerTerm[] =>
    parts.map((participation, index) => ({ convocation: index + 1, participation }));
  const standing = (...parts: FormerTerm['participation'][]) =>
    asked({ convocation: parts.length + 1, history: history(...parts) });
  const whole = [{ ruleId: 'PC-MEM-06', key: 'countPartial', value: 0, effectiveFrom: '2026-01-01' }];

  it('a second time is allowed and counted, a third is refused', () => {
    expect(standing('FULL')).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ code: 'TERMS_IN_ROW', facts: { terms: 1 } }],
    });
    expect(standing('FULL', 'FULL')).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'TERMS_IN_ROW_EXCEEDED', confidence: 'SEED', facts: { terms: 2, limit: 2 } }],
    });
  });

  it('a convocation left out breaks the row', () => {
    expect(standing('FULL', 'FULL', 'NONE').outcome).toBe('ALLOWED');
    expect(standing('FULL', 'NONE', 'FULL').outcome).toBe('ALLOWED');
  });

  it('a third that comes out only by counting a replacement is asked about: that is an interpretation', () => {
    expect(standing('FULL', 'PARTIAL')).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'TERMS_IN_ROW_WITH_PARTIAL', confidence: 'MEMORY', facts: { terms: 2, partial: 1, limit: 2 } }],
    });
  });

  it('by the council’s setting a replacement does not count, and does not break the row either', () => {
    const of = (...parts: FormerTerm['participation'][]) =>
      termsInRow({
        convocation: parts.length + 1,
        history: history(...parts),
        on: day('2027-01-01'),
        overrides: whole,
      });
    expect(of('FULL', 'PARTIAL')).toEqual({ terms: 1, partial: 0, unknownFrom: null });
    expect(of('FULL', 'FULL', 'PARTIAL').terms).toBe(2);
  });

  it('a row without an IIN leaves it unknown, unless what is known is enough to refuse', () => {
    expect(check('PC-MEM-06', { convocation: 3, history: history('UNKNOWN', 'FULL') })?.standing).toBe('UNKNOWN');
    expect(standing('UNKNOWN', 'FULL', 'FULL').outcome).toBe('REFUSED');
  });

  it('a convocation that was never entered is unknown, and before the first there was none', () => {
    expect(check('PC-MEM-06', { convocation: 3, history: history('NONE', 'FULL').slice(1) })?.standing).toBe('UNKNOWN');
    expect(check('PC-MEM-06', { convocation: 1, history: [] })?.standing).toBe('MET');
    expect(check('PC-MEM-06', { convocation: null })?.points).toMatchObject([
      { code: 'CONVOCATION_UNKNOWN', unknown: true },
    ]);
  });
});

describe('the group and those who sit now', () => {
  it('a member of the working group is asked about (PC-WG-05), a sitting member may apply (PC-FORM-05)', () => {
    expect(codes(asked({ inGroup: true }), 'WARN')).toEqual(['CANDIDATE_IN_GROUP']);
    expect(asked({ sitsNow: true })).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ code: 'SITTING_MEMBER_APPLIES' }],
    });
  });
});
