import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** The organisation's own provider, by configuration. */
export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
}

/** What a verified id token says of the person. */
export interface OidcPerson {
  /** Issuer and subject together: unique among all providers. */
  readonly subject: string;
  /** Only an address that the provider has verified itself. */
  readonly verifiedEmail: string | null;
}

/** Said instead of a person: the provider cannot be asked, or the token is not what it should be. */
export type OidcFailure = 'OIDC_PROVIDER_UNREACHABLE' | 'OIDC_TOKEN_REFUSED';

const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const keySets = new Map<string, Promise<JWTVerifyGetKey>>();

/**
 * Verifies an id token itself, against the keys its issuer publishes: signature by a public key, issuer, audience, times, at
 * most ten minutes old, the nonce where one was sent. The web server's word is not taken for any of it.
 */
export async function verifyIdToken(
  provider: OidcProvider,
  idToken: string,
  nonce: string | null,
  now: Date,
): Promise<OidcPerson | OidcFailure> {
  let keys: JWTVerifyGetKey;
  try {
    keys = await keysOf(provider.issuer);
  } catch {
    return 'OIDC_PROVIDER_UNREACHABLE';
  }
  try {
    const { payload } = await jwtVerify(idToken, keys, {
      issuer: provider.issuer,
      audience: provider.clientId,
      algorithms,
      currentDate: now,
      clockTolerance: 30,
      maxTokenAge: '10 minutes',
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    return suits(payload, provider, nonce) ? personOf(payload, provider) : 'OIDC_TOKEN_REFUSED';
  } catch (error) {
    const ofToken =
      error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC';
    return ofToken ? 'OIDC_TOKEN_REFUSED' : 'OIDC_PROVIDER_UNREACHABLE';
  }
}

function suits(payload: JWTPayload, provider: OidcProvider, nonce: string | null): boolean {
  if (nonce !== null && payload.nonce !== nonce) return false;
  // With several audiences the token must say that it was made for us.
  return !Array.isArray(payload.aud) || payload.aud.length === 1 || payload.azp === provider.clientId;
}

function personOf(payload: JWTPayload, provider: OidcProvider): OidcPerson {
  const verified = payload.email_verified === true && typeof payload.email === 'string';
  return {
    subject: `${provider.issuer} ${payload.sub ?? ''}`,
    verifiedEmail: verified ? String(payload.email).trim().toLowerCase() : null,
  };
}

/** The issuer's keys, found by its own description; asked again when a token names a key that is not known. */
function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const known = keySets.get(issuer);
  if (known) return known;
  const found = discover(issuer);
  keySets.set(issuer, found);
  found.catch(() => keySets.delete(issuer));
  return found;
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
    redirect: 'error',
  });
  if (!response.ok) throw new Error('the provider does not describe itself');
  const description: unknown = await response.json();
  const { issuer: says, jwks_uri: address } = Object(description) as { issuer?: unknown; jwks_uri?: unknown };
  if (says !== issuer || typeof address !== 'string') throw new Error('the provider describes another');
  const url = new URL(address);
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  if (url.protocol !== 'https:' && !local) throw new Error('the provider’s keys are not behind TLS');
  return createRemoteJWKSet(url, { timeoutDuration: 5_000, cooldownDuration: 10_000 });
}
