import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import type { AddSeatInput } from './composition.inputs.ts';
import { keepsRoster, mayChangeSeats } from './composition.policy.ts';
import { addSeats, onConvocation } from './on-roster.ts';
import { seatsOf } from './roster.ts';
import { obeyChangedSeats } from './seat-changes.ts';

/** Adds one seat while a composition is formed; a composition that works changes its size with its seats (changeSeats). */
export const addSeat = defineCommand<AddSeatInput & CommandInput, { convocationId: string; seatId: string }>({
  name: 'addSeat',
  authority: keepsRoster,
  async run(act, input) {
    const { entity, roster } = await onConvocation(act, input.id, input.expectedVersion);
    act.obey(mayChangeSeats(entity.state));
    const last = Math.max(0, ...seatsOf(roster, entity.id).map(({ ordinal }) => ordinal));
    const [seat] = await addSeats(act, entity, [input.kind ?? null], last);
    if (!seat) throw new Error('a seat was not added');
    await obeyChangedSeats(act, entity.id);
    act.journal({
      act: 'SeatAdded',
      subjectType: 'Convocation',
      subjectId: entity.id,
      occurredOn: act.today,
      facts: { number: entity.number, seat: seat.ordinal, kind: seat.kind },
    });
    return { convocationId: encodeId(act.tenantId, entity.id), seatId: encodeId(act.tenantId, seat.id) };
  },
});
