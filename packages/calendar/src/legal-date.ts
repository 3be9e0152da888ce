/** A date of law: a day of the civil calendar of Kazakhstan, without a time and without a zone of its own. */
export type LegalDate = Temporal.PlainDate;

/**
 * The zone in which a legal day begins and ends (GEN-CAL-04).
 * A zone and not an offset: Almaty stood at UTC+6 until 1 March 2024 and at UTC+5 since.
 */
export const ZONE = 'Asia/Almaty';

/** The legal date on which an instant falls, by the zone of {@link ZONE}. */
export function legalDateOf(instant: Temporal.Instant): LegalDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}

/** The last second of a legal day, 23:59:59 in {@link ZONE} (GEN-CAL-04): until then an act is in time. */
export function endOfDay(date: LegalDate): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from('23:59:59') }).toInstant();
}
