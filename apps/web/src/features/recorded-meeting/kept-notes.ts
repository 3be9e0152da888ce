import type { Notes } from './notes.ts';

const place = (key: string) => `kenes-notes:${key}`;

/** The notes of a sitting that this device keeps, with the moment they were kept; null where there are none. */
export function keptNotes(key: string): { notes: Notes; at: string } | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(key)) ?? 'null');
    if (!kept || typeof kept !== 'object' || !('notes' in kept) || !('at' in kept)) return null;
    const { notes, at } = kept as { notes: Notes; at: string };
    return Array.isArray(notes.items) && Array.isArray(notes.guests) && typeof at === 'string' ? { notes, at } : null;
  } catch {
    return null;
  }
}

/** Keeps the notes on this device; gives the moment, or null where the device does not let. */
export function keepNotes(key: string, notes: Notes): string | null {
  const at = new Date().toISOString();
  try {
    localStorage.setItem(place(key), JSON.stringify({ notes, at }));
    return at;
  } catch {
    return null;
  }
}

/** The sitting was entered, or its notes were given up. */
export function forgetNotes(key: string): void {
  try {
    localStorage.removeItem(place(key));
  } catch {
    // Nothing was kept then.
  }
}
