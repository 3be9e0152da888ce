import { formatDate } from '@kenes/messages';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec, RowsSpec } from '../shared/field-spec.ts';
import { type Announced, announcedFields, inLanguages, seatFields, seatKindsHidden } from './announced-fields.ts';
import type { CompetitionActName } from './competition-acts.ts';
import { type CompetitionKind, places } from './states.ts';

type Looked = { id: string; version: number; closesOn: string | null };
type Proposed = { days: number; closesOn: string | null; points: readonly { message: string }[] } | null;

/** What may be done to a competition that stands, as forms told in data. */
export function competitionSpecs(
  t: Words,
  { id, version }: Looked,
  announced: Announced,
  proposed: Proposed,
): Record<Exclude<CompetitionActName, 'draftCompetition' | 'recordCompetition'>, ActSpec> {
  const hidden = { id, expectedVersion: version };
  const on: FieldSpec = {
    kind: 'date',
    name: 'on',
    label: t('competitions.onDay'),
    hint: t('competitions.todayUnless'),
  };
  return {
    amendCompetition: {
      label: t('competitions.actAmend'),
      hidden: { ...hidden, ...seatKindsHidden(announced.seats) },
      submit: t('common.save'),
      fields: announcedFields(t, announced),
    },
    openCompetition: {
      label: t('competitions.actOpen'),
      hidden,
      final: t('competitions.actOpenFinal'),
      fields: [
        ...(proposed?.closesOn
          ? [
              {
                kind: 'note' as const,
                name: 'window',
                text: t('competitions.openWindow', {
                  days: proposed.days,
                  date: formatDate(proposed.closesOn),
                  note: proposed.points.map(({ message }) => message).join(' '),
                }),
              },
            ]
          : []),
        {
          kind: 'date',
          name: 'publishedOn',
          label: t('competitions.publishedOn'),
          hint: t('competitions.publishedOnHint'),
        },
        {
          kind: 'date',
          name: 'closesOn',
          label: t('competitions.closesOnField'),
          hint: t('competitions.closesOnHint'),
          required: proposed !== null && proposed.closesOn === null,
        },
        publicationRows(t, true, ['BODY_SITE', 'MEDIA']),
      ],
    },
    extendCompetition: {
      label: t('competitions.actExtend'),
      lead: t('competitions.actExtendLead'),
      hidden,
      fields: [
        {
          kind: 'date',
          name: 'until',
          label: t('competitions.extendUntil'),
          hint: t('competitions.closesOnHint'),
          required: true,
        },
        { ...on, label: t('competitions.publishedOn') },
        publicationRows(t, true, ['BODY_SITE']),
      ],
    },
    cancelCompetition: {
      label: t('competitions.actCancel'),
      lead: t('competitions.actCancelLead'),
      final: t('competitions.actCancelFinal'),
      hidden,
      fields: [
        ...inLanguages(t, 'because', t('competitions.cancelBecause'), null, { rows: 2, required: true }),
        on,
        publicationRows(t, false, []),
      ],
    },
    reviewCompetition: {
      label: t('competitions.actReview'),
      lead: t('competitions.actReviewLead'),
      hidden,
      fields: [on],
    },
    repeatCompetition: {
      label: t('competitions.actRepeat'),
      lead: t('competitions.actRepeatLead'),
      submit: t('competitions.actRepeatSubmit'),
      hidden: { ...hidden, ...seatKindsHidden(announced.seats) },
      fields: seatFields(t, announced),
    },
  };
}

/** Preparing a competition, or entering one that was held on paper (`held`). */
export function newCompetitionSpec(
  t: Words,
  {
    kind,
    convocations,
    convocation,
    announced,
    held,
  }: {
    kind: CompetitionKind;
    convocations: readonly Choice[];
    convocation: string;
    announced: Announced;
    held: boolean;
  },
): ActSpec {
  return {
    label: t(held ? 'competitions.actRecordSubmit' : 'competitions.actDraftSubmit'),
    hidden: { kind, ...seatKindsHidden(announced.seats) },
    fields: [
      {
        kind: 'select',
        name: 'convocationId',
        label: t('competitions.forConvocation'),
        required: true,
        choices: convocations,
        value: convocation,
      },
      ...(held ? heldFields(t) : []),
      ...announcedFields(t, announced),
    ],
  };
}

/** Where it was published: each publication a group of controls, the usual places offered. */
function publicationRows(t: Words, required: boolean, offered: readonly (typeof places)[number][]): RowsSpec {
  return {
    kind: 'rows',
    name: 'publications',
    label: t('competitions.publicationList'),
    ...(required && { hint: t('competitions.publicationListHint') }),
    required,
    one: t('competitions.publication'),
    add: t('competitions.publicationAdd'),
    fields: [
      {
        kind: 'select',
        name: 'place',
        label: t('competitions.place'),
        required: true,
        choices: choices(places, (value) => t(`enums.AnnouncementPlace_${value}`)),
      },
      { kind: 'text', name: 'outlet', label: t('competitions.outlet') },
      { kind: 'text', name: 'url', label: t('competitions.url'), type: 'url' },
      { kind: 'date', name: 'publishedOn', label: t('competitions.publicationOn') },
      { kind: 'files', name: 'fileId', label: t('competitions.publicationFile') },
    ],
    rows: offered.map((place) => ({ place })),
  };
}

/** The paper that a competition is entered from, and its days. */
function heldFields(t: Words): FieldSpec[] {
  return [
    { kind: 'text', name: 'paper.number', label: t('competitions.paperNumber'), required: true, narrow: true },
    { kind: 'date', name: 'paper.on', label: t('competitions.paperOn') },
    { kind: 'files', name: 'paper.fileId', label: t('competitions.paperFile') },
    { kind: 'date', name: 'publishedOn', label: t('competitions.publishedOn'), required: true },
    { kind: 'date', name: 'closesOn', label: t('competitions.closesOnField'), required: true },
    publicationRows(t, false, ['MEDIA']),
  ];
}
