'use client';

import { graphql, type VariablesOf } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const ReadImport = graphql(
  `mutation ReadImport($input: ReadImportInput!) { readImport(input: $input) { __typename ...ProblemParts ... on ReadImportSuccess { newId: importId } } }`,
  [ProblemParts],
);
const PreviewImport = graphql(
  `mutation PreviewImport($input: PreviewImportInput!) { previewImport(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ConfirmImport = graphql(
  `mutation ConfirmImport($input: ConfirmImportInput!) { confirmImport(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DiscardImport = graphql(
  `mutation DiscardImport($input: DiscardImportInput!) { discardImport(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What a person says of a file: what its columns mean, what is the same for all rows, who is whom. */
export type ImportSettings = Pick<
  VariablesOf<typeof PreviewImport>['input'],
  'columns' | 'constants' | 'same' | 'withhold'
>;

/** The import that was looked at. */
export type Looked = { id: string; expectedVersion: number };

/** Reads a stored file, or cells that were pasted. */
export async function readImport(
  base: ActInput,
  source: Pick<VariablesOf<typeof ReadImport>['input'], 'kind' | 'fileId' | 'pasted'>,
) {
  return (await perform(ReadImport, { input: { ...base, ...source } })).readImport;
}

/** Has every row checked; nothing of them is written. */
export async function previewImport(base: ActInput, looked: Looked, settings: ImportSettings) {
  return (await perform(PreviewImport, { input: { ...base, ...looked, ...settings } })).previewImport;
}

/** Enters all rows, or none. */
export async function confirmImport(base: ActInput, looked: Looked) {
  return (await perform(ConfirmImport, { input: { ...base, ...looked } })).confirmImport;
}

/** Gives an import up. */
export async function discardImport(base: ActInput, v: FormValues) {
  const input = { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion') };
  return (await perform(DiscardImport, { input })).discardImport;
}
