import { baseCalendar, type LegalDate } from '@kenes/calendar';

/** The last day by which the demo can count back over known years and a little ahead. */
const lastUsable = Temporal.PlainDate.from('2027-11-30');

/** Days of the current year, told from the day of performing; acts of offices fall on working days. */
export class Days {
  readonly today: LegalDate;

  constructor(today: LegalDate) {
    this.today = Temporal.PlainDate.compare(today, lastUsable) > 0 ? lastUsable : today;
  }

  /** The working day that lies `days` calendar days back, or the nearest one before it. */
  ago(days: number): LegalDate {
    const day = this.today.subtract({ days });
    return baseCalendar.workingDaysBefore(day.add({ days: 1 }), 1).date;
  }

  /** The working day `count` working days before today. */
  workingAgo(count: number): LegalDate {
    return baseCalendar.workingDaysBefore(this.today, count).date;
  }

  /** `count` working days after a day. */
  after(day: LegalDate, count: number): LegalDate {
    return baseCalendar.addWorkingDays(day, count).date;
  }
}
