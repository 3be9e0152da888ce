import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { runAnswerClock } from '../recommendations/answer-clock.ts';
import type { TrackEntity } from '../recommendations/track.entity.ts';

/** That an addressee received: the day, and by what it is proven (PC-REC-08). */
export interface Receipt {
  readonly receivedOn: string;
  readonly kind: string;
  readonly number: string | null;
}

/** Puts a proven receipt on tracks: their clock runs from it instead of from sending (PC-REC-02). */
export async function receiveTracks(act: Act, tracks: readonly TrackEntity[], receipt: Receipt): Promise<void> {
  for (const track of tracks) {
    track.receivedOn = receipt.receivedOn;
    track.receiptKind = receipt.kind;
    track.receiptNumber = receipt.number;
    if (track.state === 'SENT') track.state = 'RECEIVED';
    await runAnswerClock(act, track);
  }
}

/** The final document that a letter carried was received with it. Any capacity that may receive the letter. */
export async function receiveDispatch(act: Act, letterId: string, receivedOn: string): Promise<void> {
  await act.transaction.execute(sql`update final_document_dispatch set received_on = ${receivedOn}::date, version = version + 1
    where tenant_id = ${act.tenantId}::uuid and letter_id = ${letterId}::uuid and received_on is distinct from ${receivedOn}::date`);
}
