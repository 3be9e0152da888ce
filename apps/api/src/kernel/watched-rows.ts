// What promises, serialisers and the schema's abstract types ask of any object.
const passed = new Set(['then', 'toJSON', '__typename']);
let strict = false;

/** For tests: from now on a row that was read with some of its columns throws when another is read. */
export function refuseUnnamedColumns(): void {
  strict = true;
}

/** The same rows; in tests, rows that watch what is read of them. */
export function watched<Row extends object>(rows: Row[], columns: readonly string[] | null): Row[] {
  if (!strict || !columns) return rows;
  return rows.map((row) => new Proxy(row, { get: (target, name) => read(target, name) }));
}

function read(row: object, name: string | symbol): unknown {
  if (typeof name === 'string' && !Object.hasOwn(row, name) && !passed.has(name))
    throw new Error(`the column "${name}" was not asked for: name it in the field's @Uses`);
  return Reflect.get(row, name);
}
