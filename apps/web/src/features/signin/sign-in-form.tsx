'use client';

import { Banner, Button, Form, TextInput, useAlive } from '@kenes/ui';
import { type SubmitEvent, useState } from 'react';
import { openSession } from './open-session.ts';

type Words = { email: string; password: string; submit: string; failed: string; unavailable: string };

/** Signing in through next-auth's own route; the answer is either a way on or a sentence. */
export function SignInForm({ locale, back, words }: { locale: string; back: string; words: Words }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const alive = useAlive();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setPending(true);
    setProblem(null);
    const said = await signIn(String(given.get('email')), String(given.get('password')), locale, words);
    if (said === null) {
      window.location.assign(back);
      return;
    }
    setProblem(said);
    setPending(false);
  }

  return (
    <Form method="post" onSubmit={submit}>
      {problem && <Banner kind="bad">{problem}</Banner>}
      <TextInput name="email" type="email" label={words.email} autoComplete="username" required spellCheck={false} />
      <TextInput name="password" type="password" label={words.password} autoComplete="current-password" required />
      <Button type="submit" size="large" disabled={pending || !alive}>
        {words.submit}
      </Button>
    </Form>
  );
}

/** Null when the cookie is set, else the sentence to show. */
async function signIn(email: string, password: string, locale: string, words: Words): Promise<string | null> {
  try {
    const error = await openSession({ email, password, locale });
    if (error === null) return null;
    if (error === 'CredentialsSignin') return words.failed;
    return /^The API /.test(error) ? words.unavailable : error;
  } catch {
    return words.unavailable;
  }
}
