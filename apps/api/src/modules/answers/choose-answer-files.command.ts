import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { storedFiles } from '../recommendations/act-input.ts';
import { council } from '../recommendations/authorities.ts';
import { AnswerEntity } from './answer.entity.ts';
import type { ChooseAnswerFilesInput } from './answer.inputs.ts';

/**
 * Says which files of an answer the public reads with it; none unless chosen, for a scan shows people's names and hands. The
 * choice replaces the earlier one and takes effect while the answer is public.
 */
export const chooseAnswerFiles = defineCommand<ChooseAnswerFilesInput, { answerId: string; trackId: string }>({
  name: 'chooseAnswerFiles',
  authority: council,
  async run(act, input) {
    const answer = await act.load(AnswerEntity, input.id, { expectedVersion: input.expectedVersion });
    const chosen = [...new Set(await storedFiles(act, input.fileIds, 'fileIds'))];
    if (chosen.some((id) => !answer.fileIds.includes(id))) throw notThere('fileIds');
    const evidence =
      await act.transaction.one(sql`select s.id from stored_file s where s.tenant_id = ${act.tenantId}::uuid
      and s.id = any(${chosen}::uuid[]) and s.purpose = 'EVIDENCE' limit 1`);
    if (evidence) throw invalid({ path: 'fileIds', code: 'EVIDENCE_HAS_ITS_OWN_RELEASE' });
    const before = answer.publicFileIds;
    answer.publicFileIds = chosen;
    act.journal({
      act: 'AnswerFilesChosen',
      subjectType: 'Track',
      subjectId: answer.trackId,
      occurredOn: act.today,
      facts: { answerId: answer.id, before, chosen },
    });
    return { answerId: encodeId(answer.tenantId, answer.id), trackId: encodeId(answer.tenantId, answer.trackId) };
  },
});
