import 'server-only';
import type { NextRequest } from 'next/server';
import { environment } from '../environment.ts';
import { handOn, relayHeaders } from './relay.ts';

const HEADERS = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'etag',
  'last-modified',
  'kenes-rows',
  'x-robots-tag',
];

/**
 * Hands on what the API serves as a plain route (`files/…`, `documents/…`): streamed, in the capacity that `?acting=`
 * names, with the API's own word on how it may be shown. A path that climbs is not there; an API that is away is 502.
 */
export async function relayDownload(request: NextRequest, under: string, path: readonly string[]): Promise<Response> {
  if (path.some((part) => part === '..' || part === '.')) return new Response(null, { status: 404 });
  const carried = await relayHeaders(request);
  for (const name of ['range', 'if-none-match', 'if-modified-since']) {
    const value = request.headers.get(name);
    if (value) carried[name] = value;
  }
  const search = new URLSearchParams(request.nextUrl.searchParams);
  search.delete('acting');
  const asked = search.size > 0 ? `?${search}` : '';
  try {
    const address = `${environment().apiUrl}/${under}/${path.map(encodeURIComponent).join('/')}${asked}`;
    return handOn(await fetch(address, { cache: 'no-store', headers: carried, signal: request.signal }), HEADERS);
  } catch {
    return new Response(null, { status: 502 });
  }
}
