import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ChangeSeatsInput } from './composition.inputs.ts';
import { keepsRoster, mayChangeSeats } from './composition.policy.ts';
import { SeatEntity } from './entities/seat.entity.ts';
import { addSeats, kindsOf, onConvocation } from './on-roster.ts';
import { seatsOf } from './roster.ts';
import { obeyChangedSeats } from './seat-changes.ts';

/** Changes the size and the seats together, within the limits of size and state share (PC-FORM-03, 04, 07). */
export const changeSeats = defineCommand<ChangeSeatsInput & CommandInput, { convocationId: string }>({
  name: 'changeSeats',
  authority: keepsRoster,
  async run(act, input) {
    const { entity, roster } = await onConvocation(act, input.id, input.expectedVersion);
    act.obey(mayChangeSeats(entity.state));
    const reading = new InputReading();
    const kinds = kindsOf(reading, 'add', input.add);
    if (input.size !== undefined && input.size !== null && (input.size < 1 || input.size > 1_000))
      reading.fault('size', 'TOO_LONG', { max: 1_000 });
    reading.done();
    if (input.size !== undefined) entity.size = input.size;
    const sitting = new Set(
      roster.memberships
        .filter(({ state }) => state === 'ELECTED' || state === 'ACTIVE' || state === 'SUSPENDED')
        .map(({ seatId }) => seatId),
    );
    const changed: object[] = [];
    for (const [index, { seatId, kind, withdraw }] of (input.change ?? []).entries()) {
      const seat = await act.load(SeatEntity, seatId, { path: `change.${index}.seatId` });
      if (seat.convocationId !== entity.id || seat.withdrawnOn !== null) throw notThere(`change.${index}.seatId`);
      if (sitting.has(seat.id)) throw refuse(refused('SEAT_IS_FILLED'));
      if (kind !== undefined) seat.kind = kind;
      if (withdraw) seat.withdrawnOn = act.today.toString();
      changed.push({ seat: seat.ordinal, kind: seat.kind, withdrawn: withdraw === true });
    }
    const last = Math.max(0, ...seatsOf(roster, entity.id).map(({ ordinal }) => ordinal));
    await addSeats(act, entity, kinds, last);
    await obeyChangedSeats(act, entity.id);
    act.journal({
      act: 'SeatsChanged',
      subjectType: 'Convocation',
      subjectId: entity.id,
      occurredOn: act.today,
      facts: { number: entity.number, size: entity.size, added: kinds.length, changed },
    });
    return { convocationId: encodeId(act.tenantId, entity.id) };
  },
});
