/** What a picture is, read from its first bytes (the declared type of an upload is not believed). */
export interface PictureShape {
  readonly kind: 'jpg' | 'png';
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** Thrown for bytes that are neither JPEG nor PNG: the only kinds that both PDF and DOCX show everywhere. */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
}

/** Kind and size of a JPEG or PNG. Refuses everything else with `UnreadablePicture`. */
export function shapeOf(bytes: Uint8Array): PictureShape {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = pngShape(view) ?? jpegShape(view);
  if (!shape || shape.width === 0 || shape.height === 0) {
    throw new UnreadablePicture('A picture of a document must be a whole JPEG or PNG.');
  }
  return shape;
}

function pngShape(view: DataView): PictureShape | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header (SOF0–SOF15 without DHT, JPG and DAC), which holds the size. */
function jpegShape(view: DataView): PictureShape | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { kind: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
