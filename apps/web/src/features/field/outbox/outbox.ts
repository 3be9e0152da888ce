import { type Entry, hasContent, type Photo } from './entry.ts';
import { failureOf } from './failed.ts';
import { sendEntry } from './send-entry.ts';
import {
  countOfOthers,
  dropEntry,
  dropPicture,
  dropPictures,
  entriesOf,
  keepStorage,
  putEntry,
  putWithPicture,
} from './storage.ts';

/** What the screens see of the outbox. */
export type OutboxView = {
  /** False until the device has been read. */
  ready: boolean;
  entries: readonly Entry[];
  /** The entry on its way right now. */
  sending: string | null;
  /** How much of each photo has gone out, 0 to 1, by its id. */
  progress: ReadonlyMap<string, number>;
  online: boolean;
  /** Unsent entries of other people on this device. */
  others: number;
};

const empty: OutboxView = { ready: false, entries: [], sending: null, progress: new Map(), online: true, others: 0 };
const RETRY = { first: 10_000, most: 300_000 };
const KEPT = 7 * 24 * 3600 * 1000;

/**
 * One person's outbox on this device. Everything is written to the device first; from there it is sent, oldest first, by
 * one tab at a time, whenever the network is there, until each entry has its receipt. It survives a reload, a lost
 * network and an ended session, for nothing of it lives only in memory.
 */
export class Outbox {
  readonly #accountId: string;
  readonly #listeners = new Set<() => void>();
  readonly #others = new BroadcastChannel('kenes-outbox');
  #view = empty;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = RETRY.first;
  #busy = false;
  #wanted = false;
  #writes = 0;

  constructor(accountId: string) {
    this.#accountId = accountId;
    this.#others.onmessage = () => void this.#read();
    window.addEventListener('online', () => this.sendNow());
    window.addEventListener('offline', () => this.#show({ online: false }));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.sendNow();
    });
    void this.#read().then(() => {
      this.sendNow();
      return this.#forgetOld();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): OutboxView => this.#view;

