import { type AnyVariables, type Client, createClient, fetchExchange } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';
import { ACTING_HEADER, actingFromPath } from './acting.ts';

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

/** The API could not be asked, or broke: nobody's input. What was entered stays on the screen. */
export class Unreachable extends Error {}

/** Performs an act. Expected refusals come back as data; only a lost network or a fault throws `Unreachable`. */
export async function perform<Result, Variables extends AnyVariables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await browserClient().mutation(document, variables).toPromise();
  if (answer.error || !answer.data) throw new Unreachable(answer.error?.message ?? 'no data');
  return answer.data;
}
