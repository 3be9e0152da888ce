import { ImageRun } from 'docx';
import { shapeOf } from '../shared/picture.ts';
import { printable } from '../shared/printable.ts';

/**
 * The pictures of one Word document. While the document is built each is a mark of a few bytes; the originals are put
 * in when the archive is packed for the last time, so that photos are not compressed twice in vain.
 */
export class Pictures {
  readonly #originals = new Map<string, Uint8Array>();

  /**
   * A picture in the text; `size` in pixels of 1/96 inch, `description` for those who do not see it.
   * Refuses what is neither JPEG nor PNG (`UnreadablePicture`).
   */
  run(bytes: Uint8Array, size: { readonly width: number; readonly height: number }, description: string): ImageRun {
    const mark = `picture ${this.#originals.size + 1}`;
    this.#originals.set(mark, bytes);
    const text = printable(description);
    return new ImageRun({
      type: shapeOf(bytes).kind,
      data: new TextEncoder().encode(mark),
      transformation: { ...size },
      altText: { name: text, title: text, description: text },
    });
  }

  /** The picture that stands behind a mark. */
  original(stored: Uint8Array): Uint8Array | undefined {
    return this.#originals.get(new TextDecoder().decode(stored));
  }
}
