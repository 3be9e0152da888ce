import type { LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const extraordinaryRule = unverifiedRule({
  id: 'PC-SES-06',
  title: { kk: 'Кезектен тыс отырыс', ru: 'Внеочередное заседание', en: 'Extraordinary session' },
  provision: {
    kk: 'Кезектен тыс отырыс төрағаның, мүшелердің кемінде үштен бірінің немесе құрушы органның талабымен шақырылады; мәселесі мен негізі жазылады (тексерілмеген, кеңестің параметрі).',
    ru: 'Внеочередное заседание созывается по требованию председателя, не менее трети членов или образующего органа, с указанием вопроса (не проверено, параметр совета).',
    en: 'An extraordinary session is called at the request of the chair, of at least one third of the members, or of the forming body, with its question named (not verified, the council’s parameter).',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    ...clockCodes,
    EXTRAORDINARY_WITHOUT_REQUEST: [],
    EXTRAORDINARY_TOO_FEW: ['signed', 'needed', 'members'],
    EXTRAORDINARY_WITHOUT_QUESTION: [],
  },
});

/** Who may ask for an extraordinary session. */
export const extraordinaryRequesters = ['CHAIR', 'MEMBERS', 'FORMING_BODY'] as const;
export type ExtraordinaryRequester = (typeof extraordinaryRequesters)[number];

/** A request for a session out of turn. */
export interface ExtraordinaryRequest {
  readonly by: ExtraordinaryRequester;
  /** Members who signed it; counted only where it is theirs. */
  readonly signed: number;
  /** Filled seats. */
  readonly members: number;
  readonly question: string | null;
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}

/** How many members may ask for a session: one in three, rounded up. */
export function extraordinaryNeeded(members: number, on: LegalDate, overrides?: readonly Override[]): number {
  const part = parameter('PC-SES-06', 'extraordinaryPart', on, undefined, overrides).value ?? 1;
  return Math.max(1, Math.ceil(members / part));
}

/** Asks about a session out of turn that nobody asked for, or too few, or for nothing. */
export function sessionRequested(request: ExtraordinaryRequest | null): readonly Point[] {
  if (request === null) return [extraordinaryRule.warn('EXTRAORDINARY_WITHOUT_REQUEST', {})];
  const { by, signed, members } = request;
  const needed = extraordinaryNeeded(members, request.on, request.overrides);
  return [
    ...(by === 'MEMBERS' && signed < needed
      ? [extraordinaryRule.warn('EXTRAORDINARY_TOO_FEW', { signed, needed, members })]
      : []),
    ...((request.question ?? '').trim() === '' ? [extraordinaryRule.warn('EXTRAORDINARY_WITHOUT_QUESTION', {})] : []),
  ];
}

/** The latest day to tell everybody of an extraordinary session; nothing is set unless the council has set it. */
export function extraordinaryClock({ on, ...setting }: TermSetting & { readonly on: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: extraordinaryRule,
    key: 'extraordinaryNotice',
    direction: 'BEFORE',
    from: on,
  });
}
