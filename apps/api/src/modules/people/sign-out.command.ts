import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { Session } from './session.entity.ts';

/** Ends the session that asks. */
export const signOut = defineCommand<CommandInput, { ended: boolean }>({
  name: 'signOut',
  authority: { door: true },
  async run(act) {
    const id = act.operation.sessionId;
    const session = id ? await act.em.findOne(Session, { id }) : null;
    if (session && !session.endedAt) {
      session.endedAt = act.operation.clock.now();
      session.endedBecause = 'SIGNED_OUT';
    }
    act.journal({
      act: 'SessionEnded',
      subjectType: 'Account',
      subjectId: act.accountId,
      occurredOn: act.today,
      facts: { sessionId: id },
    });
    return { ended: true };
  },
});
