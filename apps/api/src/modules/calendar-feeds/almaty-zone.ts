/**
 * The country's one zone as RFC 5545 wants it described: UTC+6 from the end of summer time in 2004, UTC+5 from
 * 01.03.2024 (GEN-CAL-04). No entry is earlier.
 */
export const almatyZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Almaty',
  'BEGIN:STANDARD',
  'DTSTART:20041031T030000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0600',
  'TZNAME:+06',
  'END:STANDARD',
  'BEGIN:STANDARD',
  'DTSTART:20240301T000000',
  'TZOFFSETFROM:+0600',
  'TZOFFSETTO:+0500',
  'TZNAME:+05',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
