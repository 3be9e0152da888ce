'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { participantRoles } from '../shared/participant-roles.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const laws = ['LAW_383_V', 'LAW_30_VIII'] as const;
const methods = [
  'INFORMATION_REQUEST',
  'VISIT',
  'MEDIA_ANALYSIS',
  'DEPUTIES',
  'OWN_PUBLICATIONS',
  'MEETINGS',
  'PRESENTATION_TO_COUNCIL',
] as const;
const decision = (v: FormValues) => ({
  number: v.text('decision.number'),
  date: v.text('decision.date'),
  fileId: v.all('decision.fileId').at(-1) ?? null,
});
const lines = (text: string | null) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const none = { authentic: 'ru', kk: null, ru: null, en: null };
const site = (v: FormValues) => ({
  name: v.text('site.name'),
  address: v.text('site.address'),
  latitude: v.number('site.latitude'),
  longitude: v.number('site.longitude'),
});

const OpenMission = graphql(
  `mutation OpenMission($input: OpenMissionInput!) { openMission(input: $input) { __typename ...ProblemParts ... on OpenMissionSuccess { newId: missionId } } }`,
  [ProblemParts],
);
const AmendMission = graphql(
  `mutation AmendMission($input: AmendMissionInput!) { amendMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordDecision = graphql(
  `mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const StartMission = graphql(
  `mutation StartMission($input: StartMissionInput!) { startMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CompleteMission = graphql(
  `mutation CompleteMission($input: CompleteMissionInput!) { completeMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishMission = graphql(
  `mutation PublishMission($input: PublishMissionInput!) { publishMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const UnpublishMission = graphql(
  `mutation UnpublishMission($input: UnpublishMissionInput!) { unpublishMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CancelMission = graphql(
  `mutation CancelMission($input: CancelMissionInput!) { cancelMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CloseMission = graphql(
  `mutation CloseMission($input: CloseMissionInput!) { closeMission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RepeatMission = graphql(
  `mutation RepeatMission($input: RepeatMissionInput!) { repeatMission(input: $input) { __typename ...ProblemParts ... on RepeatMissionSuccess { newId: missionId } } }`,
  [ProblemParts],
);
const AddObject = graphql(
  `mutation AddObject($input: AddObjectInput!) { addObject(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RemoveObject = graphql(
  `mutation RemoveObject($input: RemoveObjectInput!) { removeObject(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const NotifyObject = graphql(
  `mutation NotifyObject($input: NotifyObjectInput!) { notifyObject(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddParticipant = graphql(
  `mutation AddParticipant($input: AddParticipantInput!) { addParticipant(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RemoveParticipant = graphql(
  `mutation RemoveParticipant($input: RemoveParticipantInput!) { removeParticipant(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const IssueMandate = graphql(
  `mutation IssueMandate($input: IssueMandateInput!) { issueMandate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevokeMandate = graphql(
  `mutation RevokeMandate($input: RevokeMandateInput!) { revokeMandate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const CorrectMissionDate = graphql(
  `mutation CorrectMissionDate($input: CorrectMissionDateInput!) { correctMissionDate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const OrderParticipants = graphql(
  `mutation OrderParticipants($input: OrderParticipantsInput!) { orderParticipants(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** The council's mandate of an NPO's own control: one given here, or what stands on paper. */
function mandate(v: FormValues) {
  const given = {
    mandateId: v.text('mandate.mandateId'),
    council: v.text('mandate.council'),
    number: v.text('mandate.number'),
    issuedOn: v.text('mandate.issuedOn'),
    validFrom: v.text('mandate.validFrom'),
    validTo: v.text('mandate.validTo'),
  };
  return Object.values(given).some((value) => value !== null) ? given : null;
}

/** What may be done to a mission: its life, its objects, its team. */
export const missionActs = {
  openMission: async (base: ActInput, v: FormValues) =>
    (
      await perform(OpenMission, {
        input: {
          ...base,
          legalBasis: v.oneOf('legalBasis', laws) ?? 'LAW_383_V',
          title: v.texts('title') ?? none,
          aim: v.texts('aim') ?? none,
          questions: lines(v.text('questions')).map((text) => ({ authentic: 'ru', kk: null, ru: text, en: null })),
          methods: v.allOf('methods', methods),
          site: site(v),
          permanent: v.flag('permanent'),
          openedOn: v.text('openedOn'),
          plannedFrom: v.text('plannedFrom'),
          plannedTo: v.text('plannedTo'),
          decision: v.oneOf('legalBasis', laws) === 'LAW_30_VIII' ? null : decision(v),
          mandate: v.oneOf('legalBasis', laws) === 'LAW_30_VIII' ? null : mandate(v),
          objects: v.all('objects').map((bodyId) => ({ bodyId })),
          participants: v.all('leader').map((accountId) => ({ accountId, role: 'MEMBER' as const, lead: true })),
        },
      })
    ).openMission,
  amendMission: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendMission, {
        input: {
          ...base,
          ...object(v),
          title: v.texts('title'),
          aim: v.texts('aim'),
          site: site(v),
          plannedFrom: v.text('plannedFrom'),
          plannedTo: v.text('plannedTo'),
        },
      })
    ).amendMission,
  recordDecision: async (base: ActInput, v: FormValues) =>
    (await perform(RecordDecision, { input: { ...base, ...object(v), decision: decision(v) } })).recordDecision,
  correctMissionDate: async (base: ActInput, v: FormValues) =>
    (
      await perform(CorrectMissionDate, {
        input: {
          ...base,
          ...object(v),
          date: v.oneOf('date', ['OPENED', 'STARTED', 'COMPLETED'] as const) ?? 'OPENED',
          becomes: v.need('becomes'),
          reason: v.need('reason'),
        },
      })
    ).correctMissionDate,
  orderParticipants: async (base: ActInput, v: FormValues) =>
    (
      await perform(OrderParticipants, {
        input: { ...base, missionId: v.need('missionId'), participantIds: v.all('participantIds') },
      })
    ).orderParticipants,
  startMission: async (base: ActInput, v: FormValues) =>
    (await perform(StartMission, { input: { ...base, ...object(v), startedOn: v.text('startedOn') } })).startMission,
  completeMission: async (base: ActInput, v: FormValues) =>
    (await perform(CompleteMission, { input: { ...base, ...object(v), completedOn: v.text('completedOn') } }))
      .completeMission,
  publishMission: async (base: ActInput, v: FormValues) =>
    (await perform(PublishMission, { input: { ...base, ...object(v) } })).publishMission,
  unpublishMission: async (base: ActInput, v: FormValues) =>
    (await perform(UnpublishMission, { input: { ...base, ...object(v), reason: v.need('reason') } })).unpublishMission,
  cancelMission: async (base: ActInput, v: FormValues) =>
    (
      await perform(CancelMission, {
        input: { ...base, ...object(v), reason: v.need('reason'), cancelledOn: v.text('cancelledOn') },
      })
    ).cancelMission,
  closeMission: async (base: ActInput, v: FormValues) =>
    (await perform(CloseMission, { input: { ...base, ...object(v), closedOn: v.text('closedOn') } })).closeMission,
  repeatMission: async (base: ActInput, v: FormValues) =>
    (
      await perform(RepeatMission, {
        input: {
          ...base,
          id: v.need('id'),
          decision: decision(v),
          openedOn: v.text('openedOn'),
          plannedFrom: v.text('plannedFrom'),
          plannedTo: v.text('plannedTo'),
        },
      })
    ).repeatMission,
  addObject: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddObject, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          object: { bodyId: v.need('object.bodyId'), official: v.text('object.official') },
        },
      })
    ).addObject,
  removeObject: async (base: ActInput, v: FormValues) =>
    (await perform(RemoveObject, { input: { ...base, id: v.need('id') } })).removeObject,
  notifyObject: async (base: ActInput, v: FormValues) =>
    (await perform(NotifyObject, { input: { ...base, id: v.need('id'), notifiedOn: v.text('notifiedOn') } }))
      .notifyObject,
  addParticipant: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddParticipant, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          participant: {
            accountId: v.text('participant.accountId'),
            name: v.text('participant.name'),
            organisationName: v.text('participant.organisationName'),
            bodyId: v.text('participant.bodyId'),
            role: v.oneOf('participant.role', participantRoles) ?? 'OTHER',
            roleText: v.text('participant.roleText'),
            lead: v.flag('participant.lead'),
            namePublic: !v.flag('participant.hidden'),
          },
        },
      })
    ).addParticipant,
  removeParticipant: async (base: ActInput, v: FormValues) =>
    (await perform(RemoveParticipant, { input: { ...base, id: v.need('id') } })).removeParticipant,
  issueMandate: async (base: ActInput, v: FormValues) =>
    (
      await perform(IssueMandate, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          npoId: v.text('npoId'),
          email: v.text('email'),
          number: v.text('number'),
          issuedOn: v.text('issuedOn'),
          scope: v.need('scope'),
          validFrom: v.need('validFrom'),
          validTo: v.need('validTo'),
        },
      })
    ).issueMandate,
  revokeMandate: async (base: ActInput, v: FormValues) =>
    (await perform(RevokeMandate, { input: { ...base, ...object(v), reason: v.need('reason') } })).revokeMandate,
};
