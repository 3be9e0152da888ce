import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { nextNumber } from '../../kernel/numbers.ts';
import { CivicEventEntity } from './event.entity.ts';
import { type EventGiven, putParticipants, readEvent } from './event.fields.ts';
import { keepsEvents } from './event.policy.ts';

/** Enters an event that was held; it gets the next number of its year and is not public yet. */
export const recordEvent = defineCommand<EventGiven & CommandInput, { eventId: string }>({
  name: 'recordEvent',
  authority: keepsEvents,
  async run(act, input) {
    const { fields, participants } = await readEvent(act, input);
    const year = Number(fields.heldOn.slice(0, 4));
    const ordinal = await nextNumber(act.transaction, act.tenantId, 'event', year);
    const event = await act.insert(CivicEventEntity, {
      tenantId: act.tenantId,
      number: `${year}-${ordinal}`,
      ...fields,
      published: false,
    });
    await putParticipants(act, event, participants);
    act.journal({
      act: 'EventRecorded',
      subjectType: 'CivicEvent',
      subjectId: event.id,
      occurredOn: event.heldOn,
      facts: { number: event.number, kind: event.kind, title: event.title, participants: participants.length },
    });
    return { eventId: encodeId(act.tenantId, event.id) };
  },
});
