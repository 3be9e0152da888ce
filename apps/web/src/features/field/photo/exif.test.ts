import { describe, expect, it } from 'vitest';
import { exifOf, upright, withExif } from './exif.ts';

/** A JPEG's beginning: JFIF, then Exif with one entry, the orientation «turned by 90°», then the picture. */
function photo({ little = true } = {}): Uint8Array<ArrayBuffer> {
  const tiff = new DataView(new ArrayBuffer(26));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, 8, little);
  tiff.setUint16(8, 1, little);
  tiff.setUint16(10, 0x0112, little);
  tiff.setUint16(12, 3, little);
  tiff.setUint32(14, 1, little);
  tiff.setUint16(18, 6, little);
  const exif = [0xff, 0xe1, 0, 2 + 6 + 26, 0x45, 0x78, 0x69, 0x66, 0, 0, ...new Uint8Array(tiff.buffer)];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...exif, 0xff, 0xda, 0, 2, 9, 9]);
}

describe('when and where a photo was taken', () => {
  it('is found behind other blocks, in both byte orders', () => {
    for (const little of [true, false]) expect(exifOf(photo({ little }))?.length).toBe(36);
  });

  it('is not invented: another format, a cut file and a picture without it have none', () => {
    expect(exifOf(new TextEncoder().encode('RIFF....WEBP'))).toBeNull();
    expect(exifOf(photo().slice(0, 20))).toBeNull();
    expect(exifOf(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBeNull();
  });

  it('goes along when the picture is drawn anew, and says that it stands upright', async () => {
    for (const little of [true, false]) {
      const exif = exifOf(photo({ little }));
      if (!exif) throw new Error('the block was not found');
      const small = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 7])]);
      const made = new Uint8Array(await withExif(small, upright(exif)).arrayBuffer());
      const kept = exifOf(made);
      expect(kept && new DataView(kept.buffer).getUint16(10 + 18, little)).toBe(1);
      expect(made.at(-1)).toBe(7);
    }
  });
});
