'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { absenceKinds, attendanceModes, guestParts, initiatives, meetingForms, meetingKinds } from './states.ts';
import { stayMoment } from './when.ts';

const PlanMeeting = graphql(
  `mutation PlanMeeting($input: PlanMeetingInput!) { planMeeting(input: $input) { __typename ...ProblemParts ... on PlanMeetingSuccess { newId: meetingId } } }`,
  [ProblemParts],
);
const AmendMeeting = graphql(
  `mutation AmendMeeting($input: AmendMeetingInput!) { amendMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AnnounceMeeting = graphql(
  `mutation AnnounceMeeting($input: AnnounceMeetingInput!) { announceMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const BeginRegistration = graphql(
  `mutation BeginRegistration($input: BeginRegistrationInput!) { beginRegistration(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RescheduleMeeting = graphql(
  `mutation RescheduleMeeting($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { __typename ...ProblemParts ... on RescheduleMeetingSuccess { newId: meetingId } } }`,
  [ProblemParts],
);
const CancelMeeting = graphql(
  `mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const InviteGuest = graphql(
  `mutation InviteGuest($input: InviteGuestInput!) { inviteGuest(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendGuest = graphql(
  `mutation AmendGuest($input: AmendGuestInput!) { amendGuest(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordAbsence = graphql(
  `mutation RecordAbsence($input: RecordAbsenceInput!) { recordAbsence(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CorrectAttendance = graphql(
  `mutation CorrectAttendance($input: CorrectAttendanceInput!) { correctAttendance(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const IssueScreenToken = graphql(
  `mutation IssueScreenToken($input: IssueScreenTokenInput!) { issueScreenToken(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevokeScreenToken = graphql(
  `mutation RevokeScreenToken($input: RevokeScreenTokenInput!) { revokeScreenToken(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** A day and a time of the form as an instant of the country's one zone; null where there is no time. */
function moment(v: FormValues, time: string): string | null {
  const [day, at] = [v.text('on'), v.text(time)];
  return day && at ? `${day}T${at}:00+05:00` : null;
}

const told = (v: FormValues) => ({
  title: v.texts('title'),
  endsAt: moment(v, 'until'),
  place: v.texts('place'),
  remoteUrl: v.text('remoteUrl'),
  streamUrl: v.text('streamUrl'),
});

/** What may be done to a sitting, its guests and its roll. */
export const meetingActs = {
  planMeeting: async (base: ActInput, v: FormValues) =>
    (
      await perform(PlanMeeting, {
        input: {
          ...base,
          ...told(v),
          kind: v.oneOf('kind', meetingKinds) ?? ('COUNCIL_SESSION' as const),
          form: v.oneOf('form', meetingForms) ?? ('ORDINARY' as const),
          commissionId: v.text('commissionId'),
          jointWith: v.rows('jointWith').flatMap((row) => row.text('name') ?? []),
          startsAt: moment(v, 'from') ?? '',
          initiative: v.oneOf('initiative', initiatives),
          initiatedBy: v.text('initiatedBy'),
          initiatedCount: v.number('initiatedCount'),
        },
      })
    ).planMeeting,
  amendMeeting: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendMeeting, {
        input: { ...base, ...looked(v), ...told(v), startsAt: moment(v, 'from') },
      })
    ).amendMeeting,
  announceMeeting: async (base: ActInput, v: FormValues) =>
    (
      await perform(AnnounceMeeting, {
        input: { ...base, ...looked(v), noticedOn: v.text('noticedOn'), announcedOn: v.text('announcedOn') },
      })
    ).announceMeeting,
  beginRegistration: async (base: ActInput, v: FormValues) =>
    (await perform(BeginRegistration, { input: { ...base, ...looked(v) } })).beginRegistration,
  rescheduleMeeting: async (base: ActInput, v: FormValues) =>
    (
      await perform(RescheduleMeeting, {
        input: { ...base, ...looked(v), startsAt: moment(v, 'from') ?? '', because: v.need('because') },
      })
    ).rescheduleMeeting,
  cancelMeeting: async (base: ActInput, v: FormValues) =>
    (await perform(CancelMeeting, { input: { ...base, ...looked(v), because: v.need('because') } })).cancelMeeting,
  inviteGuest: async (base: ActInput, v: FormValues) =>
    (
      await perform(InviteGuest, {
        input: {
          ...base,
          meetingId: v.need('meetingId'),
          name: v.need('name'),
          position: v.text('position'),
          organisationName: v.text('organisationName'),
          part: v.oneOf('part', guestParts) ?? ('INVITEE' as const),
        },
      })
    ).inviteGuest,
  amendGuest: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendGuest, {
        input: {
          ...base,
          id: v.need('id'),
          name: v.need('name'),
          position: v.text('position'),
          organisationName: v.text('organisationName'),
        },
      })
    ).amendGuest,
  markGuest: async (base: ActInput, v: FormValues) =>
    (await perform(AmendGuest, { input: { ...base, id: v.need('id'), came: v.text('came') === 'yes' } })).amendGuest,
  issueScreenToken: async (base: ActInput, v: FormValues) =>
    (await perform(IssueScreenToken, { input: { ...base, id: v.need('id'), name: v.text('name') } })).issueScreenToken,
  revokeScreenToken: async (base: ActInput, v: FormValues) =>
    (await perform(RevokeScreenToken, { input: { ...base, ...looked(v) } })).revokeScreenToken,
  recordAbsence: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordAbsence, {
        input: {
          ...base,
          memberId: v.need('memberId'),
          kind: v.oneOf('kind', absenceKinds) ?? ('VALID' as const),
          because: v.text('because'),
        },
      })
    ).recordAbsence,
  correctAttendance: async (base: ActInput, v: FormValues) =>
    (
      await perform(CorrectAttendance, {
        input: {
          ...base,
          memberId: v.need('memberId'),
          because: v.need('because'),
          stays: v.rows('stays').flatMap((row) => {
            const at = (end: 'from' | 'until') =>
              stayMoment({ openedAt: v.need('openedAt'), time: row.text(end), known: row.text(`${end}Known`) });
            // A line of which nothing is written is no stay; one without its beginning is told so by the API.
            if (!row.text('from') && !row.text('until')) return [];
            return [{ fromAt: at('from') ?? '', untilAt: at('until'), mode: row.oneOf('mode', attendanceModes) }];
          }),
        },
      })
    ).correctAttendance,
};

/** The name of an act on a sitting. */
export type MeetingActName = keyof typeof meetingActs;
