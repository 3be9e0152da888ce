import { graphql } from '../../../graphql.ts';
import { perform } from '../../../session/client.ts';
import { isProblem, ProblemParts } from '../../act/problem.ts';
import type { Entry, FindingEntry, Photo, VisitEntry } from './entry.ts';
import { Failed, failureOfProblem } from './failed.ts';
import { pictureOf } from './storage.ts';
import { uploadPhoto } from './upload-photo.ts';

const CaptureFinding = graphql(
  `mutation CaptureFinding($input: CaptureFindingInput!) {
    captureFinding(input: $input) {
      __typename
      ... on CaptureFindingSuccess { findingId finding { ordinal } }
      ...ProblemParts
    }
  }`,
  [ProblemParts],
);

const RecordVisit = graphql(
  `mutation RecordFieldVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) { __typename ... on RecordVisitSuccess { visitId } ...ProblemParts }
  }`,
  [ProblemParts],
);

const RecordRefusedAccess = graphql(
  `mutation RecordRefusedAccess($input: RecordRefusedAccessInput!) {
    recordRefusedAccess(input: $input) { __typename ... on RecordRefusedAccessSuccess { visitId } ...ProblemParts }
  }`,
  [ProblemParts],
);

/** What sending reports on its way, so that a photo that has arrived stays arrived whatever comes next. */
export type Reports = {
  progress: (photoId: string, share: number) => void;
  arrived: (photo: Photo) => Promise<void>;
};

/**
 * Sends one entry: its photos that have no receipt yet, then the act itself, all under the keys made at capture. Returns
 * the entry as sent; throws `Failed` (or `Unreachable`) where it stopped.
 */
export async function sendEntry(entry: Entry, visitId: string | null, reports: Reports): Promise<Entry> {
  const sentAt = () => new Date().toISOString();
  if (entry.kind === 'FINDING') {
    const photos = await sendPhotos(entry, reports);
    const ordinal = await sendFinding({ ...entry, photos }, visitId);
    return { ...entry, photos, ordinal, state: 'SENT', failure: null, sentAt: sentAt() };
  }
  return { ...entry, visitId: await sendVisit(entry), state: 'SENT', failure: null, sentAt: sentAt() };
}

async function sendPhotos(entry: FindingEntry, reports: Reports): Promise<Photo[]> {
  const photos: Photo[] = [];
  for (const photo of entry.photos) {
    if (photo.receipt) {
      photos.push(photo);
      continue;
    }
    const blob = await pictureOf(photo.id);
    // The browser cleared its storage: nothing can bring the picture back, and the rest must not wait for it.
    if (!blob) continue;
    const receipt = await uploadPhoto(photo, blob, entry, (share) => reports.progress(photo.id, share));
    const arrived = { ...photo, receipt };
    await reports.arrived(arrived);
    photos.push(arrived);
  }
  return photos;
}

async function sendFinding(entry: FindingEntry, visitId: string | null): Promise<number | null> {
  const { captureFinding } = await perform(
    CaptureFinding,
    {
      input: {
        key: entry.id,
        missionId: entry.missionId,
        capturedAt: entry.capturedAt,
        statement: entry.statement.trim() || null,
        latitude: entry.position?.latitude ?? null,
        longitude: entry.position?.longitude ?? null,
        accuracy: entry.position?.accuracy ?? null,
        fileIds: entry.photos.flatMap(({ receipt }) => receipt?.fileId ?? []),
        visitId,
        acknowledged: entry.reasons,
      },
    },
    entry.acting,
  );
  if (isProblem(captureFinding)) throw new Failed(failureOfProblem(captureFinding));
  return captureFinding.finding?.ordinal ?? null;
}

async function sendVisit(entry: VisitEntry): Promise<string> {
  const common = {
    key: entry.id,
    missionId: entry.missionId,
    visitId: entry.planned?.visitId ?? null,
    expectedVersion: entry.planned?.version ?? null,
    visitedOn: entry.visitedOn,
    fromTime: entry.fromTime || null,
    place: entry.place.trim() || null,
    latitude: entry.position?.latitude ?? null,
    longitude: entry.position?.longitude ?? null,
    acknowledged: entry.reasons,
  };
  const met = entry.metBy.trim() || null;
  const text = entry.text.trim() || null;
  const result =
    entry.kind === 'VISIT'
      ? (await perform(RecordVisit, { input: { ...common, metBy: met, notes: text } }, entry.acting)).recordVisit
      : (
          await perform(
            RecordRefusedAccess,
            { input: { ...common, refusedBy: met, refusalReason: text } },
            entry.acting,
          )
        ).recordRefusedAccess;
  if (isProblem(result)) throw new Failed(failureOfProblem(result));
  return result.visitId;
}
