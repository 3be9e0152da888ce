import type { Position } from '../outbox/entry.ts';

const METRES_PER_DEGREE = 111_320;

/** A place so many metres to the east and north of another; exact enough within a park. */
export function moved(from: Position, east: number, north: number): Position {
  const latitude = from.latitude + north / METRES_PER_DEGREE;
  const longitude = from.longitude + east / (METRES_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180));
  return { latitude: round(latitude), longitude: round(longitude), accuracy: null };
}

/** How far one place lies to the east and north of another, metres. */
export function between(from: Position, to: Position): { east: number; north: number } {
  return {
    east: (to.longitude - from.longitude) * METRES_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180),
    north: (to.latitude - from.latitude) * METRES_PER_DEGREE,
  };
}

/** Six digits: a tenth of a metre. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** `43,21800; 76,90500` or with points, as people copy it; null for what is no place on Earth. */
export function readCoordinates(text: string): Position | null {
  const parts = /^\s*(-?\d{1,3}[.,]\d+|-?\d{1,3})\s*[;,\s]\s*(-?\d{1,3}[.,]\d+|-?\d{1,3})\s*$/.exec(text);
  const latitude = Number(parts?.[1]?.replace(',', '.') ?? Number.NaN);
  const longitude = Number(parts?.[2]?.replace(',', '.') ?? Number.NaN);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  return { latitude, longitude, accuracy: null };
}

/** A place as it is read aloud and copied: `43.218000, 76.905000`. */
export function writtenCoordinates({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
}
