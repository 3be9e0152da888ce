import type { Act } from '../../kernel/command.ts';
import { AnswerEntity } from '../answers/answer.entity.ts';
import { FinalDocumentEntity } from '../final-documents/final-document.entity.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import type { MovedClock, Recomputed } from '../recommendations/recomputed.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { publishBy } from './publish-by.ts';

/** The clocks of final documents and answers that were not published yet (PC-CTRL-14). */
export async function recomputePublicationClocks(act: Act): Promise<Recomputed> {
  const { tenantId } = act;
  const documents = await act.em.find(FinalDocumentEntity, { tenantId, state: 'SENT', published: false });
  const answers = await act.em.find(AnswerEntity, { tenantId, published: false });
  const missions = await byId(act, MissionEntity, documents, ({ missionId }) => missionId);
  const tracks = await byId(act, TrackEntity, answers, ({ trackId }) => trackId);
  const moved: MovedClock[] = [];
  const compute = async (
    row: FinalDocumentEntity | AnswerEntity,
    basis: Parameters<typeof publishBy>[1] | undefined,
    from: string | null,
  ) => {
    if (!basis || !from) return;
    const was = row.publishBy;
    act.em.assign(row, await publishBy(act, basis, from));
    const { id: subjectId, number, publishBy: becomes } = row;
    if (becomes !== was) moved.push({ clock: 'PUBLICATION', subjectId, number, was, becomes });
  };
  for (const document of documents)
    await compute(document, missions.get(document.missionId)?.legalBasis, document.sentOn);
  for (const answer of answers) await compute(answer, tracks.get(answer.trackId)?.legalBasis, answer.arrivedOn);
  return { looked: documents.length + answers.length, moved };
}

async function byId<Row, Parent extends MissionEntity | TrackEntity>(
  act: Act,
  entity: new () => Parent,
  rows: readonly Row[],
  parentOf: (row: Row) => string,
): Promise<Map<string, Parent>> {
  const parents = await act.em.find<MissionEntity | TrackEntity>(entity, {
    tenantId: act.tenantId,
    id: { $in: [...new Set(rows.map(parentOf))] },
  });
  return new Map(parents.map((parent) => [parent.id, parent as Parent]));
}
