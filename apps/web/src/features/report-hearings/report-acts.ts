'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { assessments, speakers } from './states.ts';

const Open = graphql(
  `mutation OpenReportHearing($input: OpenReportHearingInput!) { openReportHearing(input: $input) { __typename ...ProblemParts ... on OpenReportHearingSuccess { newId: reportHearingId } } }`,
  [ProblemParts],
);
const Approve = graphql(
  `mutation ApproveReportHearing($input: ApproveReportHearingInput!) { approveReportHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Invite = graphql(
  `mutation InviteToReportHearing($input: InviteToReportHearingInput!) { inviteToReportHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PutOnAgenda = graphql(
  `mutation PutReportOnAgenda($input: PutReportOnAgendaInput!) { putReportOnAgenda(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Receive = graphql(
  `mutation ReceiveReport($input: ReceiveReportInput!) { receiveReport(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Heard = graphql(
  `mutation RecordReportHeard($input: RecordReportHeardInput!) { recordReportHeard(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Nobody = graphql(
  `mutation RecordNonAppearance($input: RecordNonAppearanceInput!) { recordNonAppearance(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Assess = graphql(
  `mutation AssessReport($input: AssessReportInput!) { assessReport(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Cancel = graphql(
  `mutation CancelReportHearing($input: CancelReportHearingInput!) { cancelReportHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const nothing = { authentic: 'kk', kk: null, ru: null, en: null };

function decision(v: FormValues) {
  const [number, on, fileId] = [v.text('decision.number'), v.text('decision.on'), v.text('decision.fileId')];
  return number || on || fileId ? { number, on, fileId } : null;
}

const questions = (v: FormValues) => v.rows('questions').flatMap((row) => row.texts('words') ?? []);

/** What may be done to the hearing of a report. */
export const reportActs = {
  openReportHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Open, {
        input: {
          ...base,
          legalBasis: 'LAW_383_V' as const,
          bodyId: v.need('bodyId'),
          official: v.text('official'),
          topic: v.texts('topic') ?? nothing,
          periodFrom: v.need('periodFrom'),
          periodTo: v.need('periodTo'),
          questions: questions(v),
          lawEnforcement: v.flag('lawEnforcement'),
          again: v.flag('again'),
          decision: decision(v),
        },
      })
    ).openReportHearing,
  approveReportHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Approve, {
        input: {
          ...base,
          ...looked(v),
          decision: decision(v) ?? { number: null, on: null, fileId: null },
          again: v.flag('again'),
        },
      })
    ).approveReportHearing,
  inviteToReportHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(Invite, {
        input: {
          ...base,
          ...looked(v),
          questions: questions(v),
          channel: v.oneOf('channel', ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const),
          language: v.text('language'),
          email: v.text('email'),
          subject: v.text('subject'),
          bodyText: v.text('bodyText'),
          signatory: v.text('signatory'),
          signatoryPosition: v.text('signatoryPosition'),
          sentOn: v.text('sentOn'),
        },
      })
    ).inviteToReportHearing,
  putReportOnAgenda: async (base: ActInput, v: FormValues) =>
    (await perform(PutOnAgenda, { input: { ...base, ...looked(v), meetingId: v.need('meetingId') } }))
      .putReportOnAgenda,
  receiveReport: async (base: ActInput, v: FormValues) =>
    (await perform(Receive, { input: { ...base, ...looked(v), fileId: v.need('fileId'), on: v.text('on') } }))
      .receiveReport,
  recordReportHeard: async (base: ActInput, v: FormValues) =>
    (
      await perform(Heard, {
        input: {
          ...base,
          ...looked(v),
          speaker: v.oneOf('speaker', speakers) ?? ('HEAD' as const),
          speakerName: v.text('speakerName'),
          on: v.text('on'),
          publishReport: v.flag('publishReport'),
        },
      })
    ).recordReportHeard,
  recordNonAppearance: async (base: ActInput, v: FormValues) =>
    (await perform(Nobody, { input: { ...base, ...looked(v), on: v.text('on') } })).recordNonAppearance,
  assessReport: async (base: ActInput, v: FormValues) =>
    (
      await perform(Assess, {
        input: {
          ...base,
          ...looked(v),
          assessment: v.oneOf('assessment', assessments) ?? ('NOTED' as const),
          text: v.texts('text'),
          on: v.text('on'),
        },
      })
    ).assessReport,
  cancelReportHearing: async (base: ActInput, v: FormValues) =>
    (await perform(Cancel, { input: { ...base, ...looked(v), because: v.need('because') } })).cancelReportHearing,
};

/** The name of an act on the hearing of a report. */
export type ReportActName = keyof typeof reportActs;
