'use client';

import { Button, Checkbox, Form, Select, TextInput } from '@kenes/ui';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';
import { openSession } from '../signin/open-session.ts';

const AcceptInvitationMutation = graphql(
  `mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationSuccess { accountId }
      ...ProblemParts
    }
  }`,
  [ProblemParts],
);

type Words = {
  form: FormWords;
  newLead: string;
  knownLead: string;
  signedInLead: string;
  surname: string;
  givenName: string;
  patronymic: string;
  password: string;
  passwordHint: string | null;
  show: string;
  language: string;
  kk: string;
  ru: string;
  en: string;
  accept: string;
};

/**
 * Accepts: a new person names themselves and chooses a password, one who has an account gives theirs, one who is signed
 * in says yes. Then they are signed in and stand at their workplace.
 */
export function AcceptInvitation({
  token,
  email,
  locale,
  mode,
  words,
}: {
  token: string;
  email: string;
  locale: string;
  mode: 'new' | 'known' | 'signedIn';
  words: Words;
}) {
  const [shown, setShown] = useState(false);
  const act = useAct(
    async (input, form) => {
      const text = (name: string) => String(form.get(name) ?? '').trim() || null;
      const password = String(form.get('password') ?? '');
      const fresh = mode === 'new';
      const language = fresh ? (text('locale') ?? locale) : locale;
      const { acceptInvitation } = await perform(AcceptInvitationMutation, {
        input: {
          ...input,
          token,
          password: mode === 'signedIn' ? null : password,
          ...(fresh && {
            surname: text('surname'),
            givenName: text('givenName'),
            patronymic: text('patronymic'),
            locale: language,
          }),
        },
      });
      if (acceptInvitation.__typename === 'AcceptInvitationSuccess') {
        if (mode !== 'signedIn') await openSession({ email, password, locale: language });
        // Signing in leads a signed-in person on to their first workplace.
        window.location.assign(`/${language}/sign-in`);
      }
      return acceptInvitation;
    },
    () => undefined,
  );
  return (
    <Form method="post" onSubmit={act.submit}>
      <p>{{ new: words.newLead, known: words.knownLead, signedIn: words.signedInLead }[mode]}</p>
      <ActProblem act={act} words={words.form.act} />
      {mode === 'new' && (
        <>
          <TextInput
            name="surname"
            label={words.surname}
            error={act.errorOf('surname')}
            autoComplete="family-name"
            maxLength={100}
            required
          />
          <TextInput
            name="givenName"
            label={words.givenName}
            error={act.errorOf('givenName')}
            autoComplete="given-name"
            maxLength={100}
            required
          />
          <TextInput
            name="patronymic"
            label={words.patronymic}
            error={act.errorOf('patronymic')}
            optional={words.form.optional}
            autoComplete="additional-name"
            maxLength={100}
          />
          <Select name="locale" label={words.language} defaultValue={locale}>
            <option value="kk">{words.kk}</option>
            <option value="ru">{words.ru}</option>
            <option value="en">{words.en}</option>
          </Select>
        </>
      )}
      {mode !== 'signedIn' && (
        <>
          {/* The name under which a password manager keeps it. */}
          <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
          <TextInput
            name="password"
            type={shown ? 'text' : 'password'}
            label={words.password}
            hint={words.passwordHint ?? undefined}
            error={act.errorOf('password')}
            autoComplete={mode === 'new' ? 'new-password' : 'current-password'}
            maxLength={200}
            required
          />
          <Checkbox name="show" label={words.show} checked={shown} onChange={() => setShown(!shown)} />
        </>
      )}
      <Button type="submit" size="large" icon="check" disabled={act.pending}>
        {words.accept}
      </Button>
    </Form>
  );
}
