import { ACTING_HEADER, actingFromPath } from '../../session/acting.ts';

/** What the API says of a stored file, or why it was not stored. */
export type Upload = { ok: true; id: string; name: string } | { ok: false; message: string | null };

/**
 * Sends one file to the store, streamed, in the capacity of the page's address. `target` says what it belongs to
 * (`missionId`, `letterId` …) and its `purpose` (a document unless told). The refusal's sentence is the API's; null is a lost network.
 */
export async function uploadFile(file: File, target: Readonly<Record<string, string>>): Promise<Upload> {
  const body = new FormData();
  body.set('purpose', 'DOCUMENT');
  for (const [name, value] of Object.entries(target)) body.set(name, value);
  body.set('key', crypto.randomUUID());
  body.set('file', file);
  const acting = actingFromPath(window.location.pathname);
  try {
    const response = await fetch('/api/files', {
      method: 'POST',
      body,
      headers: { 'accept-language': document.documentElement.lang, ...(acting && { [ACTING_HEADER]: acting }) },
    });
    const said: { id?: string; name?: string; message?: string } = await response.json();
    if (response.ok && said.id) return { ok: true, id: said.id, name: said.name ?? file.name };
    return { ok: false, message: said.message ?? null };
  } catch {
    return { ok: false, message: null };
  }
}
