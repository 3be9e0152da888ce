import type { NextRequest } from 'next/server';
import { environment } from '../../../environment.ts';
import { handOn, refuseForeign, relayHeaders } from '../../../session/relay.ts';

type Streaming = RequestInit & { duplex: 'half' };

const OURS = new Set(['kenes-web-secret', 'kenes-client-address', 'kenes-acting', 'kenes-relay']);

/**
 * An upload on its way to the API: the body is handed on as it arrives and never held here. The file's own facts come as
 * `Kenes-*` headers or as parts of a multipart body; whose request it is, this server says itself.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const described = [...request.headers].filter(([name]) => name.startsWith('kenes-') && !OURS.has(name));
  const length = request.headers.get('content-length');
  const upload: Streaming = {
    method: 'POST',
    cache: 'no-store',
    headers: {
      ...Object.fromEntries(described),
      ...(await relayHeaders(request)),
      'content-type': request.headers.get('content-type') ?? 'application/octet-stream',
      ...(length && { 'content-length': length }),
    },
    body: request.body,
    duplex: 'half',
    signal: request.signal,
  };
  try {
    const response = await fetch(`${environment().apiUrl}/files${request.nextUrl.search}`, upload);
    return handOn(response, ['content-type']);
  } catch {
    return Response.json({ code: 'API_AWAY', message: 'The API does not answer.' }, { status: 502 });
  }
}
