import { createHash } from 'node:crypto';
import type { ProtocolFacts } from './protocol-facts.ts';
import type { ProtocolProse } from './protocol-prose.ts';

/** What a protocol is once frozen: the facts, the prose and what was given to it; nothing of it is read again later. */
export interface ProtocolSnapshot {
  readonly form: 1;
  readonly facts: ProtocolFacts;
  readonly prose: ProtocolProse;
  readonly language: 'kk' | 'ru';
  readonly number: string;
  readonly edition: number;
  readonly code: string;
  readonly preparedOn: string;
  readonly correction: {
    readonly replaces: { readonly number: string; readonly on: string };
    readonly because: string;
  } | null;
}

/**
 * Canonical JSON (RFC 8785 for what stands in a snapshot: texts, whole numbers, truth values): names in the order of their
 * code units, no spaces. Equal values give equal bytes, whatever order a database or a language kept them in.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** SHA-256 of the canonical JSON in UTF-8. */
export function digestOfSnapshot(snapshot: ProtocolSnapshot): Buffer {
  return createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest();
}
