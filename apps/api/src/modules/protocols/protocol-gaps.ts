import {
  MissingEditionError,
  mayCompleteProtocol,
  type Point,
  type ProtocolSection,
  policyOf,
  readIdentifier,
} from '@kenes/rules';
import type { ProtocolFacts } from './protocol-facts.ts';
import { type ProtocolProse, proseOf } from './protocol-prose.ts';

/** What a protocol lacks before it can be frozen; each is named, with the question it belongs to. */
export const protocolGapCodes = [
  'MEETING_NOT_HELD',
  'NO_BEGINNING',
  'NO_END',
  'NO_PLACE',
  'NO_CHAIR',
  'NO_SECRETARY',
  'NO_ATTENDANCE',
  'NO_AGENDA',
  'NOTHING_HEARD',
  'VOTE_NOT_CLOSED',
  'NO_DECISION',
  'QUESTION_UNDECIDED',
  'DECISION_WITHOUT_TEXT',
  'HAS_IIN',
] as const;
export type ProtocolGapCode = (typeof protocolGapCodes)[number];

export interface Gap {
  readonly code: ProtocolGapCode;
  /** The question's uuid and its place on the agenda; null where it is about the whole. */
  readonly itemId: string | null;
  readonly ordinal: number | null;
}

/** What stands between a protocol and its signing. */
export interface Completeness {
  /** Everything missing, in the order of the paper. */
  readonly gaps: readonly Gap[];
  /** What the rules say beyond that (PC-VOTE-03: opinions of members that are attached). */
  readonly points: readonly Point[];
}

/** The sections whose lack a gap is. */
const sectionOf: Readonly<Partial<Record<ProtocolGapCode, ProtocolSection>>> = {
  NO_BEGINNING: 'DATE_PLACE',
  NO_END: 'DATE_PLACE',
  NO_PLACE: 'DATE_PLACE',
  NO_CHAIR: 'OFFICERS',
  NO_SECRETARY: 'OFFICERS',
  NO_ATTENDANCE: 'MEMBERS',
  NO_AGENDA: 'AGENDA',
  NOTHING_HEARD: 'SPEECHES',
  VOTE_NOT_CLOSED: 'VOTES',
  NO_DECISION: 'DECISIONS',
  QUESTION_UNDECIDED: 'DECISIONS',
  DECISION_WITHOUT_TEXT: 'DECISIONS',
};
/** Points that the gaps tell in their details. */
const inDetail: ReadonlySet<string> = new Set(['PROTOCOL_SECTION_MISSING', 'PROTOCOL_BEFORE_END', 'VOTE_STILL_OPEN']);

/**
 * What a protocol lacks: the sections are those of its meeting's policy, and the rule says which must be complete
 * (PC-PROT-01). A gap of a section that the policy does not ask for is none.
 */
export function completenessOf(facts: ProtocolFacts, prose: ProtocolProse, language: 'kk' | 'ru'): Completeness {
  const { kind, form, plannedOn } = facts.meeting;
  const found = gapsIn(facts, prose, language);
  const lacks = (section: ProtocolSection) => found.some(({ code }) => sectionOf[code] === section);
  try {
    const policy = policyOf({ kind, form, on: Temporal.PlainDate.from(plannedOn), overrides: facts.overrides });
    const { points } = mayCompleteProtocol({
      policy,
      complete: policy.protocol.sections.filter((section) => !lacks(section)),
      openVotes: facts.votes.filter(({ state }) => state === 'OPEN' || state === 'CASTING').length,
      ended: !found.some(({ code }) => code === 'MEETING_NOT_HELD'),
      dissents: { declared: facts.opinions.length, attached: facts.opinions.length },
    });
    const missing = new Set(
      points.flatMap(({ code, facts: { section } }) => (code === 'PROTOCOL_SECTION_MISSING' ? section : [])),
    );
    const asked = ({ code }: Gap) => {
      const section = sectionOf[code];
      // A vote that goes on stands in the way whatever the sections.
      return section === undefined || code === 'VOTE_NOT_CLOSED' || missing.has(section);
    };
    return { gaps: found.filter(asked), points: points.filter(({ code }) => !inDetail.has(code)) };
  } catch (error) {
    // A sitting of before the law: there is no policy of its day, and what its paper lacks is told all the same.
    if (!(error instanceof MissingEditionError)) throw error;
    return { gaps: found, points: [] };
  }
}

/** Everything that is not there, whatever is asked for. A sitting without quorum has a protocol too: of who came. */
function gapsIn(facts: ProtocolFacts, prose: ProtocolProse, language: 'kk' | 'ru'): readonly Gap[] {
  const { meeting, members, items } = facts;
  const whole = (missing: boolean, code: ProtocolGapCode): Gap[] =>
    missing ? [{ code, itemId: null, ordinal: null }] : [];
  const met = meeting.state !== 'NO_QUORUM';
  return [
    ...whole(!['HELD', 'PROTOCOLLED', 'NO_QUORUM'].includes(meeting.state), 'MEETING_NOT_HELD'),
    ...whole(met && meeting.openedAt === null, 'NO_BEGINNING'),
    ...whole(met && meeting.closedAt === null, 'NO_END'),
    ...whole(
      meeting.form !== 'ABSENTEE' && !meeting.place?.[language] && !meeting.place?.[meeting.place.authentic],
      'NO_PLACE',
    ),
    ...whole(meeting.chairName === null, 'NO_CHAIR'),
    ...whole(meeting.secretaryName === null, 'NO_SECRETARY'),
    ...whole(meeting.kind !== 'PUBLIC_HEARING' && members.every(({ stays }) => stays.length === 0), 'NO_ATTENDANCE'),
    ...whole(items.length === 0, 'NO_AGENDA'),
    ...(met ? items.flatMap((item, index) => gapsOfItem(facts, prose, item.id, index + 1)) : []),
    ...(hasIin(JSON.stringify([prose, facts.decisions, facts.opinions])) ? whole(true, 'HAS_IIN') : []),
  ];
}

function gapsOfItem(facts: ProtocolFacts, prose: ProtocolProse, itemId: string, ordinal: number): Gap[] {
  const item = facts.items.find(({ id }) => id === itemId);
  if (!item || item.state === 'POSTPONED' || item.state === 'REMOVED') return [];
  const votes = facts.votes.filter((vote) => vote.itemId === itemId);
  const decisions = facts.decisions.filter((decision) => decision.itemId === itemId);
  const adopted = votes.some(({ outcome, kind }) => outcome === 'ADOPTED' && kind === 'DECISION');
  const gap = (missing: boolean, code: ProtocolGapCode): Gap[] => (missing ? [{ code, itemId, ordinal }] : []);
  return [
    ...gap(proseOf(facts, prose, itemId).heard.trim() === '', 'NOTHING_HEARD'),
    ...gap(
      votes.some(({ state }) => state === 'OPEN' || state === 'CASTING'),
      'VOTE_NOT_CLOSED',
    ),
    ...gap(item.state === 'INCLUDED', 'QUESTION_UNDECIDED'),
    ...gap(adopted && decisions.length === 0, 'NO_DECISION'),
    ...gap(
      decisions.some(({ text }) => !text[text.authentic]?.trim()),
      'DECISION_WITHOUT_TEXT',
    ),
  ];
}

/** Whether a text holds a person's national number (GEN-ID-01): a protocol never does, the public one least of all. */
export function hasIin(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d{12}(?!\d)/g)].some(([digits]) => readIdentifier(digits).kind === 'IIN');
}
