import type { NextRequest } from 'next/server';
import { relayDownload } from '../../../../session/relay-download.ts';

/** A calendar (RFC 5545) for a program that subscribes to it: a council's, or a person's own by its token. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  return relayDownload(request, 'calendar', (await params).path);
}
