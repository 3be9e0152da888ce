import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './entry.ts';

type Picture = { id: string; entryId: string; blob: Blob };

interface Device extends DBSchema {
  entries: { key: string; value: Entry; indexes: { account: string } };
  /** Apart from the entries: a list must not read megabytes. */
  pictures: { key: string; value: Picture; indexes: { entry: string } };
}

let opened: Promise<IDBPDatabase<Device>> | undefined;

function device(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>('kenes-field', 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('account', 'accountId');
      database.createObjectStore('pictures', { keyPath: 'id' }).createIndex('entry', 'entryId');
    },
  });
  return opened;
}

/** Everything one person has on this device, the oldest first. */
export async function entriesOf(accountId: string): Promise<Entry[]> {
  const entries = await (await device()).getAllFromIndex('entries', 'account', accountId);
  return entries.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
}

/** How much of other people waits on this device: it is told, never sent nor shown. */
export async function countOfOthers(accountId: string): Promise<number> {
  const all = await (await device()).getAll('entries');
  return all.filter((entry) => entry.accountId !== accountId && entry.state !== 'SENT').length;
}

/** Writes an entry as it now is. */
export async function putEntry(entry: Entry): Promise<void> {
  await (await device()).put('entries', entry);
}

/** Writes an entry together with a new photo of it: both or neither. */
export async function putWithPicture(entry: Entry, picture: { id: string; blob: Blob }): Promise<void> {
  const transaction = (await device()).transaction(['entries', 'pictures'], 'readwrite');
  await Promise.all([
    transaction.objectStore('pictures').put({ ...picture, entryId: entry.id }),
    transaction.objectStore('entries').put(entry),
    transaction.done,
  ]);
}

/** The bytes of a photo, while they are on the device. */
export async function pictureOf(id: string): Promise<Blob | null> {
  return (await (await device()).get('pictures', id))?.blob ?? null;
}

/** Takes one photo off the device. */
export async function dropPicture(id: string): Promise<void> {
  await (await device()).delete('pictures', id);
}

/** Takes the photos of an entry off the device: they have arrived. */
export async function dropPictures(entryId: string): Promise<void> {
  const database = await device();
  const keys = await database.getAllKeysFromIndex('pictures', 'entry', entryId);
  await Promise.all(keys.map((key) => database.delete('pictures', key)));
}

/** Takes an entry and its photos off the device. */
export async function dropEntry(id: string): Promise<void> {
  await dropPictures(id);
  await (await device()).delete('entries', id);
}

/** Asks the browser not to clear this site's storage when the phone runs short. */
export async function keepStorage(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
