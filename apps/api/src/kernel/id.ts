import { randomUUIDv7 } from 'node:crypto';

/** A row of a tenant's table: its tenant and its own uuid, so that each look-up names its tenant. */
export interface RowRef {
  readonly tenantId: string;
  readonly id: string;
}

/** A new uuid, version 7: made by the API, ordered by time. */
export function newId(): string {
  return randomUUIDv7();
}

/** GraphQL's opaque ID of a tenant's row. SQL makes the same text with gid(tenant_id, id). */
export function encodeId(tenantId: string, id: string): string {
  return Buffer.from((tenantId + id).replaceAll('-', ''), 'hex').toString('base64url');
}

/** Reads an opaque ID; null where the text is no ID of ours (the caller answers "not there", never an exception). */
export function decodeId(text: string): RowRef | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return null;
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return hex.length === 64 ? { tenantId: dashed(hex.slice(0, 32)), id: dashed(hex.slice(32)) } : null;
}

/** The same where the text comes from our own rows: throws on anything else. */
export function ownId(text: string): RowRef {
  const ref = decodeId(text);
  if (!ref) throw new Error('a row carried an ID that is not ours');
  return ref;
}

/** Whether a text is a uuid in its usual form: registers' ids travel as they are. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
