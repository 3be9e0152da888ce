import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import { FinalDocumentEntity } from './final-document.entity.ts';
import { mayPublishDocument, sendsDocuments } from './final-document.policy.ts';

interface PublishFinalDocument extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Makes a sent final document public, with its dispatches, objections and hearings (PC-CTRL-14). */
export const publishFinalDocument = defineCommand<PublishFinalDocument, { finalDocumentId: string }>({
  name: 'publishFinalDocument',
  authority: sendsDocuments,
  async run(act, input) {
    const document = await act.load(FinalDocumentEntity, input.id, { expectedVersion: input.expectedVersion });
    const mission = await act.loadRow(MissionEntity, { tenantId: act.tenantId, id: document.missionId });
    act.obey(
      mayPublishDocument({
        ...document,
        capacity: act.capacity,
        legalBasis: mission.legalBasis,
        missionPublished: mission.published,
      }),
    );
    document.published = true;
    document.publishedOn = act.today.toString();
    await act.em.flush();
    await act.transaction.execute(
      sql`update final_document_dispatch set published = true where tenant_id = ${act.tenantId}::uuid and final_document_id = ${document.id}::uuid`,
    );
    for (const table of [
      sql`update finding_dispute set published = true`,
      sql`update answer_hearing set published = true`,
    ])
      await act.transaction.execute(
        sql`${table} where tenant_id = ${act.tenantId}::uuid and mission_id = ${mission.id}::uuid`,
      );
    act.journal({
      act: 'FinalDocumentPublished',
      subjectType: 'FinalDocument',
      subjectId: document.id,
      occurredOn: act.today,
      facts: {
        missionId: mission.id,
        number: document.number,
        publishBy: document.publishBy,
        late: document.publishBy !== null && document.publishedOn > document.publishBy,
      },
    });
    return { finalDocumentId: encodeId(act.tenantId, document.id) };
  },
});
