import type { ActFacts, Approver, CouncilTermState, Period, SeatKind } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, newId, type RowRef } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { ApprovalInput, CitedActInput, SeatCountInput } from './composition.inputs.ts';
import { ConvocationEntity } from './entities/convocation.entity.ts';
import { SeatEntity } from './entities/seat.entity.ts';
import { readFile } from './member-input.ts';
import { type Roster, rosterIn } from './roster.ts';
import type { Convocation } from './types/convocation.type.ts';

/** A convocation under its lock, with the roster as it stands behind that lock: two secretaries come one after another. */
export async function onConvocation(act: Act, id: string, expectedVersion?: number) {
  const entity = await act.load(ConvocationEntity, id, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  const roster = await rosterIn(act);
  return { entity, roster, convocation: shownOf(roster, entity.id) };
}

/** The same, found by a seat or a membership of it. */
export async function onConvocationOf(act: Act, table: 'seat' | 'membership', id: string) {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const from = table === 'seat' ? sql`seat` : sql`membership`;
  const row = await act.transaction.one<{ id: string }>(
    sql`select convocation_id as id from ${from} where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  const entity = await act.loadRow(ConvocationEntity, { tenantId: act.tenantId, id: row.id }, { lock: true });
  const roster = await rosterIn(act);
  return { entity, roster, convocation: shownOf(roster, entity.id), ref };
}

/** The roster's own row of a convocation. */
export function shownOf(roster: Roster, uuid: string): Convocation {
  const found = roster.convocations.find((one) => one.uuid === uuid);
  if (!found) throw new Error('the convocation is not in its own roster');
  return found;
}

/** A filled seat has another version than a vacant one: who looked at the vacant one is told. */
export async function touchSeat(act: Act, ref: RowRef): Promise<void> {
  await act.transaction.execute(
    sql`update seat set version = version + 1 where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
}

/** Adds seats after the last number. */
export async function addSeats(
  act: Act,
  convocation: { readonly id: string; readonly published: boolean },
  kinds: readonly (SeatKind | null)[],
  after: number,
): Promise<SeatEntity[]> {
  const seats: SeatEntity[] = [];
  for (const [index, kind] of kinds.entries()) {
    const { id, published } = convocation;
    seats.push(
      await act.insert(SeatEntity, {
        tenantId: act.tenantId,
        id: newId(),
        convocationId: id,
        ordinal: after + index + 1,
        kind,
        published,
      }),
    );
  }
  return seats;
}

/** Kinds of seats as counted: three state seats are three kinds. */
export function kindsOf(reading: InputReading, path: string, counts: readonly SeatCountInput[] | null | undefined) {
  return (counts ?? []).flatMap(({ kind, count }, index) => {
    if (!Number.isInteger(count) || count < 1 || count > 100) {
      reading.fault(`${path}.${index}.count`, 'NUMBER_OUT_OF_RANGE', { min: 1, max: 100 });
      return [];
    }
    return Array.from({ length: count }, (): SeatKind | null => kind ?? null);
  });
}

/** A cited act as read: its columns, and its facts for the rules. */
export async function readAct(
  act: Act,
  reading: InputReading,
  path: string,
  given: CitedActInput | null | undefined,
): Promise<{ number: string | null; on: string | null; fileId: string | null; facts: ActFacts | null }> {
  const number = reading.optional(`${path}.number`, given?.number, 100);
  const on = given?.on ?? null;
  if (on !== null && on > act.today.toString())
    reading.fault(`${path}.on`, 'FACT_IN_FUTURE', { on, today: act.today.toString() });
  const fileId = await readFile(act, reading, `${path}.fileId`, given?.fileId);
  const nothing = number === null && on === null && fileId === null;
  const facts = { number, on: on === null ? null : Temporal.PlainDate.from(on), hasFile: fileId !== null };
  return { number, on, fileId, facts: nothing ? null : facts };
}

/** The approving act as read. */
export async function readApproval(
  act: Act,
  reading: InputReading,
  given: ApprovalInput | null | undefined,
): Promise<{ columns: Partial<ConvocationEntity>; facts: (ActFacts & { by: Approver | null }) | null }> {
  const { number, on, fileId, facts } = await readAct(act, reading, 'approval', given);
  const by = given?.by ?? null;
  return {
    columns: {
      approvedBy: by,
      approvalTitle: reading.optional('approval.title', given?.title, 500),
      approvalNumber: number,
      approvalOn: on,
      approvalFileId: fileId,
    },
    facts: facts === null ? null : { ...facts, by },
  };
}

/** The acts a convocation rests on, as its rows say. */
export function actsOf({
  protocolNumber,
  protocolOn,
  protocolFileId,
  approvedBy,
  approvalNumber,
  approvalOn,
  approvalFileId,
}: ConvocationEntity): {
  protocol: ActFacts | null;
  approval: (ActFacts & { by: Approver | null }) | null;
} {
  const cited = (number: string | null, on: string | null, fileId: string | null): ActFacts | null =>
    number === null && on === null && fileId === null
      ? null
      : { number, on: on === null ? null : Temporal.PlainDate.from(on), hasFile: fileId !== null };
  const approval = cited(approvalNumber, approvalOn, approvalFileId);
  return {
    protocol: cited(protocolNumber, protocolOn, protocolFileId),
    approval: approval && { ...approval, by: approvedBy },
  };
}

/** Days of a row as a period; open where the last day is not known. */
export function periodOf(from: string, to: string | null): Period {
  return { from: Temporal.PlainDate.from(from), to: to === null ? null : Temporal.PlainDate.from(to) };
}

/** The terms of the council's other convocations. */
export function otherTerms(roster: Roster, uuid: string | null): Period[] {
  return roster.convocations.flatMap((one) =>
    one.uuid === uuid || one.startsOn === null ? [] : [periodOf(one.startsOn, one.endsOn)],
  );
}

/** Whether the public sees a convocation in a state. */
export function isShown(state: CouncilTermState): boolean {
  return state !== 'PREPARING';
}
