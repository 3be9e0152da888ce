/** What was entered and not sent yet, by the control's name. */
export type KeptDraft = Readonly<Record<string, string>>;

const place = (letterId: string) => `kenes-answer:${letterId}`;

/** The unsent answer to a letter that this device keeps; empty where there is none. */
export function keptDraft(letterId: string): KeptDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(letterId)) ?? '{}');
    return kept && typeof kept === 'object'
      ? Object.fromEntries(Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
      : {};
  } catch {
    return {};
  }
}

/** Keeps what the form says, files apart: they are stored already, and are chosen again. */
export function keepDraft(letterId: string, form: FormData): void {
  const entries = [...form].filter(
    ([name, value]) => typeof value === 'string' && value !== '' && !/^fileIds|search$|^reason:/.test(name),
  );
  try {
    localStorage.setItem(place(letterId), JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // A full or forbidden storage is no reason to stop writing.
  }
}

/** The answer was sent or given up. */
export function forgetDraft(letterId: string): void {
  try {
    localStorage.removeItem(place(letterId));
  } catch {
    // Nothing was kept then.
  }
}
