import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AgendaItemEntity } from '../entities/agenda-item.entity.ts';
import type { OrderAgendaInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { meetingIdOf, onMeeting } from '../on-meeting.ts';

/** Orders the agenda: all its questions are named, each once. */
export const orderAgenda = defineCommand<OrderAgendaInput & CommandInput, { meetingId: string }>({
  name: 'orderAgenda',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayFormAgenda(meeting.state));
    const items = await act.em.find(AgendaItemEntity, { tenantId: act.tenantId, meetingId: meeting.id });
    const places = new Map(input.itemIds.map((id, index) => [decodeId(id)?.id ?? '', index + 1]));
    if (places.size !== items.length || items.some(({ id }) => !places.has(id)))
      throw invalid({ path: 'itemIds', code: 'AGENDA_ORDER_INCOMPLETE', facts: { count: items.length } });
    for (const item of items) item.ordinal = places.get(item.id) ?? item.ordinal;
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaOrdered',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { items: items.length },
    });
    return meetingIdOf(meeting);
  },
});
