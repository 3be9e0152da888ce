import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { conflict } from '../../kernel/refusals.ts';
import { drafters } from './authorities.ts';
import { addressed, addTracks } from './drafting.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { AddAddresseeInput } from './recommendation.inputs.ts';
import { mayAddAddressee } from './recommendation.policy.ts';
import { TrackEntity } from './track.entity.ts';

/** Names one more addressee; nothing is sent to it yet. */
export const addAddressee = defineCommand<AddAddresseeInput, { recommendationId: string; trackId: string }>({
  name: 'addAddressee',
  authority: drafters,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayAddAddressee(row.state));
    const [body] = await addressed(act, [input.bodyId], 'bodyId');
    if (!body) throw conflict();
    const open = await act.em.findOne(TrackEntity, {
      tenantId: row.tenantId,
      recommendationId: row.id,
      bodyId: body.id,
      state: { $nin: ['FORWARDED', 'CLOSED', 'REISSUED'] },
    });
    if (open) throw conflict('ALREADY_THERE', encodeId(open.tenantId, open.id));
    const [track] = await addTracks(act, row, [body]);
    if (!track) throw conflict();
    act.journal({
      act: 'AddresseeAdded',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: act.today,
      facts: { number: row.number, bodyId: body.id },
    });
    return { recommendationId: encodeId(row.tenantId, row.id), trackId: encodeId(track.tenantId, track.id) };
  },
});
