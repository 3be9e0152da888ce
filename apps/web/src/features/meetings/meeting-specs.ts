import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import type { MeetingActName } from './meeting-acts.ts';
import type { RollMember, Stay } from './roll-list.tsx';
import {
  absenceKinds,
  attendanceModes,
  guestParts,
  initiatives,
  type MeetingKind,
  meetingForms,
  meetingKinds,
} from './states.ts';
import { dayOf, timeOf } from './when.ts';

type Texts = { kk: string | null; ru: string | null } | null;

/** A sitting as its forms know it. */
export type MeetingToAct = {
  id: string;
  version: number;
  kind: MeetingKind;
  startsAt: string;
  endsAt: string | null;
  title: Texts;
  place: Texts;
  remoteUrl: string | null;
  streamUrl: string | null;
};

const toldFields = (
  t: Words,
  it: Pick<MeetingToAct, 'title' | 'place' | 'remoteUrl' | 'streamUrl'> | null,
): FieldSpec[] => [
  {
    kind: 'text',
    name: 'place.kk',
    label: t('meetings.placeKk'),
    hint: t('meetings.placeHint'),
    value: it?.place?.kk ?? null,
  },
  { kind: 'text', name: 'place.ru', label: t('meetings.placeRu'), value: it?.place?.ru ?? null },
  {
    kind: 'text',
    name: 'title.kk',
    label: t('meetings.nameKk'),
    hint: t('meetings.nameHint'),
    value: it?.title?.kk ?? null,
  },
  { kind: 'text', name: 'title.ru', label: t('meetings.nameRu'), value: it?.title?.ru ?? null },
  {
    kind: 'text',
    name: 'remoteUrl',
    label: t('meetings.remoteUrl'),
    hint: t('meetings.remoteUrlHint'),
    type: 'url',
    value: it?.remoteUrl ?? null,
  },
  { kind: 'text', name: 'streamUrl', label: t('meetings.streamUrl'), type: 'url', value: it?.streamUrl ?? null },
];

const timeFields = (t: Words, it: { startsAt: string; endsAt: string | null } | null): FieldSpec[] => [
  {
    kind: 'time',
    name: 'from',
    label: t('meetings.from'),
    hint: t('meetings.fromHint'),
    required: true,
    value: it && timeOf(it.startsAt),
  },
  { kind: 'time', name: 'until', label: t('meetings.until'), value: it?.endsAt ? timeOf(it.endsAt) : null },
];

/** Planning a sitting: whose, which, when, where, at whose request. */
export function planSpec(t: Words, { commissions }: { commissions: readonly Choice[] }): ActSpec {
  return {
    label: t('meetings.actPlan'),
    fields: [
      {
        kind: 'select',
        name: 'kind',
        label: t('meetings.kind'),
        required: true,
        choices: choices(meetingKinds, (value) => t(`enums.MeetingKind_${value}`)),
        value: 'COUNCIL_SESSION',
      },
      ...(commissions.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'commissionId',
              label: t('meetings.commission'),
              choices: commissions,
            },
          ]
        : []),
      {
        kind: 'select',
        name: 'form',
        label: t('meetings.form'),
        required: true,
        choices: choices(meetingForms, (value) => t(`enums.MeetingForm_${value}`)),
        value: 'ORDINARY',
      },
      {
        kind: 'rows',
        name: 'jointWith',
        label: t('meetings.jointWith'),
        hint: t('meetings.jointWithHint'),
        one: t('meetings.jointOne'),
        add: t('meetings.jointAdd'),
        fields: [{ kind: 'text', name: 'name', label: t('meetings.jointName') }],
        rows: [],
      },
      { kind: 'date', name: 'on', label: t('meetings.on'), required: true },
      ...timeFields(t, null),
      ...toldFields(t, null),
      {
        kind: 'select',
        name: 'initiative',
        label: t('meetings.initiativeOf'),
        hint: t('meetings.initiativeHint'),
        choices: choices(initiatives, (value) => t(`enums.MeetingInitiative_${value}`)),
      },
      { kind: 'text', name: 'initiatedBy', label: t('meetings.initiatedBy') },
      { kind: 'number', name: 'initiatedCount', label: t('meetings.initiatedCountOf') },
    ],
  };
}

/** What may be done to a sitting that is planned. */
export function meetingSpecs(
  t: Words,
  it: MeetingToAct,
): Record<'amendMeeting' | 'announceMeeting' | 'beginRegistration' | 'rescheduleMeeting' | 'cancelMeeting', ActSpec> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const because: FieldSpec = { kind: 'area', name: 'because', label: t('meetings.because'), rows: 2, required: true };
  return {
    amendMeeting: {
      label: t('meetings.actAmend'),
      lead: t('meetings.actAmendLead'),
      submit: t('common.save'),
      hidden: { ...hidden, on: dayOf(it.startsAt) },
      fields: [...timeFields(t, it), ...toldFields(t, it)],
    },
    announceMeeting: {
      label: t('meetings.actAnnounce'),
      lead: t('meetings.actAnnounceLead'),
      hidden,
      fields: [
        { kind: 'date', name: 'noticedOn', label: t('meetings.noticedOn'), hint: t('meetings.todayUnless') },
        { kind: 'date', name: 'announcedOn', label: t('meetings.announcedOn'), hint: t('meetings.todayUnless') },
      ],
    },
    beginRegistration: {
      label: t('meetings.actRegister'),
      lead: t('meetings.actRegisterLead'),
      hidden,
      fields: [],
    },
    rescheduleMeeting: {
      label: t('meetings.actReschedule'),
      lead: t('meetings.actRescheduleLead'),
      hidden,
      fields: [
        { kind: 'date', name: 'on', label: t('meetings.on'), required: true },
        {
          kind: 'time',
          name: 'from',
          label: t('meetings.from'),
          hint: t('meetings.fromHint'),
          required: true,
          value: timeOf(it.startsAt),
        },
        because,
      ],
    },
    cancelMeeting: {
      label: t('meetings.actCancel'),
      final: t('meetings.actCancelFinal'),
      hidden,
      fields: [because],
    },
  };
}

