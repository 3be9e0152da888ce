import 'server-only';
import { defaultLocale, isLocale } from '@kenes/messages';
import type { NextRequest } from 'next/server';
import { ACTING_HEADER, FOLLOWING_HEADER, readActing, readFollowed } from './acting.ts';
import { apiHeaders } from './api-headers.ts';
import { sessionId } from './cookie.ts';

/** Answers a request that did not come from a page of ours; browsers set the header themselves and scripts cannot. */
export function refuseForeign(request: NextRequest): Response | null {
  if (request.headers.get('sec-fetch-site') === 'same-origin') return null;
  return Response.json({ errors: [{ message: 'Only pages of this site may ask here.' }] }, { status: 403 });
}

/**
 * Headers for passing a browser's request on. Who acts comes from the page's own address: by header, or by `?acting=`
 * where a browser sets no headers (pictures, downloads).
 */
export async function relayHeaders(request: NextRequest): Promise<Record<string, string>> {
  const language = request.headers.get('accept-language')?.slice(0, 2);
  const headers = apiHeaders({
    session: await sessionId(),
    acting: readActing(request.headers.get(ACTING_HEADER) ?? request.nextUrl.searchParams.get('acting')),
    locale: isLocale(language) ? language : defaultLocale,
    forwarded: request.headers.get('x-forwarded-for'),
    userAgent: request.headers.get('user-agent'),
  });
  // What a browser asks has the small budget of strangers, unless it is a document the API knows beforehand.
  const followed = readFollowed(request.headers.get(FOLLOWING_HEADER));
  return { ...headers, ...(followed && { [FOLLOWING_HEADER]: followed }), 'kenes-relay': '1' };
}

/** An answer of the API handed on as a stream, with only the headers named. */
export function handOn(response: Response, names: readonly string[]): Response {
  const headers = new Headers();
  for (const name of names) {
    const value = response.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(response.body, { status: response.status, headers });
}
