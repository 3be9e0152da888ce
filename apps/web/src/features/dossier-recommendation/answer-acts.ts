'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

const WithholdAnswer = graphql(
  `mutation WithholdAnswer($input: AnswerActInput!) { withholdAnswer(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReleaseAnswer = graphql(
  `mutation ReleaseAnswer($input: AnswerActInput!) { releaseAnswer(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ChooseAnswerFiles = graphql(
  `mutation ChooseAnswerFiles($input: ChooseAnswerFilesInput!) { chooseAnswerFiles(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
/** What the council says of an answer's publicity. */
export const answerActs = {
  withholdAnswer: async (base: ActInput, v: FormValues) =>
    (await perform(WithholdAnswer, { input: { ...base, ...object(v) } })).withholdAnswer,
  releaseAnswer: async (base: ActInput, v: FormValues) =>
    (await perform(ReleaseAnswer, { input: { ...base, ...object(v) } })).releaseAnswer,
  chooseAnswerFiles: async (base: ActInput, v: FormValues) =>
    (await perform(ChooseAnswerFiles, { input: { ...base, ...object(v), fileIds: v.all('fileIds') } }))
      .chooseAnswerFiles,
};
