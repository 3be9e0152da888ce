import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { isUuid } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { Session } from './session.entity.ts';

/** Ends one of one's own sessions; someone else's is not there. */
export const endSession = defineCommand<CommandInput & { id: string }, { ended: boolean }>({
  name: 'endSession',
  authority: { door: true },
  async run(act, input) {
    const session = isUuid(input.id)
      ? await act.em.findOne(Session, { id: input.id, accountId: act.accountId ?? '' })
      : null;
    if (!session) throw notThere();
    session.endedAt ??= act.operation.clock.now();
    session.endedBecause ??= 'ENDED_BY_OWNER';
    act.journal({
      act: 'SessionEnded',
      subjectType: 'Account',
      subjectId: act.accountId,
      occurredOn: act.today,
      facts: { sessionId: session.id },
    });
    return { ended: true };
  },
});
