import { createHash, type Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Lets bytes through and knows afterwards how many there were, how many lines they made, and their SHA-256. */
export class Meter extends Transform {
  bytes = 0;
  /** Lines: in COPY's text one line is one row (a newline inside a value is written \n). */
  lines = 0;
  private readonly hash: Hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.lines += 1;
    this.hash.update(chunk);
    done(null, chunk);
  }

  /** Once all has passed; may be asked once. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
