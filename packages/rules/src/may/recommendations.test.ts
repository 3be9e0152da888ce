import { describe, expect, it } from 'vitest';
import {
  type AdoptionFacts,
  type AnswerFacts,
  coversEach,
  type EscalationFacts,
  mayAdopt,
  mayAnswer,
  mayChangeWording,
  mayClose,
  mayCloseMission,
  mayEscalate,
  maySend,
  outcomeOf,
  type SendingFacts,
  voicedThrough,
} from '../index.ts';
import { codes, day, parkAdoption, parkAnswer, parkEscalation, parkSending } from '../testing/facts.ts';

const adopt = (change: Partial<AdoptionFacts>) => mayAdopt({ ...parkAdoption, ...change });
const send = (change: Partial<SendingFacts>) => maySend({ ...parkSending, ...change });
const answer = (change: Partial<AnswerFacts>) => mayAnswer({ ...parkAnswer, ...change });
const escalate = (change: Partial<EscalationFacts>) => mayEscalate({ ...parkEscalation, ...change });

describe('adopting a recommendation', () => {
  it('with its words, decision and date is allowed', () => {
    expect(adopt({})).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('without words, or a second time, must be refused', () => {
    expect(codes(adopt({ text: { kk: ' ', ru: null } }), 'BLOCK')).toEqual(['WORDING_EMPTY']);
    expect(codes(adopt({ state: 'ADOPTED' }), 'BLOCK')).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('without a decision, or without Kazakh words, asks for a reason', () => {
    expect(codes(adopt({ hasDecision: false }), 'WARN')).toEqual(['ADOPTION_DECISION_MISSING']);
    expect(codes(adopt({ text: { kk: null, ru: 'Текст' } }), 'WARN')).toEqual(['KAZAKH_TEXT_MISSING']);
    expect(adopt({ text: { kk: 'Мәтін', ru: null } }).outcome).toBe('ALLOWED');
  });

  it('keeps an execution date on a day off where the council put it', () => {
    expect(adopt({ executeBy: day('2026-12-26') })).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ code: 'EXECUTION_DATE_ON_DAY_OFF' }],
    });
    expect(codes(adopt({ executeBy: day('2026-11-01') }), 'WARN')).toEqual(['EXECUTION_DATE_ALREADY_PAST']);
    expect(adopt({ executeBy: day('2030-01-01') }).outcome).toBe('ALLOWED');
  });
});

describe('the wording of a recommendation', () => {
  it('changed after adoption must be refused; a translation may be added, marked', () => {
    expect(mayChangeWording({ state: 'DRAFT', change: 'AUTHENTIC' }).outcome).toBe('ALLOWED');
    for (const state of ['ADOPTED', 'ISSUED', 'CLOSED'] as const) {
      expect(codes(mayChangeWording({ state, change: 'AUTHENTIC' }), 'BLOCK')).toEqual(['WORDING_FROZEN']);
      expect(mayChangeWording({ state, change: 'TRANSLATION' }).outcome).toBe('ALLOWED');
    }
  });
});