  /** Writes an entry as it now is; with a new photo, both or neither. The screen shows it at once. */
  async put(entry: Entry, picture?: { id: string; blob: Blob }): Promise<void> {
    await this.#write(replaced(this.#view.entries, entry), () =>
      picture ? putWithPicture(entry, picture) : putEntry(entry),
    );
    if (picture) void keepStorage();
  }

  /** Takes one photo off a draft. */
  async removePhoto(entry: Entry, photoId: string): Promise<void> {
    await this.#write(replaced(this.#view.entries, entry), async () => {
      await putEntry(entry);
      await dropPicture(photoId);
    });
  }

  /** Takes an entry off the device: a discarded draft, or one whose receipt was seen. */
  async remove(id: string): Promise<void> {
    await this.#write(
      this.#view.entries.filter((entry) => entry.id !== id),
      () => dropEntry(id),
    );
  }

  /** The draft is complete: from now on it sends itself. */
  async queue(entry: Entry): Promise<void> {
    if (!hasContent(entry)) return;
    await this.put({ ...entry, state: 'WAITING', failure: null });
    this.sendNow();
  }

  /** Sends what waits, now. */
  readonly sendNow = (): void => {
    clearTimeout(this.#timer);
    this.#show({ online: navigator.onLine });
    if (!navigator.onLine) return;
    if (this.#busy) {
      // What was queued while another entry is on its way must not be forgotten when that has arrived.
      this.#wanted = true;
      return;
    }
    this.#busy = true;
    this.#wanted = false;
    void this.#alone(() => this.#sendWaiting()).finally(() => {
      this.#busy = false;
      if (this.#wanted) this.sendNow();
    });
  };

  /** One tab sends at a time; the others see its work by the channel. */
  async #alone(work: () => Promise<void>): Promise<void> {
    if (!navigator.locks) return work();
    await navigator.locks.request(`kenes-outbox:${this.#accountId}`, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      // The other tab may be closed before it is done.
      else this.#again();
    });
  }

  async #sendWaiting(): Promise<void> {
    await this.#read();
    for (const { id } of this.#view.entries.filter(({ state }) => state === 'WAITING')) {
      const entry = this.#view.entries.find((one) => one.id === id);
      if (!entry || this.#waitsForVisit(entry)) continue;
      const passes = await this.#send(entry);
      if (!passes) return this.#again();
    }
    this.#delay = RETRY.first;
  }

  /** Sends one entry; false where the whole outbox had better wait (no network, no session). */
  async #send(entry: Entry): Promise<boolean> {
    this.#show({ sending: entry.id });
    let current = entry;
    try {
      const sent = await sendEntry(entry, this.#visitOf(entry), {
        progress: (photoId, share) => this.#show({ progress: new Map(this.#view.progress).set(photoId, share) }),
        arrived: async (photo) => {
          current = withPhoto(current, photo);
          await this.put(current);
        },
      });
      await this.put(sent);
      await dropPictures(sent.id);
      await this.#tellFindings(sent);
      return true;
    } catch (thrown) {
      const failure = failureOf(thrown);
      const passing = failure.kind === 'NETWORK' || failure.kind === 'SESSION';
      await this.put({ ...current, state: passing ? 'WAITING' : 'FAILED', failure });
      return !passing;
    } finally {
      this.#show({ sending: null });
    }
  }

  /** Receipts stay for a week. */
  async #forgetOld(): Promise<void> {
    const since = new Date(Date.now() - KEPT).toISOString();
    for (const { id, state, sentAt } of this.#view.entries) {
      if (state === 'SENT' && sentAt && sentAt < since) await this.remove(id);
    }
  }

  #again(): void {
    if (this.#view.entries.some(({ failure }) => failure?.kind === 'SESSION')) return;
    this.#timer = setTimeout(this.sendNow, this.#delay);
    this.#delay = Math.min(this.#delay * 2, RETRY.most);
  }

  /** A finding made at a visit that is itself still on the device follows it. */
  #waitsForVisit(entry: Entry): boolean {
    if (entry.kind !== 'FINDING' || !entry.visit || !('entryId' in entry.visit)) return false;
    const { entryId } = entry.visit;
    const visit = this.#view.entries.find(({ id }) => id === entryId);
    return visit !== undefined && visit.state !== 'SENT';
  }

  #visitOf(entry: Entry): string | null {
    return entry.kind === 'FINDING' && entry.visit && 'visitId' in entry.visit ? entry.visit.visitId : null;
  }

  /** A visit has arrived: findings made at it know it by its real id from now on. */
  async #tellFindings(sent: Entry): Promise<void> {
    if (sent.kind === 'FINDING' || !sent.visitId) return;
    for (const entry of this.#view.entries) {
      if (entry.kind === 'FINDING' && entry.visit && 'entryId' in entry.visit && entry.visit.entryId === sent.id) {
        await this.put({ ...entry, visit: { visitId: sent.visitId } });
      }
    }
  }

  /** Shows what will be, writes it, tells the other tabs. */
  async #write(entries: readonly Entry[], work: () => Promise<void>): Promise<void> {
    this.#writes += 1;
    this.#show({ entries });
    try {
      await work();
    } catch (problem) {
      await this.#read();
      throw problem;
    }
    this.#others.postMessage('changed');
  }

  async #read(): Promise<void> {
    const writes = this.#writes;
    const [entries, others] = await Promise.all([entriesOf(this.#accountId), countOfOthers(this.#accountId)]);
    // Something was written meanwhile: what was read is older than what is shown.
    if (writes !== this.#writes) return this.#read();
    this.#show({ ready: true, entries, others });
  }

  #show(change: Partial<OutboxView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function replaced(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((one) => (one.id === entry.id ? entry : one))
    : [...entries, entry];
}

function withPhoto(entry: Entry, photo: Photo): Entry {
  if (entry.kind !== 'FINDING') return entry;
  return { ...entry, photos: entry.photos.map((one) => (one.id === photo.id ? photo : one)) };
}

/** What a page shows before the device is known: on the server, and at the first moment in the browser. */
export const nothingYet = empty;
