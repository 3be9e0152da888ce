import { defaultLocale, isLocale } from '@kenes/messages';
import type { NextRequest } from 'next/server';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/api.ts';
import { SESSION_COOKIE } from '../../../session/options.ts';
import { refuseForeign, relayHeaders } from '../../../session/relay.ts';

const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) { __typename }
  }
`);

/** Ends the session in the database, then forgets the cookie. A form posts here; no script is needed. */
export async function POST(request: NextRequest): Promise<Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const locale = String((await request.formData()).get('locale'));
  const carried = await relayHeaders(request);
  if (carried.authorization) {
    // A session that has already ended is signed out all the same.
    await send(SignOut, { input: { key: crypto.randomUUID() } }, { ...carried, 'kenes-acting': 'account' }).catch(
      () => null,
    );
  }
  return new Response(null, {
    status: 303,
    headers: {
      location: `/${isLocale(locale) ? locale : defaultLocale}`,
      'set-cookie': `${SESSION_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`,
    },
  });
}
