import { combine, mayCorrectDate } from '@kenes/rules';
import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid } from '../../kernel/refusals.ts';
import { dayOfFact, optionalText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { mayProveReceipt } from '../recommendations/track.policy.ts';
import { LetterEntity } from './letter.entity.ts';
import type { ProveReceiptInput } from './letter.inputs.ts';
import { mayProveReceiptOf } from './letter.policy.ts';
import { receiveDispatch, receiveTracks } from './receive-letter.ts';

/** Records the proof of receipt; the clock runs from it instead of from sending (PC-REC-08). */
export const proveReceipt = defineCommand<ProveReceiptInput, { trackIds: string[] }>({
  name: 'proveReceipt',
  authority: secretariat,
  async run(act, input) {
    const receivedOn = dayOfFact(act, input.receivedOn).toString();
    const number = optionalText(input.number, 'number', 100);
    if (input.kind === 'INCOMING_NUMBER' && !number) throw invalid({ path: 'number', code: 'REQUIRED' });
    const { tracks, letter } = await receiversOf(act, input);
    for (const track of tracks) {
      act.obey(combine(mayProveReceipt(track)));
      // A receipt already proven is a recorded fact: it is corrected, with a reason, never overwritten.
      if (track.receivedOn && track.receivedOn !== receivedOn)
        act.obey(
          mayCorrectDate({
            was: Temporal.PlainDate.from(track.receivedOn),
            becomes: Temporal.PlainDate.from(receivedOn),
            today: act.today,
            reason: '',
          }),
        );
    }
    await receiveTracks(act, tracks, { receivedOn, kind: input.kind, number });
    if (letter) {
      letter.receivedOn = receivedOn;
      await receiveDispatch(act, letter.id, receivedOn);
    }
    act.journal({
      act: 'ReceiptProven',
      subjectType: letter ? 'Letter' : 'Track',
      subjectId: letter?.id ?? tracks[0]?.id ?? null,
      occurredOn: receivedOn,
      facts: {
        kind: input.kind,
        number,
        due: tracks.map(({ recommendationNumber, dueOn }) => ({ recommendationNumber, dueOn })),
      },
    });
    return { trackIds: tracks.map(({ tenantId, id }) => encodeId(tenantId, id)) };
  },
});

async function receiversOf(
  act: Act,
  input: Pick<ProveReceiptInput, 'letterId' | 'trackId'>,
): Promise<{ tracks: TrackEntity[]; letter: LetterEntity | null }> {
  if (Boolean(input.letterId) === Boolean(input.trackId)) throw invalid({ path: 'letterId', code: 'ONE_OF_TWO' });
  if (input.trackId)
    return { tracks: [await act.load(TrackEntity, input.trackId, { path: 'trackId', lock: true })], letter: null };
  const letter = await act.load(LetterEntity, input.letterId ?? '', { path: 'letterId', lock: true });
  act.obey(mayProveReceiptOf(letter));
  return { letter, tracks: await act.em.find(TrackEntity, { tenantId: letter.tenantId, letterId: letter.id }) };
}
