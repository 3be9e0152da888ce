import 'server-only';
import { graphql } from '../graphql.ts';
import { send } from './api.ts';
import { apiHeaders } from './api-headers.ts';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInSuccess { session }
      ... on Problem { message }
    }
  }
`);

/**
 * Asks the API for a session. Returns its opaque id, which goes into the cookie and nowhere else. A refusal is thrown
 * with the API's sentence in the reader's language: next-auth carries it to the form.
 */
export async function signInWithPassword(
  given: { email: string; password: string; locale: string },
  incoming: Record<string, string | undefined>,
): Promise<string> {
  const { signIn } = await send(
    SignIn,
    { input: { key: crypto.randomUUID(), email: given.email, password: given.password } },
    apiHeaders({
      session: null,
      acting: null,
      locale: given.locale,
      forwarded: incoming['x-forwarded-for'],
      userAgent: incoming['user-agent'],
    }),
  );
  if (signIn.__typename !== 'SignInSuccess') throw new Error(signIn.message);
  return signIn.session;
}
