'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const kinds = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'] as const;
const channels = ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const;

const RegisterAnswers = graphql(
  `mutation RegisterAnswers($input: RegisterIncomingInput!) { registerIncoming(input: $input) { __typename ...ProblemParts ... on RegisterIncomingSuccess { newId: letterId } } }`,
  [ProblemParts],
);

/** The places of the form whose recommendation the letter answers. */
export const answeredPlaces = (v: FormValues): string[] =>
  v.all('places').filter((place) => v.oneOf(`answers.${place}.kind`, kinds));

/** Registers one letter of a body with the answers it brings; faults come back under the names of the form. */
export async function registerAnswers(base: ActInput, v: FormValues) {
  const places = answeredPlaces(v);
  const { registerIncoming: result } = await perform(RegisterAnswers, {
    input: {
      ...base,
      bodyId: v.need('bodyId'),
      subject: v.need('subject'),
      channel: v.oneOf('channel', channels) ?? 'PAPER',
      language: v.text('language') ?? 'ru',
      arrivedOn: v.text('arrivedOn'),
      number: v.text('number'),
      datedOn: v.text('datedOn'),
      signer: v.text('signer'),
      signerPosition: v.text('signerPosition'),
      executor: v.text('executor'),
      executorPhone: v.text('executorPhone'),
      series: v.text('series'),
      numberByHand: v.text('numberByHand'),
      fileIndex: v.text('fileIndex'),
      fileIds: v.all('fileIds'),
      answers: places.map((place) => ({
        trackId: v.need(`answers.${place}.trackId`),
        expectedVersion: v.whole(`answers.${place}.expectedVersion`),
        kind: v.oneOf(`answers.${place}.kind`, kinds) ?? 'ACCEPTED',
        reasoning: v.text(`answers.${place}.reasoning`),
        decision: v.text(`answers.${place}.decision`),
        promisedOn: v.text(`answers.${place}.promisedOn`),
        forwardedToId: v.text(`answers.${place}.forwardedToId`),
      })),
    },
  });
  if (result.__typename !== 'InvalidInput') return result;
  const inForm = (path: string) => path.replace(/^answers\.(\d+)/, (_, sent) => `answers.${places[Number(sent)]}`);
  return { ...result, fields: result.fields.map((field) => ({ ...field, path: inForm(field.path) })) };
}
