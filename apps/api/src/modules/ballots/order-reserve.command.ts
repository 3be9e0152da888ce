import { combine, decidedByGroup } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { readAct } from '../composition/on-roster.ts';
import type { OrderReserveInput } from './ballot.inputs.ts';
import { keepsBallots, mayOrderReserve } from './ballot.policy.ts';
import { nextOfReserve } from './next-of-reserve.ts';
import { linesOf, onBallot, touchBallot } from './on-ballot.ts';

/** Records how the group voted between those who stand next in the reserve with equal votes (domain §8.5): its protocol is cited. */
export const orderReserve = defineCommand<OrderReserveInput & CommandInput, { ballotId: string }>({
  name: 'orderReserve',
  authority: keepsBallots,
  async run(act, input) {
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    const lines = await linesOf(act, ballot);
    const equal = new Set(nextOfReserve(lines.map(({ line }) => line)));
    act.obey(mayOrderReserve(ballot.state, equal.size));
    const reading = new InputReading();
    const protocol = await readAct(act, reading, 'protocol', input.protocol);
    const chosen = input.applicationIds.flatMap((id, index) => {
      const found = lines.find(({ line, application }) => equal.has(line) && application.id === decodeId(id)?.id);
      if (!found) reading.fault(`applicationIds.${index}`, 'NOT_THERE');
      return found ?? [];
    });
    if (new Set(chosen).size !== equal.size) reading.fault('applicationIds', 'RESERVE_OF_EACH');
    reading.done();
    act.obey(combine(decidedByGroup(protocol.facts)));
    const first = chosen[0]?.line.reserveOrder ?? 1;
    for (const [index, { line }] of chosen.entries()) line.reserveOrder = first + index;
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    act.journal({
      act: 'ReserveOrdered',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: protocol.on ?? act.today,
      facts: {
        order: chosen.map(({ application, line }) => ({ application: application.number, place: line.reserveOrder })),
        protocol: { number: protocol.number, on: protocol.on },
      },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});
