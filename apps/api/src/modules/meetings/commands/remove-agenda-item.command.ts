import { mayRemoveItem } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { EndAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { itemIdOf, mayTouchItem, onItem } from '../on-item.ts';

/** Takes a question off the agenda, for a reason; one that was voted on stays. */
export const removeAgendaItem = defineCommand<EndAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'removeAgendaItem',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.id, input.expectedVersion);
    act.obey(mayFormAgenda(meeting.state));
    act.obey(mayTouchItem(item.state, ['PROPOSED', 'INCLUDED', 'DISCUSSED']));
    const voted = await act.transaction.one<{ votes: number }>(
      sql`select count(*)::int as votes from meeting_vote where tenant_id = ${act.tenantId}::uuid and item_id = ${item.id}::uuid
        and (state in ('OPEN', 'CASTING') or (state = 'COUNTED' and kind <> 'PROCEDURAL'))`,
    );
    act.obey(mayRemoveItem({ votes: voted?.votes ?? 0 }));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    item.state = 'REMOVED';
    item.endedBecause = because;
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaItemRemoved',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ordinal: item.ordinal, title: item.title[item.title.authentic], because },
    });
    return itemIdOf(item);
  },
});
