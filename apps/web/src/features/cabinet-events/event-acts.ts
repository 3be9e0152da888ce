'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const kinds = ['ACTION', 'MEETING', 'SURVEY', 'RECEPTION', 'OTHER'] as const;

const RecordEvent = graphql(
  `mutation RecordEvent($input: RecordEventInput!) { recordEvent(input: $input) { __typename ...ProblemParts ... on RecordEventSuccess { newId: eventId } } }`,
  [ProblemParts],
);
const AmendEvent = graphql(
  `mutation AmendEvent($input: AmendEventInput!) { amendEvent(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishEvent = graphql(
  `mutation PublishEvent($input: PublishEventInput!) { publishEvent(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const lines = (text: string | null) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** «01.06.2026: убрать ветки» is a step with a date; without one it is a step that waits, in the words given. */
function step(line: string) {
  const dated = /^(\d{2})\.(\d{2})\.(\d{4})\s*[:–-]\s*(.+)$/.exec(line);
  return dated
    ? { text: dated[4] ?? line, on: `${dated[3]}-${dated[2]}-${dated[1]}`, vague: null }
    : { text: line, on: null, vague: null };
}

/** «Имя, организация» is a participant; a line without a comma is an organisation or a person, in words. */
function participant(line: string) {
  const [name, ...rest] = line.split(',').map((part) => part.trim());
  return { name: name ?? line, organisationName: rest.join(', ') || null, role: 'OTHER' as const, namePublic: true };
}

const content = (v: FormValues) => ({
  kind: v.oneOf('kind', kinds) ?? 'OTHER',
  heldOn: v.need('heldOn'),
  place: v.text('place'),
  title: v.texts('title') ?? { authentic: 'ru', kk: null, ru: null, en: null },
  summary: v.texts('summary'),
  missionId: v.text('missionId'),
  agreedSteps: lines(v.text('agreedSteps')).map(step),
  participants: lines(v.text('participants')).map(participant),
});

/** What may be done to an event: a clean-up, a meeting, a survey. */
export const eventActs = {
  recordEvent: async (base: ActInput, v: FormValues) =>
    (await perform(RecordEvent, { input: { ...base, ...content(v) } })).recordEvent,
  amendEvent: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendEvent, {
        input: { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion'), ...content(v) },
      })
    ).amendEvent,
  publishEvent: async (base: ActInput, v: FormValues) =>
    (
      await perform(PublishEvent, {
        input: { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion') },
      })
    ).publishEvent,
};
