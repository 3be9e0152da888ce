import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { hearsBody, powersCited, readItemFields } from '../agenda-input.ts';
import type { AmendAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { itemVerdict } from '../item-verdict.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { itemIdOf, mayTouchItem, onItem } from '../on-item.ts';

/** Amends a question that is not yet decided. */
export const amendAgendaItem = defineCommand<AmendAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'amendAgendaItem',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.id, input.expectedVersion);
    act.obey(mayFormAgenda(meeting.state));
    act.obey(mayTouchItem(item.state, ['PROPOSED', 'INCLUDED', 'DISCUSSED']));
    const reading = new InputReading();
    if (input.title) item.title = reading.requiredLocalized('title', input.title, 1_000);
    if (input.kind) item.kind = input.kind;
    Object.assign(item, await readItemFields(act, reading, input));
    if (input.open === true) Object.assign(item, { closed: false, closedGround: null, closedBecause: null });
    if (hearsBody.has(item.kind) && item.heardBodyId === null) reading.fault('heardBodyId', 'REQUIRED');
    reading.done();
    item.powers = powersCited(item.kind, item.powers);
    if (item.state !== 'PROPOSED') act.obey(await itemVerdict(act, item));
    item.published = meeting.published && item.state !== 'PROPOSED' && !item.closed;
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaItemAmended',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ordinal: item.ordinal, kind: item.kind, title: item.title[item.title.authentic], closed: item.closed },
    });
    return itemIdOf(item);
  },
});
