import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { Choice, FieldSpec, RowValues } from '../shared/field-spec.ts';
import { participantRoles } from '../shared/participant-roles.ts';

type Texts = { authentic: string; kk: string | null; ru: string | null; en: string | null };

/** What an event already says, where it is amended. */
export type EventFacts = {
  kind: string;
  heldOn: string;
  place: string | null;
  title: Texts;
  summary: Texts | null;
  missionId: string | null;
  agreedSteps: readonly { text: string; on: string | null; vague: string | null }[];
  participants: readonly {
    name: string | null;
    organisationName: string | null;
    body: { id: string; name: { text: string } } | null;
    role: string;
    roleText: string | null;
    namePublic: boolean;
  }[];
};

/** The questions of an event's form: it needs no more than a kind, a day and a title. */
export function eventFields(t: Words, missions: readonly Choice[], event?: EventFacts): FieldSpec[] {
  return [
    {
      kind: 'one',
      name: 'kind',
      label: t('cabinet.eventKind'),
      required: true,
      value: event?.kind ?? 'MEETING',
      choices: choices(['ACTION', 'MEETING', 'SURVEY', 'RECEPTION', 'OTHER'], (value) =>
        t(`enums.CivicEventKind_${value}`),
      ),
    },
    { kind: 'date', name: 'heldOn', label: t('cabinet.heldOn'), required: true, value: event?.heldOn },
    { kind: 'text', name: 'place', label: t('cabinet.place'), value: event?.place },
    ...wordingFields(t, 'title', event?.title, t('cabinet.topic')),
    ...wordingFields(t, 'summary', event?.summary ?? undefined, t('cabinet.summary'), { mayBeEmpty: true }),
    {
      kind: 'select',
      name: 'missionId',
      label: t('cabinet.mission'),
      hint: t('cabinet.eventMissionHint'),
      value: event?.missionId,
      choices: missions,
    },
    {
      kind: 'rows',
      name: 'participants',
      label: t('cabinet.eventParticipants'),
      hint: t('cabinet.eventParticipantsHint'),
      one: t('cabinet.participant'),
      add: t('cabinet.actAddParticipant'),
      rows: event?.participants.map(participantRow) ?? [],
      fields: [
        { kind: 'text', name: 'name', label: t('cabinet.personName') },
        {
          kind: 'select',
          name: 'role',
          label: t('cabinet.role'),
          required: true,
          empty: t('cabinet.choose'),
          choices: choices(participantRoles, (value) => t(`enums.ParticipantRole_${value}`)),
        },
        { kind: 'text', name: 'roleText', label: t('cabinet.capacityInWords') },
        { kind: 'text', name: 'organisationName', label: t('cabinet.organisationWords') },
        { kind: 'body', name: 'bodyId', label: t('cabinet.organisationOfRegister') },
        { kind: 'check', name: 'hidden', label: t('cabinet.nameHidden') },
      ],
    },
    {
      kind: 'rows',
      name: 'agreedSteps',
      label: t('cabinet.agreedSteps'),
      hint: t('cabinet.agreedStepsHint'),
      one: t('cabinet.agreedStep'),
      add: t('cabinet.addAgreedStep'),
      rows: event?.agreedSteps ?? [],
      fields: [
        { kind: 'area', name: 'text', label: t('cabinet.agreedStepText'), required: true, rows: 2 },
        { kind: 'date', name: 'on', label: t('cabinet.agreedStepOn') },
        { kind: 'text', name: 'vague', label: t('cabinet.agreedStepVague') },
      ],
    },
  ];
}

function participantRow({ body, namePublic, ...said }: EventFacts['participants'][number]): RowValues {
  return { ...said, bodyId: body && { value: body.id, label: body.name.text }, hidden: !namePublic };
}
