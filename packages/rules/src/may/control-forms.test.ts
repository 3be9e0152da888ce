import { baseCalendar } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import {
  mayAdmitExpert,
  mayAppointExperts,
  mayAssessReport,
  mayCarry,
  mayChangeQuestions,
  mayConcludeExpertise,
  mayDisposeProposal,
  mayDocumentHearing,
  mayGiveOpinion,
  mayHoldHearing,
  mayHoldReportHearing,
  maySignConclusion,
  mayTriageDraftAct,
  mayWorkAsExpert,
  mayWriteConclusion,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';
import { goodConclusionSigning, goodExpertise, goodHearing, goodReport } from '../testing/session-facts.ts';

describe('a public hearing', () => {
  it('on the council’s decision, announced ten days before with all the public needs, is allowed', () => {
    expect(mayHoldHearing(goodHearing)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('announced later, or without drafts, is asked about: ten days are only recalled', () => {
    const late = mayHoldHearing({
      ...goodHearing,
      announcement: { on: day('2019-04-17'), parts: ['TIME', 'PLACE', 'TOPIC', 'REGISTRATION'] },
    });
    expect(late.points.map(({ code, facts, confidence }) => ({ code, facts, confidence }))).toEqual([
      {
        code: 'HEARING_ANNOUNCED_LATE',
        facts: { on: '2019-04-17', latest: '2019-04-16', days: 10 },
        confidence: 'MEMORY',
      },
      { code: 'HEARING_ANNOUNCEMENT_INCOMPLETE', facts: { parts: 1 }, confidence: 'MEMORY' },
    ]);
  });

  it('about nothing or nowhere is refused; without a decision, or closed, it is asked about', () => {
    const bare = mayHoldHearing({ ...goodHearing, topic: '', place: null, hasDecision: false, open: false });
    expect(codes(bare, 'BLOCK')).toEqual(['MEETING_WITHOUT_PLACE', 'HEARING_WITHOUT_TOPIC']);
    expect(codes(bare, 'WARN')).toEqual(['HEARING_WITHOUT_DECISION', 'HEARING_NOT_OPEN']);
  });

  it('each proposal is disposed of once, with a reason unless it went in whole', () => {
    const disposed = (facts: Partial<Parameters<typeof mayDisposeProposal>[0]>) =>
      mayDisposeProposal({ disposition: 'INCLUDED', reason: null, disposedBefore: false, ...facts });
    expect(disposed({}).outcome).toBe('ALLOWED');
    expect(codes(disposed({ disposition: 'NOT_INCLUDED' }), 'WARN')).toEqual(['PROPOSAL_WITHOUT_REASON']);
    expect(disposed({ disposition: 'PARTLY_INCLUDED', reason: 'нет денег' }).outcome).toBe('ALLOWED');
    expect(codes(disposed({ disposedBefore: true }), 'BLOCK')).toEqual(['PROPOSAL_DISPOSED_ALREADY']);
  });

  it('with proposals left, or no resolution, is asked about when it is documented', () => {
    expect(codes(mayDocumentHearing({ undisposed: 2, hasResolution: false }), 'WARN')).toEqual([
      'HEARING_WITHOUT_RESOLUTION',
      'PROPOSAL_WITHOUT_DISPOSITION',
    ]);
  });
});

describe('an expertise', () => {
  it('whose questions are answered and whose experts signed or dissented may be concluded', () => {
    expect(mayConcludeExpertise(goodExpertise)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('with a question unanswered must be refused', () => {
    expect(mayConcludeExpertise({ ...goodExpertise, answered: 2 }).points[0]).toMatchObject({
      code: 'EXPERTISE_QUESTION_UNANSWERED',
      facts: { count: 1 },
      level: 'BLOCK',
    });
  });

  it('with an expert who neither signed nor dissented, or declared nothing, is asked about', () => {
    const verdict = mayConcludeExpertise({
      ...goodExpertise,
      experts: [{ interest: null, signed: false, dissents: false }],
    });
    expect(codes(verdict, 'WARN')).toEqual(['EXPERT_DID_NOT_SIGN', 'EXPERT_UNDECLARED']);
    expect(codes(mayConcludeExpertise({ ...goodExpertise, experts: [] }), 'WARN')).toEqual(['EXPERTS_MISSING']);
  });

  it('longer than thirty calendar days is told; an empty part of the conclusion is asked about', () => {
    const late = mayConcludeExpertise({
      ...goodExpertise,
      signedOn: day('2026-11-19'),
      text: { ...goodExpertise.text, METHOD: '' },
    });
    expect(codes(late, 'INFO')).toEqual(['EXPERTISE_LATE']);
    expect(late.points[0]).toMatchObject({ code: 'CONCLUSION_SECTION_EMPTY', facts: { section: 'METHOD' } });
  });

  it('is not begun without questions, and they are fixed at its approval', () => {
    expect(codes(mayAppointExperts({ questions: 0, experts: [{ interest: false }] }), 'BLOCK')).toEqual([
      'EXPERTISE_WITHOUT_QUESTIONS',
    ]);
    expect(codes(mayChangeQuestions({ approved: true }), 'BLOCK')).toEqual(['EXPERTISE_QUESTIONS_FIXED']);
    expect(mayChangeQuestions({ approved: false }).outcome).toBe('ALLOWED');
  });

  it('asks each expert about his interest before the work', () => {
    const asked = mayAppointExperts({
      questions: 2,
      experts: [{ interest: null }, { interest: true }, { interest: false }],
    });
    expect(codes(asked, 'WARN')).toEqual(['CONFLICT_NOT_ASKED', 'CONFLICT_DECLARED']);
    expect(mayAppointExperts({ questions: 1, experts: [{ interest: true, admitted: true }] }).outcome).toBe('ALLOWED');
  });

  it('is answered only by an engaged expert who declared, and has no interest or was admitted with it', () => {
    const works = (facts: object) => codes(mayWorkAsExpert({ interest: false, recused: false, ...facts }), 'BLOCK');
    expect(works({})).toEqual([]);
    expect(works({ interest: null })).toEqual(['EXPERT_NOT_DECLARED']);
    expect(works({ interest: true })).toEqual(['EXPERT_HAS_CONFLICT']);
    expect(works({ interest: true, admitted: true })).toEqual([]);
    expect(works({ recused: true })).toEqual(['EXPERT_NOT_ENGAGED']);
    expect(codes(mayAdmitExpert({ interest: true }), 'WARN')).toEqual(['CONFLICT_DECLARED']);
    expect(codes(mayWriteConclusion({ frozen: true }), 'BLOCK')).toEqual(['EXPERTISE_CONCLUSION_FROZEN']);
  });

  it('has its conclusion signed once by each expert, over the frozen bytes and none but them', () => {
    expect(maySignConclusion(goodConclusionSigning)).toEqual({
      standing: 'VERIFIED',
      verdict: { outcome: 'ALLOWED', points: [] },
    });
    const refused = (facts: object) =>
      codes(maySignConclusion({ ...goodConclusionSigning, ...facts }).verdict, 'BLOCK');
    expect(refused({ frozen: false })).toEqual(['EXPERTISE_CONCLUSION_NOT_FROZEN']);
    expect(refused({ signedBefore: true })).toEqual(['EXPERT_SIGNED_ALREADY']);
    expect(refused({ sameBytes: false, valid: false })).toEqual(['SIGNATURE_OF_OTHER_BYTES', 'SIGNATURE_INVALID']);
    expect(refused({ expert: { interest: true, recused: false } })).toEqual(['EXPERT_HAS_CONFLICT']);
    const anothers = maySignConclusion({ ...goodConclusionSigning, certificateIin: 'DIFFERENT' });
    expect(anothers.standing).toBe('UNVERIFIED');
    expect(codes(anothers.verdict, 'WARN')).toEqual(['CERTIFICATE_OF_OTHER_PERSON']);
    expect(maySignConclusion({ ...goodConclusionSigning, method: 'SCAN', valid: null }).standing).toBe('PAPER');
  });
});

describe('a report hearing', () => {
  it('invited with questions and reported in time, once this year, is allowed', () => {
    expect(mayHoldReportHearing(goodReport)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('invited later than ten working days before, without questions, is asked about', () => {
    const late = mayHoldReportHearing({ ...goodReport, invitedOn: day('2026-11-13'), questions: 0 });
    expect(late.points.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'REPORT_INVITATION_LATE', facts: { on: '2026-11-13', latest: '2026-11-12', days: 10 } },
      { code: 'REPORT_WITHOUT_QUESTIONS', facts: {} },
    ]);
  });

  it('without a written report is asked about, with a late one is told', () => {
    expect(codes(mayHoldReportHearing({ ...goodReport, reportOn: null }), 'WARN')).toEqual(['REPORT_NOT_RECEIVED']);
    expect(codes(mayHoldReportHearing({ ...goodReport, reportOn: day('2026-11-20') }), 'INFO')).toEqual([
      'REPORT_RECEIVED_LATE',
    ]);
  });

  it('of one body twice in a year is asked about, unless the council decided so', () => {
    const again = { ...goodReport, heardOn: [day('2026-02-12')] };
    expect(mayHoldReportHearing(again).points[0]).toMatchObject({
      code: 'REPORT_HEARD_THIS_YEAR',
      facts: { count: 1, limit: 1, last: '2026-02-12' },
    });
    expect(mayHoldReportHearing({ ...again, byDecision: true }).outcome).toBe('ALLOWED');
  });

  it('at which nobody appeared is recorded, by another than head or deputy is asked about', () => {
    expect(codes(mayHoldReportHearing({ ...goodReport, appeared: false, speaker: null }), 'INFO')).toEqual([
      'REPORT_NON_APPEARANCE',
    ]);
    expect(codes(mayHoldReportHearing({ ...goodReport, speaker: 'OTHER', atSession: false }), 'WARN')).toEqual([
      'REPORT_NOT_AT_SESSION',
      'REPORT_BY_OTHER_PERSON',
    ]);
  });

  it('is assessed by a vote after it was heard; information of law enforcement is not assessed', () => {
    const facts = { heard: true, voted: true, assessment: 'SATISFACTORY', lawEnforcement: false } as const;
    expect(mayAssessReport(facts).outcome).toBe('ALLOWED');
    expect(codes(mayAssessReport({ ...facts, heard: false, voted: false }), 'WARN')).toEqual([
      'REPORT_ASSESSED_WITHOUT_VOTE',
      'REPORT_ASSESSED_UNHEARD',
    ]);
    expect(codes(mayAssessReport({ ...facts, lawEnforcement: true }), 'WARN')).toEqual(['INFORMATION_NOT_ASSESSED']);
    expect(mayAssessReport({ ...facts, lawEnforcement: true, voted: false, assessment: 'NOTED' }).outcome).toBe(
      'ALLOWED',
    );
  });
});

describe('a draft act', () => {
  it('the council chooses freely what it reviews; a return has its reason', () => {
    const triage = (reason: string | null) =>
      mayTriageDraftAct({ triage: 'RETURNED_WITHOUT_REVIEW', reason, stateSecret: false });
    expect(mayTriageDraftAct({ triage: 'ACCEPTED_FOR_REVIEW', reason: null, stateSecret: false }).outcome).toBe(
      'ALLOWED',
    );
    expect([triage('не затрагивает права граждан').outcome, triage(' ').outcome]).toEqual(['ALLOWED', 'NEEDS_REASON']);
  });

  it('with state secrets must be refused, to take in and to publish', () => {
    expect(
      codes(mayTriageDraftAct({ triage: 'ACCEPTED_FOR_REVIEW', reason: null, stateSecret: true }), 'BLOCK'),
    ).toEqual(['STATE_SECRET_UPLOADED']);
    expect(mayCarry({ stateSecret: true, act: 'PUBLISH' }).points[0]).toMatchObject({
      code: 'STATE_SECRET_PUBLISHED',
      confidence: 'SEED',
      level: 'BLOCK',
    });
    expect(mayCarry({ stateSecret: false, act: 'PUBLISH' }).outcome).toBe('ALLOWED');
  });

  it('answered later than ten working days is told, and counts', () => {
    const facts = { receivedOn: day('2026-11-02'), today: day('2026-11-23'), calendar: baseCalendar };
    expect(mayGiveOpinion({ ...facts, on: day('2026-11-16') })).toEqual({ outcome: 'ALLOWED', points: [] });
    expect(mayGiveOpinion({ ...facts, on: day('2026-11-18') }).points[0]).toMatchObject({
      code: 'OPINION_LATE',
      facts: { due: '2026-11-16', days: 2 },
    });
    expect(codes(mayGiveOpinion({ ...facts, on: day('2026-11-24') }), 'BLOCK')).toEqual(['FACT_IN_FUTURE']);
  });
});
