import { timingSafeEqual } from 'node:crypto';
import { isLocale, type Locale } from '@kenes/messages';
import type { FastifyRequest } from 'fastify';
import type { Capacity } from '../kernel/capacity.ts';
import { type Client, Operation } from '../kernel/context.ts';
import type { StatementListener } from '../kernel/database.ts';
import { decodeId } from '../kernel/id.ts';
import type { Kenes } from '../kernel/process.ts';
import { authenticate, type Credentials } from '../modules/people/authenticate.ts';
import { RecentAccess } from '../modules/people/recent-access.ts';

/** What the server knows of a request beside its operation. */
export interface RequestMarks {
  /** The document was known beforehand (persisted, or sent by our own web server): it may be compiled and cost more. */
  readonly ownDocument: boolean;
  /** Which sitting the client follows and which version of it has been told of: such reads may be answered together. */
  readonly following: Following | null;
}

export interface Following {
  readonly id: string;
  readonly uuid: string;
  readonly seen: number;
  /** Becomes true when something looks at who in particular asks. */
  personal: boolean;
}

/** Who asks, in what language: for GraphQL and for plain routes alike. */
export interface Requester {
  readonly capacity: Capacity;
  readonly sessionId: string | null;
  readonly locale: Locale;
  readonly client: Client;
  /** Told when a command was done, so that nobody's access is remembered over it. */
  readonly onAct?: () => void;
}

export type AuthenticateRequest = (request: FastifyRequest, onStatement?: StatementListener) => Promise<Requester>;

/** Where a request comes from: the web server's word counts only with the shared secret. */
export function clientAddressOf(request: FastifyRequest, webSecret: string): string {
  const trusted = sameSecret(header(request, 'kenes-web-secret'), webSecret);
  return (trusted ? header(request, 'kenes-client-address') : null) ?? request.ip;
}

/** What a request says of whom it comes from. */
export function credentialsOf(request: FastifyRequest): Credentials {
  return {
    token: header(request, 'authorization')?.match(/^Bearer ([A-Za-z0-9_-]{20,100})$/)?.[1] ?? null,
    acting: header(request, 'kenes-acting'),
  };
}

/** Reads the headers that the web server sets; its word about a client's address counts only with the shared secret. */
export function requestAuthenticator(kenes: Kenes, webSecret: string, recent: RecentAccess): AuthenticateRequest {
  return async (request, onStatement) => {
    const trusted = sameSecret(header(request, 'kenes-web-secret'), webSecret);
    const { token, acting } = credentialsOf(request);
    const look = () =>
      authenticate(kenes.database, { token, acting }, kenes.clock.now(), String(kenes.clock.today()), onStatement);
    const { capacity, sessionId } = token && acting ? await recent.of(token, acting, look) : await look();
    return {
      capacity,
      sessionId,
      onAct: () => recent.forget(),
      locale: localeOf(request),
      client: {
        address: clientAddressOf(request, webSecret),
        agent: header(request, 'user-agent'),
        trusted,
      },
    };
  };
}

/** The operation of a GraphQL request, with what the server knows of its document. */
export async function operationOf(
  kenes: Kenes,
  request: FastifyRequest,
  authenticateRequest: AuthenticateRequest,
): Promise<Operation & RequestMarks> {
  const requester = await authenticateRequest(request);
  const following = followingOf(request);
  const onPersonal = following
    ? () => {
        following.personal = true;
      }
    : undefined;
  const operation = new Operation({ ...kenes, ...requester, onPersonal });
  // The web server's own texts are ours; what it relays from a browser is ours only by its id in the manifest.
  const relayed = header(request, 'kenes-relay') !== null;
  return Object.assign(operation, {
    following,
    ownDocument: request.persistedDocument === true || (requester.client.trusted && !relayed),
  });
}

/** `Kenes-Following: <sitting's ID>;<version>`. */
function followingOf(request: FastifyRequest): Following | null {
  const [, id, seen] = header(request, 'kenes-following')?.match(/^([A-Za-z0-9_-]{43});(\d{1,9})$/) ?? [];
  const ref = id ? decodeId(id) : null;
  return id && ref ? { id, uuid: ref.id, seen: Number(seen), personal: false } : null;
}

function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value.length > 0 ? value : null;
}

function localeOf(request: FastifyRequest): Locale {
  const wanted = header(request, 'kenes-locale') ?? header(request, 'accept-language')?.slice(0, 2);
  return isLocale(wanted) ? wanted : 'kk';
}

function sameSecret(given: string | null, secret: string): boolean {
  if (!given) return false;
  const a = Buffer.from(given);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set where the request named a persisted document. */
    persistedDocument?: boolean;
  }
}
