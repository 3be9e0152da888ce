import type { NextRequest } from 'next/server';
import { environment } from '../../../environment.ts';
import { handOn, refuseForeign, relayHeaders } from '../../../session/relay.ts';

const MOST_BYTES = 1_000_000;

/**
 * The browser's way to the API: same origin, JSON by POST only. The session is read from the cookie here and never
 * shown to a script. Answers are streamed through, those of subscriptions as long as the browser listens: its
 * leaving ends the API's stream too.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    return Response.json({ errors: [{ message: 'Send JSON.' }] }, { status: 415 });
  }
  const body = await request.text();
  if (body.length > MOST_BYTES) return Response.json({ errors: [{ message: 'Too long.' }] }, { status: 413 });
  const accept = request.headers.get('accept') ?? 'application/json';
  const stream = accept === 'text/event-stream';
  try {
    const response = await fetch(`${environment().apiUrl}/graphql${stream ? '/stream' : ''}`, {
      method: 'POST',
      cache: 'no-store',
      headers: {
        ...(await relayHeaders(request)),
        'content-type': 'application/json',
        accept,
      },
      body,
      signal: request.signal,
    });
    return handOn(response, ['content-type', 'cache-control', 'retry-after', 'x-accel-buffering']);
  } catch {
    return Response.json(
      { errors: [{ message: 'The API does not answer.', extensions: { code: 'API_AWAY' } }] },
      { status: 502 },
    );
  }
}
