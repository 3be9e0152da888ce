import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn } from '../../kernel/input.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ResumeMembershipInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import { onConvocationOf } from './on-roster.ts';

/** Ends a suspension: from this day the member acts again; its last day is the day before. */
export const resumeMembership = defineCommand<ResumeMembershipInput & CommandInput, { membershipId: string }>({
  name: 'resumeMembership',
  authority: keepsRoster,
  async run(act, input) {
    const { roster, ref } = await onConvocationOf(act, 'membership', input.id);
    const membership = await act.loadRow(MembershipEntity, ref, { expectedVersion: input.expectedVersion });
    const open = membership.suspensions.at(-1);
    if (membership.state !== 'SUSPENDED' || !open) throw refuse(refused('MEMBERSHIP_NOT_SUSPENDED'));
    const on = factOn(act, input.on);
    const last = on.subtract({ days: 1 }).toString();
    if (last < open.from) throw invalid({ path: 'on', code: 'END_BEFORE_START' });
    membership.state = 'ACTIVE';
    membership.suspensions = [
      ...membership.suspensions.slice(0, -1),
      { from: open.from, to: open.to === null || last < open.to ? last : open.to },
    ];
    act.journal({
      act: 'MembershipResumed',
      subjectType: 'Membership',
      subjectId: membership.id,
      occurredOn: on,
      facts: { name: roster.people.get(membership.personId)?.fullName ?? null, from: open.from, on: on.toString() },
    });
    return { membershipId: encodeId(act.tenantId, membership.id) };
  },
});
