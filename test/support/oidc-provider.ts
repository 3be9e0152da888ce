import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface TestOidcProvider extends AsyncDisposable {
  /** Goes into KENES_OIDC_ISSUER. */
  readonly issuer: string;
  /** Goes into KENES_OIDC_CLIENT_ID and KENES_OIDC_CLIENT_SECRET. */
  readonly client: { readonly id: string; readonly secret: string };
  stop(): Promise<void>;
}

/**
 * A real OpenID Connect provider on loopback, with its own pages of signing in and agreeing. Whoever signs in there with
 * an e-mail is known by it; the address is verified, but for those that begin with `unverified`.
 */
export async function startOidcProvider(port = 0): Promise<TestOidcProvider> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { id: 'kenes', secret: 'a-secret-of-the-test-provider' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: ['http://localhost/api/auth/callback/oidc'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['only for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // Kenes reads the id token alone.
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: !sub.startsWith('unverified') }),
    }),
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  // Kenes takes a free port each time; the rest of the address is as it must be.
  provider.Client.prototype.redirectUriAllowed = (uri) =>
    /^http:\/\/localhost:\d+\/api\/auth\/callback\/oidc$/.test(uri);
  server.on('request', provider.callback());
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { issuer, client, stop, [Symbol.asyncDispose]: stop };
}
