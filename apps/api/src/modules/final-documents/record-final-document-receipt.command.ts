import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { receiveTracks } from '../letters/receive-letter.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { FinalDocumentDispatchEntity } from './final-document.entity.ts';
import { sendsDocuments } from './final-document.policy.ts';

interface RecordFinalDocumentReceipt extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly receivedOn?: string | null;
}

/**
 * Records the day on which a body received the final document. The letter with which it went gets the same day, and the
 * recommendations in that letter whose receipt was not proven yet run their clock from it (PC-CTRL-12).
 */
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
    if (dispatch.letterId) {
      const carried = { tenantId: act.tenantId, letterId: dispatch.letterId, receivedOn: null };
      await receiveTracks(act, await act.em.find(TrackEntity, carried), { receivedOn, kind: 'OTHER', number: null });
      await act.transaction.execute(
        sql`update letter set received_on = ${receivedOn}::date, version = version + 1 where tenant_id = ${act.tenantId}::uuid and id = ${dispatch.letterId}::uuid`,
      );
    }
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
