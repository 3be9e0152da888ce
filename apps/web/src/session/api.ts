import 'server-only';
import { stringifyDocument } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { environment } from '../environment.ts';
import type { Acting } from './acting.ts';
import { apiHeaders } from './api-headers.ts';
import { sessionId } from './cookie.ts';

/** The API is away, broke, or does not let this reader act so (`code`). Its `id`, if any, is in the API's log. */
export class ApiFailure extends Error {
  readonly code: string;
  readonly id: string | null;
  constructor(message: string, code: string, id: string | null = null) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.id = id;
  }
}

type Answer<Result> = {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string; id?: string } }[];
};

/** Sends one operation to the API, as the very text by which it is known there. The one place where the web server speaks GraphQL. */
export async function send<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  carried: Record<string, string>,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(`${environment().apiUrl}/graphql`, {
      method: 'POST',
      cache: 'no-store',
      headers: { 'content-type': 'application/json', ...carried },
      body: JSON.stringify({ query: stringifyDocument(document), variables }),
      signal: AbortSignal.timeout(15_000),
    });
  } catch (cause) {
    throw new ApiFailure(`The API does not answer: ${String(cause)}`, 'API_AWAY');
  }
  const answer: Answer<Result> = await response.json().catch(() => ({}));
  const failure = answer.errors?.[0];
  if (failure) {
    const { code = 'UNEXPECTED', id = null } = failure.extensions ?? {};
    throw new ApiFailure(failure.message, code, id);
  }
  if (!answer.data) throw new ApiFailure(`The API answered ${response.status} without data`, 'UNEXPECTED');
  return answer.data;
}

/**
 * Reads for a server page, as the signed-in person (if any) and in the capacity of the page (`asTenant(slug)` …; none
 * is public). What the capacity cannot see is simply null: the page then calls `notFound()`. A page of another's
 * capacity is not found either; an ended session leads to signing in and back.
 */
export async function query<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  options: { acting?: Acting | null } = {},
): Promise<Result> {
  try {
    return await queryOrFail(document, variables, options);
  } catch (failure) {
    const code = failure instanceof ApiFailure ? failure.code : null;
    if (code === 'SIGN_IN_NEEDED' || code === 'SESSION_ENDED') {
      const [locale, incoming] = await Promise.all([getLocale(), headers()]);
      redirect(`/${locale}/sign-in?back=${encodeURIComponent(incoming.get('x-kenes-path') ?? '/')}`);
    }
    if (code === 'NOT_YOUR_CAPACITY') notFound();
    throw failure;
  }
}

/** The same, for a page that has words of its own for what went wrong: every failure is thrown as `ApiFailure`. */
export async function queryOrFail<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  { acting = null }: { acting?: Acting | null } = {},
): Promise<Result> {
  const [session, locale, incoming] = await Promise.all([sessionId(), getLocale(), headers()]);
  const forwarded = incoming.get('x-forwarded-for');
  return send(document, variables, apiHeaders({ session, acting, locale, forwarded }));
}
