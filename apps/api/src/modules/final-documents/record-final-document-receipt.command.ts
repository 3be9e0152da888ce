import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { FinalDocumentDispatchEntity } from './final-document.entity.ts';
import { sendsDocuments } from './final-document.policy.ts';

interface RecordFinalDocumentReceipt extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly receivedOn?: string | null;
}

/** Records the day on which a body received the final document; the letter with which it went gets the same day. */
export const recordFinalDocumentReceipt = defineCommand<RecordFinalDocumentReceipt, { dispatchId: string }>({
  name: 'recordFinalDocumentReceipt',
  authority: sendsDocuments,
  async run(act, input) {
    const dispatch = await act.load(FinalDocumentDispatchEntity, input.id, { expectedVersion: input.expectedVersion });
    const receivedOn = String(factOn(act, input.receivedOn));
    if (receivedOn < dispatch.sentOn)
      throw invalid({ path: 'receivedOn', code: 'RECEIVED_BEFORE_SENT', facts: { sentOn: dispatch.sentOn } });
    const before = dispatch.receivedOn;
    dispatch.receivedOn = receivedOn;
    if (dispatch.letterId)
      await act.transaction.execute(
        sql`update letter set received_on = ${receivedOn}::date, version = version + 1 where tenant_id = ${act.tenantId}::uuid and id = ${dispatch.letterId}::uuid`,
      );
    act.journal({
      act: 'FinalDocumentReceived',
      subjectType: 'FinalDocument',
      subjectId: dispatch.finalDocumentId,
      occurredOn: receivedOn,
      facts: { bodyId: dispatch.bodyId, before },
    });
    return { dispatchId: encodeId(act.tenantId, dispatch.id) };
  },
});
