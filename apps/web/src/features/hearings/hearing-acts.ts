'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { dispositions } from './states.ts';

const Open = graphql(
  `mutation OpenHearing($input: OpenHearingInput!) { openHearing(input: $input) { __typename ...ProblemParts ... on OpenHearingSuccess { newId: hearingId } } }`,
  [ProblemParts],
);
const Approve = graphql(
  `mutation ApproveHearing($input: ApproveHearingInput!) { approveHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Announce = graphql(
  `mutation AnnounceHearing($input: AnnounceHearingInput!) { announceHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Hold = graphql(
  `mutation HoldHearing($input: HoldHearingInput!) { holdHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Document = graphql(
  `mutation DocumentHearing($input: DocumentHearingInput!) { documentHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Cancel = graphql(
  `mutation CancelHearing($input: CancelHearingInput!) { cancelHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordParticipant = graphql(
  `mutation RecordHearingParticipant($input: RecordHearingParticipantInput!) { recordHearingParticipant(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const MarkParticipant = graphql(
  `mutation MarkHearingParticipant($input: MarkHearingParticipantInput!) { markHearingParticipant(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordProposal = graphql(
  `mutation RecordHearingProposal($input: RecordHearingProposalInput!) { recordHearingProposal(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ShowProposal = graphql(
  `mutation ShowHearingProposal($input: ShowHearingProposalInput!) { showHearingProposal(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DisposeProposal = graphql(
  `mutation DisposeHearingProposal($input: DisposeHearingProposalInput!) { disposeHearingProposal(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const nothing = { authentic: 'kk', kk: null, ru: null, en: null };

/** A day and a time of the form as an instant of the country's one zone; null where either is missing. */
function moment(v: FormValues, day: string, time: string): string | null {
  const [on, at] = [v.text(day), v.text(time)];
  return on && at ? `${on}T${at}:00+05:00` : null;
}

function decision(v: FormValues) {
  const [number, on, fileId] = [v.text('decision.number'), v.text('decision.on'), v.text('decision.fileId')];
  return number || on || fileId ? { number, on, fileId } : null;
}

const mark = (base: ActInput, of: { id: string; version: number }, said: { came?: boolean; cancelled?: boolean }) =>
  perform(MarkParticipant, { input: { ...base, id: of.id, expectedVersion: of.version, ...said } }).then(
    ({ markHearingParticipant }) => markHearingParticipant,
  );

/** Whether somebody who registered came, or took it back: one press of a list. */
export const marks = {
  came: (base: ActInput, of: { id: string; version: number }) => mark(base, of, { came: true }),
  cameNot: (base: ActInput, of: { id: string; version: number }) => mark(base, of, { came: false }),
  cancelled: (base: ActInput, of: { id: string; version: number }) => mark(base, of, { cancelled: true }),
};

/** What may be done to a hearing, its registrations and its proposals. */
export const hearingActs = {
  openHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Open, {
        input: {
          ...base,
          legalBasis: 'LAW_383_V' as const,
          topic: v.texts('topic') ?? nothing,
          startsAt: moment(v, 'on', 'from') ?? '',
          endsAt: moment(v, 'on', 'until'),
          place: v.texts('place'),
          streamUrl: v.text('streamUrl'),
          objects: v.all('objects').map((bodyId) => ({ bodyId })),
          draftFileIds: v.all('draftFileIds'),
          decision: decision(v),
        },
      })
    ).openHearing,
  approveHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Approve, {
        input: { ...base, ...looked(v), decision: decision(v) ?? { number: null, on: null, fileId: null } },
      })
    ).approveHearing,
  announceHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Announce, {
        input: {
          ...base,
          ...looked(v),
          howToRegister: v.texts('howToRegister'),
          media: v.text('media'),
          places: v.number('places'),
          registrationUntil: moment(v, 'untilDay', 'untilTime'),
          announcedOn: v.text('announcedOn'),
        },
      })
    ).announceHearing,
  holdHearing: async (base: ActInput, v: FormValues) =>
    (await perform(Hold, { input: { ...base, ...looked(v) } })).holdHearing,
  documentHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Document, {
        input: {
          ...base,
          ...looked(v),
          resolution: v.texts('resolution'),
          fileId: v.text('fileId'),
          on: v.text('on'),
          recommendations: v.rows('recommendations').flatMap((row) => {
            const wording = row.texts('wording');
            return wording ? [{ wording, bodyIds: row.all('bodyIds'), executeBy: row.text('executeBy') }] : [];
          }),
        },
      })
    ).documentHearing,
  cancelHearing: async (base: ActInput, v: FormValues) =>
    (await perform(Cancel, { input: { ...base, ...looked(v), because: v.need('because') } })).cancelHearing,
  recordHearingParticipant: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordParticipant, {
        input: {
          ...base,
          hearingId: v.need('hearingId'),
          name: v.need('name'),
          contact: v.text('contact'),
          organisationName: v.text('organisationName'),
          wantsFloor: v.flag('wantsFloor'),
          remote: v.flag('remote'),
          came: v.flag('came') || null,
        },
      })
    ).recordHearingParticipant,
  recordHearingProposal: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordProposal, {
        input: {
          ...base,
          hearingId: v.need('hearingId'),
          made: v.oneOf('made', ['AT_HEARING', 'IN_WRITING'] as const) ?? ('AT_HEARING' as const),
          text: v.need('text'),
          language: v.text('language') ?? 'kk',
          name: v.text('name'),
          contact: v.text('contact'),
          showName: v.flag('showName'),
        },
      })
    ).recordHearingProposal,
  hideHearingProposal: async (base: ActInput, v: FormValues) =>
    (await perform(ShowProposal, { input: { ...base, ...looked(v), shown: false, because: v.text('because') } }))
      .showHearingProposal,
  disposeHearingProposal: async (base: ActInput, v: FormValues) =>
    (
      await perform(DisposeProposal, {
        input: {
          ...base,
          ...looked(v),
          disposition: v.oneOf('disposition', dispositions) ?? ('NOT_INCLUDED' as const),
          because: v.text('because'),
        },
      })
    ).disposeHearingProposal,
};

/** One press: the public reads the proposal from now on. */
export const showProposal = async (base: ActInput, { id, version }: { id: string; version: number }) =>
  (await perform(ShowProposal, { input: { ...base, id, expectedVersion: version, shown: true } })).showHearingProposal;

/** The name of an act on a hearing. */
export type HearingActName = keyof typeof hearingActs;
