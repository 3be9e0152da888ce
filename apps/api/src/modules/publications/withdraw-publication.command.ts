import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { speaksForCouncil } from '../events/event.policy.ts';
import { PublicationEntity } from './publication.entity.ts';
import { subjectTypes } from './record-publication.command.ts';

interface WithdrawPublication extends CommandInput {
  readonly id: string;
  readonly reason: string;
}

/** Takes back a publication recorded in error; what it said stays in the journal. */
export const withdrawPublication = defineCommand<WithdrawPublication, { withdrawn: boolean }>({
  name: 'withdrawPublication',
  authority: speaksForCouncil,
  async run(act, input) {
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 500);
    reading.done();
    const record = await act.load(PublicationEntity, input.id);
    const subject = record.missionId ? 'mission' : record.eventId ? 'event' : 'recommendation';
    act.em.remove(record);
    act.journal({
      act: 'PublicationWithdrawn',
      subjectType: subjectTypes[subject],
      subjectId: record.missionId ?? record.eventId ?? record.recommendationId,
      occurredOn: act.today,
      facts: { publicationId: record.id, channel: record.channel, title: record.title, url: record.url, reason },
    });
    return { withdrawn: true };
  },
});
