import type { LegalDate } from '@kenes/calendar';

/** An act or a protocol as it is cited: number, day, and whether its file is kept. */
export interface ActFacts {
  readonly number: string | null;
  readonly on: LegalDate | null;
  readonly hasFile: boolean;
}

/** What an act still lacks. */
export type ActPart = 'NUMBER' | 'DATE' | 'FILE';

/** The parts an act lacks, in the order one would fill them in; an empty number is no number. */
export function missingParts(act: ActFacts): readonly ActPart[] {
  return [
    ...((act.number ?? '').trim() === '' ? (['NUMBER'] as const) : []),
    ...(act.on === null ? (['DATE'] as const) : []),
    ...(act.hasFile ? [] : (['FILE'] as const)),
  ];
}
