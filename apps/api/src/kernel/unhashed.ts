/**
 * A value of a command's input that its receipt does not see: found out or made outside the transaction (a fresh hash, a
 * looked-up row), so that the same submit stays the same. What the person entered must stand beside it, as a digest.
 */
export class Unhashed<T> {
  constructor(readonly value: T) {}

  toJSON(): undefined {
    return undefined;
  }
}
