import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import type { Capacity } from '../../kernel/capacity.ts';
import { perform } from '../../kernel/command.ts';
import type { Operation } from '../../kernel/context.ts';
import { newId } from '../../kernel/id.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import { sealedEnding } from '../../kernel/sealing-store.ts';
import { type Capture, captureOf } from './exif.ts';
import { largestFile } from './file-kinds.ts';
import { cleanFileName } from './file-name.ts';
import type { PlaceGiven } from './file-place.ts';
import { inTurn } from './in-turn.ts';
import { type KeptFile, keepFile } from './keep-file.ts';
import { makePictures, type Pictures } from './pictures.ts';
import { readWhole } from './read-whole.ts';
import { sniff } from './sniff.ts';
import type { FilePurpose } from './stored-file.entity.ts';

/** An upload as the route has read it: its facts, and the bytes still to come. */
export interface Upload extends PlaceGiven {
  readonly key: string;
  readonly purpose: FilePurpose;
  readonly fileName: string | undefined;
  readonly stream: Readable & { readonly truncated?: boolean };
  /** What the device says of the capture, where the file itself says nothing. */
  readonly capture: Capture;
}

export type Received = { readonly file: KeptFile } | { readonly problem: StopProblem };

/** Tables that are imported hold whole national ids, and so do the papers of candidates. */
const sealed: ReadonlySet<FilePurpose> = new Set(['IMPORT', 'APPLICATION']);

/** Two pictures are decoded at once, whoever sends them. */
const decoding = inTurn(2);

/**
 * Takes an upload in: streams it to the store while hashing and counting, finds out what it is, makes what is served of
 * a picture, and writes the row. Whatever goes wrong, no row and no byte is left.
 */
export async function receiveFile(
  operation: Operation,
  capacity: Capacity,
  tenantId: string,
  upload: Upload,
): Promise<Received> {
  const { files } = operation.services;
  const id = newId();
  const storageKey = `${tenantId}/${id}${sealed.has(upload.purpose) ? sealedEnding : ''}`;
  const made = new Set([storageKey]);
  const clear = async () => {
    for (const key of made) await files.remove(key);
  };
  try {
    const measure = new Measure();
    await files.put(storageKey, upload.stream, measure);
    const name = cleanFileName(upload.fileName);
    const kind =
      upload.stream.truncated === true || measure.size > largestFile
        ? { code: 'FILE_TOO_LARGE', facts: { max: largestFile / 2 ** 20 } }
        : await sniff(files, storageKey, name, measure.size);
    if ('code' in kind) {
      await clear();
      return { problem: { kind: 'INVALID', fields: [{ path: 'file', ...kind }] } };
    }
    let pictures: Pictures | null = null;
    let capture = upload.capture;
    if (kind.shape === 'PICTURE') {
      try {
        const original = await readWhole(files, storageKey);
        pictures = await decoding(() => makePictures(files, storageKey, original));
        made.add(pictures.derivativeKey).add(pictures.thumbnailKey);
        capture = merge(await captureOf(original), upload.capture, operation.clock.now());
      } catch {
        await clear();
        return { problem: { kind: 'INVALID', fields: [{ path: 'file', code: 'PICTURE_UNREADABLE' }] } };
      }
    }
    const { key, purpose, missionId, letterId, trackId } = upload;
    const result = await perform(
      operation,
      keepFile({ id, storageKey, pictures, ...capture }),
      {
        key,
        purpose,
        missionId,
        letterId,
        trackId,
        name,
        mediaType: kind.mediaType,
        size: measure.size,
        sha256: measure.digest(),
      },
      capacity,
    );
    if (!result.ok) {
      await clear();
      return { problem: result.problem };
    }
    if (result.success.storageKey !== storageKey) await clear();
    return { file: result.success };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The file's own word on time and place goes before the device's; a time that has not come is nobody's. */
function merge(own: Capture, device: Capture, now: Date): Capture {
  const times = [own.capturedAt, device.capturedAt];
  const capturedAt = times.find((at) => at !== null && at.getTime() < now.getTime() + 86_400_000) ?? null;
  const { latitude, longitude } = own.latitude === null ? device : own;
  return { capturedAt, latitude, longitude };
}

/** Counts and hashes what flows through. */
class Measure extends Transform {
  size = 0;
  private readonly hash = createHash('sha256');

  override _transform(part: Buffer, _: BufferEncoding, done: (error: Error | null, part: Buffer) => void): void {
    this.size += part.length;
    this.hash.update(part);
    done(null, part);
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}
