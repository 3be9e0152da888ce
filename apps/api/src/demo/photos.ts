import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { LegalDate } from '@kenes/calendar';
import sharp from 'sharp';
import { type Capacity, tenantOf } from '../kernel/capacity.ts';
import { receiveFile } from '../modules/files/receive-file.ts';
import type { Performer } from './performer.ts';
import { photoSize, type Scene, sceneSvg } from './scenes.ts';

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
  const bytes = await photograph(photo.scene, 1_000 + taken * 7);
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

let grain: Promise<Buffer> | undefined;

/** The scene as a camera gives it: a little soft, with grain, which is made once for all photos. */
async function photograph(scene: Scene, seed: number): Promise<Buffer> {
  grain ??= sharp({
    create: {
      ...photoSize,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 16 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(Buffer.from(sceneSvg(scene, seed)))
    .blur(1)
    .composite([{ input: await grain, blend: 'soft-light' }])
    .jpeg({ quality: 82 })
    .toBuffer();
}
