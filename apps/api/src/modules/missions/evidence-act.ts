import type { Act } from '../../kernel/command.ts';
import { StoredFileEntity } from '../files/stored-file.entity.ts';
import { EvidenceEntity } from './entities/evidence.entity.ts';
import { type EvidenceActName, mayActOnEvidence } from './evidence.policy.ts';
import { type MissionAct, missionOfChild } from './mission-act.ts';

export interface EvidenceAct extends MissionAct {
  readonly evidence: EvidenceEntity;
  readonly file: StoredFileEntity;
}

/** Loads a piece of evidence with its file and its mission for an act, and obeys the policies. */
export async function evidenceFor(
  act: Act,
  name: EvidenceActName,
  id: string,
  expectedVersion: number,
): Promise<EvidenceAct> {
  const evidence = await act.load(EvidenceEntity, id, { expectedVersion });
  const found = await missionOfChild(act, name, evidence.missionId);
  const file = await act.loadRow(StoredFileEntity, { tenantId: evidence.tenantId, id: evidence.fileId });
  act.obey(
    mayActOnEvidence(name, found.situation, {
      ...evidence,
      blurred: evidence.blur.length,
      picture: file.derivativeKey !== null,
    }),
  );
  return { ...found, evidence, file };
}
