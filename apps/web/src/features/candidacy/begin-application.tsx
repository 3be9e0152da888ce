'use client';

import { Button, Form, FormActions } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import { addresses } from '../portal/addresses.ts';

const Begin = graphql(
  `mutation BeginApplication($input: BeginApplicationInput!) {
    beginApplication(input: $input) { __typename ... on BeginApplicationSuccess { applicationId token } ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Begins an application: a draft is made, and the page goes on to its own address, which is its only key. */
export function BeginApplication({
  competitionId,
  label,
  words,
}: {
  competitionId: string;
  label: string;
  words: ActWords;
}) {
  const router = useRouter();
  const act = useAct(
    async (input) => {
      const language = document.documentElement.lang;
      return (await perform(Begin, { input: { ...input, competitionId, language } })).beginApplication;
    },
    (begun: { __typename: string; token?: string }) => {
      if (begun.token) router.push(addresses(document.documentElement.lang).application(begun.token));
    },
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words} />
      <FormActions>
        <Button type="submit" size="large" iconAfter="arrowRight" disabled={act.pending}>
          {label}
        </Button>
      </FormActions>
    </Form>
  );
}
