'use client';

import { Button, Checkbox, Form, TextInput } from '@kenes/ui';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';

const ResetPassword = graphql(
  `mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** A new password by a mailed link; then one signs in with it. Opening the page does nothing: only the button acts. */
export function SetPassword({
  token,
  email,
  locale,
  words,
}: {
  token: string;
  email: string;
  locale: string;
  words: { act: ActWords; password: string; hint: string; show: string; save: string };
}) {
  const [shown, setShown] = useState(false);
  const act = useAct(
    async (input, form) =>
      (await perform(ResetPassword, { input: { ...input, token, newPassword: String(form.get('newPassword')) } }))
        .resetPassword,
    () => window.location.assign(`/${locale}/sign-in?password=set`),
  );
  return (
    <Form method="post" onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      {/* The name under which a password manager keeps it. */}
      <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
      <TextInput
        name="newPassword"
        type={shown ? 'text' : 'password'}
        label={words.password}
        hint={words.hint}
        error={act.errorOf('newPassword')}
        autoComplete="new-password"
        maxLength={200}
        required
      />
      <Checkbox name="show" label={words.show} checked={shown} onChange={() => setShown(!shown)} />
      <Button type="submit" size="large" icon="check" disabled={act.pending}>
        {words.save}
      </Button>
    </Form>
  );
}
