'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { participantRoles } from '../shared/participant-roles.ts';

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

const content = (v: FormValues) => ({
  kind: v.oneOf('kind', kinds) ?? 'OTHER',
  heldOn: v.need('heldOn'),
  place: v.text('place'),
  title: v.texts('title') ?? { authentic: 'kk', kk: null, ru: null, en: null },
  summary: v.texts('summary'),
  missionId: v.text('missionId'),
  agreedSteps: v
    .rows('agreedSteps')
    .map((row) => ({ text: row.need('text'), on: row.text('on'), vague: row.text('vague') })),
  participants: v.rows('participants').map((row) => ({
    name: row.text('name'),
    organisationName: row.text('organisationName'),
    bodyId: row.text('bodyId'),
    role: row.oneOf('role', participantRoles) ?? 'OTHER',
    roleText: row.text('roleText'),
    namePublic: !row.flag('hidden'),
  })),
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
