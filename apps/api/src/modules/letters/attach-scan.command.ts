import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { storedFiles } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { LetterEntity } from './letter.entity.ts';
import type { AttachScanInput } from './letter.inputs.ts';

/** Attaches a scan to a letter, once; a scan is never taken away again. */
export const attachScan = defineCommand<AttachScanInput, { letterId: string }>({
  name: 'attachScan',
  authority: secretariat,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id);
    const [fileId] = await storedFiles(act, [input.fileId], 'fileId');
    const attached = await act.transaction.execute(
      sql`update stored_file set letter_id = ${letter.id}::uuid where tenant_id = ${letter.tenantId}::uuid and id = ${fileId ?? null}::uuid and letter_id is null`,
    );
    if (attached !== 1) throw notThere('fileId');
    act.journal({
      act: 'ScanAttached',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: act.today,
      facts: { number: letter.number, fileId },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});
