import type { Capacity } from '../../kernel/capacity.ts';
import { code, type Sql } from '../../kernel/sql.ts';

/**
 * Whose eyes a row is read with. COUNCIL reads its own rows whole; DESK (an officer or a letter’s link) reads what was
 * dispatched to the body; PUBLIC reads what was published; NONE has nothing to do with recommendations.
 */
export type Eyes = 'COUNCIL' | 'DESK' | 'PUBLIC' | 'NONE';

/** The eyes of a capacity. */
export function eyesOf(capacity: Capacity): Eyes {
  switch (capacity.kind) {
    case 'TENANT':
    case 'SYSTEM':
      return 'COUNCIL';
    case 'BODY':
    case 'LINK':
      return 'DESK';
    case 'PUBLIC':
      return 'PUBLIC';
    default:
      return 'NONE';
  }
}

/** Columns of a GraphQL type: each field with its SQL and the eyes that the database lets read it. */
export type FieldColumns = Readonly<Record<string, readonly [text: string, ...closedTo: Eyes[]]>>;

const written = new WeakMap<FieldColumns, Map<Eyes, Sql>>();

/** A select list in which what is closed to these eyes says null: the database would refuse to read it. */
export function columnsSeenBy(eyes: Eyes, fields: FieldColumns): Sql {
  const byEyes = written.get(fields) ?? new Map<Eyes, Sql>();
  written.set(fields, byEyes);
  const known = byEyes.get(eyes);
  if (known) return known;
  const columns = code(
    Object.entries(fields)
      .map(([field, [text, ...closed]]) => `${closed.includes(eyes) ? 'null' : text} as "${field}"`)
      .join(', '),
  );
  byEyes.set(eyes, columns);
  return columns;
}
