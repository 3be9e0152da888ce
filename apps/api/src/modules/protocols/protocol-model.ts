import type {
  MeetingBallot,
  MeetingCounts,
  MeetingHead,
  MeetingItem,
  MeetingOfficer,
  MeetingProtocol,
  MeetingVote,
} from '@kenes/documents';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { absentOf, clockTime, presentOf } from './attendance-told.ts';
import { printedCode } from './protocol-code.ts';
import type { Counts, ItemFacts, OptionFacts, ProtocolFacts, VoteFacts } from './protocol-facts.ts';
import { type ProtocolProse, type ProtocolTranslationTexts, proseOf } from './protocol-prose.ts';
import { openingQuorum, timesWithoutQuorum } from './quorum-told.ts';

type Language = 'kk' | 'ru';

/** What a protocol is made of beside the facts. */
export interface ProtocolMaking {
  readonly language: Language;
  readonly prose: ProtocolProse;
  readonly draft: boolean;
  readonly number: string | null;
  readonly edition: number;
  readonly correction: {
    readonly replaces: { readonly number: string; readonly on: string };
    readonly because: string;
  } | null;
  readonly code: string | null;
  /** Where people reach the web server, without a slash at the end. */
  readonly webUrl: string;
  readonly preparedOn: string;
  /** Made for a reader of the other language. */
  readonly translation?: {
    readonly authentic: Language;
    readonly translator: string | null;
    readonly texts: ProtocolTranslationTexts;
  };
}

/** What the papers of a sitting say above all else. */
export function headOf(facts: ProtocolFacts, language: Language): MeetingHead {
  const { meeting, council } = facts;
  const told = (text: LocalizedText | null) => (text === null ? null : readText(text, language).text || null);
  return {
    council: readText(council, language).text,
    commission: told(meeting.commission),
    jointWith: meeting.jointWith,
    convocation: meeting.convocation,
    kind: meeting.kind,
    form: meeting.form,
    meetingNumber: meeting.number,
    title: told(meeting.title),
    on: meeting.plannedOn,
    place: told(meeting.place),
  };
}

/** The protocol as a paper: a projection of the facts, the prose laid over them (PC-PROT-01). */
export function protocolModel(facts: ProtocolFacts, making: ProtocolMaking): MeetingProtocol {
  const { meeting } = facts;
  const { language, translation, correction } = making;
  const texts = translation?.texts ?? {};
  return {
    ...headOf(facts, language),
    preparedOn: making.preparedOn,
    draft: making.draft,
    number: making.number,
    correction: correction && {
      edition: making.edition,
      replaces: `№ ${correction.replaces.number}, ${shown(correction.replaces.on)}`,
      because: texts.correction ?? correction.because,
    },
    translation: translation ? { authentic: translation.authentic, translator: translation.translator } : null,
    publicCopyOf: null,
    beganAt: meeting.openedAt === null ? null : clockTime(meeting.openedAt),
    endedAt: meeting.closedAt === null ? null : clockTime(meeting.closedAt),
    chair: chairOf(facts),
    secretary: secretaryOf(facts),
    openedBy:
      meeting.openedByName !== null && meeting.openedByName !== meeting.chairName
        ? { name: meeting.openedByName, groupHead: meeting.openedByGroupHead === true }
        : null,
    quorum: openingQuorum(facts),
    withoutQuorum: timesWithoutQuorum(facts),
    present: presentOf(facts),
    absent: absentOf(facts),
    guests: facts.guests
      .filter(({ came }) => came !== false)
      .map(({ name, position, organisation, mode }) => ({
        name,
        position: [position, organisation].filter(Boolean).join(', ') || null,
        remote: mode === 'REMOTE',
      })),
    items: facts.items.map((item) => itemOf(facts, item, making)),
    opinions: facts.opinions.map(({ id, name, itemId, text, givenOn }) => ({
      name,
      item: facts.items.findIndex((item) => item.id === itemId) + 1 || null,
      text: texts[`opinion.${id}`] ?? text,
      on: givenOn,
    })),
    verification: making.code === null ? null : verificationOf(making.webUrl, making.code),
    recorded: meeting.recorded,
  };
}

/** The page where a protocol is verified. */
export function verificationOf(webUrl: string, code: string): { url: string; code: string } {
  return { url: `${webUrl}/v/${printedCode(code)}`, code: printedCode(code) };
}

