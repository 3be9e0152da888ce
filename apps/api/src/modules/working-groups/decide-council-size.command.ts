import { combine, councilSize, groupVotes } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { mayChangeSeats } from '../composition/composition.policy.ts';
import { compositionFacts } from '../composition/composition-facts.ts';
import type { ConvocationEntity } from '../composition/entities/convocation.entity.ts';
import { SeatEntity } from '../composition/entities/seat.entity.ts';
import { addSeats, kindsOf, readAct, shownOf } from '../composition/on-roster.ts';
import { type Roster, seatsOf } from '../composition/roster.ts';
import { obeyChangedSeats } from '../composition/seat-changes.ts';
import { presentMembers } from './groups.ts';
import { onGroupAndConvocation } from './on-group.ts';
import type { DecideCouncilSizeInput } from './working-group.inputs.ts';
import { keepsGroups, mayDecideNow } from './working-group.policy.ts';

type Kind = SeatEntity['kind'];

/**
 * Records the group's decision of the council's size, of its seats by kind and of its quotas (PC-FORM-01, 03, 04, 07,
 * 08), with the quorum it had (PC-WG-06): the convocation's own size and seats follow it.
 */
export const decideCouncilSize = defineCommand<DecideCouncilSizeInput & CommandInput, { groupId: string }>({
  name: 'decideCouncilSize',
  authority: keepsGroups,
  async run(act, input) {
    const versions = { group: input.expectedVersion, convocation: input.convocationVersion };
    const { entity, convocation, roster, all } = await onGroupAndConvocation(act, input.id, versions);
    act.obey(mayDecideNow(entity.state));
    act.obey(mayChangeSeats(convocation.state));
    const reading = new InputReading();
    const { size, present } = input;
    if (size > 1_000) reading.fault('size', 'TOO_LONG', { max: 1_000 });
    const members = presentMembers(all, entity.id).length;
    if (present < 0 || present > members) reading.fault('present', 'MORE_PRESENT_THAN_MEMBERS', { members });
    const kinds = kindsOf(reading, 'seats', input.seats);
    if (input.seats && kinds.length !== size)
      reading.fault('seats', 'SEATS_DIFFER_FROM_SIZE', { seats: kinds.length, size });
    const quotas = {
      youthQuota: percent(reading, 'youthQuota', input.youthQuota),
      womenQuota: percent(reading, 'womenQuota', input.womenQuota),
      disabilityQuota: percent(reading, 'disabilityQuota', input.disabilityQuota),
    };
    const protocol = await readAct(act, reading, 'protocol', input.protocol);
    reading.done();
    const on = protocol.facts?.on ?? act.today;
    const { overrides } = roster;
    act.obey(
      combine(
        groupVotes({ size: entity.size, present, open: input.open !== false, on, overrides }),
        councilSize({ ...compositionFacts(roster, shownOf(roster, convocation.id), on), size, on }),
      ),
    );
    convocation.size = size;
    if (input.seats) await seatsBecome(act, convocation, roster, kinds);
    await obeyChangedSeats(act, convocation.id);
    Object.assign(entity, quotas, {
      councilSize: size,
      councilSizeNumber: protocol.number,
      councilSizeOn: on.toString(),
      councilSizeFileId: protocol.fileId,
      councilSizePresent: present,
    });
    act.journal({
      act: 'CouncilSizeDecided',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: on,
      facts: {
        convocation: convocation.number,
        size,
        seats: input.seats?.map(({ kind, count }) => ({ kind: kind ?? null, count })) ?? null,
        ...quotas,
        present,
        protocol: { number: protocol.number, on: protocol.on },
      },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});

/** Makes the convocation's seats those decided: more of a kind are added, vacant ones too many are taken out. */
async function seatsBecome(act: Act, convocation: ConvocationEntity, roster: Roster, kinds: readonly Kind[]) {
  const standing = seatsOf(roster, convocation.id).filter(({ withdrawnOn }) => withdrawnOn === null);
  const filled = new Set(
    roster.memberships
      .filter(({ state }) => state === 'ELECTED' || state === 'ACTIVE' || state === 'SUSPENDED')
      .map(({ seatId }) => seatId),
  );
  const wanted = [...kinds];
  const over = standing
    .toSorted((a, b) => Number(filled.has(b.uuid)) - Number(filled.has(a.uuid)) || a.ordinal - b.ordinal)
    .filter(({ kind }) => {
      const index = wanted.indexOf(kind);
      if (index >= 0) wanted.splice(index, 1);
      return index < 0;
    });
  if (over.some(({ uuid }) => filled.has(uuid))) throw refuse(refused('SEAT_IS_FILLED'));
  for (const { uuid } of over) {
    const seat = await act.loadRow(SeatEntity, { tenantId: act.tenantId, id: uuid });
    seat.withdrawnOn = act.today.toString();
  }
  const last = Math.max(0, ...seatsOf(roster, convocation.id).map(({ ordinal }) => ordinal));
  await addSeats(act, convocation, wanted, last);
}

function percent(reading: InputReading, path: string, given: number | null | undefined): number | null {
  const value = given ?? null;
  if (value !== null && (value < 0 || value > 100)) reading.fault(path, 'PER_CENT');
  return value;
}
