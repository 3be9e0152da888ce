const PLACE = 'kenes-text:';

/** Which text it is: an expert's answer to a question, or a part of a conclusion. */
export function placeOf(
  of:
    | { readonly kind: 'ANSWER'; readonly expertId: string; readonly question: number }
    | { readonly kind: 'SECTION'; readonly conclusionId: string; readonly section: string },
): string {
  return of.kind === 'ANSWER' ? `${of.expertId}:${of.question}` : `${of.conclusionId}:${of.section}`;
}

/** What was typed and not saved, in this window alone: a page that closes, or a field that goes, loses none of it. */
export function keptText(key: string): string | null {
  try {
    return sessionStorage.getItem(PLACE + key);
  } catch {
    return null;
  }
}

/** Keeps what is typed until it is saved; null once it is. */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PLACE + key);
    else sessionStorage.setItem(PLACE + key, text);
  } catch {
    // A full or forbidden storage is no reason to stop writing.
  }
}
