import { type Act, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { invalid, notThere, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { dayOfFact, optionalText } from '../recommendations/act-input.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import type { LetterEntity } from './letter.entity.ts';
import type { ConfirmReceiptInput } from './letter.inputs.ts';
import { confirmsReceipt, mayConfirmReceipt } from './letter.policy.ts';
import { receiveDispatch, receiveTracks } from './receive-letter.ts';

type Row = Pick<LetterEntity, 'id' | 'direction' | 'state' | 'kind' | 'number'> & {
  readonly sentOn: string;
  readonly receivedOn: string | null;
};

/**
 * The body's own word that a letter came: with its incoming number where it gives one (PC-REC-08). Without a proof so far the
 * clock runs from the day it names; where the secretariat has proven receipt already, this affirms it and moves nothing. No
 * body lengthens its own term: once the term has run out, a receipt is entered by the secretariat from the paper.
 */
export const confirmReceipt = defineCommand<ConfirmReceiptInput, { letterId: string; trackIds: string[] }>({
  name: 'confirmReceipt',
  authority: confirmsReceipt,
  async run(act, input) {
    const letter = await letterOf(act, input.letterId);
    act.obey(mayConfirmReceipt(letter));
    const number = optionalText(input.number, 'number', 100);
    const named = input.receivedOn ? dayOfFact(act, input.receivedOn).toString() : null;
    if (letter.receivedOn && named && named !== letter.receivedOn)
      throw refuse(refused('RECEIPT_PROVEN_OTHERWISE', { receivedOn: letter.receivedOn }));
    const receivedOn = letter.receivedOn ?? named ?? act.today.toString();
    if (receivedOn < letter.sentOn)
      throw invalid({ path: 'receivedOn', code: 'RECEIVED_BEFORE_SENT', facts: { sentOn: letter.sentOn } });
    const tracks = await act.em.find(TrackEntity, { tenantId: act.tenantId, letterId: letter.id });
    if (letter.receivedOn) {
      for (const track of tracks) track.receiptNumber ??= number;
    } else {
      const over = tracks.find(
        ({ state, dueOn }) => state === 'SENT' && dueOn !== null && dueOn < act.today.toString(),
      );
      if (over) throw refuse(refused('RECEIPT_AFTER_TERM', { dueOn: over.dueOn ?? '' }));
      await receiveTracks(act, tracks, { receivedOn, kind: number ? 'INCOMING_NUMBER' : 'DESK', number });
      await receiveDispatch(act, letter.id, receivedOn);
      await act.transaction.execute(sql`update letter set received_on = ${receivedOn}::date, version = version + 1
        where tenant_id = ${act.tenantId}::uuid and id = ${letter.id}::uuid`);
    }
    act.journal({
      act: 'ReceiptConfirmed',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: receivedOn,
      facts: {
        number,
        affirmed: letter.receivedOn !== null,
        due: tracks.map(({ recommendationNumber, dueOn }) => ({ recommendationNumber, dueOn })),
      },
    });
    return {
      letterId: encodeId(act.tenantId, letter.id),
      trackIds: tracks.map(({ tenantId, id }) => encodeId(tenantId, id)),
    };
  },
});

/** The letter as a body may read it, locked: two officers at once confirm one after the other. */
async function letterOf(act: Act, id: string): Promise<Row> {
  const ref = decodeId(id);
  if (!ref || ref.tenantId !== act.tenantId) throw notThere('letterId');
  const row =
    await act.transaction.one<Row>(sql`select l.id, l.direction, l.state, l.kind, l.number, l.sent_on as "sentOn", l.received_on as "receivedOn"
    from letter l where l.tenant_id = ${ref.tenantId}::uuid and l.id = ${ref.id}::uuid for update`);
  if (!row) throw notThere('letterId');
  return row;
}
