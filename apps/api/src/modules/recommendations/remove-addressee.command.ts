import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { requiredText } from './act-input.ts';
import { drafters } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { RemoveAddresseeInput } from './track.inputs.ts';
import { mayRemoveAddressee } from './track.policy.ts';

/** Takes an addressee back before anything was sent; the row stays, closed with its reason. */
export const removeAddressee = defineCommand<RemoveAddresseeInput, { recommendationId: string }>({
  name: 'removeAddressee',
  authority: drafters,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayRemoveAddressee(track));
    await act.em.remove(track).flush();
    act.journal({
      act: 'AddresseeRemoved',
      subjectType: 'Recommendation',
      subjectId: track.recommendationId,
      occurredOn: act.today,
      facts: {
        number: track.recommendationNumber,
        bodyId: track.bodyId,
        reason: requiredText(input.reason, 'reason'),
      },
    });
    return { recommendationId: encodeId(track.tenantId, track.recommendationId) };
  },
});
