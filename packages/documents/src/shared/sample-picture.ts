import { zlibSync } from 'fflate';

/**
 * A small landscape (sky, hills, a path; a bench when `repaired`) as a PNG, drawn here so that tests and manuals need
 * no photo of a real place. 4:3, 320 pixels wide.
 */
export function samplePicture(seed: number, repaired = false): Uint8Array {
  const [width, height] = [320, 240];
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.set(colourAt(x / width, y / height, seed, repaired), y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 2], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((part) => [...part])]);
}

function colourAt(x: number, y: number, seed: number, repaired: boolean): [number, number, number] {
  const hill = 0.45 + 0.08 * Math.sin(x * 6 + seed) + 0.03 * Math.sin(x * 17 + seed * 2);
  if (y < hill) return [150 + y * 120, 190 + y * 90, 235];
  const isBench = repaired && y > 0.62 && y < 0.72 && x > 0.62 && x < 0.9;
  if (isBench) return [122, 78, 44];
  const path = Math.abs(x - 0.45 - 0.1 * Math.sin(y * 5 + seed)) < (y - hill) * 0.28;
  if (path) return repaired ? [196, 190, 180] : [140 + 40 * Math.sin(x * 90 + y * 70), 120, 100];
  return [92 + 50 * (y - hill), 140 - 60 * (y - hill), 70];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
