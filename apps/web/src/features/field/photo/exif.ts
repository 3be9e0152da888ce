const SOI = 0xffd8;
const APP1 = 0xffe1;
const SOS = 0xffda;
const ORIENTATION = 0x0112;

/**
 * The block of a JPEG that tells when and where it was taken (APP1 «Exif», marker included), or null. `bytes` need only
 * be the beginning of the file: the block comes before the picture.
 */
export function exifOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== SOI) return null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = view.getUint16(at);
    if (marker < 0xff00 || marker === SOS) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (marker === APP1 && String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'Exif')
      return bytes.slice(at, end);
    at = end;
  }
  return null;
}

/** The same block saying that the picture stands upright: a picture drawn anew has already been turned. */
export function upright(exif: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = exif.slice();
  const view = new DataView(copy.buffer);
  const tiff = 10;
  if (copy.length < tiff + 8) return copy;
  const little = view.getUint16(tiff) === 0x4949;
  const table = tiff + view.getUint32(tiff + 4, little);
  if (table + 2 > copy.length) return copy;
  const rows = view.getUint16(table, little);
  for (let row = 0; row < rows; row += 1) {
    const at = table + 2 + row * 12;
    if (at + 12 > copy.length) break;
    if (view.getUint16(at, little) === ORIENTATION) view.setUint16(at + 8, 1, little);
  }
  return copy;
}

/** A JPEG with that block put where readers look for it: directly after its beginning. */
export function withExif(jpeg: Blob, exif: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([jpeg.slice(0, 2), exif, jpeg.slice(2)], { type: 'image/jpeg' });
}
