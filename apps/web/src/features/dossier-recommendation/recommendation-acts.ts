'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { outcomeKinds } from '../outcomes/outcome-kinds.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

const channels = ['COUNCIL_SITE', 'SOCIAL', 'TV', 'PRESS', 'HEARING', 'MEETING', 'BODY_SITE', 'NONE'] as const;
const laws = ['LAW_383_V', 'LAW_30_VIII'] as const;

const DraftRecommendation = graphql(
  `mutation DraftRecommendation($input: DraftRecommendationInput!) { draftRecommendation(input: $input) { __typename ...ProblemParts ... on DraftRecommendationSuccess { newId: recommendationId } } }`,
  [ProblemParts],
);
const AmendRecommendation = graphql(
  `mutation AmendRecommendation($input: AmendRecommendationInput!) { amendRecommendation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AdoptRecommendation = graphql(
  `mutation AdoptRecommendation($input: AdoptRecommendationInput!) { adoptRecommendation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TranslateRecommendation = graphql(
  `mutation TranslateRecommendation($input: TranslateRecommendationInput!) { translateRecommendation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddAddressee = graphql(
  `mutation AddAddressee($input: AddAddresseeInput!) { addAddressee(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReissueRecommendation = graphql(
  `mutation ReissueRecommendation($input: ReissueRecommendationInput!) { reissueRecommendation(input: $input) { __typename ...ProblemParts ... on ReissueRecommendationSuccess { newId: recommendationId } } }`,
  [ProblemParts],
);
const CloseRecommendation = graphql(
  `mutation CloseRecommendation($input: CloseInput!) { closeRecommendation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishRecommendation = graphql(
  `mutation PublishRecommendation($input: PublishRecommendationInput!) { publishRecommendation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const WithholdRecommendation = graphql(
  `mutation WithholdRecommendation($input: WithholdRecommendationInput!) { withholdRecommendation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordOutcome = graphql(
  `mutation RecordOutcome($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordPublication = graphql(
  `mutation RecordPublication($input: RecordPublicationInput!) { recordPublication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const WithdrawPublication = graphql(
  `mutation WithdrawPublication($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What may be done to a recommendation, and the results that are voiced of anything. */
export const recommendationActs = {
  publishRecommendation: async (base: ActInput, v: FormValues) =>
    (await perform(PublishRecommendation, { input: { ...base, ...object(v) } })).publishRecommendation,
  withholdRecommendation: async (base: ActInput, v: FormValues) =>
    (await perform(WithholdRecommendation, { input: { ...base, ...object(v) } })).withholdRecommendation,
  draftRecommendation: async (base: ActInput, v: FormValues) =>
    (
      await perform(DraftRecommendation, {
        input: {
          ...base,
          missionId: v.text('missionId'),
          eventId: v.text('eventId'),
          wording: v.texts('wording') ?? { authentic: 'ru', kk: null, ru: null, en: null },
          findingIds: v.all('findingIds'),
          bodyIds: v.all('bodyIds'),
          executeBy: v.text('executeBy'),
          draftedOn: v.text('draftedOn'),
          legalBasis: v.oneOf('legalBasis', laws),
        },
      })
    ).draftRecommendation,
  amendRecommendation: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendRecommendation, {
        input: { ...base, ...object(v), wording: v.texts('wording'), executeBy: v.text('executeBy') },
      })
    ).amendRecommendation,
  adoptRecommendation: async (base: ActInput, v: FormValues) =>
    (
      await perform(AdoptRecommendation, {
        input: {
          ...base,
          ...object(v),
          adoptedOn: v.text('adoptedOn'),
          decisionNumber: v.text('decisionNumber'),
          decisionDate: v.text('decisionDate'),
          decisionFileId: v.all('decisionFileId').at(-1) ?? null,
          withhold: v.flag('withhold'),
        },
      })
    ).adoptRecommendation,
  translateRecommendation: async (base: ActInput, v: FormValues) =>
    (
      await perform(TranslateRecommendation, {
        input: { ...base, ...object(v), language: v.need('language'), text: v.need('text') },
      })
    ).translateRecommendation,
  addAddressee: async (base: ActInput, v: FormValues) =>
    (await perform(AddAddressee, { input: { ...base, ...object(v), bodyId: v.need('bodyId') } })).addAddressee,
  reissueRecommendation: async (base: ActInput, v: FormValues) =>
    (
      await perform(ReissueRecommendation, {
        input: {
          ...base,
          ...object(v),
          wording: v.texts('wording'),
          trackIds: v.all('trackIds'),
          executeBy: v.text('executeBy'),
          reason: v.need('reason'),
        },
      })
    ).reissueRecommendation,
  closeRecommendation: async (base: ActInput, v: FormValues) =>
    (
      await perform(CloseRecommendation, {
        input: { ...base, ...object(v), closedOn: v.text('closedOn'), reason: v.need('reason') },
      })
    ).closeRecommendation,
  recordOutcome: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordOutcome, {
        input: {
          ...base,
          recommendationId: v.text('recommendationId'),
          missionId: v.text('missionId'),
          eventId: v.text('eventId'),
          byBodyId: v.text('byBodyId'),
          programme: v.text('programme'),
          recordedOn: v.text('recordedOn'),
          kinds: v.allOf('kinds', outcomeKinds),
          text: v.texts('text'),
        },
      })
    ).recordOutcome,
  withdrawPublication: async (base: ActInput, v: FormValues) =>
    (await perform(WithdrawPublication, { input: { ...base, id: v.need('id'), reason: v.need('reason') } }))
      .withdrawPublication,
  recordPublication: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordPublication, {
        input: {
          ...base,
          recommendationId: v.text('recommendationId'),
          missionId: v.text('missionId'),
          eventId: v.text('eventId'),
          language: v.text('language'),
          publishedOn: v.text('publishedOn'),
          title: v.text('title'),
          url: v.text('url'),
          channel: v.oneOf('channel', channels) ?? 'NONE',
        },
      })
    ).recordPublication,
};
