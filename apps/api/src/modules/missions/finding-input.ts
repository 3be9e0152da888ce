import type { EntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { nextNumber } from '../../kernel/numbers.ts';
import { invalid } from '../../kernel/refusals.ts';
import { StoredFileEntity } from '../files/stored-file.entity.ts';
import { EvidenceEntity } from './entities/evidence.entity.ts';
import { FindingEntity } from './entities/finding.entity.ts';
import type { MissionEntity } from './entities/mission.entity.ts';
import type { EvidenceKind, EvidenceStage } from './types/evidence.type.ts';

/** A finding under the next number of its mission: numbers are taken under a lock, two monitors never get the same. */
export async function insertFinding(
  act: Act,
  mission: MissionEntity,
  data: EntityData<FindingEntity>,
): Promise<FindingEntity> {
  // Numbers of a mission run on over the years: its series knows no year.
  const ordinal = await nextNumber(act.transaction, act.tenantId, `finding:${mission.id}`, 0);
  return act.insert(FindingEntity, {
    tenantId: act.tenantId,
    missionId: mission.id,
    ordinal,
    state: 'DRAFT',
    recordedBy: act.accountId,
    recordedAt: act.operation.clock.now(),
    mandateId: act.capacity.kind === 'MANDATE' ? act.capacity.mandateId : null,
    ...data,
  });
}

/** Stored files of the mission, by their opaque IDs, in the order given. */
export async function filesOfMission(
  act: Act,
  mission: MissionEntity,
  ids: readonly string[],
  path: string,
): Promise<StoredFileEntity[]> {
  if (ids.length > 50) throw invalid({ path, code: 'TOO_MANY', facts: { max: 50 } });
  const refs = ids.map((id) => decodeId(id));
  const own = refs.flatMap((ref) => (ref && ref.tenantId === act.tenantId ? [ref.id] : []));
  const files = own.length > 0 ? await act.em.find(StoredFileEntity, { tenantId: act.tenantId, id: { $in: own } }) : [];
  const known = new Map(files.filter((file) => file.missionId === mission.id).map((file) => [file.id, file]));
  const reading = new InputReading();
  const found = refs.map((ref, index) => {
    const file = ref ? known.get(ref.id) : undefined;
    if (!file) reading.fault(path === 'fileId' ? path : `${path}.${index}`, 'NOT_THERE');
    return file;
  });
  reading.done();
  return [...new Set(found)].filter((file) => file !== undefined);
}

const kinds: readonly (readonly [RegExp, `${EvidenceKind}`])[] = [
  [/^image\//, 'PHOTO'],
  [/^video\//, 'VIDEO'],
  [/^audio\//, 'AUDIO'],
];

/** What a file is as evidence, by its bytes' kind. */
export function kindOf(file: StoredFileEntity): `${EvidenceKind}` {
  return kinds.find(([pattern]) => pattern.test(file.mediaType))?.[1] ?? 'DOCUMENT';
}

/** Makes files evidence, with the time and place that the files or the device gave. */
export async function insertEvidence(
  act: Act,
  mission: MissionEntity,
  files: readonly StoredFileEntity[],
  of: {
    readonly findingId: string | null;
    readonly visitId: string | null;
    readonly stage: `${EvidenceStage}`;
    readonly onBehalfOf: string | null;
    readonly kind?: `${EvidenceKind}`;
    readonly caption?: string | null;
    readonly peopleShown?: boolean;
    readonly consent?: boolean;
  },
): Promise<EvidenceEntity[]> {
  const made: EvidenceEntity[] = [];
  for (const file of files) {
    made.push(
      await act.insert(EvidenceEntity, {
        tenantId: act.tenantId,
        missionId: mission.id,
        kind: kindOf(file),
        ...of,
        fileId: file.id,
        capturedAt: file.capturedAt,
        latitude: file.latitude,
        longitude: file.longitude,
        recordedBy: act.accountId,
        recordedAt: act.operation.clock.now(),
      }),
    );
  }
  return made;
}
