import type { Acting } from '../../../session/acting.ts';

/** Where something was seen, degrees WGS 84. `accuracy` in metres, null where a person set the pin or typed the numbers. */
export type Position = { latitude: number; longitude: number; accuracy: number | null };

/** What the store answered for a file: the proof that it has arrived. */
export type FileReceipt = { fileId: string; sha256: string; at: string };

/**
 * A photo on the device. Its generated `id` is its name everywhere, also the upload's key: two cameras call their first
 * picture IMG_0001.JPG, and a repeated upload must find the row of the first.
 */
export type Photo = { id: string; name: string; type: string; size: number; receipt: FileReceipt | null };

/** Why an entry has not arrived. `NETWORK` and `SESSION` pass by themselves; the other two need a person. */
export type Failure =
  | { kind: 'NETWORK' | 'SESSION' }
  | { kind: 'REFUSED'; message: string }
  | { kind: 'REASON_NEEDED'; points: readonly { code: string; message: string }[] };

/** A visit as it was seen on the device: known to the API, or itself still on the way as another entry. */
export type VisitRef = { visitId: string } | { entryId: string };

type Common = {
  /** A generated uuid: the key of the submit, so that a repeat makes one row. */
  id: string;
  /** Whose draft it is: a shared phone sends nothing in another person's name. */
  accountId: string;
  acting: Acting;
  missionId: string;
  missionTitle: string;
  /** The instant of capture, ISO 8601. */
  capturedAt: string;
  /** `DRAFT` is being written; `WAITING` is to be sent; `FAILED` waits for the person; `SENT` has its receipt. */
  state: 'DRAFT' | 'WAITING' | 'FAILED' | 'SENT';
  failure: Failure | null;
  /** Reasons the person gave for warnings. */
  reasons: { code: string; reason: string }[];
  sentAt: string | null;
};

/** A finding: a photo or a sentence is enough. */
export type FindingEntry = Common & {
  kind: 'FINDING';
  statement: string;
  position: Position | null;
  photos: Photo[];
  visit: VisitRef | null;
  /** The finding's number in its mission, once it has arrived. */
  ordinal: number | null;
};

/** A visit that took place, or one to which nobody was let in. Days and times are Almaty's. */
export type VisitEntry = Common & {
  kind: 'VISIT' | 'REFUSED_ACCESS';
  planned: { visitId: string; version: number } | null;
  visitedOn: string;
  fromTime: string;
  place: string;
  metBy: string;
  /** Notes of a visit, the reason given for a refusal. */
  text: string;
  position: Position | null;
  /** The visit's id, once it has arrived. */
  visitId: string | null;
};

/** One thing that a person recorded on this device. */
export type Entry = FindingEntry | VisitEntry;

/** Whether an entry holds anything that would be lost. */
export function hasContent(entry: Entry): boolean {
  return (
    entry.kind !== 'FINDING' || entry.photos.length > 0 || entry.statement.trim() !== '' || entry.position !== null
  );
}
