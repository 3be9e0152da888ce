import { describe, expect, it } from 'vitest';
import {
  type FieldFacts,
  type FinalDocumentText,
  finalDocumentGaps,
  finalDocumentSections,
  mayCorrectDate,
  mayDocument,
  mayFindWithinMandate,
  supported,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';

const seen: FieldFacts = {
  basis: 'LAW_383_V',
  subject: 'NPO',
  mandate: { from: day('2026-11-01'), to: day('2026-11-30'), revokedOn: null },
  factOn: day('2026-11-15'),
  today: day('2026-12-10'),
  missionStartsOn: day('2026-11-01'),
  hasPhoto: true,
  hasText: false,
};

describe('a finding in the field', () => {
  it('with one photo or one sentence is enough, even when entered after the mandate ended', () => {
    expect(mayFindWithinMandate(seen).outcome).toBe('ALLOWED');
    expect(mayFindWithinMandate({ ...seen, hasPhoto: false, hasText: true }).outcome).toBe('ALLOWED');
  });

  it('with neither must be refused', () => {
    expect(codes(mayFindWithinMandate({ ...seen, hasPhoto: false }), 'BLOCK')).toEqual(['FINDING_EMPTY']);
  });

  it('whose fact lies outside the mandate must be refused', () => {
    expect(codes(mayFindWithinMandate({ ...seen, factOn: day('2026-12-01') }), 'BLOCK')).toEqual(['MANDATE_ENDED']);
  });

  it('of tomorrow must be refused, one from before the mission is asked about', () => {
    expect(
      codes(mayFindWithinMandate({ ...seen, mandate: null, subject: 'COUNCIL', factOn: day('2026-12-11') }), 'BLOCK'),
    ).toEqual(['FACT_IN_FUTURE']);
    const early = { ...seen, missionStartsOn: day('2026-11-20') };
    expect(codes(mayFindWithinMandate(early), 'WARN')).toEqual(['FACT_BEFORE_MISSION']);
  });

  it('without visit or evidence is worth a second look before it is confirmed', () => {
    expect(supported({ hasVisit: true, evidence: 1 })).toEqual([]);
    expect(supported({ hasVisit: false, evidence: 0 }).map((p) => p.level)).toEqual(['INFO', 'WARN']);
  });
});

describe('the final document', () => {
  const whole: FinalDocumentText = Object.fromEntries(finalDocumentSections.map((section) => [section, 'нет']));
  const facts = { basis: 'LAW_30_VIII', completedOn: day('2026-11-20'), sections: whole, language: 'ru' } as const;

  it('with all its seven parts may be sent', () => {
    expect(finalDocumentGaps(whole)).toEqual([]);
    expect(mayDocument(facts)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('names each part that is empty, in the order of the law', () => {
    expect(finalDocumentGaps({})).toEqual([...finalDocumentSections]);
    expect(finalDocumentGaps({ ...whole, FACTS: '  ', TASKS: null })).toEqual(['TASKS', 'FACTS']);
  });

  it('with an empty part must be refused under 30-VIII and is asked about under 383-V', () => {
    const sections = { ...whole, PROPOSALS: '' };
    expect(mayDocument({ ...facts, sections })).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'FINAL_DOCUMENT_SECTION_EMPTY', confidence: 'FOUND', facts: { section: 'PROPOSALS' } }],
    });
    expect(mayDocument({ ...facts, sections, basis: 'LAW_383_V' })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ confidence: 'MEMORY', basis: [{ act: 'LAW_383_V', source: 'memory' }] }],
    });
  });

  it('of a control that is not completed must be refused: its clock would have no start', () => {
    expect(codes(mayDocument({ ...facts, completedOn: null }), 'BLOCK')).toEqual(['CONTROL_NOT_COMPLETED']);
    expect(codes(mayDocument({ ...facts, language: null }), 'WARN')).toEqual(['FINAL_DOCUMENT_LANGUAGE_MISSING']);
  });
});

describe('correcting a wrong date', () => {
  const facts = { was: day('2026-11-20'), becomes: day('2026-11-19'), today: day('2026-11-23'), reason: 'опечатка' };

  it('needs a reason, another date, and a day that has come', () => {
    expect(mayCorrectDate(facts).outcome).toBe('ALLOWED');
    expect(mayCorrectDate({ ...facts, was: null }).outcome).toBe('ALLOWED');
    expect(codes(mayCorrectDate({ ...facts, reason: ' ' }), 'BLOCK')).toEqual(['CORRECTION_WITHOUT_REASON']);
    expect(codes(mayCorrectDate({ ...facts, becomes: facts.was }), 'BLOCK')).toEqual(['CORRECTION_CHANGES_NOTHING']);
    expect(codes(mayCorrectDate({ ...facts, becomes: day('2026-11-24') }), 'BLOCK')).toEqual(['FACT_IN_FUTURE']);
  });

  it('to a day before what it follows, or after what follows it, asks for a reason', () => {
    expect(mayCorrectDate({ ...facts, follows: day('2026-11-19'), precedes: day('2026-11-19') }).outcome).toBe(
      'ALLOWED',
    );
    expect(codes(mayCorrectDate({ ...facts, follows: day('2026-11-20') }), 'WARN')).toEqual(['FACT_OUT_OF_ORDER']);
    expect(codes(mayCorrectDate({ ...facts, precedes: day('2026-11-18') }), 'WARN')).toEqual(['FACT_OUT_OF_ORDER']);
  });
});
