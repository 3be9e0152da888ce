/** A day or month as Kazakh papers write it, «2026 жылғы 23 қараша», where ICU shortens the year to «2026 ж.». */
export const yearInFull = (written: string): string => written.replace(/(\d{4})\sж\.\s/, '$1 жылғы ');
