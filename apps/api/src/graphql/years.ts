/**
 * Whether a list can have rows of a year, and of a month of it: whole years of four figures, months 1 to 12. Another one has
 * none, and no date is made of it. Nothing given is any year.
 */
export function someYear(year: number | null | undefined, month?: number | null): boolean {
  return within(year, 1900, 2999) && within(month, 1, 12);
}

function within(value: number | null | undefined, least: number, most: number): boolean {
  return value === null || value === undefined || (value >= least && value <= most);
}
