import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse } from 'graphql';
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { Operation } from '../../kernel/context.ts';
import { createSchema } from '../../schema.ts';
import { useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';

const mutation = /* GraphQL */ `mutation ($input: SignInWithOidcInput!) { signInWithOidc(input: $input) {
  __typename ... on SignInWithOidcSuccess { session expiresAt } ... on Problem { code } } }`;
const clientId = 'kenes-web';

/** A real provider on loopback: it describes itself, publishes its keys and signs with them. */
class Provider {
  private server: Server | null = null;
  private keys: GenerateKeyPairResult | null = null;
  issuer = '';

  async start(): Promise<void> {
    this.keys = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(this.keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    this.server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url === '/.well-known/openid-configuration')
        response.end(JSON.stringify({ issuer: this.issuer, jwks_uri: `${this.issuer}/keys` }));
      else response.end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(null));
  }

  /** An id token as the provider would sign it; `change` is what a forger or an accident would change. */
  async token(
    claims: Record<string, unknown>,
    change: {
      key?: CryptoKey;
      issuer?: string;
      audience?: string | string[];
      issuedAt?: number;
      expires?: number;
      alg?: string;
    } = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const key = change.key ?? this.keys?.privateKey;
    if (!key) throw new Error('the provider has not started');
    return new SignJWT(claims)
      .setProtectedHeader({ alg: change.alg ?? 'RS256', kid: 'one' })
      .setIssuer(change.issuer ?? this.issuer)
      .setAudience(change.audience ?? clientId)
      .setIssuedAt(change.issuedAt ?? now)
      .setExpirationTime(change.expires ?? now + 300)
      .sign(key);
  }
}

describe('signing in by the organisation’s own provider', () => {
  const api = useApi();
  const provider = new Provider();
  const schema = createSchema();
  beforeAll(async () => provider.start());
  afterAll(async () => provider.stop());

  async function signIn(
    idToken: string,
    more: { nonce?: string; key?: string; oidc?: { issuer: string; clientId: string } | null } = {},
  ) {
    const { nonce, key, oidc = { issuer: provider.issuer, clientId } } = more;
    const operation = new Operation({
      ...api(),
      services: { ...api().services, oidc },
      capacity: { kind: 'PUBLIC' },
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: 'test', trusted: true },
    });
    const result = await execute({
      schema,
      document: parse(mutation),
      contextValue: operation,
      variableValues: { input: { key: key ?? crypto.randomUUID(), idToken, nonce: nonce ?? null } },
    });
    await operation.end();
    if (result.errors?.[0]) throw result.errors[0];
    return result.data?.signInWithOidc as { __typename: string; code?: string; session?: string };
  }
  const person = async () => {
    const account = await anAccount(api());
    return { account, claims: { sub: crypto.randomUUID(), email: account.email, email_verified: true } };
  };

  it('who was invited comes in by the verified address, and later by the tie alone', async () => {
    const { account, claims } = await person();
    expect(await signIn(await provider.token(claims))).toMatchObject({ __typename: 'SignInWithOidcSuccess' });
    const renamed = { sub: claims.sub, email: 'another@example.kz', email_verified: true };
    expect(await signIn(await provider.token(renamed))).toMatchObject({ __typename: 'SignInWithOidcSuccess' });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query('select count(*)::int as n from session where account_id = $1', [account.id]),
    );
    expect(rows[0].n).toBe(2);
  });

  it('a repeated submit opens one session', async () => {
    const { claims } = await person();
    const [token, key] = [await provider.token(claims), crypto.randomUUID()];
    const first = await signIn(token, { key });
    expect((await signIn(token, { key })).session).toBe(first.session);
  });

  it('nobody comes in uninvited, by an unverified address, or into an account tied to another', async () => {
    const stranger = { sub: 'stranger', email: 'stranger@example.kz', email_verified: true };
    expect(await signIn(await provider.token(stranger))).toMatchObject({ code: 'NO_ACCOUNT_FOR_PERSON' });
    const { claims } = await person();
    expect(await signIn(await provider.token({ ...claims, email_verified: false }))).toMatchObject({
      code: 'NO_ACCOUNT_FOR_PERSON',
    });
    await signIn(await provider.token(claims));
    expect(await signIn(await provider.token({ ...claims, sub: 'somebody else' }))).toMatchObject({
      code: 'NO_ACCOUNT_FOR_PERSON',
    });
  });

  it('a disabled account stays out', async () => {
    const { account, claims } = await person();
    await withClient(api().test.superuser, (client) =>
      client.query(`update account set state = 'DISABLED' where id = $1`, [account.id]),
    );
    expect(await signIn(await provider.token(claims))).toMatchObject({ code: 'NO_ACCOUNT_FOR_PERSON' });
  });

  it('a token that is forged, old, expired, or made for another is refused', async () => {
    const { claims } = await person();
    const forger = await generateKeyPair('RS256');
    const now = Math.floor(Date.now() / 1_000);
    const bad = {
      'signed by another key': await provider.token(claims, { key: forger.privateKey }),
      'of another issuer': await provider.token(claims, { issuer: 'https://login.example.com' }),
      'for another client': await provider.token(claims, { audience: 'another-client' }),
      'for several, not saying for whom': await provider.token(claims, { audience: [clientId, 'another-client'] }),
      expired: await provider.token(claims, { expires: now - 120 }),
      'eleven minutes old': await provider.token(claims, { issuedAt: now - 700, expires: now + 300 }),
      'without a signature': `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ ...claims, iss: provider.issuer, aud: clientId }))}.`,
      'no token at all': 'x',
    };
    for (const [what, token] of Object.entries(bad))
      expect([what, await signIn(token)]).toMatchObject([what, { code: 'OIDC_TOKEN_REFUSED' }]);
  });

  it('a nonce that was sent must stand in the token', async () => {
    const { claims } = await person();
    const token = await provider.token({ ...claims, nonce: 'n-1' });
    expect(await signIn(token, { nonce: 'n-2' })).toMatchObject({ code: 'OIDC_TOKEN_REFUSED' });
    expect(await signIn(token, { nonce: 'n-1' })).toMatchObject({ __typename: 'SignInWithOidcSuccess' });
  });

  it('without configuration, or with a provider that does not answer, it says so', async () => {
    const { claims } = await person();
    const token = await provider.token(claims);
    expect(await signIn(token, { oidc: null })).toMatchObject({ code: 'OIDC_NOT_CONFIGURED' });
    const nowhere = { issuer: 'http://127.0.0.1:9', clientId };
    expect(await signIn(token, { oidc: nowhere })).toMatchObject({ code: 'OIDC_PROVIDER_UNREACHABLE' });
  });
});
