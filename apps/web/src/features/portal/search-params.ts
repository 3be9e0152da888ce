/** What Next gives a page as its query. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The query as plain texts: of a repeated name the last counts, what is empty is not there. */
export async function readSearch(params: SearchParams): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(await params)) {
    const text = (Array.isArray(value) ? value.at(-1) : value)?.trim();
    if (text) texts[name] = text.slice(0, 400);
  }
  return texts;
}

/** The value if it is one of the list, else null: an address that somebody wrote by hand shows everything. */
export function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | null {
  return values.find((value) => value === text) ?? null;
}
