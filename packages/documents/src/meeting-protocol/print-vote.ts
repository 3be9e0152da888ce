import { translate } from '@kenes/messages';
import type { PaperBlock } from '../paper/blocks.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { MeetingBallot, MeetingChoice, MeetingCounts, MeetingVote } from './view-model.ts';

export const choices: readonly MeetingChoice[] = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'];

/** A vote under its question: present and quorum, the five numbers, what was needed, the tie and the chair's vote in words. */
export function voteBlocks(vote: MeetingVote, locale: DocumentLocale): PaperBlock[] {
  const remarks = [
    vote.kind === 'PROCEDURAL' ? `${translate(locale, 'documents.meeting.procedural')}. ` : '',
    vote.recount ? `${translate(locale, 'documents.meeting.recount')} ` : '',
  ].join('');
  const question: PaperBlock = {
    kind: 'labelled',
    label: translate(locale, 'documents.meeting.voted'),
    text: `${remarks}${vote.question}`,
  };
  if (vote.cancelled) {
    const why = vote.cancelledBecause;
    const because = why === null ? '' : ` ${translate(locale, 'documents.meeting.because', { because: ended(why) })}`;
    return [question, detail(`${translate(locale, 'documents.meeting.cancelled')}${because}`)];
  }
  const present =
    vote.present === null || vote.quorum === null
      ? []
      : [detail(translate(locale, 'documents.meeting.votePresent', { present: vote.present, quorum: vote.quorum }))];
  return [
    question,
    ...present,
    ...(vote.counts === null ? [] : [detail(told(vote.counts, locale))]),
    ...(vote.options.length === 0 ? [] : [optionsTable(vote, locale)]),
    ...outcome(vote, locale),
    ...(vote.advisory.length === 0
      ? []
      : [detail(translate(locale, 'documents.meeting.advisoryVotes', { votes: advisoryOf(vote.advisory, locale) }))]),
  ];
}

function outcome(vote: MeetingVote, locale: DocumentLocale): PaperBlock[] {
  const { base, needed, tie, casting } = vote;
  const lines = [
    ...(base === null || needed === null || vote.counts === null
      ? []
      : [translate(locale, 'documents.meeting.needed', { base, needed })]),
    ...(tie ? [translate(locale, 'documents.meeting.tie')] : []),
    ...(casting
      ? [
          translate(
            locale,
            casting.outcome === 'ADOPTED' ? 'documents.meeting.castingFor' : 'documents.meeting.castingAgainst',
            { name: casting.name ?? '—' },
          ),
        ]
      : []),
    ...(vote.outcome === null || vote.kind === 'ELECTION' || casting
      ? []
      : [translate(locale, `documents.meeting.${vote.outcome}`)]),
  ];
  return lines.length === 0 ? [] : [detail(lines.join(' '))];
}

/** «За — 9, против — 2 …». */
export function told(counts: MeetingCounts, locale: DocumentLocale): string {
  return translate(locale, 'documents.meeting.counts', {
    for: counts.FOR,
    against: counts.AGAINST,
    abstain: counts.ABSTAIN,
    silent: counts.NOT_VOTING,
    recused: counts.RECUSED,
  });
}

function optionsTable({ options }: MeetingVote, locale: DocumentLocale): PaperBlock {
  return {
    kind: 'table',
    widths: [0, 20, 20, 40],
    heads: [
      translate(locale, 'documents.meeting.candidate'),
      translate(locale, 'documents.meeting.column.FOR'),
      translate(locale, 'documents.meeting.column.place'),
      translate(locale, 'documents.meeting.column.result'),
    ],
    rows: options.map(({ name, votesFor, place, outcome: result }) => [
      name,
      votesFor === null ? '—' : String(votesFor),
      place === null ? '—' : String(place),
      result === null ? '—' : translate(locale, `documents.meeting.${result}`),
    ]),
    centered: [1, 2],
  };
}

function advisoryOf(ballots: readonly MeetingBallot[], locale: DocumentLocale): string {
  return ballots
    .map(({ name, choice }) => `${name} — ${translate(locale, `enums.BallotChoice_${choice}`).toLocaleLowerCase('kk')}`)
    .join('; ');
}

/** Who voted how, by name, a choice a line; a recusal with its ground. */
export function byName(ballots: readonly MeetingBallot[], locale: DocumentLocale): PaperBlock[] {
  return choices.flatMap((choice) => {
    const those = ballots.filter((ballot) => ballot.choice === choice);
    if (those.length === 0) return [];
    const names = those.map(({ name, ground }) => (ground === null ? name : `${name} (${ground})`)).join(', ');
    return [detail(`${translate(locale, `enums.BallotChoice_${choice}`)} (${those.length}): ${names}`)];
  });
}

export function detail(text: string): PaperBlock {
  return { kind: 'detail', text };
}

/** A text without the full stop that the sentence around it brings. */
export function ended(text: string): string {
  return text.trim().replace(/\.$/, '');
}
