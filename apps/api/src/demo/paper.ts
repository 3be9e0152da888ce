import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Capacity, tenantOf } from '../kernel/capacity.ts';
import { receiveFile } from '../modules/files/receive-file.ts';
import type { Performer } from './performer.ts';

/** A document of one empty page, kept the way an upload is; gives the stored file's opaque id. */
export async function storePaper(performer: Performer, capacity: Capacity, fileName: string): Promise<string> {
  const tenantId = tenantOf(capacity);
  if (!tenantId) throw new Error('a paper is kept in a tenant');
  const received = await receiveFile(performer.operation(capacity), capacity, tenantId, {
    key: randomUUID(),
    purpose: 'DOCUMENT',
    missionId: null,
    letterId: null,
    trackId: null,
    fileName,
    stream: Readable.from([onePage]),
    capture: { capturedAt: null, latitude: null, longitude: null },
  });
  if ('problem' in received) throw new Error(`a paper was not kept: ${JSON.stringify(received.problem)}`);
  return received.file.id;
}

const onePage = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