describe('sending a recommendation', () => {
  it('to several bodies at once is allowed', () => {
    expect(send({})).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('before it is adopted, to nobody, twice to one body, or from the future must be refused', () => {
    const [first] = parkSending.addressees;
    expect(codes(send({ state: 'DRAFT' }), 'BLOCK')).toEqual(['RECOMMENDATION_NOT_ADOPTED']);
    expect(codes(send({ addressees: [] }), 'BLOCK')).toEqual(['ADDRESSEE_REQUIRED']);
    expect(codes(send({ addressees: first ? [first, first] : [] }), 'BLOCK')).toEqual(['ADDRESSEE_TWICE']);
    expect(codes(send({ sentOn: day('2026-11-24') }), 'BLOCK')).toEqual(['FACT_IN_FUTURE']);
  });

  it('to a body whose BIN is not known is allowed and shown', () => {
    const addressees = [{ bodyId: 'c', name: 'Аппарат акима', hasBin: false }];
    expect(send({ addressees })).toMatchObject({ outcome: 'ALLOWED', points: [{ code: 'ADDRESSEE_BIN_MISSING' }] });
  });

  it('without a number, or dated before its adoption, asks for a reason', () => {
    expect(codes(send({ outgoingNumber: null }), 'WARN')).toEqual(['OUTGOING_NUMBER_MISSING']);
    expect(codes(send({ sentOn: day('2026-11-18') }), 'WARN')).toEqual(['FACT_OUT_OF_ORDER']);
  });
});

describe('an answer', () => {
  it('in time and reasoned is allowed', () => {
    expect(answer({})).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('to a recommendation not sent to that body must be refused', () => {
    const refused = answer({ sentToThisBody: false });
    expect(codes(refused, 'BLOCK')).toEqual(['ANSWER_NOT_ADDRESSED']);
    expect(codes(answer({ trackState: 'TO_SEND' }), 'BLOCK')).toEqual(['ANSWER_NOT_ADDRESSED']);
  });

  it('whose receipt was never proven is recorded all the same', () => {
    expect(answer({ trackState: 'SENT' }).outcome).toBe('ALLOWED');
  });

  it('late is recorded and told of, by the day it arrived', () => {
    const late = answer({ arrivedOn: day('2026-12-09'), today: day('2026-12-14') });
    expect(late).toMatchObject({ outcome: 'ALLOWED', points: [{ code: 'ANSWER_LATE', facts: { days: 2 } }] });
  });

  it('that refuses without reasons is incomplete; one that accepts without them is shown', () => {
    for (const kind of ['REJECTED', 'PARTLY_ACCEPTED'] as const) {
      expect(answer({ kind, reasoning: '  ' }).points).toMatchObject([
        { code: 'ANSWER_REASONING_MISSING', level: 'WARN' },
      ]);
      expect(answer({ kind }).outcome).toBe('ALLOWED');
    }
    expect(answer({ reasoning: null })).toMatchObject({
      outcome: 'ALLOWED',
      points: [{ code: 'ANSWER_WITHOUT_REASONING' }],
    });
  });

  it('interim does not stop the clock; forwarded must say to whom', () => {
    expect(codes(answer({ kind: 'INTERIM' }), 'INFO')).toEqual(['ANSWER_INTERIM_CLOCK_RUNS']);
    expect(codes(answer({ kind: 'FORWARDED' }), 'WARN')).toEqual(['ANSWER_FORWARDED_WITHOUT_ADDRESSEE']);
    expect(answer({ kind: 'FORWARDED', hasForwardAddressee: true }).outcome).toBe('ALLOWED');
  });

  it('given a second time asks for a reason, unless the council asked for another', () => {
    expect(codes(answer({ trackState: 'ANSWERED' }), 'WARN')).toEqual(['ANSWER_ALREADY_GIVEN']);
    expect(answer({ trackState: 'ANSWERED', reanswerAsked: true }).outcome).toBe('ALLOWED');
    expect(codes(answer({ trackState: 'CLOSED' }), 'WARN')).toEqual(['ANSWER_TRACK_CLOSED']);
  });

  it('of tomorrow must be refused, one before the sending is asked about', () => {
    expect(codes(answer({ arrivedOn: day('2026-12-05') }), 'BLOCK')).toEqual(['FACT_IN_FUTURE']);
    expect(codes(answer({ arrivedOn: day('2026-11-19') }), 'WARN')).toEqual(['FACT_OUT_OF_ORDER']);
  });

  it('covering fewer recommendations than the letter asked leaves the others open', () => {
    expect(coversEach({ basis: 'LAW_30_VIII', asked: 3, answered: 3 })).toEqual([]);
    expect(coversEach({ basis: 'LAW_30_VIII', asked: 3, answered: 2 })).toMatchObject([
      { code: 'ANSWER_DOES_NOT_COVER_ALL', confidence: 'FOUND', facts: { answered: 2, asked: 3 } },
    ]);
  });
});

describe('the hearing before a refusal', () => {
  const refuse = (
    basis: 'LAW_30_VIII' | 'LAW_383_V',
    hearing: { noticeOn: ReturnType<typeof day> | null; harmsOthers: boolean } | null,
  ) => answer({ basis, kind: 'REJECTED', decision: { on: day('2026-12-03'), hearing } });

  it('that was not offered is asked about, unverified under 383-V', () => {
    expect(refuse('LAW_30_VIII', null).points).toMatchObject([{ code: 'HEARING_NOT_OFFERED', confidence: 'FOUND' }]);
    expect(refuse('LAW_383_V', null).points).toMatchObject([{ code: 'HEARING_NOT_OFFERED', confidence: 'MEMORY' }]);
  });

  it('needs notice three working days before the decision', () => {
    expect(refuse('LAW_30_VIII', { noticeOn: day('2026-11-30'), harmsOthers: false }).outcome).toBe('ALLOWED');
    expect(refuse('LAW_30_VIII', { noticeOn: day('2026-12-01'), harmsOthers: false }).points).toMatchObject([
      { code: 'HEARING_NOTICE_TOO_LATE', facts: { latest: '2026-11-30', days: 3 } },
    ]);
  });

  it('is not held where it would harm others, or where the decision is positive', () => {
    expect(refuse('LAW_30_VIII', { noticeOn: null, harmsOthers: true }).outcome).toBe('ALLOWED');
    expect(answer({ basis: 'LAW_30_VIII', decision: { on: day('2026-12-03'), hearing: null } }).outcome).toBe(
      'ALLOWED',
    );
  });
});

describe('a letter to the superior', () => {
  it('about an overdue answer, by a person’s decision, is allowed', () => {
    expect(escalate({})).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('by a job, without a known superior, or about what was never sent must be refused', () => {
    expect(codes(escalate({ byPerson: false }), 'BLOCK')).toEqual(['ESCALATION_NEEDS_PERSON']);
    expect(codes(escalate({ hasSuperior: false }), 'BLOCK')).toEqual(['ESCALATION_WITHOUT_SUPERIOR']);
    expect(codes(escalate({ trackState: 'TO_SEND' }), 'BLOCK')).toEqual(['ESCALATION_NOTHING_SENT']);
  });

  it('on the due day itself is early, and never blocked by a term that is only recalled', () => {
    expect(escalate({ on: day('2026-12-07') }).points).toMatchObject([
      { code: 'ESCALATION_BEFORE_DUE', level: 'WARN', confidence: 'MEMORY', facts: { due: '2026-12-07' } },
    ]);
    expect(codes(escalate({ due: null }), 'WARN')).toEqual(['ESCALATION_WITHOUT_DUE']);
  });

  it('after an answer is for a poor one', () => {
    expect(escalate({ trackState: 'ANSWERED', quality: 'INSUFFICIENT' }).outcome).toBe('ALLOWED');
    expect(escalate({ trackState: 'NOT_EXECUTED' }).outcome).toBe('ALLOWED');
    expect(codes(escalate({ trackState: 'ANSWERED', quality: 'SUFFICIENT' }), 'WARN')).toEqual([
      'ESCALATION_OF_ANSWERED',
    ]);
  });
});

describe('closing', () => {
  it('a recommendation with an open track must be refused, with how many', () => {
    expect(mayClose({ tracks: ['CLOSED', 'SENT', 'ON_EXECUTION'], hasOutcome: true })).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'CLOSING_OPEN_TRACKS', facts: { open: 2 } }],
    });
    expect(mayClose({ tracks: ['CLOSED', 'EXECUTED', 'REISSUED', 'FORWARDED'], hasOutcome: true }).outcome).toBe(
      'ALLOWED',
    );
    expect(mayClose({ tracks: [], hasOutcome: true }).outcome).toBe('ALLOWED');
    expect(codes(mayClose({ tracks: [], hasOutcome: false }), 'WARN')).toEqual(['CLOSING_WITHOUT_OUTCOME']);
  });

  it('a mission with an open recommendation must be refused', () => {
    expect(codes(mayCloseMission({ recommendations: ['CLOSED', 'ISSUED'], hasOutcome: true }), 'BLOCK')).toEqual([
      'CLOSING_OPEN_RECOMMENDATIONS',
    ]);
    expect(mayCloseMission({ recommendations: ['CLOSED'], hasOutcome: true }).outcome).toBe('ALLOWED');
  });
});

describe('outcomes and channels', () => {
  it('an outcome says something, in the vocabulary or in words', () => {
    expect(outcomeOf({ kinds: ['ON_EXECUTION', 'ON_PUBLIC_CONTROL'], text: null })).toEqual([]);
    expect(outcomeOf({ kinds: [], text: 'вовлечены многодетные мамы' })).toEqual([]);
    expect(outcomeOf({ kinds: [], text: ' ' }).map((p) => p.code)).toEqual(['OUTCOME_EMPTY']);
    expect(outcomeOf({ kinds: ['DONE'], text: null }).map((p) => p.code)).toEqual(['OUTCOME_UNKNOWN']);
  });

  it('«-» stands alone, and a page has its address', () => {
    expect(voicedThrough([{ channel: 'NONE', hasUrl: false }])).toEqual([]);
    const both = voicedThrough([
      { channel: 'NONE', hasUrl: false },
      { channel: 'SOCIAL', hasUrl: false },
    ]);
    expect(both.map((p) => p.code)).toEqual(['CHANNEL_NONE_BESIDE_OTHERS', 'CHANNEL_ADDRESS_MISSING']);
    expect(voicedThrough([{ channel: 'TV', hasUrl: false }])).toEqual([]);
  });
});
