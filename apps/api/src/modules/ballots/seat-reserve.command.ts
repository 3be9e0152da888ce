import { application as applicationStates } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { completeSeated } from '../competitions/completing.ts';
import { onConvocation } from '../composition/on-roster.ts';
import { rosterIn } from '../composition/roster.ts';
import type { SeatReserveInput } from './ballot.inputs.ts';
import { keepsBallots, maySeatReserve } from './ballot.policy.ts';
import { nextOfReserve } from './next-of-reserve.ts';
import { convocationOfBallot, linesOf, onBallot, touchBallot } from './on-ballot.ts';
import { seatCandidate, vacantSeats } from './seat-candidate.ts';

/** Seats the next of the reserve on a vacant seat (PC-TERM-05); two who stand equal wait for the group's vote (domain §8.5). */
export const seatReserve = defineCommand<SeatReserveInput & CommandInput, { ballotId: string; membershipId: string }>({
  name: 'seatReserve',
  authority: keepsBallots,
  async run(act, input) {
    const { entity: convocation } = await onConvocation(act, await convocationOfBallot(act, input.id));
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    const lines = await linesOf(act, ballot);
    const next = new Set(nextOfReserve(lines.map(({ line }) => line)));
    act.obey(maySeatReserve(ballot.state, next.size));
    const candidate = lines.find(({ line }) => next.has(line));
    const seatId = decodeId(input.seatId)?.id;
    const seat = vacantSeats(await rosterIn(act), convocation.id, ballot.kind).find(({ uuid }) => uuid === seatId);
    if (!seat) throw notThere('seatId');
    if (!candidate) throw new Error('a candidate of the reserve was not read');
    const { application, line } = candidate;
    act.obey(applicationStates.may(application.state, 'ELECTED'));
    const way = { from: input.from ?? null, way: 'RESERVE' } as const;
    const membership = await seatCandidate(act, convocation, seat, candidate, way);
    application.state = 'ELECTED';
    // Who sits is no secret once the results are public.
    application.published = ballot.published;
    line.published = ballot.published;
    await completeSeated(act, convocation.id, input.from ?? act.today.toString());
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    return { ballotId: encodeId(act.tenantId, ballot.id), membershipId: encodeId(act.tenantId, membership.id) };
  },
});
