import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { OidcSettings } from '../environment.ts';
import { graphql } from '../graphql.ts';
import { ApiFailure, send } from './api.ts';
import { apiHeaders } from './api-headers.ts';
import type { AuthRequest } from './options.ts';

const SignInWithOidc = graphql(`
  mutation SignInWithOidc($input: SignInWithOidcInput!) {
    signInWithOidc(input: $input) {
      __typename
      ... on SignInWithOidcSuccess { session }
      ... on Problem { code }
    }
  }
`);

/**
 * The organisation's own provider (OpenID Connect), found by its description at `<issuer>/.well-known/…`: code flow with
 * PKCE, state and nonce, which next-auth keeps in its encrypted cookies and compares. Without a secret it is a public client.
 */
export function oidcProvider({ issuer, clientId, clientSecret, name }: OidcSettings): OAuthConfig<{ sub: string }> {
  return {
    id: 'oidc',
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer,
    clientId,
    ...(clientSecret ? { clientSecret } : { client: { token_endpoint_auth_method: 'none' } }),
    authorization: { params: { scope: 'openid email' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: 10_000 },
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** Hands the id token to the API, which verifies it itself. Gives the session's opaque id, or the code of why not. */
export async function sessionByProvider(
  idToken: string | undefined,
  { locale, headers }: AuthRequest,
): Promise<{ session: string } | { code: string }> {
  if (!idToken) return { code: 'OIDC_TOKEN_REFUSED' };
  const carried = apiHeaders({
    session: null,
    acting: null,
    locale,
    forwarded: headers['x-forwarded-for'],
    userAgent: headers['user-agent'],
  });
  try {
    const input = { key: crypto.randomUUID(), idToken };
    const { signInWithOidc: answer } = await send(SignInWithOidc, { input }, carried);
    return answer.__typename === 'SignInWithOidcSuccess' ? { session: answer.session } : { code: answer.code };
  } catch (failure) {
    if (failure instanceof ApiFailure) return { code: 'UNAVAILABLE' };
    throw failure;
  }
}
