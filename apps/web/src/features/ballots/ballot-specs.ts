import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import type { BallotActName } from './ballot-acts.ts';

type Looked = { id: string; version: number };

const looked = ({ id, version }: Looked) => ({ id, expectedVersion: version });
const presence = (t: Words, members: readonly Choice[], value: readonly string[]): FieldSpec => ({
  kind: 'many',
  name: 'presentIds',
  label: t('ballots.presentNow'),
  hint: t('ballots.presentHint'),
  choices: members,
  value,
});

const formField = (t: Words, value: string): FieldSpec => ({
  kind: 'one',
  name: 'form',
  label: t('ballots.form'),
  required: true,
  choices: choices(
    ['ROLL_CALL', 'COUNT_ONLY'] as const,
    (form) => t(`enums.BallotForm_${form}`),
    (form) => t(`ballots.form_${form}`),
  ),
  value,
});
const openlyField = (t: Words, value: boolean): FieldSpec => ({
  kind: 'check',
  name: 'openly',
  label: t('ballots.openly'),
  hint: t('ballots.openlyHint'),
  value,
});
const protocolFields = (t: Words, required: boolean): FieldSpec[] => [
  { kind: 'text', name: 'protocol.number', label: t('ballots.protocolNumber'), narrow: true, required },
  { kind: 'date', name: 'protocol.on', label: t('ballots.protocolOn'), hint: t('ballots.protocolOnHint'), required },
  { kind: 'files', name: 'protocol.fileId', label: t('ballots.protocolFile') },
];

/** Opening a ballot: members vote at once, or it is entered from a signed paper. */
export function openSpec(
  t: Words,
  {
    competitionId,
    kind,
    members,
    recorded,
  }: { competitionId: string; kind: string; members: readonly Choice[]; recorded: boolean },
): ActSpec {
  return {
    label: t(recorded ? 'ballots.actOpenPaper' : 'ballots.actOpen'),
    title: t('ballots.actOpenTitle', { kind: t(`enums.SeatKind_${kind}` as 'enums.SeatKind_NPO').toLocaleLowerCase() }),
    lead: t(recorded ? 'ballots.actOpenPaperLead' : 'ballots.actOpenLead'),
    hidden: { competitionId, kind, ...(recorded && { recorded: 'true' }) },
    fields: [
      formField(t, 'ROLL_CALL'),
      { kind: 'date', name: 'sittingOn', label: t('ballots.sittingOn'), hint: t('composition.todayUnless') },
      ...(members.length > 0 ? [presence(t, members, [])] : []),
      openlyField(t, true),
    ],
  };
}

type OnBallot = Looked & {
  members: readonly Choice[];
  presentIds: readonly string[];
  /** Elected who have no seat yet. */
  elected: readonly Choice[];
  /** Vacant seats of the ballot's kind. */
  seats: readonly Choice[];
  /** Who stands next in the reserve: several where they stand equal. */
  next: readonly Choice[];
  form: string;
  sittingOn: string;
  openly: boolean;
};

/** What may be done with a ballot, as forms told in data. */
export function ballotSpecs(t: Words, ballot: OnBallot): Record<OnBallotActName, ActSpec> {
  const hidden = looked(ballot);
  const from: FieldSpec = {
    kind: 'date',
    name: 'from',
    label: t('composition.from'),
    hint: t('ballots.fromHint'),
  };
  return {
    recordPresence: {
      label: t('ballots.actPresence'),
      submit: t('ballots.save'),
      hidden,
      fields: [presence(t, ballot.members, ballot.presentIds)],
    },
    closeBallot: {
      label: t('ballots.actClose'),
      lead: t('ballots.actCloseLead'),
      hidden,
      fields: protocolFields(t, false),
      final: t('ballots.actCloseFinal'),
    },
    amendBallot: {
      label: t('ballots.actAmend'),
      submit: t('ballots.save'),
      hidden,
      fields: [
        formField(t, ballot.form),
        { kind: 'date', name: 'sittingOn', label: t('ballots.sittingOn'), value: ballot.sittingOn },
        openlyField(t, ballot.openly),
      ],
    },
    orderReserve: {
      label: t('ballots.actOrder'),
      lead: t('ballots.actOrderLead'),
      hidden,
      fields: [
        ...ballot.next.map(
          (_, place): FieldSpec => ({
            kind: 'select',
            name: `order.${place}.applicationId`,
            label: t('ballots.orderPlace', { place: place + 1 }),
            required: true,
            choices: ballot.next,
            empty: t('composition.choose'),
          }),
        ),
        ...protocolFields(t, true),
      ],
    },
    seatElected: {
      label: t('ballots.actSeat'),
      lead: t('ballots.actSeatLead'),
      hidden,
      fields: [
        {
          kind: 'many',
          name: 'applicationIds',
          label: t('ballots.whomToSeat'),
          choices: ballot.elected,
          value: ballot.elected.map(({ value }) => value),
        },
        from,
      ],
    },
    seatReserve: {
      label: t('ballots.actReserve'),
      lead:
        ballot.next.length === 1 && ballot.next[0]
          ? t('ballots.actReserveNext', { name: ballot.next[0].label })
          : t('ballots.actReserveLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'seatId',
          label: t('ballots.vacantSeat'),
          required: true,
          choices: ballot.seats,
          empty: t('composition.choose'),
        },
        from,
      ],
    },
  };
}

