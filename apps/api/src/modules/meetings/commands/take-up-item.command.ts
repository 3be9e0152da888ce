import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AgendaItemEntity } from '../entities/agenda-item.entity.ts';
import type { OnAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { takeFloorBack } from '../on-floor.ts';
import { itemIdOf, mayTouchItem, onItem } from '../on-item.ts';

/** Takes a question up: it is the current one until another is taken up or it is done with. */
export const takeUpItem = defineCommand<OnAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'takeUpItem',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.id, input.expectedVersion);
    act.obey(within(meeting.state, ['IN_SESSION']));
    act.obey(mayTouchItem(item.state, ['INCLUDED', 'DISCUSSED']));
    const now = new Date(act.operation.clock.moment().epochMilliseconds);
    const others = await act.em.find(AgendaItemEntity, {
      tenantId: act.tenantId,
      meetingId: meeting.id,
      state: 'DISCUSSED',
      endedAt: null,
      id: { $ne: item.id },
    });
    for (const other of others) other.endedAt = now;
    item.state = 'DISCUSSED';
    item.beganAt ??= now;
    item.endedAt = null;
    await takeFloorBack(act, meeting, now);
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaItemTakenUp',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ordinal: item.ordinal, title: item.title[item.title.authentic] },
    });
    return itemIdOf(item);
  },
});
