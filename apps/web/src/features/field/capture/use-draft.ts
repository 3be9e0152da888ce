'use client';

import type { Acting } from '../../../session/acting.ts';
import type { FindingEntry, Photo, VisitRef } from '../outbox/entry.ts';
import { outboxOf, useOutbox } from '../outbox/use-outbox.ts';
import { fitPhoto } from '../photo/fit-photo.ts';

/** Whose work, in whose name, on which mission. */
export type FieldWork = { accountId: string; acting: Acting; missionId: string; missionTitle: string };

/** Why a photo was not kept. */
export type NotKept = 'HEIC' | 'NOT_A_PHOTO' | 'TOO_LARGE' | 'NO_ROOM';

/** The finding being written: it lives on the device, so that a reload or an incoming call loses nothing of it. */
export function useDraft(work: FieldWork, visit: VisitRef | null) {
  const view = useOutbox(work.accountId);
  const isMine = (entry: { missionId: string; acting: Acting }) =>
    entry.missionId === work.missionId && entry.acting === work.acting;
  const draftNow = (): FindingEntry | null => {
    const all = outboxOf(work.accountId).view().entries;
    const draft = all.find((entry) => entry.kind === 'FINDING' && entry.state === 'DRAFT' && isMine(entry));
    return draft?.kind === 'FINDING' ? draft : null;
  };
  const begun = (): FindingEntry =>
    draftNow() ?? {
      ...work,
      id: crypto.randomUUID(),
      kind: 'FINDING',
      state: 'DRAFT',
      capturedAt: new Date().toISOString(),
      statement: '',
      position: null,
      photos: [],
      visit,
      ordinal: null,
      failure: null,
      reasons: [],
      sentAt: null,
    };

  return {
    ready: view.ready,
    draft: view.ready ? draftNow() : null,
    /** Begins a draft without a photo, or changes the one there is. */
    change: (part: Partial<Pick<FindingEntry, 'statement' | 'position'>>) =>
      outboxOf(work.accountId).put({ ...begun(), ...part }),
    /** Keeps photos on the device, one by one; tells which were not kept and why. */
    async addPhotos(files: readonly File[]): Promise<NotKept[]> {
      const refused: NotKept[] = [];
      for (const file of files) {
        const fitted = await fitPhoto(file);
        if (!fitted.ok) {
          refused.push(fitted.why);
          continue;
        }
        const entry = begun();
        const photo: Photo = {
          id: crypto.randomUUID(),
          name: file.name || 'photo.jpg',
          type: fitted.type,
          size: fitted.blob.size,
          receipt: null,
        };
        try {
          await outboxOf(work.accountId).put(
            { ...entry, photos: [...entry.photos, photo] },
            { id: photo.id, blob: fitted.blob },
          );
        } catch {
          refused.push('NO_ROOM');
        }
      }
      return refused;
    },
    removePhoto(photo: Photo) {
      const entry = draftNow();
      if (!entry) return;
      const photos = entry.photos.filter(({ id }) => id !== photo.id);
      void outboxOf(work.accountId).removePhoto({ ...entry, photos }, photo.id);
    },
    /** The draft is complete: it goes to the outbox and sends itself. */
    async save(statement: string) {
      const entry = draftNow();
      if (entry) await outboxOf(work.accountId).queue({ ...entry, statement, visit: entry.visit ?? visit });
    },
    async discard() {
      const entry = draftNow();
      if (entry) await outboxOf(work.accountId).remove(entry.id);
    },
  };
}
