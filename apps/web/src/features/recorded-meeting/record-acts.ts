'use client';

import { graphql, type VariablesOf } from '../../graphql.ts';
import { perform, read } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { guestParts, itemKinds, type MeetingForm, type MeetingKind } from '../meetings/states.ts';
import { chairOf, countsOf, isTie, momentOf, votersAt } from './attendance.ts';
import { oneOfThese, posts } from './choices.ts';
import type { NotedItem, NotedVote, Notes, RollMember } from './notes.ts';

const RecordMeeting = graphql(
  `mutation RecordMeeting($input: RecordMeetingInput!) { recordMeeting(input: $input) { __typename ...ProblemParts ... on RecordMeetingSuccess { newId: meetingId } } }`,
  [ProblemParts],
);

const CheckRecordedMeeting = graphql(
  `query CheckRecordedMeeting($input: RecordMeetingInput!) {
    checkRecordedMeeting(input: $input) {
      problem { ...ProblemParts }
      verdict { outcome points { ruleId code level confidence message basis { act article url } } }
      quorum { standing present needed members }
      votes { item at outcome votesFor present needed base tie }
    }
  }`,
  [ProblemParts],
);

type Input = VariablesOf<typeof RecordMeeting>['input'];

/** The day and whose sitting the notes are of, with what counting them takes. */
export type SittingOfNotes = {
  on: string;
  kind: MeetingKind;
  form: MeetingForm;
  commissionId: string | null;
  convocationId: string;
  presiding: readonly string[];
  remoteCounts: boolean;
  roll: readonly RollMember[];
};

const written = (text: string): string | null => text.trim() || null;
const count = (text: string): number => Number.parseInt(text, 10) || 0;

/** The places of members within the input: where their stays and absences stand, for what the API says of them. */
export function placesOf(notes: Notes, roll: readonly RollMember[]) {
  const here = roll.flatMap((member) => {
    const said = notes.presence[member.key];
    return said?.here ? said.stays.map((stay) => ({ member, stay })) : [];
  });
  const away = roll.flatMap((member) => {
    const said = notes.presence[member.key];
    return said?.here === false ? [{ member, said }] : [];
  });
  return { here, away };
}

/** The notes as the act takes them. */
export function inputOf(notes: Notes, sitting: SittingOfNotes): Omit<Input, keyof ActInput> {
  const moment = (time: string) => (time ? `${sitting.on}T${time}:00+05:00` : null);
  const said = (text: string) => ({
    authentic: notes.language,
    kk: notes.language === 'kk' ? written(text) : null,
    ru: notes.language === 'ru' ? written(text) : null,
    en: null,
  });
  const { here, away } = placesOf(notes, sitting.roll);
  const who = ({ personId, name }: RollMember) => (personId ? { personId } : { name });
  const chair = chairOf(notes, sitting.roll, sitting.presiding);
  return {
    kind: sitting.kind,
    form: sitting.form,
    commissionId: sitting.commissionId,
    convocationId: sitting.convocationId,
    number: written(notes.number),
    openedAt: moment(notes.opened) ?? `${sitting.on}T00:00:00+05:00`,
    closedAt: moment(notes.closed) ?? `${sitting.on}T00:00:00+05:00`,
    place: written(notes.place) ? said(notes.place) : null,
    chairPersonId: written(notes.chair),
    openerPersonId: written(notes.opener),
    secretaryName: written(notes.secretary),
    present: here.map(({ member, stay }) => ({
      ...who(member),
      fromAt: moment(stay.from),
      untilAt: moment(stay.until),
      mode: stay.mode,
    })),
    absent: away.map(({ member, said: { absence, because } }) => ({
      ...who(member),
      kind: absence,
      because: written(because),
    })),
    guests: notes.guests.map(({ name, position, organisationName, part }) => ({
      name,
      position: written(position),
      organisationName: written(organisationName),
      part: oneOfThese(guestParts, part),
    })),
    items: notes.items.map((item) => ({
      kind: itemKinds.find((kind) => kind === item.kind) ?? ('OTHER' as const),
      title: titleOf(item, notes),
      powers: [...item.powers],
      rapporteurs: item.rapporteurs.map(({ name, position }) => ({ name, position: written(position) })),
      heard: written(item.heard),
      discussed: written(item.discussed),
      postponedBecause: item.postponed ? item.postponedBecause || ' ' : null,
      votes: item.postponed ? [] : item.votes.map((vote) => voteOf(vote, { notes, sitting, chair, moment, said })),
      decisions: item.decisions.map(({ text, effect, number, withoutNumber, responsible, dueOn }) => ({
        text: said(text),
        effect,
        number: written(number),
        withoutNumber,
        responsible: written(responsible),
        dueOn: written(dueOn),
      })),
    })),
  };
}

