'use client';

import { Banner, Button, Form, TextInput } from '@kenes/ui';
import { useState } from 'react';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { type ActInput, useAct } from '../act/use-act.ts';

/** `sentHelp` has `§` in place of the address. */
export type AskByMailWords = {
  act: ActWords;
  lead: string;
  email: string;
  send: string;
  sent: string;
  sentHelp: string;
};

/**
 * Asks for a letter with a link to an address. What is said afterwards is the same whether somebody has the address or
 * nobody.
 */
export function AskByMail({
  ask,
  words,
}: {
  ask: (input: ActInput & { email: string }) => Promise<{ __typename: string }>;
  words: AskByMailWords;
}) {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const act = useAct(
    async (input, form) => {
      const email = String(form.get('email')).trim();
      const result = await ask({ ...input, email });
      if (result.__typename.endsWith('Success')) setSentTo(email);
      return result;
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
