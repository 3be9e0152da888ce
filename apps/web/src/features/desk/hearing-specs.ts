import type { Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';

/** What forms of a hearing show of it. */
export type HearingShown = {
  id: string;
  notifiedOn: string;
  decisionOn: string;
  heldOn: string | null;
  online: boolean;
  place: string | null;
  result: string | null;
};

/** The controls of a hearing's record, empty or as it stands. */
export function hearingFields(t: Words, held: HearingShown | null): FieldSpec[] {
  return [
    {
      kind: 'date',
      name: 'notifiedOn',
      label: t('desk.hearingNotified'),
      required: true,
      value: held?.notifiedOn ?? null,
    },
    {
      kind: 'date',
      name: 'decisionOn',
      label: t('desk.hearingDecision'),
      hint: t('desk.hearingDecisionHint'),
      required: true,
      value: held?.decisionOn ?? null,
    },
    { kind: 'date', name: 'heldOn', label: t('desk.hearingHeld'), value: held?.heldOn ?? null },
    { kind: 'text', name: 'place', label: t('desk.hearingPlace'), value: held?.place ?? null },
    { kind: 'check', name: 'online', label: t('desk.hearingOnline'), value: held?.online ?? false },
    { kind: 'area', name: 'result', label: t('desk.hearingResult'), value: held?.result ?? null, rows: 3 },
  ];
}

/** Correcting a hearing's record, with a reason. */
export function amendHearingSpec(t: Words, held: HearingShown, version: number): ActSpec {
  return {
    label: t('desk.hearingAmend'),
    lead: t('desk.hearingAmendLead'),
    hidden: { id: held.id, expectedVersion: version },
    fields: [
      ...hearingFields(t, held),
      { kind: 'area', name: 'reason', label: t('desk.hearingReason'), required: true, rows: 2 },
    ],
  };
}
