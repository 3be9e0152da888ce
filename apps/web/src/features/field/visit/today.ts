const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });
const times = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Almaty', timeStyle: 'short' });

/** Today in Almaty by the device's clock, `YYYY-MM-DD`: a fact of the field is dated where it happened. */
export const today = (): string => days.format(new Date());

/** The time of day in Almaty, `HH:MM`. */
export const timeNow = (): string => times.format(new Date());
