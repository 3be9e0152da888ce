import type { Capacity } from '../../kernel/capacity.ts';
import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import type { FilePurpose } from './stored-file.entity.ts';

/** Where the uploader says that a file belongs; opaque IDs. */
export interface PlaceGiven {
  readonly missionId: string | null;
  readonly letterId: string | null;
  readonly trackId: string | null;
}

/** Where a file hangs: the columns by which each capacity finds it again. */
export interface Place {
  readonly missionId: string | null;
  readonly letterId: string | null;
  readonly bodyId: string | null;
  /** A candidate's: only those who work with candidates see it. */
  readonly applicationId: string | null;
  /** An expert's from outside: seen by that expert, and by the council. */
  readonly expertId: string | null;
}

/** What each capacity uploads files for. */
export const purposes: Partial<Record<Capacity['kind'], readonly FilePurpose[]>> = {
  TENANT: ['EVIDENCE', 'DOCUMENT', 'LETTER', 'ANSWER', 'IMPORT', 'APPLICATION'],
  MANDATE: ['EVIDENCE'],
  BODY: ['ANSWER'],
  LINK: ['ANSWER'],
  APPLICANT: ['APPLICATION'],
  EXPERT: ['DOCUMENT'],
};

const nowhere: Place = { missionId: null, letterId: null, bodyId: null, applicationId: null, expertId: null };

/** What a stranger's application may fill of the store: files, and bytes of all together. */
const applicationRoom = { files: 30, megabytes: 60 };

async function roomFor(act: Act, applicationId: string, size: number): Promise<void> {
  // Under the application's lock, so that uploads at once are no more than those one by one.
  const own = await act.transaction.one<{ state: string; consented: boolean }>(
    sql`select state, consent_at is not null as consented from application where tenant_id = ${act.tenantId}::uuid and id = ${applicationId}::uuid for update`,
  );
  if (!own || !['DRAFT', 'RETURNED', 'REGISTERED'].includes(own.state)) throw refuse(refused('APPLICATION_IS_DECIDED'));
  // A paper is a person's: none is kept without consent.
  if (!own.consented) throw refuse(refused('CONSENT_FIRST'));
  const taken = await act.transaction.one<{ files: number; bytes: number }>(
    sql`select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from stored_file
      where tenant_id = ${act.tenantId}::uuid and application_id = ${applicationId}::uuid and erased_at is null`,
  );
  const { files: max, megabytes } = applicationRoom;
  if ((taken?.files ?? 0) >= max || (taken?.bytes ?? 0) + size > megabytes * 2 ** 20)
    throw refuse(refused('DOCUMENTS_TOO_MANY', { max, megabytes }));
}

/** What an expert's link may fill of the store: signatures and their scans, and the tries that failed. */
const expertRoom = { files: 20, megabytes: 60 };

async function roomOfExpert(act: Act, expertId: string, size: number): Promise<void> {
  // Under the expert's lock, so that uploads at once are no more than those one by one.
  await act.transaction.one(
    sql`select id from expertise_expert where tenant_id = ${act.tenantId}::uuid and id = ${expertId}::uuid for update`,
  );
  const taken = await act.transaction.one<{ files: number; bytes: number }>(
    sql`select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from stored_file
      where tenant_id = ${act.tenantId}::uuid and expert_id = ${expertId}::uuid`,
  );
  const { files: max, megabytes } = expertRoom;
  if ((taken?.files ?? 0) >= max || (taken?.bytes ?? 0) + size > megabytes * 2 ** 20)
    throw refuse(refused('DOCUMENTS_TOO_MANY', { max, megabytes }));
}

/** The capacity in which a file is stored: a body's names the council to whose letter or recommendation it belongs. */
export function storingCapacity(capacity: Capacity, given: PlaceGiven): Capacity | null {
  if (capacity.kind !== 'BODY') return capacity;
  const ref = decodeId(given.trackId ?? given.letterId ?? '');
  return ref ? { ...capacity, tenantId: ref.tenantId } : null;
}

/** Finds the place in the uploader's own sight: a mission, letter or track that the capacity does not see is not there. */
export async function placeOf(act: Act, given: PlaceGiven, size: number): Promise<Place> {
  const { capacity } = act;
  switch (capacity.kind) {
    case 'MANDATE': {
      const own = encodeId(capacity.tenantId, capacity.missionId);
      if (given.missionId && given.missionId !== own) throw invalid({ path: 'missionId', code: 'NOT_THERE' });
      return { ...nowhere, missionId: capacity.missionId };
    }
    case 'LINK':
      return { ...nowhere, letterId: capacity.letterId, bodyId: capacity.bodyId };
    case 'APPLICANT':
      await roomFor(act, capacity.applicationId, size);
      return { ...nowhere, applicationId: capacity.applicationId };
    case 'EXPERT':
      await roomOfExpert(act, capacity.expertId, size);
      return { ...nowhere, expertId: capacity.expertId };
    case 'BODY': {
      const track = await found(act, 'track', given.trackId, 'trackId');
      const letter = await found(act, 'letter', given.letterId, 'letterId');
      if (!track && !letter) throw refuse(refused('FILE_PLACE_UNKNOWN'));
      return { ...nowhere, letterId: letter?.value ?? track?.value ?? null, bodyId: capacity.bodyId };
    }
    default: {
      const mission = await found(act, 'mission', given.missionId, 'missionId');
      const letter = await found(act, 'letter', given.letterId, 'letterId');
      const track = await found(act, 'track', given.trackId, 'trackId');
      return {
        ...nowhere,
        missionId: mission?.value ?? null,
        letterId: letter?.value ?? track?.value ?? null,
      };
    }
  }
}

async function found(
  act: Act,
  table: 'mission' | 'letter' | 'track',
  id: string | null,
  path: string,
): Promise<{ value: string | null } | null> {
  if (!id) return null;
  const ref = decodeId(id);
  if (!ref || ref.tenantId !== act.tenantId) throw invalid({ path, code: 'NOT_THERE' });
  const row = await act.transaction.one<{ value: string | null }>(queries[table](ref.tenantId, ref.id));
  if (!row) throw invalid({ path, code: 'NOT_THERE' });
  return row;
}

const queries = {
  mission: (tenant: string, id: string) =>
    sql`select id as value from mission where tenant_id = ${tenant}::uuid and id = ${id}::uuid`,
  letter: (tenant: string, id: string) =>
    sql`select id as value from letter where tenant_id = ${tenant}::uuid and id = ${id}::uuid`,
  track: (tenant: string, id: string) =>
    sql`select letter_id as value from track where tenant_id = ${tenant}::uuid and id = ${id}::uuid`,
};
