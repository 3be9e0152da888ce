import { powersOf } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import type { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { AgendaItemFields } from './inputs/agenda.inputs.ts';
import { linked } from './read-meeting.ts';

type Columns = Partial<
  Pick<
    AgendaItemEntity,
    | 'powers'
    | 'elects'
    | 'rapporteurs'
    | 'reportMinutes'
    | 'speechMinutes'
    | 'closed'
    | 'closedGround'
    | 'closedBecause'
    | 'missionId'
    | 'heardBodyId'
    | 'commissionId'
  >
>;

/** Kinds on which a body is heard: whose report or information it is must be said. */
export const hearsBody: ReadonlySet<AgendaItemEntity['kind']> = new Set([
  'REPORT_HEARING',
  'LAW_ENFORCEMENT_INFORMATION',
]);

/** The powers a question rests on: information of law enforcement has its own, which need not be said (PWR-13). */
export function powersCited(kind: AgendaItemEntity['kind'], powers: readonly string[]): readonly string[] {
  return kind === 'LAW_ENFORCEMENT_INFORMATION' && powers.length === 0 ? ['PWR-13'] : powers;
}

/** Every power that any council has: one of another kind is asked about, one that does not exist is a fault. */
export const knownPowers: ReadonlySet<string> = new Set(
  (['REPUBLICAN', 'LOCAL', 'QUASI_STATE'] as const).flatMap((kind) => powersOf(kind).map(({ id }) => id)),
);

/** The fields of a question that were given; those left out are not among them. */
export async function readItemFields(act: Act, reading: InputReading, input: AgendaItemFields): Promise<Columns> {
  const columns: Columns = {};
  if (input.powers) {
    const wrong = input.powers.findIndex((power) => !knownPowers.has(power));
    if (wrong >= 0) reading.fault(`powers.${wrong}`, 'POWER_UNKNOWN');
    columns.powers = [...new Set(input.powers)];
  }
  if (input.elects !== undefined) columns.elects = input.elects;
  if (input.rapporteurs)
    columns.rapporteurs = reading.list('rapporteurs', input.rapporteurs, 20).map(({ name, position }, index) => ({
      name: reading.required(`rapporteurs.${index}.name`, name, 200),
      position: reading.optional(`rapporteurs.${index}.position`, position, 300),
    }));
  if (input.reportMinutes !== undefined)
    columns.reportMinutes = minutes(reading, 'reportMinutes', input.reportMinutes, 240);
  if (input.speechMinutes !== undefined)
    columns.speechMinutes = minutes(reading, 'speechMinutes', input.speechMinutes, 120);
  if (input.closedGround) {
    columns.closed = true;
    columns.closedGround = input.closedGround;
    columns.closedBecause = reading.required('closedBecause', input.closedBecause, 500);
  }
  if (input.missionId !== undefined)
    columns.missionId = await linked(act, reading, 'missionId', 'mission', input.missionId);
  if (input.commissionId !== undefined)
    columns.commissionId = await linked(act, reading, 'commissionId', 'commission', input.commissionId);
  if (input.heardBodyId !== undefined) columns.heardBodyId = await body(act, reading, input.heardBodyId);
  return columns;
}

function minutes(reading: InputReading, path: string, value: number | null, max: number): number | null {
  if (value !== null && (value < 1 || value > max)) reading.fault(path, 'MINUTES_OUT_OF_RANGE', { max });
  return value;
}

async function body(act: Act, reading: InputReading, id: string | null): Promise<string | null> {
  const uuid = reading.registerId('heardBodyId', id);
  if (uuid === null) return null;
  const row = await act.transaction.one<{ id: string }>(sql`select id from organisation where id = ${uuid}::uuid`);
  if (!row) reading.fault('heardBodyId', 'NOT_THERE');
  return row?.id ?? null;
}
