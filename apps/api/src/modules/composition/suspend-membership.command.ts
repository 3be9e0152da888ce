import { combine, maySuspend, membership as states } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import type { SuspendMembershipInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import { onConvocationOf, periodOf } from './on-roster.ts';

/** Suspends a member: the seat stays theirs, they do not act. */
export const suspendMembership = defineCommand<SuspendMembershipInput & CommandInput, { membershipId: string }>({
  name: 'suspendMembership',
  authority: keepsRoster,
  async run(act, input) {
    const { roster, ref } = await onConvocationOf(act, 'membership', input.id);
    const membership = await act.loadRow(MembershipEntity, ref, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    act.obey(states.may(membership.state, 'SUSPENDED'));
    const from = factOn(act, input.from).toString();
    const suspension = { from, to: input.to ?? null };
    act.obey(
      combine(
        maySuspend({
          suspension: periodOf(from, suspension.to),
          membership: periodOf(membership.startsOn ?? from, membership.until),
        }),
      ),
    );
    membership.state = 'SUSPENDED';
    membership.suspensions = [...membership.suspensions, suspension];
    act.journal({
      act: 'MembershipSuspended',
      subjectType: 'Membership',
      subjectId: membership.id,
      occurredOn: from,
      facts: { name: roster.people.get(membership.personId)?.fullName ?? null, ...suspension, because },
    });
    return { membershipId: encodeId(act.tenantId, membership.id) };
  },
});
