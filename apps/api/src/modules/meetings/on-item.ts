import { allowed, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { refused } from '../../kernel/verdict.ts';
import { AgendaItemEntity, type AgendaItemState } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';
import { onMeetingOf } from './on-meeting.ts';

/** A question with its sitting, under the sitting’s lock. */
export async function onItem(
  act: Act,
  id: string,
  expectedVersion?: number,
  path = 'id',
): Promise<{ readonly meeting: MeetingEntity; readonly item: AgendaItemEntity }> {
  const { meeting, ref } = await onMeetingOf(act, 'agenda_item', id, path);
  const item = await act.loadRow(AgendaItemEntity, ref, expectedVersion === undefined ? {} : { expectedVersion });
  return { meeting, item };
}

/** An act that a question takes in some of its states. */
export function mayTouchItem(state: AgendaItemState, wanted: readonly AgendaItemState[]): Verdict {
  return wanted.includes(state) ? allowed() : refused('ITEM_STATE', { state });
}

/** What acts on a question answer. */
export function itemIdOf({ tenantId, id }: AgendaItemEntity): { itemId: string } {
  return { itemId: encodeId(tenantId, id) };
}
