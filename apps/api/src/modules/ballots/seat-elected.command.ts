import { combine, type Verdict } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { completeSeated } from '../competitions/completing.ts';
import { onConvocation } from '../composition/on-roster.ts';
import { rosterIn } from '../composition/roster.ts';
import type { SeatElectedInput } from './ballot.inputs.ts';
import { keepsBallots, maySeatFrom } from './ballot.policy.ts';
import { awaitsSeat } from './next-of-reserve.ts';
import { convocationOfBallot, linesOf, onBallot, touchBallot } from './on-ballot.ts';
import { seatCandidate, vacantSeats } from './seat-candidate.ts';

/** Seats those elected on the vacant seats of their kind, by place: all or nothing, with all that composition asks (PC-MEM). */
export const seatElected = defineCommand<
  SeatElectedInput & CommandInput,
  { ballotId: string; membershipIds: string[] }
>({
  name: 'seatElected',
  authority: keepsBallots,
  async run(act, input) {
    const { entity: convocation } = await onConvocation(act, await convocationOfBallot(act, input.id));
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    const waiting = (await linesOf(act, ballot)).filter(({ line }) => awaitsSeat(line));
    const reading = new InputReading();
    const wanted = input.applicationIds?.map((id, index) => {
      const uuid = decodeId(id)?.id ?? '';
      if (!waiting.some(({ application }) => application.id === uuid))
        reading.fault(`applicationIds.${index}`, 'NOT_THERE');
      return uuid;
    });
    reading.done();
    const chosen = waiting
      .filter(({ application }) => wanted === undefined || wanted.includes(application.id))
      .toSorted((a, b) => (a.line.place ?? 0) - (b.line.place ?? 0));
    act.obey(maySeatFrom(ballot.state, chosen.length));
    const membershipIds: string[] = [];
    // What asks for a reason is asked once, about all of them; a refusal stops at once, with what was said before it.
    const said: Verdict[] = [];
    const obey = (verdict: Verdict) => {
      said.push(verdict);
      if (verdict.outcome === 'REFUSED') act.obey(combine(...said));
    };
    for (const candidate of chosen) {
      const [seat] = vacantSeats(await rosterIn(act), convocation.id, ballot.kind);
      if (!seat) throw refuse(refused('NO_VACANT_SEAT'));
      const way = { from: input.from ?? null, way: 'BY_ELECTION', obey } as const;
      const membership = await seatCandidate(act, convocation, seat, candidate, way);
      membershipIds.push(encodeId(act.tenantId, membership.id));
    }
    act.obey(combine(...said));
    await completeSeated(act, convocation.id, input.from ?? act.today.toString());
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    return { ballotId: encodeId(act.tenantId, ballot.id), membershipIds };
  },
});
