import { type AnyVariables, type Client, createClient, fetchExchange } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';
import { ACTING_HEADER, type Acting, actingFromPath, FOLLOWING_HEADER } from './acting.ts';

let client: Client | undefined;

/** The browser's GraphQL client: same origin, POST only, acting as the page's own address says at the time. */
export function browserClient(): Client {
  client ??= createClient({
    url: '/api/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetchOptions: () => ({ headers: actingHeaders() }),
  });
  return client;
}

/** In whose name and in which language the page that is open asks. */
export function actingHeaders(): Record<string, string> {
  const { pathname } = window.location;
  const acting = pathname.split('/')[2] === 'account' ? 'account' : actingFromPath(pathname);
  return { 'accept-language': document.documentElement.lang, ...(acting && { [ACTING_HEADER]: acting }) };
}

/**
 * Reads again what a page shows of a sitting that has come to a version; null where it cannot be had now. The API is told
 * the version, so that the read may be one with that of others who were told the same.
 */
export async function readFollowing<Result, Variables extends AnyVariables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  { meetingId, version }: { meetingId: string; version: number },
): Promise<Result | null> {
  const headers = { ...actingHeaders(), [FOLLOWING_HEADER]: `${meetingId};${version}` };
  const { data, error } = await browserClient()
    .query(document, variables, { requestPolicy: 'network-only', fetchOptions: { headers } })
    .toPromise();
  return error || !data ? null : data;
}

/** The API could not be asked, or broke: nobody's input. What was entered stays on the screen. `code` is the API's, e.g. `SESSION_ENDED`. */
export class Unreachable extends Error {
  readonly code: string | null;
  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

/**
 * Performs an act, in the capacity of the page's address or in the one given (what a device sends later has its own).
 * Expected refusals come back as data; only a lost network, an ended session or a fault throws `Unreachable`.
 */
export async function perform<Result, Variables extends AnyVariables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  acting?: Acting,
): Promise<Result> {
  const headers = acting && { 'accept-language': window.document.documentElement.lang, [ACTING_HEADER]: acting };
  const answer = await browserClient()
    .mutation(document, variables, headers && { fetchOptions: { headers } })
    .toPromise();
  if (answer.error || !answer.data) {
    const code: unknown = answer.error?.graphQLErrors[0]?.extensions.code;
    throw new Unreachable(answer.error?.message ?? 'no data', typeof code === 'string' ? code : null);
  }
  return answer.data;
}
