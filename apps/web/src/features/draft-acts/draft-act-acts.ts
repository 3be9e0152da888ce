'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { draftActFileKinds, draftActKinds, opinionPositions } from './states.ts';

const Register = graphql(
  `mutation RegisterDraftAct($input: RegisterDraftActInput!) { registerDraftAct(input: $input) { __typename ...ProblemParts ... on RegisterDraftActSuccess { newId: draftActId } } }`,
  [ProblemParts],
);
const Amend = graphql(
  `mutation AmendDraftAct($input: AmendDraftActInput!) { amendDraftAct(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Triage = graphql(
  `mutation TriageDraftAct($input: TriageDraftActInput!) { triageDraftAct(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Hand = graphql(
  `mutation HandDraftAct($input: HandDraftActInput!) { handDraftAct(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PutOnAgenda = graphql(
  `mutation PutDraftActOnAgenda($input: PutDraftActOnAgendaInput!) { putDraftActOnAgenda(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DraftOpinion = graphql(
  `mutation DraftOpinion($input: DraftOpinionInput!) { draftOpinion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AdoptOpinion = graphql(
  `mutation AdoptOpinion($input: AdoptOpinionInput!) { adoptOpinion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SendOpinion = graphql(
  `mutation SendOpinion($input: SendOpinionInput!) { sendOpinion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Withdraw = graphql(
  `mutation WithdrawDraftAct($input: WithdrawDraftActInput!) { withdrawDraftAct(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Publish = graphql(
  `mutation PublishDraftAct($input: PublishDraftActInput!) { publishDraftAct(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Unpublish = graphql(
  `mutation UnpublishDraftAct($input: UnpublishDraftActInput!) { unpublishDraftAct(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const files = (v: FormValues) =>
  draftActFileKinds.flatMap((kind) => v.all(`files.${kind}`).map((fileId) => ({ fileId, kind })));
const nothing = { authentic: 'kk', kk: null, ru: null, en: null };

/** What may be done to a draft act. */
export const draftActActs = {
  registerDraftAct: async (base: ActInput, v: FormValues) =>
    (
      await perform(Register, {
        input: {
          ...base,
          title: v.texts('title') ?? nothing,
          kind: v.oneOf('kind', draftActKinds) ?? ('OTHER' as const),
          fromId: v.need('fromId'),
          developer: v.text('developer'),
          receivedOn: v.text('receivedOn'),
          paperNumber: v.text('paperNumber'),
          paperOn: v.text('paperOn'),
          letterId: v.text('letterId'),
          files: files(v),
          stateSecret: v.flag('stateSecret'),
        },
      })
    ).registerDraftAct,
  amendDraftAct: async (base: ActInput, v: FormValues) =>
    (
      await perform(Amend, {
        input: {
          ...base,
          ...looked(v),
          title: v.texts('title'),
          kind: v.oneOf('kind', draftActKinds),
          developer: v.text('developer'),
          receivedOn: v.text('receivedOn'),
          paperNumber: v.text('paperNumber'),
          paperOn: v.text('paperOn'),
          addFiles: files(v),
          withdrawFileIds: v.all('withdrawFileIds'),
          because: v.need('because'),
        },
      })
    ).amendDraftAct,
  acceptDraftAct: async (base: ActInput, v: FormValues) =>
    (
      await perform(Triage, {
        input: {
          ...base,
          ...looked(v),
          accept: true,
          because: v.text('because'),
          on: v.text('on'),
          stateSecret: false,
        },
      })
    ).triageDraftAct,
  returnDraftAct: async (base: ActInput, v: FormValues) =>
    (
      await perform(Triage, {
        input: {
          ...base,
          ...looked(v),
          accept: false,
          because: v.text('because'),
          on: v.text('on'),
          stateSecret: v.flag('stateSecret'),
        },
      })
    ).triageDraftAct,
  handDraftAct: async (base: ActInput, v: FormValues) =>
    (await perform(Hand, { input: { ...base, ...looked(v), commissionId: v.need('commissionId') } })).handDraftAct,
  putDraftActOnAgenda: async (base: ActInput, v: FormValues) =>
    (
      await perform(PutOnAgenda, {
        input: { ...base, ...looked(v), meetingId: v.need('meetingId'), deliveredOn: v.text('deliveredOn') },
      })
    ).putDraftActOnAgenda,
  draftOpinion: async (base: ActInput, v: FormValues) =>
    (
      await perform(DraftOpinion, {
        input: {
          ...base,
          ...looked(v),
          position: v.oneOf('position', opinionPositions) ?? ('SUPPORTS_WITH_REMARKS' as const),
          text: v.texts('text') ?? nothing,
        },
      })
    ).draftOpinion,
  adoptOpinion: async (base: ActInput, v: FormValues) => {
    const [decisionId, number, on, fileId] = [
      v.text('decisionId'),
      v.text('paper.number'),
      v.text('paper.on'),
      v.text('paper.fileId'),
    ];
    return (
      await perform(AdoptOpinion, {
        input: {
          ...base,
          ...looked(v),
          decisionId,
          paper: number || on || fileId ? { number, on, fileId } : null,
          by: v.oneOf('by', ['COUNCIL', 'COMMISSION'] as const),
          position: v.oneOf('position', opinionPositions),
          text: v.texts('text'),
        },
      })
    ).adoptOpinion;
  },
  sendOpinion: async (base: ActInput, v: FormValues) =>
    (
      await perform(SendOpinion, {
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
    ).sendOpinion,
  withdrawDraftAct: async (base: ActInput, v: FormValues) =>
    (
      await perform(Withdraw, {
        input: { ...base, ...looked(v), because: v.need('because'), on: v.text('on') },
      })
    ).withdrawDraftAct,
  publishDraftAct: async (base: ActInput, v: FormValues) =>
    (
      await perform(Publish, {
        input: { ...base, ...looked(v), withFiles: v.flag('withFiles'), stateSecret: v.flag('stateSecret') },
      })
    ).publishDraftAct,
  unpublishDraftAct: async (base: ActInput, v: FormValues) =>
    (await perform(Unpublish, { input: { ...base, ...looked(v), because: v.need('because') } })).unpublishDraftAct,
};

/** The name of an act on a draft act. */
export type DraftActActName = keyof typeof draftActActs;
