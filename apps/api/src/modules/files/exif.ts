import { ZONE } from '@kenes/calendar';
import exifReader from 'exif-reader';
import sharp from 'sharp';
import { pixelLimit } from './pictures.ts';

/** What a picture says of itself: kept as data, never served. */
export interface Capture {
  readonly capturedAt: Date | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const nothing: Capture = { capturedAt: null, latitude: null, longitude: null };

/**
 * Time and place of capture from a picture's EXIF. A time without an offset is Almaty's. What is missing, broken or
 * impossible is null: a picture is never refused for what it says of itself.
 */
export async function captureOf(original: Buffer): Promise<Capture> {
  try {
    const { exif } = await sharp(original, { limitInputPixels: pixelLimit }).metadata();
    if (!exif) return nothing;
    const { Photo, GPSInfo } = exifReader(exif);
    const capturedAt = instantOf(Photo?.DateTimeOriginal, Photo?.OffsetTimeOriginal);
    const latitude = degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef, 'S', 90);
    const longitude = degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef, 'W', 180);
    const placed = latitude !== null && longitude !== null;
    return { capturedAt, latitude: placed ? latitude : null, longitude: placed ? longitude : null };
  } catch {
    return nothing;
  }
}

/** The reader gives the camera's wall clock as if it were UTC; the offset, where the camera wrote one, stands beside it. */
function instantOf(wall: unknown, offset: unknown): Date | null {
  if (!(wall instanceof Date) || Number.isNaN(wall.getTime())) return null;
  const zone = typeof offset === 'string' && /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : ZONE;
  const local = Temporal.PlainDateTime.from(wall.toISOString().replace('Z', ''));
  if (local.year < 1990) return null;
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}

function degrees(parts: unknown, ref: unknown, negative: string, max: number): number | null {
  if (!Array.isArray(parts) || parts.length < 3 || !parts.every((part) => Number.isFinite(part))) return null;
  const [whole, minutes, seconds] = parts as [number, number, number];
  const value = whole + minutes / 60 + seconds / 3_600;
  if (value > max) return null;
  return ref === negative ? -value : value;
}
