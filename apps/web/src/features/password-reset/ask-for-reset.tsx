'use client';

import { Banner, Button, Form, TextInput } from '@kenes/ui';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';

const RequestPasswordReset = graphql(
  `mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Asks for a letter with a link. What is said afterwards is the same whether somebody has the address or nobody. */
export function AskForReset({
  words,
}: {
  /** `sentHelp` has `§` in place of the address. */
  words: { act: ActWords; lead: string; email: string; send: string; sent: string; sentHelp: string };
}) {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const act = useAct(
    async (input, form) => {
      const given = String(form.get('email')).trim();
      const { requestPasswordReset } = await perform(RequestPasswordReset, { input: { ...input, email: given } });
      if (requestPasswordReset.__typename === 'RequestPasswordResetSuccess') setSentTo(given);
      return requestPasswordReset;
    },
    () => undefined,
  );
  if (sentTo !== null) {
    return (
      <Banner kind="good" title={words.sent}>
        {words.sentHelp.replace('§', sentTo)}
      </Banner>
    );
  }
  return (
    <Form method="post" onSubmit={act.submit}>
      <p>{words.lead}</p>
      <ActProblem act={act} words={words.act} />
      <TextInput
        name="email"
        type="email"
        label={words.email}
        error={act.errorOf('email')}
        autoComplete="username"
        spellCheck={false}
        required
      />
      <Button type="submit" size="large" icon="send" disabled={act.pending}>
        {words.send}
      </Button>
    </Form>
  );
}
