'use client';

import { graphql, type VariablesOf } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';

const OpenMeeting = graphql(
  `mutation RoomOpenMeeting($input: OpenMeetingInput!) { openMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const BeginRegistration = graphql(
  `mutation RoomBeginRegistration($input: BeginRegistrationInput!) { beginRegistration(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const BreakMeeting = graphql(
  `mutation RoomBreakMeeting($input: BreakMeetingInput!) { breakMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ResumeMeeting = graphql(
  `mutation RoomResumeMeeting($input: ResumeMeetingInput!) { resumeMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CloseMeeting = graphql(
  `mutation RoomCloseMeeting($input: CloseMeetingInput!) { closeMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PassChair = graphql(
  `mutation RoomPassChair($input: PassChairInput!) { passChair(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DeclareNoQuorum = graphql(
  `mutation RoomDeclareNoQuorum($input: DeclareNoQuorumInput!) { declareNoQuorum(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendGuest = graphql(
  `mutation RoomAmendGuest($input: AmendGuestInput!) { amendGuest(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RegisterMembers = graphql(
  `mutation RoomRegisterMembers($input: RegisterMembersInput!) { registerMembers(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordDeparture = graphql(
  `mutation RoomRecordDeparture($input: RecordDepartureInput!) { recordDeparture(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RegisterSelf = graphql(
  `mutation RoomRegisterSelf($input: RegisterSelfInput!) { registerSelf(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const LeaveMeeting = graphql(
  `mutation RoomLeaveMeeting($input: LeaveMeetingInput!) { leaveMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TakeUpItem = graphql(
  `mutation RoomTakeUpItem($input: TakeUpItemInput!) { takeUpItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const FinishItem = graphql(
  `mutation RoomFinishItem($input: FinishItemInput!) { finishItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordDiscussion = graphql(
  `mutation RoomRecordDiscussion($input: RecordDiscussionInput!) { recordDiscussion(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const EnlistSpeaker = graphql(
  `mutation RoomEnlistSpeaker($input: EnlistSpeakerInput!) { enlistSpeaker(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AskForFloor = graphql(
  `mutation RoomAskForFloor($input: AskForFloorInput!) { askForFloor(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const GiveFloor = graphql(
  `mutation RoomGiveFloor($input: GiveFloorInput!) { giveFloor(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const EndSpeech = graphql(
  `mutation RoomEndSpeech($input: EndSpeechInput!) { endSpeech(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ExtendSpeech = graphql(
  `mutation RoomExtendSpeech($input: ExtendSpeechInput!) { extendSpeech(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const WithdrawSpeech = graphql(
  `mutation RoomWithdrawSpeech($input: WithdrawSpeechInput!) { withdrawSpeech(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** Acts of a live screen, each told what it is about and sent with the key of its press. */
export const openMeeting =
  (told: Omit<VariablesOf<typeof OpenMeeting>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(OpenMeeting, { input: { ...base, ...told } })).openMeeting;
export const beginRegistration =
  (told: Omit<VariablesOf<typeof BeginRegistration>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(BeginRegistration, { input: { ...base, ...told } })).beginRegistration;
export const breakMeeting =
  (told: Omit<VariablesOf<typeof BreakMeeting>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(BreakMeeting, { input: { ...base, ...told } })).breakMeeting;
export const resumeMeeting =
  (told: Omit<VariablesOf<typeof ResumeMeeting>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(ResumeMeeting, { input: { ...base, ...told } })).resumeMeeting;
export const closeMeeting =
  (told: Omit<VariablesOf<typeof CloseMeeting>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(CloseMeeting, { input: { ...base, ...told } })).closeMeeting;
export const passChair =
  (told: Omit<VariablesOf<typeof PassChair>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(PassChair, { input: { ...base, ...told } })).passChair;
export const declareNoQuorum =
  (told: Omit<VariablesOf<typeof DeclareNoQuorum>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(DeclareNoQuorum, { input: { ...base, ...told } })).declareNoQuorum;
export const amendGuest =
  (told: Omit<VariablesOf<typeof AmendGuest>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(AmendGuest, { input: { ...base, ...told } })).amendGuest;
export const registerMembers =
  (told: Omit<VariablesOf<typeof RegisterMembers>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(RegisterMembers, { input: { ...base, ...told } })).registerMembers;
export const recordDeparture =
  (told: Omit<VariablesOf<typeof RecordDeparture>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(RecordDeparture, { input: { ...base, ...told } })).recordDeparture;
export const registerSelf =
  (told: Omit<VariablesOf<typeof RegisterSelf>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(RegisterSelf, { input: { ...base, ...told } })).registerSelf;
export const leaveMeeting =
  (told: Omit<VariablesOf<typeof LeaveMeeting>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(LeaveMeeting, { input: { ...base, ...told } })).leaveMeeting;
export const takeUpItem =
  (told: Omit<VariablesOf<typeof TakeUpItem>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(TakeUpItem, { input: { ...base, ...told } })).takeUpItem;
export const finishItem =
  (told: Omit<VariablesOf<typeof FinishItem>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(FinishItem, { input: { ...base, ...told } })).finishItem;
export const recordDiscussion =
  (told: Omit<VariablesOf<typeof RecordDiscussion>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(RecordDiscussion, { input: { ...base, ...told } })).recordDiscussion;
export const enlistSpeaker =
  (told: Omit<VariablesOf<typeof EnlistSpeaker>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(EnlistSpeaker, { input: { ...base, ...told } })).enlistSpeaker;
export const askForFloor =
  (told: Omit<VariablesOf<typeof AskForFloor>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(AskForFloor, { input: { ...base, ...told } })).askForFloor;
export const giveFloor =
  (told: Omit<VariablesOf<typeof GiveFloor>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(GiveFloor, { input: { ...base, ...told } })).giveFloor;
export const endSpeech =
  (told: Omit<VariablesOf<typeof EndSpeech>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(EndSpeech, { input: { ...base, ...told } })).endSpeech;
export const extendSpeech =
  (told: Omit<VariablesOf<typeof ExtendSpeech>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(ExtendSpeech, { input: { ...base, ...told } })).extendSpeech;
export const withdrawSpeech =
  (told: Omit<VariablesOf<typeof WithdrawSpeech>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(WithdrawSpeech, { input: { ...base, ...told } })).withdrawSpeech;
