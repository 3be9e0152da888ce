import type { NextRequest } from 'next/server';
import { environment } from '../../../../environment.ts';
import { handOn, relayHeaders } from '../../../../session/relay.ts';

const HEADERS = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'etag',
  'last-modified',
];

/** A file, a picture, a document on its way to a reader: streamed, with the API's own word on how it may be shown. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
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
    const response = await fetch(`${environment().apiUrl}/files/${path.map(encodeURIComponent).join('/')}${asked}`, {
      cache: 'no-store',
      headers: carried,
      signal: request.signal,
    });
    return handOn(response, HEADERS);
  } catch {
    return new Response(null, { status: 502 });
  }
}
