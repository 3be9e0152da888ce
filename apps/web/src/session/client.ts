import { type AnyVariables, type Client, createClient, fetchExchange } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';
import { ACTING_HEADER, type Acting, actingFromPath } from './acting.ts';

let client: Client | undefined;

/** The browser's GraphQL client: same origin, POST only, acting as the page's own address says at the time. */
export function browserClient(): Client {
  client ??= createClient({
    url: '/api/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetchOptions: () => {
      const { pathname } = window.location;
      const acting = pathname.split('/')[2] === 'account' ? 'account' : actingFromPath(pathname);
      return {
        headers: { 'accept-language': document.documentElement.lang, ...(acting && { [ACTING_HEADER]: acting }) },
      };
    },
  });
  return client;
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
