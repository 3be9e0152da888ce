import type { Operation } from '../../../kernel/context.ts';
import type { Keys, Relation } from '../../../kernel/level-loader.ts';
import { relation } from '../../../kernel/level-loader.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { code, type Sql } from '../../../kernel/sql.ts';

/** Whether sittings are anything to the capacity: to an officer, a letter's link, a candidate they are not there. */
export function readsMeetings(operation: Operation): boolean {
  return !actsAs(operation, 'MANDATE', 'BODY', 'LINK', 'APPLICANT', 'PLATFORM', 'DOOR');
}

/** Whether the capacity works in the council: the public and the screen in the room read fewer columns. */
export function worksInside(operation: Operation): boolean {
  return actsAs(operation, 'TENANT', 'SYSTEM');
}

/** A column list: `open` for everyone who sees the row, `closed` only for those who work in the council, else null. */
export function columnsInside(
  operation: Operation,
  open: Readonly<Record<string, string>>,
  closed: Readonly<Record<string, string>> = {},
): Sql {
  const inside = worksInside(operation);
  return code(
    [
      ...Object.entries(open).map(([field, text]) => `${text} as "${field}"`),
      ...Object.entries(closed).map(([field, text]) => `${inside ? text : 'null'} as "${field}"`),
    ].join(', '),
  );
}

const known = new WeakMap<Operation, Map<string, Relation<undefined>>>();

/** A relation of one operation, for its columns depend on who reads; the same name gives the same relation. */
export function relationOf(operation: Operation, name: string, rows: (keys: Keys) => Sql): Relation<undefined> {
  const relations = known.get(operation) ?? new Map<string, Relation<undefined>>();
  known.set(operation, relations);
  const found = relations.get(name) ?? relation(name, rows);
  relations.set(name, found);
  return found;
}
