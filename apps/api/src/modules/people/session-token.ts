import { createHash, randomBytes } from 'node:crypto';

/** Idle and absolute life of a session, in minutes of real time. */
export const idleMinutes = 30;
export const absoluteMinutes = 12 * 60;

/** 32 random bytes, for links that are sent to a person. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
