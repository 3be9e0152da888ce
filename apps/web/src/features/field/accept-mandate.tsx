'use client';

import { Button, Form } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';

const AcceptMandateMutation = graphql(
  `mutation AcceptMandate($input: AcceptMandateInput!) {
    acceptMandate(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Takes a mandate that was offered to one's account. */
export function AcceptMandate({
  id,
  version,
  words,
}: {
  id: string;
  version: number;
  words: { act: ActWords; accept: string };
}) {
  const router = useRouter();
  const act = useAct(
    async (input) =>
      (await perform(AcceptMandateMutation, { input: { ...input, id, expectedVersion: version } })).acceptMandate,
    () => router.refresh(),
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <Button type="submit" size="large" wide icon="check" disabled={act.pending}>
        {words.accept}
      </Button>
    </Form>
  );
}
