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
  };
}
