/**
 * Thrown when a computation would have to ask whether a day of an unknown year is a working day (domain §8.1).
 * A date of fact in such a year may still be recorded; only computing is refused.
 */
export class UnknownYearError extends Error {
  readonly code = 'CALENDAR_UNKNOWN_YEAR';
  /** The year for which there is no calendar. */
  readonly year: number;

  constructor(year: number) {
    super(`The calendar of ${year} is not known: no date can be computed in it`);
    this.name = 'UnknownYearError';
    this.year = year;
  }
}