/** A candidate gives the seat or the place in the reserve up. */
export function declineSpec(t: Words, ballot: Looked, application: { id: string; name: string }): ActSpec {
  return {
    label: t('ballots.actDecline'),
    title: t('ballots.actDeclineTitle', { name: application.name }),
    lead: t('ballots.actDeclineLead'),
    hidden: { ...looked(ballot), applicationId: application.id },
    fields: [
      { kind: 'date', name: 'on', label: t('ballots.declinedDay'), hint: t('composition.todayUnless') },
      {
        kind: 'area',
        name: 'because',
        label: t('ballots.declinedWhy'),
        hint: t('ballots.declinedWhyHint'),
        required: true,
        rows: 2,
      },
    ],
  };
}

/** The results go to the internet resource. */
export function publishSpec(t: Words, competition: Looked): ActSpec {
  return {
    label: t('ballots.actPublish'),
    lead: t('ballots.actPublishLead'),
    hidden: looked(competition),
    fields: [
      { kind: 'text', name: 'url', label: t('ballots.url'), hint: t('ballots.urlHint'), type: 'url' },
      { kind: 'text', name: 'outlet', label: t('ballots.outlet') },
      { kind: 'date', name: 'on', label: t('ballots.publishedDay'), hint: t('composition.todayUnless') },
    ],
    final: t('ballots.actPublishFinal'),
  };
}

/** An interview of a candidate. */
export function interviewSpec(t: Words, application: { id: string; name: string }): ActSpec {
  return {
    label: t('ballots.actInterview'),
    title: t('ballots.actInterviewTitle', { name: application.name }),
    hidden: { applicationId: application.id },
    fields: interviewFields(t, {}),
  };
}

/** Correcting what was recorded of an interview. */
export function amendInterviewSpec(t: Words, name: string, { id, version, ...held }: Held & Looked): ActSpec {
  return {
    label: t('ballots.actAmendInterview'),
    title: t('ballots.actAmendInterviewTitle', { name }),
    hidden: { id, expectedVersion: version },
    fields: [
      ...interviewFields(t, held),
      { kind: 'area', name: 'because', label: t('ballots.amendBecause'), required: true, rows: 2 },
    ],
  };
}

/** What stands of an interview already. */
type Held = { heldOn?: string; streamUrl?: string | null; observers?: string | null; note?: string | null };

const interviewFields = (t: Words, { heldOn, streamUrl, observers, note }: Held): FieldSpec[] => [
  {
    kind: 'date',
    name: 'heldOn',
    label: t('ballots.heldOn'),
    ...(heldOn === undefined ? { hint: t('composition.todayUnless') } : { value: heldOn }),
  },
  {
    kind: 'text',
    name: 'streamUrl',
    label: t('ballots.stream'),
    hint: t('ballots.streamHint'),
    type: 'url',
    ...(streamUrl && { value: streamUrl }),
  },
  {
    kind: 'text',
    name: 'observers',
    label: t('ballots.observers'),
    hint: t('ballots.observersHint'),
    ...(observers && { value: observers }),
  },
  { kind: 'area', name: 'note', label: t('ballots.note'), rows: 3, ...(note && { value: note }) },
  {
    kind: 'files',
    name: 'recordFileId',
    target: { purpose: 'APPLICATION' },
    label: heldOn === undefined ? t('ballots.record') : t('ballots.recordAnother'),
  },
];

/** The acts on a ballot that stand at its top. */
export type OnBallotActName = Extract<
  BallotActName,
  'recordPresence' | 'closeBallot' | 'amendBallot' | 'seatElected' | 'orderReserve' | 'seatReserve'
>;
