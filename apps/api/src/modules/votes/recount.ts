import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { MeetingVoteEntity } from './entities/meeting-vote.entity.ts';

/** The counted vote on the same question that is counted anew; it stays as it is (domain §3.12). */
export async function recountOf(
  act: Act,
  reading: InputReading,
  itemId: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const ref = decodeId(id);
  const vote =
    ref?.tenantId === act.tenantId
      ? await act.em.findOne(MeetingVoteEntity, { tenantId: act.tenantId, id: ref.id, itemId, state: 'COUNTED' })
      : null;
  if (!vote) reading.fault('recountOfId', 'NOT_THERE');
  return vote?.id ?? null;
}
