import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { LegalDate } from '@kenes/calendar';
import sharp from 'sharp';
import { type Capacity, tenantOf } from '../kernel/capacity.ts';
import { receiveFile } from '../modules/files/receive-file.ts';
import type { Performer } from './performer.ts';
import { type Scene, sceneSvg } from './scenes.ts';

/** A photo that a monitor took: what it shows, when and where. */
export interface PhotoTaken {
  readonly scene: Scene;
  readonly on: LegalDate | string;
  /** HH:MM in Almaty. */
  readonly at: string;
  readonly latitude: number;
  readonly longitude: number;
}

let taken = 0;

/** Draws a photo and sends it the way a telephone does; gives the stored file’s opaque id. */
export async function takePhoto(
  performer: Performer,
  capacity: Capacity,
  missionId: string,
  photo: PhotoTaken,
): Promise<string> {
  taken += 1;
  const bytes = await sharp(Buffer.from(sceneSvg(photo.scene, 1_000 + taken * 7)))
    .blur(0.6)
    .jpeg({ quality: 80 })
    .toBuffer();
  const tenantId = tenantOf(capacity);
  if (!tenantId) throw new Error('a photo is taken in a tenant');
  const received = await receiveFile(performer.operation(capacity), capacity, tenantId, {
    key: randomUUID(),
    purpose: 'EVIDENCE',
    missionId,
    letterId: null,
    trackId: null,
    fileName: `IMG_${String(photo.on).replaceAll('-', '')}_${photo.at.replace(':', '')}.jpg`,
    stream: Readable.from([bytes]),
    capture: {
      capturedAt: new Date(`${String(photo.on)}T${photo.at}:00+05:00`),
      latitude: photo.latitude,
      longitude: photo.longitude,
    },
  });
  if ('problem' in received) throw new Error(`a photo was not kept: ${JSON.stringify(received.problem)}`);
  return received.file.id;
}
