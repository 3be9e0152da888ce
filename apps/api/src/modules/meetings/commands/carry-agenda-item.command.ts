import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { carryItems } from '../carry-items.ts';
import type { CarryAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { onItem } from '../on-item.ts';
import { onMeeting } from '../on-meeting.ts';
import { waiting } from '../readers/agenda.reader.ts';

/**
 * Puts on the agenda a question that an earlier sitting of the same council or commission put off or did not come to, with
 * its papers and what it takes up. One that was carried already, or decided, is refused.
 */
export const carryAgendaItem = defineCommand<CarryAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'carryAgendaItem',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayFormAgenda(meeting.state));
    const { item } = await onItem(act, input.itemId, undefined, 'itemId');
    const waits =
      await act.transaction.one(sql`select from agenda_item i join meeting f on f.tenant_id = i.tenant_id and f.id = i.meeting_id
      join meeting m on m.tenant_id = i.tenant_id and m.id = ${meeting.id}::uuid
      where i.tenant_id = ${act.tenantId}::uuid and i.id = ${item.id}::uuid and ${waiting}`);
    if (!waits) throw refuse(refused('ITEM_NOT_WAITING'));
    const carried = await carryItems(act, meeting, [item]);
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaItemCarried',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { title: item.title[item.title.authentic], from: item.meetingId },
    });
    return { itemId: encodeId(act.tenantId, carried.get(item.id) ?? item.id) };
  },
});
