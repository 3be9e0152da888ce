import { combine, mayTerminate, membership as states } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { leaveCommissions } from '../commissions/end-with.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import { leaveOffices } from '../offices/end-with.ts';
import type { TerminateMembershipInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import { readFile } from './member-input.ts';
import { onConvocationOf, periodOf, readAct, touchSeat } from './on-roster.ts';

/** Ends a membership early on a ground, with its paper and the council's decision (PC-TERM-03); the seat is vacant after it. */
export const terminateMembership = defineCommand<TerminateMembershipInput & CommandInput, { membershipId: string }>({
  name: 'terminateMembership',
  authority: keepsRoster,
  async run(act, input) {
    const { roster, ref } = await onConvocationOf(act, 'membership', input.id);
    const membership = await act.loadRow(MembershipEntity, ref, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const because = reading.optional('because', input.because);
    if (input.ground === 'OTHER' && because === null) reading.fault('because', 'GROUND_NEEDS_WORDS');
    const documentFileId = await readFile(act, reading, 'documentFileId', input.documentFileId);
    const decision = await readAct(act, reading, 'decision', input.decision);
    reading.done();
    act.obey(states.may(membership.state, 'TERMINATED'));
    const on = input.on ? Temporal.PlainDate.from(input.on) : factOn(act, null);
    const seat = roster.seats.find(({ uuid }) => uuid === membership.seatId);
    act.obey(
      combine(
        mayTerminate({
          ground: input.ground,
          hasDocument: documentFileId !== null,
          decision: decision.facts,
          seatKind: seat?.kind ?? null,
          absences: null,
          on,
          membership: periodOf(membership.startsOn ?? on.toString(), membership.until),
          today: act.today,
        }),
      ),
    );
    membership.state = 'TERMINATED';
    if (membership.startsOn !== null) membership.until = on.toString();
    membership.suspensions = membership.suspensions.map(({ from, to }) => ({
      from,
      to: to === null || on.toString() < to ? on.toString() : to,
    }));
    membership.endGround = input.ground;
    membership.endBecause = because;
    membership.endDocumentFileId = documentFileId;
    membership.endDecisionNumber = decision.number;
    membership.endDecisionOn = decision.on;
    membership.endDecisionFileId = decision.fileId;
    await act.em.flush();
    await touchSeat(act, { tenantId: act.tenantId, id: membership.seatId });
    await leaveCommissions(act, membership, on.toString());
    await leaveOffices(act, membership, on.toString());
    await keepInRegister(act, { personId: membership.personId });
    act.journal({
      act: 'MembershipTerminated',
      subjectType: 'Membership',
      subjectId: membership.id,
      occurredOn: on,
      facts: {
        name: roster.people.get(membership.personId)?.fullName ?? null,
        ground: input.ground,
        because,
        decision: { number: decision.number, on: decision.on },
        document: documentFileId,
      },
    });
    return { membershipId: encodeId(act.tenantId, membership.id) };
  },
});
