'use client';

import { Banner, Button, Checkbox, Form, TextInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './desk.module.css';

const InviteOfficerMutation = graphql(
  `mutation InviteOfficer($input: InviteOfficerInput!) {
    inviteOfficer(input: $input) { __typename ... on InviteOfficerSuccess { link } ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Invites a colleague by mail; the link is shown once, to be handed over in another way too. */
export function InviteOfficer({
  words,
}: {
  words: { form: FormWords; email: string; position: string; chief: string; send: string; sent: string };
}) {
  const router = useRouter();
  const [link, setLink] = useState<string | null>(null);
  const act = useAct(
    async (input, form) => {
      const { inviteOfficer } = await perform(InviteOfficerMutation, {
        input: {
          ...input,
          email: String(form.get('email') ?? ''),
          position: String(form.get('position') ?? '').trim() || null,
          chief: form.get('chief') === 'on',
        },
      });
      if (inviteOfficer.__typename === 'InviteOfficerSuccess') setLink(inviteOfficer.link);
      return inviteOfficer;
    },
    () => router.refresh(),
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.form.act} />
      {link && (
        <Banner kind="good" title={words.sent}>
          <span className={css.link}>{link}</span>
        </Banner>
      )}
      <TextInput name="email" type="email" label={words.email} error={act.errorOf('email')} required />
      <TextInput
        name="position"
        label={words.position}
        error={act.errorOf('position')}
        optional={words.form.optional}
        maxLength={300}
      />
      <Checkbox name="chief" label={words.chief} />
      <Button type="submit" icon="send" disabled={act.pending}>
        {words.send}
      </Button>
    </Form>
  );
}
