import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { digestOf } from '../people/session-token.ts';
import { AnswerLinkEntity } from './answer-link.entity.ts';
import { answerLinkToken, answerLinkUrl } from './answer-link.ts';

/** Issues the next answer link of a letter; the one that worked until now ends. Returns the address to print. */
export async function issueAnswerLink(
  act: Act,
  letter: { readonly tenantId: string; readonly id: string; readonly bodyId: string | null },
  because = 'REISSUED',
): Promise<{ id: string; ordinal: number; url: string }> {
  const earlier = await act.em.find(
    AnswerLinkEntity,
    { tenantId: letter.tenantId, letterId: letter.id },
    { orderBy: { ordinal: 'desc' } },
  );
  const now = act.operation.clock.now();
  for (const link of earlier.filter(({ revokedAt }) => !revokedAt)) {
    link.revokedAt = now;
    link.revokedBecause = because;
  }
  await act.em.flush();
  const id = newId();
  const ordinal = (earlier[0]?.ordinal ?? 0) + 1;
  const { services } = act.operation;
  await act.insert(AnswerLinkEntity, {
    tenantId: letter.tenantId,
    id,
    letterId: letter.id,
    bodyId: letter.bodyId,
    tokenDigest: digestOf(answerLinkToken(services, id, ordinal)),
    ordinal,
    issuedAt: now,
  });
  return { id, ordinal, url: answerLinkUrl(services, id, ordinal) };
}
