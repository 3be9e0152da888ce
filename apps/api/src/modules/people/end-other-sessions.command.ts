import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { notThere } from '../../kernel/refusals.ts';
import { endSessionsOf } from './end-sessions.ts';

/** Ends every session of one's own but the one that asks. */
export const endOtherSessions = defineCommand<CommandInput, { sessionsEnded: number }>({
  name: 'endOtherSessions',
  authority: { door: true },
  async run(act) {
    if (!act.accountId) throw notThere();
    const sessionsEnded = await endSessionsOf(act, act.accountId, 'ENDED_BY_OWNER', act.operation.sessionId);
    act.journal({
      act: 'OtherSessionsEnded',
      subjectType: 'Account',
      subjectId: act.accountId,
      occurredOn: act.today,
      facts: { sessionsEnded },
    });
    return { sessionsEnded };
  },
});
