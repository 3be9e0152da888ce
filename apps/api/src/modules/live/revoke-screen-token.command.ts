import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { secretariat } from '../recommendations/authorities.ts';
import type { RevokeScreenTokenInput } from './screen.inputs.ts';
import { ScreenTokenEntity } from './screen-token.entity.ts';

/** Ends a screen's link; whatever follows by it is cut off at once. */
export const revokeScreenToken = defineCommand<RevokeScreenTokenInput, { screenTokenId: string }>({
  name: 'revokeScreenToken',
  authority: secretariat,
  async run(act, input) {
    const screen = await act.load(ScreenTokenEntity, input.id, { expectedVersion: input.expectedVersion });
    if (screen.revokedAt) throw refuse(refused('SCREEN_ENDED'));
    screen.revokedAt = act.operation.clock.now();
    act.journal({
      act: 'ScreenTokenRevoked',
      subjectType: 'Meeting',
      subjectId: screen.meetingId,
      occurredOn: act.today,
      facts: { name: screen.name },
    });
    return { screenTokenId: encodeId(screen.tenantId, screen.id) };
  },
});