/** The acts whose forms are here. */
export type PlannedActName = Extract<MeetingActName, keyof ReturnType<typeof meetingSpecs>>;

/** Inviting somebody. */
export function inviteSpec(t: Words, meetingId: string): ActSpec {
  return {
    label: t('meetings.actInvite'),
    hidden: { meetingId },
    fields: [
      { kind: 'text', name: 'name', label: t('meetings.personName'), required: true },
      { kind: 'text', name: 'position', label: t('meetings.position') },
      { kind: 'text', name: 'organisationName', label: t('meetings.organisation') },
      {
        kind: 'select',
        name: 'part',
        label: t('meetings.guestPart'),
        required: true,
        choices: choices(guestParts, (value) => t(`enums.GuestPart_${value}`)),
        value: 'INVITEE',
      },
    ],
  };
}

/** Correcting who was invited: of one guest, or the form alone, to be filled in on a live screen. */
export function amendGuestSpec(
  t: Words,
  guest: { id: string; name: string; position: string | null; organisationName: string | null } | null,
): ActSpec {
  return {
    label: t('meetings.actAmendGuest'),
    ...(guest && { title: t('meetings.amendGuestOf', { name: guest.name }), hidden: { id: guest.id } }),
    submit: t('common.save'),
    fields: [
      { kind: 'text', name: 'name', label: t('meetings.personName'), required: true, value: guest?.name ?? null },
      { kind: 'text', name: 'position', label: t('meetings.position'), value: guest?.position ?? null },
      {
        kind: 'text',
        name: 'organisationName',
        label: t('meetings.organisation'),
        value: guest?.organisationName ?? null,
      },
    ],
  };
}

/** Whether a guest came. */
export function guestCameSpec(t: Words, { id, name }: { id: string; name: string }, came: boolean): ActSpec {
  const label = t(came ? 'meetings.guestCame' : 'meetings.guestNot');
  return { label, title: `${name}: ${label}`, hidden: { id, came: came ? 'yes' : 'no' }, fields: [] };
}

/** Why a member is not there: of a sitting to come, or of one that was held. */
export function absenceSpec(t: Words, member: RollMember, held: boolean): ActSpec {
  const label = t(held ? 'meetings.actAbsenceHeld' : 'meetings.actAbsence');
  return {
    label,
    title: `${label}: ${member.name}`,
    submit: t('common.save'),
    hidden: { memberId: member.id },
    fields: [
      {
        kind: 'one',
        name: 'kind',
        label: t('meetings.absenceKind'),
        required: true,
        choices: choices(absenceKinds, (value) => t(`enums.AbsenceKind_${value}`)),
        value: member.absence ?? 'VALID',
      },
      {
        kind: 'text',
        name: 'because',
        label: t('meetings.absenceBecause'),
        hint: t('meetings.absenceBecauseHint'),
        value: member.absenceBecause,
      },
    ],
  };
}

/** Setting right when a member was there: every stay, as it is known so far. */
export function correctAttendanceSpec(
  t: Words,
  member: Pick<RollMember, 'id' | 'name'>,
  { openedAt, stays }: { openedAt: string; stays: readonly Stay[] },
): ActSpec {
  return {
    label: t('meetings.actCorrectAttendance'),
    title: t('meetings.correctAttendanceOf', { name: member.name }),
    lead: t('meetings.correctAttendanceLead'),
    submit: t('common.save'),
    hidden: { memberId: member.id, openedAt },
    fields: [
      {
        kind: 'rows',
        name: 'stays',
        label: t('meetings.stays'),
        hint: t('meetings.staysHint'),
        required: true,
        one: t('meetings.stayOne'),
        add: t('meetings.stayAdd'),
        fields: [
          { kind: 'time', name: 'from', label: t('meetings.stayFrom') },
          { kind: 'time', name: 'until', label: t('meetings.stayUntil') },
          {
            kind: 'select',
            name: 'mode',
            label: t('meetings.stayMode'),
            required: true,
            choices: choices(attendanceModes, (value) => t(`enums.AttendanceMode_${value}`)),
            value: 'IN_PERSON',
          },
          { kind: 'hidden', name: 'fromKnown', label: '' },
          { kind: 'hidden', name: 'untilKnown', label: '' },
        ],
        rows: stays.map(({ fromAt, untilAt, mode }) => ({
          from: timeOf(fromAt),
          until: untilAt && timeOf(untilAt),
          mode,
          fromKnown: fromAt,
          untilKnown: untilAt,
        })),
      },
      { kind: 'area', name: 'because', label: t('meetings.because'), rows: 2, required: true },
    ],
  };
}
