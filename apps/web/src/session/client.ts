import { stringifyDocument } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';
import { ACTING_HEADER, type Acting, actingFromPath, FOLLOWING_HEADER } from './acting.ts';

type Answer<Result> = {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
};

/** One operation by the web's own relay, same origin, POST only. Throws where the network is lost or no JSON comes back. */
async function send<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  headers: Record<string, string> = actingHeaders(),
): Promise<Answer<Result>> {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: stringifyDocument(document), variables }),
  });
  return response.json();
}

/** Reads for a control on the page, acting as its address says; null where it cannot be had now. */
export async function read<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  headers?: Record<string, string>,
): Promise<Result | null> {
  const answer = await send(document, variables, headers).catch(() => null);
  return answer && !answer.errors ? (answer.data ?? null) : null;
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
export function readFollowing<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  { meetingId, version }: { meetingId: string; version: number },
): Promise<Result | null> {
  return read(document, variables, { ...actingHeaders(), [FOLLOWING_HEADER]: `${meetingId};${version}` });
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
export async function perform<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  acting?: Acting,
): Promise<Result> {
  const headers = acting && { 'accept-language': window.document.documentElement.lang, [ACTING_HEADER]: acting };
  const answer = await send(document, variables, headers).catch((lost: unknown) => {
    throw new Unreachable(String(lost));
  });
  const failure = answer.errors?.[0];
  if (failure || !answer.data) {
    const code = failure?.extensions?.code;
    throw new Unreachable(failure?.message ?? 'no data', typeof code === 'string' ? code : null);
  }
  return answer.data;
}
