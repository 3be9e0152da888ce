'use client';

import { Banner, Button, Form, TextInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';

const ChangePasswordMutation = graphql(
  `mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** A new password; whoever else was signed in with the old one is out. */
export function ChangePassword({
  hasPassword,
  email,
  words,
}: {
  hasPassword: boolean;
  email: string;
  words: { act: ActWords; current: string; next: string; hint: string; help: string; save: string; done: string };
}) {
  const router = useRouter();
  const [done, setDone] = useState(0);
  const act = useAct(
    async (input, form) =>
      (
        await perform(ChangePasswordMutation, {
          input: {
            ...input,
            currentPassword: hasPassword ? String(form.get('currentPassword')) : null,
            newPassword: String(form.get('newPassword')),
          },
        })
      ).changePassword,
    () => {
      setDone(done + 1);
      router.refresh();
    },
  );
  return (
    <Form key={done} method="post" onSubmit={act.submit}>
      {done > 0 && !act.problem && <Banner kind="good">{words.done}</Banner>}
      <ActProblem act={act} words={words.act} />
      <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
      {hasPassword && (
        <TextInput
          name="currentPassword"
          type="password"
          label={words.current}
          error={act.errorOf('currentPassword')}
          autoComplete="current-password"
          required
        />
      )}
      <TextInput
        name="newPassword"
        type="password"
        label={words.next}
        hint={words.hint}
        error={act.errorOf('newPassword')}
        autoComplete="new-password"
        maxLength={200}
        required
      />
      <p>{words.help}</p>
      <Button type="submit" kind="secondary" disabled={act.pending}>
        {words.save}
      </Button>
    </Form>
  );
}
