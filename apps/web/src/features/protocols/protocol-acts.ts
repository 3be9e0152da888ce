'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { signingRoles, signingWays } from './protocol-states.ts';

const ComposeProtocol = graphql(
  `mutation ComposeProtocol($input: ComposeProtocolInput!) { composeProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const FreezeProtocol = graphql(
  `mutation FreezeProtocol($input: FreezeProtocolInput!) { freezeProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TakeBackProtocol = graphql(
  `mutation TakeBackProtocol($input: TakeBackProtocolInput!) { takeBackProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SignProtocol = graphql(
  `mutation SignProtocol($input: SignProtocolInput!) { signProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RegisterProtocol = graphql(
  `mutation RegisterProtocol($input: RegisterProtocolInput!) { registerProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishProtocol = graphql(
  `mutation PublishProtocol($input: PublishProtocolInput!) { publishProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RestrictProtocol = graphql(
  `mutation RestrictProtocol($input: RestrictProtocolInput!) { restrictProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CorrectProtocol = graphql(
  `mutation CorrectProtocol($input: CorrectProtocolInput!) { correctProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TranslateProtocol = graphql(
  `mutation TranslateProtocol($input: TranslateProtocolInput!) { translateProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishProtocolTranslation = graphql(
  `mutation PublishProtocolTranslation($input: PublishProtocolTranslationInput!) { publishProtocolTranslation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const GiveDissentingOpinion = graphql(
  `mutation GiveDissentingOpinion($input: GiveDissentingOpinionInput!) { giveDissentingOpinion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const NamePlace = graphql(
  `mutation NamePlaceOfMeeting($input: AmendMeetingInput!) { amendMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const FinishHeldItem = graphql(
  `mutation FinishHeldItem($input: FinishItemInput!) { finishItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** What may be done to a protocol, and to its sitting where the protocol lacks something. */
export const protocolActs = {
  composeProtocol: async (base: ActInput, v: FormValues) =>
    (
      await perform(ComposeProtocol, {
        input: { ...base, meetingId: v.need('meetingId'), language: v.need('language') },
      })
    ).composeProtocol,
  freezeProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(FreezeProtocol, { input: { ...base, ...looked(v), number: v.text('number') } })).freezeProtocol,
  takeBackProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(TakeBackProtocol, { input: { ...base, ...looked(v), reason: v.need('reason') } })).takeBackProtocol,
  signProtocol: async (base: ActInput, v: FormValues) =>
    (
      await perform(SignProtocol, {
        input: {
          ...base,
          ...looked(v),
          role: v.oneOf('role', signingRoles) ?? ('SECRETARY' as const),
          way: v.oneOf('way', signingWays) ?? ('SCAN' as const),
          fileId: v.need('fileId'),
          signerId: v.text('signerId'),
          signedOn: v.text('signedOn'),
        },
      })
    ).signProtocol,
  registerProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(RegisterProtocol, { input: { ...base, ...looked(v), registeredOn: v.text('registeredOn') } }))
      .registerProtocol,
  publishProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(PublishProtocol, { input: { ...base, ...looked(v) } })).publishProtocol,
  restrictProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(RestrictProtocol, { input: { ...base, ...looked(v), reason: v.need('reason') } })).restrictProtocol,
  correctProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(CorrectProtocol, { input: { ...base, ...looked(v), reason: v.need('reason') } })).correctProtocol,
  translateProtocol: async (base: ActInput, v: FormValues) =>
    (
      await perform(TranslateProtocol, {
        input: {
          ...base,
          ...looked(v),
          translator: v.text('translator'),
          sections: v.rows('sections').flatMap((row) => {
            const itemId = row.text('itemId');
            return itemId
              ? [{ itemId, title: row.text('title'), heard: row.text('heard'), discussed: row.text('discussed') }]
              : [];
          }),
        },
      })
    ).translateProtocol,
  publishProtocolTranslation: async (base: ActInput, v: FormValues) =>
    (await perform(PublishProtocolTranslation, { input: { ...base, ...looked(v) } })).publishProtocolTranslation,
  giveDissentingOpinion: async (base: ActInput, v: FormValues) =>
    (
      await perform(GiveDissentingOpinion, {
        input: {
          ...base,
          meetingId: v.need('meetingId'),
          memberId: v.need('memberId'),
          itemId: v.text('itemId'),
          text: v.need('text'),
          fileId: v.text('fileId'),
          givenOn: v.text('givenOn'),
        },
      })
    ).giveDissentingOpinion,
  namePlace: async (base: ActInput, v: FormValues) =>
    (await perform(NamePlace, { input: { ...base, ...looked(v), place: v.texts('place') } })).amendMeeting,
  nameKeeper: async (base: ActInput, v: FormValues) =>
    (await perform(NamePlace, { input: { ...base, ...looked(v), secretaryName: v.text('secretaryName') } }))
      .amendMeeting,
  finishItem: async (base: ActInput, v: FormValues) =>
    (await perform(FinishHeldItem, { input: { ...base, ...looked(v) } })).finishItem,
};

/** The name of an act on a protocol. */
export type ProtocolActName = keyof typeof protocolActs;
