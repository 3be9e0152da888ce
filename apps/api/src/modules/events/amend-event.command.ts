import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { CivicEventEntity } from './event.entity.ts';
import { type EventGiven, participantsNow, putParticipants, readEvent } from './event.fields.ts';
import { keepsEvents } from './event.policy.ts';

interface AmendEvent extends EventGiven, CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Writes an event anew; its number stays, what stood before is in the journal. */
export const amendEvent = defineCommand<AmendEvent, { eventId: string }>({
  name: 'amendEvent',
  authority: keepsEvents,
  async run(act, input) {
    const event = await act.load(CivicEventEntity, input.id, { expectedVersion: input.expectedVersion });
    const { fields, participants } = await readEvent(act, input);
    const { kind, heldOn, title, summary, place, missionId, agreedSteps } = event;
    const people = await participantsNow(act, event);
    const before = { kind, heldOn, title, summary, place, missionId, agreedSteps, participants: people };
    Object.assign(event, fields);
    await act.em.flush();
    await putParticipants(act, event, participants);
    act.journal({
      act: 'EventAmended',
      subjectType: 'CivicEvent',
      subjectId: event.id,
      occurredOn: act.today,
      facts: { number: event.number, before, participants: participants.length },
    });
    return { eventId: encodeId(act.tenantId, event.id) };
  },
});
