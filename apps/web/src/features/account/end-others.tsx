'use client';

import { Banner, Button } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';

const EndOtherSessions = graphql(
  `mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Ends every session of one's own but the present one. What it says stays when the list has come anew without them. */
export function EndOthers({
  others,
  words,
}: {
  /** How many there are beside the present one. */
  others: number;
  words: { act: ActWords; press: string; done: string };
}) {
  const router = useRouter();
  const [done, setDone] = useState(false);
  const act = useAct(
    async (input) => (await perform(EndOtherSessions, { input })).endOtherSessions,
    () => {
      setDone(true);
      router.refresh();
    },
  );
  if (others === 0) return done && <Banner kind="good">{words.done}</Banner>;
  return (
    <form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <Button type="submit" kind="secondary" disabled={act.pending}>
        {words.press}
      </Button>
    </form>
  );
}
