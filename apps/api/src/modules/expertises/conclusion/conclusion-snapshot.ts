import { createHash } from 'node:crypto';
import { canonicalJson } from '../../protocols/protocol-snapshot.ts';
import type { ConclusionFacts, ConclusionProse } from './conclusion-facts.ts';

/** What a conclusion is once frozen: the facts, the prose and what was given to it; nothing of it is read again later. */
export interface ConclusionSnapshot {
  readonly form: 1;
  readonly facts: ConclusionFacts;
  readonly prose: ConclusionProse;
  readonly language: 'kk' | 'ru';
  readonly number: string;
  readonly code: string;
  readonly preparedOn: string;
}

/** SHA-256 of the canonical JSON in UTF-8. */
export function digestOfConclusion(snapshot: ConclusionSnapshot): Buffer {
  return createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest();
}