/** Who led the sitting, and whether in another's place by the offices of that day. */
export function chairOf({ meeting, offices, members }: ProtocolFacts): MeetingOfficer | null {
  if (meeting.chairName === null) return null;
  const personId = members.find(({ id }) => id === meeting.chairMemberId)?.personId ?? null;
  const acting = offices.some(
    (office) => office.post === 'CHAIR' && office.acting && office.personId !== null && office.personId === personId,
  );
  return { name: meeting.chairName, acting };
}

/** Who kept the protocol, and whether in another's place. */
export function secretaryOf({ meeting, offices }: ProtocolFacts): MeetingOfficer | null {
  if (meeting.secretaryName === null) return null;
  const office = offices.find(
    ({ post, name, staffAccountId }) =>
      post === 'SECRETARY' &&
      (name === meeting.secretaryName || (staffAccountId !== null && staffAccountId === meeting.secretaryAccountId)),
  );
  return { name: meeting.secretaryName, acting: office?.acting ?? false };
}

function itemOf(facts: ProtocolFacts, item: ItemFacts, { language, prose, translation }: ProtocolMaking): MeetingItem {
  const texts = translation?.texts ?? {};
  const told = (key: string, text: LocalizedText) => texts[key] ?? readText(text, language).text;
  const { heard, discussed } = proseOf(facts, prose, item.id);
  return {
    title: told(`title.${item.id}`, item.title),
    rapporteurs: item.rapporteurs.map(({ name, position }) => (position ? `${name}, ${position}` : name)),
    state: item.state,
    closed: item.closed ? (item.closedGround ?? 'OTHER') : null,
    withheld: false,
    because: item.endedBecause,
    heard: texts[`heard.${item.id}`] ?? heard,
    discussed: texts[`discussed.${item.id}`] ?? discussed,
    votes: facts.votes
      .filter(({ itemId, state }) => itemId === item.id && state !== 'OPEN')
      .map((vote) => voteOf(facts, vote, told(`question.${vote.id}`, vote.question))),
    decisions: facts.decisions
      .filter(({ itemId }) => itemId === item.id)
      .map(({ id, number, text, responsible, dueOn }) => ({
        number,
        text: told(`decision.${id}`, text),
        responsible,
        dueOn,
      })),
  };
}

function voteOf(facts: ProtocolFacts, vote: VoteFacts, question: string): MeetingVote {
  const named = (advisory: boolean, optionId: string | null): MeetingBallot[] =>
    facts.members.flatMap(({ id, name }) =>
      vote.ballots
        .filter((ballot) => ballot.memberId === id && ballot.advisory === advisory && ballot.optionId === optionId)
        .map(({ choice, ground }) => ({ name, choice, ground })),
    );
  const cancelled = vote.state === 'CANCELLED';
  return {
    question,
    kind: vote.kind,
    rollCall: vote.form === 'ROLL_CALL',
    cancelled,
    cancelledBecause: vote.cancelledBecause,
    recount: vote.recountOfId !== null,
    present: vote.present,
    quorum: vote.quorum,
    counts: cancelled || vote.kind === 'ELECTION' ? null : countsOf(vote),
    base: vote.base,
    needed: vote.needed,
    outcome: cancelled ? null : vote.outcome,
    tie: vote.tie === true,
    casting: vote.casting === null ? null : { outcome: vote.casting, name: vote.castingName },
    options: vote.options.map((option: OptionFacts) => ({
      name: option.name,
      votesFor: option.votesFor,
      place: option.place,
      outcome: option.outcome,
      ballots: named(false, option.id),
    })),
    ballots: cancelled ? [] : named(false, null),
    advisory: cancelled ? [] : named(true, null),
  };
}

type PerhapsCounted = { readonly [Name in keyof Counts]?: number | null };

function countsOf({ votesFor, votesAgainst, abstained, notVoting, recused }: PerhapsCounted): MeetingCounts | null {
  if (votesFor === null || votesFor === undefined) return null;
  return {
    FOR: votesFor,
    AGAINST: votesAgainst ?? 0,
    ABSTAIN: abstained ?? 0,
    NOT_VOTING: notVoting ?? 0,
    RECUSED: recused ?? 0,
  };
}

function shown(date: string): string {
  return date.split('-').toReversed().join('.');
}