function titleOf({ kk, ru }: NotedItem, { language, both }: Notes) {
  return {
    authentic: language,
    kk: both || language === 'kk' ? written(kk) : null,
    ru: both || language === 'ru' ? written(ru) : null,
    en: null,
  };
}

type Around = {
  notes: Notes;
  sitting: SittingOfNotes;
  chair: string;
  moment: (time: string) => string | null;
  said: (text: string) => { authentic: string; kk: string | null; ru: string | null; en: null };
};

function voteOf(vote: NotedVote, { notes, sitting, chair, moment, said }: Around) {
  const there = votersAt(notes, sitting.roll, momentOf(notes, vote), sitting);
  const election = vote.kind === 'ELECTION';
  const byName = !election && vote.form === 'ROLL_CALL';
  const counts = countsOf(vote, there);
  const tie = isTie(vote, there);
  const own = sitting.roll.find(({ personId }) => personId === chair);
  const ownChoice = own && vote.ballots[own.key]?.choice;
  return {
    kind: vote.kind,
    form: vote.form,
    at: moment(vote.at),
    question: written(vote.question) ? said(vote.question) : null,
    totals:
      election || byName
        ? null
        : {
            votesFor: counts.FOR,
            votesAgainst: counts.AGAINST,
            abstained: counts.ABSTAIN,
            notVoting: counts.NOT_VOTING,
            recused: counts.RECUSED,
          },
    ballots: byName
      ? sitting.roll.flatMap(({ key, personId }) => {
          const ballot = vote.ballots[key];
          return ballot && personId ? [{ personId, choice: ballot.choice, ground: written(ballot.ground) }] : [];
        })
      : null,
    chairChoice: tie ? (byName ? (ownChoice ?? null) : vote.chairChoice || null) : null,
    chairConfirms: tie && vote.chairConfirms ? vote.chairConfirms === 'yes' : null,
    post: election ? oneOfThese(posts, vote.post) : null,
    places: election ? count(vote.places) || 1 : null,
    candidates: election
      ? vote.candidates.map(({ personId, name, votesFor, publicService }) => ({
          personId: written(personId),
          name: personId ? null : written(name),
          votesFor: count(votesFor),
          publicService: vote.post === 'CHAIR' ? publicService : null,
        }))
      : null,
  };
}

/** Enters the sitting. */
export async function recordMeeting(base: ActInput, told: Omit<Input, keyof ActInput>) {
  return (await perform(RecordMeeting, { input: { ...base, ...told } })).recordMeeting;
}

/** What would come of entering it; null where the API cannot be asked now. */
export async function checkNotes(told: Omit<Input, keyof ActInput>) {
  const answer = await read(CheckRecordedMeeting, {
    input: { key: crypto.randomUUID(), acknowledged: [], ...told },
  });
  return answer?.checkRecordedMeeting ?? null;
}

/** What the API says of the notes before they are entered. */
export type Checked = NonNullable<Awaited<ReturnType<typeof checkNotes>>>;
