import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { OnAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { itemVerdict } from '../item-verdict.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { itemIdOf, mayTouchItem, onItem } from '../on-item.ts';

/** Includes a question that was proposed. */
export const includeAgendaItem = defineCommand<OnAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'includeAgendaItem',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.id, input.expectedVersion);
    act.obey(mayFormAgenda(meeting.state));
    act.obey(mayTouchItem(item.state, ['PROPOSED']));
    act.obey(await itemVerdict(act, item));
    item.state = 'INCLUDED';
    item.published = meeting.published && !item.closed;
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaItemIncluded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ordinal: item.ordinal, title: item.title[item.title.authentic], proposedBy: item.proposedByName },
    });
    return itemIdOf(item);
  },
});
