import type { CalendarYear } from './year.ts';
import { year2019 } from './years/2019.ts';
import { year2024 } from './years/2024.ts';
import { year2025 } from './years/2025.ts';
import { year2026 } from './years/2026.ts';
import { year2027 } from './years/2027.ts';

/** The years whose days are known. A year that is not here is unknown: nothing is computed in it. */
export const knownYears: readonly CalendarYear[] = [year2019, year2024, year2025, year2026, year2027];

/** Version of the year tables as shipped; changed whenever a day of them changes. */
export const BASE_VERSION = 'kz-2026.11';
