/** What a page's address says: filters, sorting, cursor. Repeated and empty values are left out. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the address, or null. */
export function one(search: Search, name: string): string | null {
  const value = search[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() ? first.trim() : null;
}

/** The value, if it is one of a list of names (an enum of the API): anything else in an address is as if it were absent. */
export function oneOf<Value extends string>(search: Search, name: string, values: readonly Value[]): Value | null {
  const value = one(search, name);
  return values.find((candidate) => candidate === value) ?? null;
}

/** Where a list stands, and where the second list of a page does. */
const cursors: ReadonlySet<string> = new Set(['after', 'from', 'peopleAfter', 'peopleFrom']);

/** The same address with some values changed; null takes one out. Changing a filter goes back to the first page. */
export function withSearch(search: Search, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams();
  const page = Object.keys(changes).some((name) => !cursors.has(name));
  for (const name of Object.keys(search)) {
    if (name in changes || (page && cursors.has(name))) continue;
    const value = one(search, name);
    if (value) next.set(name, value);
  }
  for (const [name, value] of Object.entries(changes)) if (value) next.set(name, value);
  const text = next.toString();
  return text ? `?${text}` : '?';
}
