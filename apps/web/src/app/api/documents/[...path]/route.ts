import type { NextRequest } from 'next/server';
import { relayDownload } from '../../../../session/relay-download.ts';

/** A document (DOCX, PDF, XLSX) made on request from what its reader may see. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  return relayDownload(request, 'documents', (await params).path);
}
