import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { eraseFiles } from '../../files/erase-files.job.ts';
import { mayFillFieldsNow, ownApplication } from '../application.policy.ts';
import { ApplicationDocumentEntity } from '../entities/application-document.entity.ts';
import type { RemoveDocumentInput } from '../inputs/application.inputs.ts';
import { ownApplicationOf, shown } from '../on-application.ts';

/** Takes a document out of a draft, or of an application that was returned; its file is deleted. */
export const removeDocument = defineCommand<RemoveDocumentInput & CommandInput, { applicationId: string }>({
  name: 'removeDocument',
  authority: ownApplication,
  async run(act, input) {
    const { application, competition } = await ownApplicationOf(act);
    const moment = act.operation.clock.moment();
    act.obey(mayFillFieldsNow({ state: application.state, competition }, { at: moment }));
    const document = await act.load(ApplicationDocumentEntity, input.id);
    if (document.removedAt !== null) throw refuse(refused('DOCUMENT_NOT_ANNOUNCED'));
    document.removedAt = new Date(moment.epochMilliseconds);
    if (document.fileId) await act.enqueue(eraseFiles, { tenantId: act.tenantId, ids: [document.fileId] });
    act.journal({
      act: 'ApplicationDocumentRemoved',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      facts: { competition: competition.ordinal, number: application.number, document: document.code },
    });
    return shown(act, application);
  },
});
