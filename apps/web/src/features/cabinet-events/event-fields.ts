import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { FieldSpec } from '../shared/field-spec.ts';

type Texts = { authentic: string; kk: string | null; ru: string | null; en: string | null };

/** What an event already says, where it is amended. */
export type EventFacts = {
  kind: string;
  heldOn: string;
  place: string | null;
  title: Texts;
  summary: Texts | null;
  agreedSteps: readonly string[];
  participants: readonly string[];
};

/** The questions of an event's form: it needs no more than a kind, a day and a title. */
export function eventFields(t: Words, event?: EventFacts): FieldSpec[] {
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
    ...wordingFields(t, 'summary', event?.summary ?? undefined, t('cabinet.summary')),
    {
      kind: 'area',
      name: 'participants',
      label: t('cabinet.eventParticipants'),
      hint: t('cabinet.eventParticipantsHint'),
      value: event?.participants.join('\n'),
    },
    {
      kind: 'area',
      name: 'agreedSteps',
      label: t('cabinet.agreedSteps'),
      hint: t('cabinet.agreedStepsHint'),
      value: event?.agreedSteps.join('\n'),
    },
  ];
}
