import { type LegalDate, legalDateOf, ZONE } from '@kenes/calendar';

/**
 * Two times. `now()` is real time, for sessions and throttles. `today()` is the legal date in Asia/Almaty, which tests
 * and the demo may set; what is computed by law never reads anything else. `moment()` is the instant of that same legal
 * time, for what law judges to the second.
 */
export interface Clock {
  now(): Date;
  moment(): Temporal.Instant;
  today(): LegalDate;
}

let minute = -1;
let todayIs: LegalDate | null = null;

/** The clock of production: the legal date follows the real instant, looked up once a minute (a zone's day begins on one). */
export const realClock: Clock = {
  now: () => new Date(),
  moment: () => Temporal.Now.instant(),
  today: () => {
    const now = Math.floor(Date.now() / 60_000);
    if (!todayIs || now !== minute) todayIs = legalDateOf(Temporal.Now.instant());
    minute = now;
    return todayIs;
  },
};

/** A clock whose legal date is set by hand; real time goes on. Refused in production by the environment. */
export class SettableClock implements Clock {
  private day: LegalDate;
  private fixed: Temporal.Instant | null = null;

  constructor(day: string | LegalDate) {
    this.day = Temporal.PlainDate.from(day);
  }

  now(): Date {
    return new Date();
  }

  /** The moment that was set, else this time of the real day on the day that was set. */
  moment(): Temporal.Instant {
    const time = Temporal.Now.plainTimeISO(ZONE);
    return this.fixed ?? this.day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
  }

  today(): LegalDate {
    return this.day;
  }

  set(day: string | LegalDate): void {
    this.day = Temporal.PlainDate.from(day);
    this.fixed = null;
  }

  /** Sets the very second, and with it the day. */
  setMoment(at: string | Temporal.Instant): void {
    this.fixed = Temporal.Instant.from(at);
    this.day = legalDateOf(this.fixed);
  }
}
