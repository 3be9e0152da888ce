import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { CivicEventEntity } from './event.entity.ts';
import { mayPublishEvent, speaksForCouncil } from './event.policy.ts';

interface PublishEvent extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Makes an event public, with its people, publications and outcomes (PC-PUB-01). Asks for a reason without Kazakh. */
export const publishEvent = defineCommand<PublishEvent, { eventId: string }>({
  name: 'publishEvent',
  authority: speaksForCouncil,
  async run(act, input) {
    const event = await act.load(CivicEventEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayPublishEvent(event));
    event.published = true;
    act.journal({
      act: 'EventPublished',
      subjectType: 'CivicEvent',
      subjectId: event.id,
      occurredOn: act.today,
      facts: { number: event.number },
    });
    return { eventId: encodeId(act.tenantId, event.id) };
  },
});
