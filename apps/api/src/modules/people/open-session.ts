import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { Session } from './session.entity.ts';
import { absoluteMinutes, digestOf } from './session-token.ts';

/** Opens a session of an account and journals it; the token itself is kept nowhere. */
export async function openSession(
  act: Act,
  accountId: string,
  token: string,
  by: 'PASSWORD' | 'OIDC',
): Promise<{ expiresAt: string; accountId: string }> {
  const now = act.operation.clock.now();
  const { address, agent } = act.operation.client;
  const session = await act.insert(Session, {
    id: newId(),
    tokenDigest: digestOf(token),
    accountId,
    openedAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + absoluteMinutes * 60_000),
    endedAt: null,
    endedBecause: null,
    address,
    agent: agent?.slice(0, 300) ?? null,
  });
  act.journal({
    act: 'SessionOpened',
    subjectType: 'Account',
    subjectId: accountId,
    occurredOn: act.today,
    facts: { sessionId: session.id, by },
  });
  return { expiresAt: session.expiresAt.toISOString(), accountId };
}
