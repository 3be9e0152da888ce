'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { outcomeKinds } from '../outcomes/outcome-kinds.ts';
import { signingWays } from '../protocols/protocol-states.ts';
import type { FormValues } from '../shared/form-values.ts';
import { expertiseSubjects } from './states.ts';

const OpenExpertise = graphql(
  `mutation OpenExpertise($input: OpenExpertiseInput!) { openExpertise(input: $input) { __typename ...ProblemParts ... on OpenExpertiseSuccess { newId: expertiseId } } }`,
  [ProblemParts],
);
const AmendExpertise = graphql(
  `mutation AmendExpertise($input: AmendExpertiseInput!) { amendExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ApproveExpertise = graphql(
  `mutation ApproveExpertise($input: ApproveExpertiseInput!) { approveExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddExpertisePaper = graphql(
  `mutation AddExpertisePaper($input: AddExpertisePaperInput!) { addExpertisePaper(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AppointExpert = graphql(
  `mutation AppointExpert($input: AppointExpertInput!) { appointExpert(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const StartExpertise = graphql(
  `mutation StartExpertise($input: StartExpertiseInput!) { startExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PutExpertiseOnAgenda = graphql(
  `mutation PutExpertiseOnAgenda($input: PutExpertiseOnAgendaInput!) { putExpertiseOnAgenda(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ConcludeExpertise = graphql(
  `mutation ConcludeExpertise($input: ConcludeExpertiseInput!) { concludeExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DocumentExpertise = graphql(
  `mutation DocumentExpertise($input: DocumentExpertiseInput!) { documentExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SendConclusion = graphql(
  `mutation SendConclusion($input: SendConclusionInput!) { sendConclusion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PutExpertiseOnControl = graphql(
  `mutation PutExpertiseOnControl($input: PutExpertiseOnControlInput!) { putExpertiseOnControl(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TakeExpertiseOffControl = graphql(
  `mutation TakeExpertiseOffControl($input: TakeExpertiseOffControlInput!) { takeExpertiseOffControl(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CloseExpertise = graphql(
  `mutation CloseExpertise($input: CloseExpertiseInput!) { closeExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CancelExpertise = graphql(
  `mutation CancelExpertise($input: CancelExpertiseInput!) { cancelExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DeclareInterest = graphql(
  `mutation DeclareInterest($input: DeclareInterestInput!) { declareInterest(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AdmitExpert = graphql(
  `mutation AdmitExpert($input: AdmitExpertInput!) { admitExpert(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecuseExpert = graphql(
  `mutation RecuseExpert($input: RecuseExpertInput!) { recuseExpert(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SendExpertLink = graphql(
  `mutation SendExpertLink($input: SendExpertLinkInput!) { sendExpertLink(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevokeExpertLink = graphql(
  `mutation RevokeExpertLink($input: RevokeExpertLinkInput!) { revokeExpertLink(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const HandInAnswers = graphql(
  `mutation HandInAnswers($input: HandInAnswersInput!) { handInAnswers(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReturnAnswers = graphql(
  `mutation ReturnAnswers($input: ReturnAnswersInput!) { returnAnswers(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DissentFromExpertise = graphql(
  `mutation DissentFromExpertise($input: DissentFromExpertiseInput!) { dissentFromExpertise(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ComposeConclusion = graphql(
  `mutation ComposeConclusion($input: ComposeConclusionInput!) { composeConclusion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const FreezeConclusion = graphql(
  `mutation FreezeConclusion($input: FreezeConclusionInput!) { freezeConclusion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TakeBackConclusion = graphql(
  `mutation TakeBackConclusion($input: TakeBackConclusionInput!) { takeBackConclusion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishConclusion = graphql(
  `mutation PublishConclusion($input: PublishConclusionInput!) { publishConclusion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SignConclusion = graphql(
  `mutation SignConclusion($input: SignConclusionInput!) { signConclusion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const nothing = { authentic: 'kk', kk: null, ru: null, en: null };
const questions = (v: FormValues) => v.rows('questions').flatMap((row) => row.texts('text') ?? []);
const decision = (v: FormValues) => {
  const [number, on, fileId] = [v.text('decision.number'), v.text('decision.on'), v.text('decision.fileId')];
  return number || on || fileId ? { number, on, fileId } : null;
};

/** What may be done about an expertise, its experts, its conclusion. */
export const expertiseActs = {
  openExpertise: async (base: ActInput, v: FormValues) =>
    (
      await perform(OpenExpertise, {
        input: {
          ...base,
          topic: v.texts('topic') ?? nothing,
          subjectKind: v.oneOf('subjectKind', expertiseSubjects) ?? ('OTHER' as const),
          subject: v.texts('subject') ?? nothing,
          bodyId: v.need('bodyId'),
          draftActId: v.text('draftActId'),
          requestedBy: v.text('requestedBy'),
          questions: questions(v),
          papers: v.all('papers').map((fileId) => ({ fileId })),
          legalBasis: 'LAW_383_V' as const,
          decision: decision(v),
        },
      })
    ).openExpertise,
  amendExpertise: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendExpertise, {
        input: { ...base, ...looked(v), topic: v.texts('topic'), subject: v.texts('subject'), questions: questions(v) },
      })
    ).amendExpertise,
  approveExpertise: async (base: ActInput, v: FormValues) =>
    (await perform(ApproveExpertise, { input: { ...base, ...looked(v), decision: decision(v) ?? {} } }))
      .approveExpertise,
  addExpertisePaper: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddExpertisePaper, {
        input: { ...base, ...looked(v), paper: { fileId: v.need('fileId'), title: v.text('title') } },
      })
    ).addExpertisePaper,
  appointExpert: async (base: ActInput, v: FormValues) =>
    (
      await perform(AppointExpert, {
        input: {
          ...base,
          ...looked(v),
          accountId: v.text('accountId'),
          name: v.text('name'),
          position: v.text('position'),
        },
      })
    ).appointExpert,
  startExpertise: async (base: ActInput, v: FormValues) =>
    (await perform(StartExpertise, { input: { ...base, ...looked(v), on: v.text('on') } })).startExpertise,
  putExpertiseOnAgenda: async (base: ActInput, v: FormValues) =>
    (await perform(PutExpertiseOnAgenda, { input: { ...base, ...looked(v), meetingId: v.need('meetingId') } }))
      .putExpertiseOnAgenda,
  concludeExpertise: async (base: ActInput, v: FormValues) =>
    (await perform(ConcludeExpertise, { input: { ...base, ...looked(v), on: v.text('on') } })).concludeExpertise,
  documentExpertise: async (base: ActInput, v: FormValues) =>
    (
      await perform(DocumentExpertise, {
        input: {
          ...base,
          ...looked(v),
          on: v.text('on'),
          recommendations: v
            .rows('recommendations')
            .map((row) => ({ wording: row.texts('wording'), executeBy: row.text('executeBy') }))
            .flatMap(({ wording, executeBy }) => (wording ? [{ wording, executeBy }] : [])),
        },
      })
    ).documentExpertise,
  sendConclusion: async (base: ActInput, v: FormValues) =>
    (
      await perform(SendConclusion, {
        input: {
          ...base,
          ...looked(v),
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
    ).sendConclusion,
  putExpertiseOnControl: async (base: ActInput, v: FormValues) =>
    (
      await perform(PutExpertiseOnControl, {
        input: {
          ...base,
          ...looked(v),
          kinds: v.allOf('kinds', outcomeKinds),
          text: v.texts('text'),
          on: v.text('recordedOn'),
        },
      })
    ).putExpertiseOnControl,
  takeExpertiseOffControl: async (base: ActInput, v: FormValues) =>
    (await perform(TakeExpertiseOffControl, { input: { ...base, ...looked(v), because: v.need('because') } }))
      .takeExpertiseOffControl,
  closeExpertise: async (base: ActInput, v: FormValues) =>
    (await perform(CloseExpertise, { input: { ...base, ...looked(v) } })).closeExpertise,
  cancelExpertise: async (base: ActInput, v: FormValues) =>
    (await perform(CancelExpertise, { input: { ...base, ...looked(v), because: v.need('because') } })).cancelExpertise,
  declareInterest: async (base: ActInput, v: FormValues) =>
    (
      await perform(DeclareInterest, {
        input: {
          ...base,
          ...looked(v),
          interest: v.text('interest') === 'YES',
          text: v.text('text'),
          on: v.text('on'),
        },
      })
    ).declareInterest,
  admitExpert: async (base: ActInput, v: FormValues) =>
    (await perform(AdmitExpert, { input: { ...base, ...looked(v), because: v.need('because') } })).admitExpert,
  recuseExpert: async (base: ActInput, v: FormValues) =>
    (await perform(RecuseExpert, { input: { ...base, ...looked(v), because: v.need('because'), on: v.text('on') } }))
      .recuseExpert,
  sendExpertLink: async (base: ActInput, v: FormValues) =>
    (
      await perform(SendExpertLink, {
        input: { ...base, ...looked(v), email: v.need('email'), language: v.text('language') },
      })
    ).sendExpertLink,
  revokeExpertLink: async (base: ActInput, v: FormValues) =>
    (await perform(RevokeExpertLink, { input: { ...base, ...looked(v) } })).revokeExpertLink,
  handInAnswers: async (base: ActInput, v: FormValues) =>
    (await perform(HandInAnswers, { input: { ...base, ...looked(v) } })).handInAnswers,
  returnAnswers: async (base: ActInput, v: FormValues) =>
    (await perform(ReturnAnswers, { input: { ...base, ...looked(v) } })).returnAnswers,
  dissentFromExpertise: async (base: ActInput, v: FormValues) =>
    (
      await perform(DissentFromExpertise, {
        input: { ...base, ...looked(v), text: v.texts('text') ?? nothing, on: v.text('on') },
      })
    ).dissentFromExpertise,
  composeConclusion: async (base: ActInput, v: FormValues) =>
    (await perform(ComposeConclusion, { input: { ...base, ...looked(v), language: v.need('language') } }))
      .composeConclusion,
  freezeConclusion: async (base: ActInput, v: FormValues) =>
    (await perform(FreezeConclusion, { input: { ...base, ...looked(v) } })).freezeConclusion,
  takeBackConclusion: async (base: ActInput, v: FormValues) =>
    (await perform(TakeBackConclusion, { input: { ...base, ...looked(v) } })).takeBackConclusion,
  publishConclusion: async (base: ActInput, v: FormValues) =>
    (await perform(PublishConclusion, { input: { ...base, ...looked(v) } })).publishConclusion,
  signConclusion: async (base: ActInput, v: FormValues) =>
    (
      await perform(SignConclusion, {
        input: {
          ...base,
          ...looked(v),
          expertId: v.need('expertId'),
          way: v.oneOf('way', signingWays) ?? ('NCALAYER' as const),
          fileId: v.need('fileId'),
          signedOn: v.text('signedOn'),
        },
      })
    ).signConclusion,
};

/** The name of an act on an expertise. */
export type ExpertiseActName = keyof typeof expertiseActs;
