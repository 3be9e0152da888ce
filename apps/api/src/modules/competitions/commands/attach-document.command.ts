import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId, newId } from '../../../kernel/id.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { mayFillNow, ownApplication } from '../application.policy.ts';
import { ApplicationDocumentEntity } from '../entities/application-document.entity.ts';
import type { AttachDocumentInput } from '../inputs/application.inputs.ts';
import { ownApplicationOf, shown } from '../on-application.ts';

/** How many files an application carries. */
export const mostFiles = 30;

/** Makes an uploaded file one of the announced documents: of a draft, of one that was returned, and until the closing of one that stands. */
export const attachDocument = defineCommand<AttachDocumentInput & CommandInput, { applicationId: string }>({
  name: 'attachDocument',
  authority: ownApplication,
  async run(act, input) {
    const { application, competition } = await ownApplicationOf(act);
    if (application.consentAt === null) throw refuse(refused('CONSENT_FIRST'));
    const moment = act.operation.clock.moment();
    act.obey(mayFillNow({ state: application.state, competition }, { at: moment }));
    if (!competition.documents.some(({ code }) => code === input.code))
      throw invalid({ path: 'code', code: 'DOCUMENT_NOT_ANNOUNCED' });
    const ref = decodeId(input.fileId);
    const file =
      ref?.tenantId === act.tenantId
        ? await act.transaction.one<{ id: string; name: string }>(
            sql`select id, name from stored_file where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid
              and application_id = ${application.id}::uuid and erased_at is null`,
          )
        : null;
    if (!file) throw invalid({ path: 'fileId', code: 'NOT_THERE' });
    const standing = await act.transaction.rows<{ file_id: string | null }>(
      sql`select file_id from application_document where tenant_id = ${act.tenantId}::uuid and application_id = ${application.id}::uuid and removed_at is null`,
    );
    if (standing.some(({ file_id }) => file_id === file.id))
      throw invalid({ path: 'fileId', code: 'DOCUMENT_IS_ATTACHED' });
    if (standing.length >= mostFiles) throw refuse(refused('DOCUMENTS_TOO_MANY', { max: mostFiles, megabytes: 60 }));
    await act.insert(ApplicationDocumentEntity, {
      tenantId: act.tenantId,
      id: newId(),
      applicationId: application.id,
      code: input.code,
      fileId: file.id,
      name: file.name,
      addedAt: new Date(moment.epochMilliseconds),
    });
    act.journal({
      act: 'ApplicationDocumentAttached',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      facts: { competition: competition.ordinal, number: application.number, document: input.code },
    });
    return shown(act, application);
  },
});
