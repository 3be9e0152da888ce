import { oneOf } from '../portal/search-params.ts';

const units = ['workingDays', 'calendarDays', 'months'] as const;
const directions = ['AFTER', 'BEFORE'] as const;

/** What a reader asked of the calculator, as its address tells; null where it tells nothing that can be counted. */
export type DeadlineAsked = {
  from: string | null;
  count: number | null;
  unit: (typeof units)[number];
  direction: (typeof directions)[number];
};

/** Reads the address; a day that no calendar has, or a count that is no whole number, is null. */
export function readAsked(search: Readonly<Record<string, string>>): DeadlineAsked {
  const count = /^\d{1,4}$/.test(search.count ?? '') ? Number(search.count) : null;
  return {
    from: isDay(search.from) ? search.from : null,
    count,
    unit: oneOf(units, search.unit) ?? 'workingDays',
    direction: oneOf(directions, search.direction) ?? 'AFTER',
  };
}

function isDay(text: string | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
