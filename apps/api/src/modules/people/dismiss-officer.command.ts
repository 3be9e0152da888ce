import { loadRegister } from '../../db/register.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { OfficerEntity } from './officer.entity.ts';
import type { DismissOfficerInput } from './role.inputs.ts';

/** Ends a person's place at a body, at once: the platform for any body, a chief for their own, not for themselves. */
export const dismissOfficer = defineCommand<DismissOfficerInput & CommandInput, { officerId: string }>({
  name: 'dismissOfficer',
  authority: { platform: true, body: 'CHIEF' },
  async run(act, input) {
    const officer = await loadRegister(act, OfficerEntity, input.id, { expectedVersion: input.expectedVersion });
    if (officer.until) throw refuse(refused('ROLE_HAS_ENDED'));
    if (act.capacity.kind === 'BODY' && officer.accountId === act.accountId) throw refuse(refused('NOT_ONESELF'));
    officer.until = String(act.today);
    act.journal({
      act: 'OfficerDismissed',
      subjectType: 'Officer',
      subjectId: officer.id,
      occurredOn: act.today,
      facts: { bodyId: officer.bodyId, accountId: officer.accountId },
    });
    return { officerId: officer.id };
  },
});
