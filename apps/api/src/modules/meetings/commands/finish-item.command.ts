import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { OnAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, running, within } from '../meeting.policy.ts';
import { takeFloorBack } from '../on-floor.ts';
import { itemIdOf, mayTouchItem, onItem } from '../on-item.ts';

/** A question is done with: decided, after its votes are counted. */
export const finishItem = defineCommand<OnAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'finishItem',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.id, input.expectedVersion);
    act.obey(within(meeting.state, [...running, 'HELD']));
    act.obey(mayTouchItem(item.state, ['INCLUDED', 'DISCUSSED']));
    const open = await act.transaction.one<{ id: string }>(
      sql`select id from meeting_vote where tenant_id = ${act.tenantId}::uuid and item_id = ${item.id}::uuid and state in ('OPEN', 'CASTING')`,
    );
    if (open) throw refuse(refused('VOTE_IS_OPEN'));
    item.state = 'DECIDED';
    item.endedAt = meeting.closedAt ?? new Date(act.operation.clock.moment().epochMilliseconds);
    await takeFloorBack(act, meeting, item.endedAt);
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaItemDecided',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ordinal: item.ordinal, title: item.title[item.title.authentic] },
    });
    return itemIdOf(item);
  },
});
