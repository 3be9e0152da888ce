import { translate } from '@kenes/messages';
import { roman } from '../roster/print.ts';
import { longDate, numericDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { GroupProtocol, ProtocolBallot, ProtocolCandidate, ProtocolChoice, ProtocolMember } from './view-model.ts';

/** A part of the protocol on one kind of seats, with every word decided. */
export interface PrintedBallot {
  readonly heading: string;
  readonly facts: readonly string[];
  /** Eight headings and as many cells in each row. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly votesTitle: string;
  readonly votes: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly results: readonly string[];
}

/** The protocol with every word decided. */
export interface PrintedProtocol {
  readonly title: string;
  readonly subtitle: string;
  readonly council: string;
  readonly date: string;
  readonly facts: readonly string[];
  readonly presentTitle: string;
  readonly present: readonly string[];
  readonly absent: string;
  readonly ballots: readonly PrintedBallot[];
  readonly signatures: readonly { readonly position: string; readonly name: string }[];
}

const choices = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'] as const;
const headings = ['order', 'candidate', 'for', 'against', 'abstain', 'silent', 'recused', 'result'] as const;
const blank = '__________';

/** The words of the protocol in one language. */
export function printProtocol(protocol: GroupProtocol, locale: DocumentLocale): PrintedProtocol {
  const { number, on, act, present, absent, quorum, size, head } = protocol;
  const actText = act
    ? [act.number === null ? null : `№ ${act.number}`, act.on === null ? null : numericDate(act.on)]
    : [];
  return {
    title: translate(locale, 'documents.protocol.title', { number: number ?? blank }),
    subtitle: translate(locale, 'documents.protocol.subtitle', { convocation: roman(protocol.convocation) }),
    council: protocol.council,
    date: on === null ? blank : longDate(on, locale),
    facts: [
      translate(locale, 'documents.protocol.competition', { name: protocol.competition }),
      actText.some((part) => part !== null)
        ? translate(locale, 'documents.protocol.sizeByAct', {
            size,
            act: actText.filter((part) => part !== null).join(' · '),
          })
        : translate(locale, 'documents.protocol.size', { size }),
      translate(locale, 'documents.protocol.quorum', {
        present: present.length > 0 ? present.length : (protocol.ballots[0]?.present ?? 0),
        quorum,
      }),
      ...(head
        ? [
            translate(locale, head.acting ? 'documents.protocol.actingChair' : 'documents.protocol.chair', {
              name: head.name,
            }),
          ]
        : []),
    ],
    presentTitle: present.length === 0 ? '' : translate(locale, 'documents.protocol.present'),
    present: present.map((member, index) => `${index + 1}. ${memberWords(member, locale)}`),
    absent:
      absent.length === 0
        ? ''
        : translate(locale, 'documents.protocol.absent', { names: absent.map(({ name }) => name).join(', ') }),
    ballots: protocol.ballots.map((ballot) => printBallot(ballot, locale)),
    signatures: [
      {
        position: translate(locale, head?.acting ? 'documents.protocol.signActing' : 'documents.protocol.signHead'),
        name: head?.name ?? '',
      },
      { position: translate(locale, 'documents.protocol.signSecretary'), name: protocol.secretary ?? '' },
    ],
  };
}

function memberWords({ name, part, represents }: ProtocolMember, locale: DocumentLocale): string {
  const of = translate(locale, `enums.GroupPart_${part}`);
  return `${name} — ${represents ?? of}`;
}

function printBallot(ballot: ProtocolBallot, locale: DocumentLocale): PrintedBallot {
  const { kind, seats, candidates, toRepeat, present, sittingOn } = ballot;
  const named = candidates.filter(({ votes }) => votes.length > 0);
  const of = (result: ProtocolCandidate['result']) => candidates.filter((candidate) => candidate.result === result);
  const reserve = of('RESERVE').toSorted((a, b) => (a.reserveOrder ?? 0) - (b.reserveOrder ?? 0));
  const list = (those: readonly ProtocolCandidate[]) => those.map(({ name }) => name).join(', ');
  return {
    heading: translate(locale, 'documents.protocol.ballot', { kind: translate(locale, `enums.SeatKind_${kind}`) }),
    facts: [
      translate(locale, 'documents.protocol.ballotFacts', { date: longDate(sittingOn, locale), seats, present }),
      translate(locale, ballot.openly ? 'documents.protocol.openly' : 'documents.protocol.notOpenly'),
    ],
    headings: headings.map((heading) => translate(locale, `documents.protocol.column.${heading}`)),
    rows: candidates.map((candidate) => printCandidate(candidate, locale)),
    votesTitle: named.length === 0 ? '' : translate(locale, 'documents.protocol.votes'),
    votes: named.map((candidate) => ({
      head: headOf(candidate),
      lines: choices.flatMap((choice) => votesOf(candidate, choice, locale)),
    })),
    results: [
      of('ELECTED').length === 0
        ? translate(locale, 'documents.protocol.nobodyElected')
        : translate(locale, 'documents.protocol.elected', { names: list(of('ELECTED')) }),
      ...(reserve.length === 0
        ? []
        : [
            translate(locale, 'documents.protocol.reserve', {
              names: reserve.map(({ name, reserveOrder }) => `${reserveOrder ?? ''}. ${name}`).join('; '),
            }),
          ]),
      ...(of('TIED').length === 0 ? [] : [translate(locale, 'documents.protocol.tied', { names: list(of('TIED')) })]),
      ...(toRepeat === 0 ? [] : [translate(locale, 'documents.protocol.toRepeat', { seats: toRepeat })]),
    ],
  };
}

function headOf({ name, number }: ProtocolCandidate): string {
  return number === null ? name : `${name} (№ ${number})`;
}

function printCandidate(candidate: ProtocolCandidate, locale: DocumentLocale): string[] {
  const { counts, place, result, reserveOrder, proposedBy, base } = candidate;
  const head = proposedBy === null ? headOf(candidate) : `${headOf(candidate)}\n${proposedBy}`;
  const words =
    result === null
      ? translate(locale, 'documents.protocol.withdrew')
      : result === 'RESERVE'
        ? translate(locale, 'documents.protocol.reserveOrder', { order: reserveOrder ?? 0 })
        : translate(locale, `enums.ElectionResult_${result}`);
  const ofBase = base === null ? '' : `\n${translate(locale, 'documents.protocol.ofBase', { base })}`;
  return [
    place === null ? '—' : String(place),
    head,
    ...choices.map((choice) => (counts === null ? '—' : String(counts[choice]))),
    `${words}${ofBase}`,
  ];
}

/** Who chose so, by name; a recusal with its ground. */
function votesOf({ votes }: ProtocolCandidate, choice: ProtocolChoice, locale: DocumentLocale): string[] {
  const those = votes.filter((vote) => vote.choice === choice);
  if (those.length === 0) return [];
  const names =
    choice === 'RECUSED'
      ? those.map(({ name, ground }) => (ground === null ? name : `${name} (${ground})`)).join('; ')
      : those.map(({ name }) => name).join(', ');
  return [`${translate(locale, `enums.BallotChoice_${choice}`)} (${those.length}): ${names}`];
}
