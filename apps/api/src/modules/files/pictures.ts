import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import type { FileStore } from '../../kernel/file-store.ts';
import { sealedEnding } from '../../kernel/sealing-store.ts';

/** Decoding stops beyond this: a small file can claim to be a picture of any size. */
export const pixelLimit = 50_000_000;
const derivativeEdge = 1_600;
const thumbnailEdge = 400;

/** A part of the upright picture, in fractions of its width and height. */
export interface PictureRegion {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the served pictures of a file are, and how large the upright original is. */
export interface Pictures {
  readonly derivativeKey: string;
  readonly thumbnailKey: string;
  readonly width: number;
  readonly height: number;
}

/** What is served of every picture: re-encoded, so that nothing but pixels survives. */
export const derivativeType = 'image/webp';

/** Whether a cover lies inside the picture and covers anything. */
export function isRegion({ x, y, width, height }: PictureRegion): boolean {
  const within = (from: number, size: number) => from >= 0 && size > 0 && from + size <= 1 + 1e-9;
  return within(x, width) && within(y, height);
}

/**
 * Makes the derivative (≤ 1 600 px) and the thumbnail (400 px) of a picture: upright, without any metadata, covered
 * parts coarsened beyond recognition. Keys follow from the file and its covers, so that doing it twice is doing it once.
 * Throws on what does not decode, on a truncated picture, and beyond 50 million pixels.
 */
export async function makePictures(
  store: FileStore,
  storageKey: string,
  original: Buffer,
  regions: readonly PictureRegion[] = [],
): Promise<Pictures> {
  const upright = sharp(original, { limitInputPixels: pixelLimit, failOn: 'error', pages: 1 }).rotate();
  const { data, info } = await upright
    .resize({ width: derivativeEdge, height: derivativeEdge, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = () => sharp(data, { raw: { width, height, channels } });
  const covered = regions.length > 0 ? await cover(pixels, width, height, regions) : pixels();
  const derivative = await covered.webp({ quality: 82 }).toBuffer();
  const thumbnail = await sharp(derivative)
    .resize({ width: thumbnailEdge, height: thumbnailEdge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
  const mark = createHash('sha256').update(JSON.stringify(regions)).digest('hex').slice(0, 12);
  // What is made of a sealed picture shows the same as the picture.
  const seal = storageKey.endsWith(sealedEnding) ? sealedEnding : '';
  const keys = {
    derivativeKey: `${storageKey}.derivative-${mark}${seal}`,
    thumbnailKey: `${storageKey}.thumbnail-${mark}${seal}`,
  };
  await store.put(keys.derivativeKey, bytes(derivative));
  await store.put(keys.thumbnailKey, bytes(thumbnail));
  const { autoOrient } = await sharp(original, { limitInputPixels: pixelLimit }).metadata();
  return { ...keys, width: autoOrient.width, height: autoOrient.height };
}

/** Each covered part is replaced by a few blocks of its average colours: what was there cannot be computed back. */
async function cover(
  picture: () => Sharp,
  width: number,
  height: number,
  regions: readonly PictureRegion[],
): Promise<Sharp> {
  const parts = await Promise.all(
    regions.map(async (region) => {
      const left = Math.min(width - 1, Math.floor(region.x * width));
      const top = Math.min(height - 1, Math.floor(region.y * height));
      const part = {
        left,
        top,
        width: Math.max(1, Math.min(width - left, Math.ceil(region.width * width))),
        height: Math.max(1, Math.min(height - top, Math.ceil(region.height * height))),
      };
      const blocks = await picture().extract(part).resize(4, 4, { fit: 'fill', kernel: 'cubic' }).png().toBuffer();
      const input = await sharp(blocks)
        .resize(part.width, part.height, { fit: 'fill', kernel: 'nearest' })
        .png()
        .toBuffer();
      return { input, left, top };
    }),
  );
  return picture().composite(parts);
}

async function* bytes(buffer: Buffer): AsyncGenerator<Uint8Array> {
  yield buffer;
}
