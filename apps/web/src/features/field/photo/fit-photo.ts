import { exifOf, upright, withExif } from './exif.ts';

/** What the store takes of one photo, bytes. */
export const MOST_BYTES = 15 * 1024 * 1024;
/** What the store takes; asked of a phone by these names, it gives JPEG where its own album holds HEIC. */
export const PHOTO_TYPES = 'image/jpeg,image/png,image/webp';
const LONG_SIDE = 4096;
const HEAD = 256 * 1024;

/** A photo ready to be kept, or why it cannot be. */
export type Fitted = { ok: true; blob: Blob; type: string } | { ok: false; why: 'HEIC' | 'NOT_A_PHOTO' | 'TOO_LARGE' };

/**
 * The original wherever it fits: its hash is the proof. Only a larger one is drawn anew at 4096 pixels, and keeps when
 * and where it was taken. What the store would refuse is refused here at once, while the scene is still there.
 */
export async function fitPhoto(file: File): Promise<Fitted> {
  if (/^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name)) return { ok: false, why: 'HEIC' };
  if (!PHOTO_TYPES.split(',').includes(file.type)) return { ok: false, why: 'NOT_A_PHOTO' };
  if (file.size <= MOST_BYTES) return { ok: true, blob: file, type: file.type };
  const smaller = await drawnAnew(file);
  if (!smaller || smaller.size > MOST_BYTES) return { ok: false, why: 'TOO_LARGE' };
  return { ok: true, blob: smaller, type: 'image/jpeg' };
}

async function drawnAnew(file: File): Promise<Blob | null> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    const exif = exifOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
    return jpeg && exif ? withExif(jpeg, upright(exif)) : jpeg;
  } catch {
    return null;
  }
}
