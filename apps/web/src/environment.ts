import 'server-only';

/** What the web server is told from outside. Read once per process. */
export type Environment = {
  /** Where the API listens, without a slash at the end. */
  readonly apiUrl: string;
  /** Where people reach this server. */
  readonly webUrl: string;
  /** Shared with the API: proves that a client's address comes from us. */
  readonly webSecret: string;
  /** Encrypts the cookie, which holds nothing but a session's opaque id. */
  readonly sessionSecret: string;
  /** How many reverse proxies of ours stand in front, each adding its peer to X-Forwarded-For. */
  readonly proxyHops: number;
  readonly production: boolean;
  /** The organisation's own provider (OpenID Connect); null where people sign in by password alone. */
  readonly oidc: OidcSettings | null;
};

/** Where people of one organisation sign in: the issuer and client are the API's too, which verifies the id token. */
export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  /** None for a public client: PKCE alone. */
  readonly clientSecret: string | null;
  /** As the button calls it. */
  readonly name: string;
};

let known: Environment | undefined;

/** The environment. In production a missing secret is one sentence naming the variable, and no start. */
export function environment(): Environment {
  known ??= read(process.env);
  return known;
}

function read(source: NodeJS.ProcessEnv): Environment {
  const production = source.KENES_ENV === 'production';
  const secret = (name: string, fallback: string): string => {
    const value = source[name];
    if (value) return value;
    if (production) throw new Error(`${name} is not set: in production every secret is given by the operator.`);
    return fallback;
  };
  return {
    apiUrl: (source.KENES_API_URL ?? `http://127.0.0.1:${source.KENES_API_PORT ?? '4000'}`).replace(/\/$/, ''),
    webUrl: (source.KENES_WEB_URL ?? `http://localhost:${source.KENES_WEB_PORT ?? '3000'}`).replace(/\/$/, ''),
    webSecret: secret('KENES_WEB_SECRET', 'development-web-secret'),
    sessionSecret: secret('NEXTAUTH_SECRET', 'development-session-secret'),
    proxyHops: Number(source.KENES_PROXY_HOPS ?? '1'),
    production,
    oidc: oidcSettings(source),
  };
}

function oidcSettings(source: NodeJS.ProcessEnv): OidcSettings | null {
  const { KENES_OIDC_ISSUER: issuer, KENES_OIDC_CLIENT_ID: clientId } = source;
  if (!issuer) return null;
  if (!clientId) throw new Error('KENES_OIDC_CLIENT_ID is not set, though KENES_OIDC_ISSUER is.');
  return {
    issuer,
    clientId,
    clientSecret: source.KENES_OIDC_CLIENT_SECRET || null,
    name: source.KENES_OIDC_NAME || new URL(issuer).host,
  };
}
