import type { NextRequest } from 'next/server';
import { relayDownload } from '../../../../session/relay-download.ts';

/** A file or a picture on its way to a reader. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  return relayDownload(request, 'files', (await params).path);
}
