import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText } from '../../kernel/texts.ts';
import { readFile } from '../composition/member-input.ts';
import type { RegulationInput } from './decision.inputs.ts';
import { CouncilRegulationEntity } from './entities/council-regulation.entity.ts';

/** A version of the regulation as read. */
export interface ReadRegulation {
  readonly title: LocalizedText;
  readonly fileId: string;
  readonly inForceFrom: string;
}

/** Reads a version approved on a day: in force from that day or a later one, later than every version there is. */
export async function readRegulation(
  act: Act,
  reading: InputReading,
  given: RegulationInput,
  approvedOn: string,
): Promise<ReadRegulation> {
  const title = reading.requiredLocalized('regulation.title', given.title, 500);
  const fileId = await readFile(act, reading, 'regulation.fileId', given.fileId);
  const inForceFrom = given.inForceFrom ?? approvedOn;
  if (inForceFrom < approvedOn) reading.fault('regulation.inForceFrom', 'END_BEFORE_START');
  const taken = await act.transaction.one(sql`select from council_regulation
    where tenant_id = ${act.tenantId}::uuid and in_force_from = ${inForceFrom}::date`);
  if (taken) reading.fault('regulation.inForceFrom', 'REGULATION_DAY_TAKEN');
  return { title, fileId: fileId ?? '', inForceFrom };
}

/** Writes a version; it and its file are public from then on (PWR-08). */
export async function insertRegulation(
  act: Act,
  regulation: ReadRegulation,
  basis: { readonly approvedOn: string; readonly number: string | null; readonly decisionId: string | null },
): Promise<CouncilRegulationEntity> {
  const row = await act.transaction.one<{ last: number }>(
    sql`select coalesce(max(ordinal), 0)::int as last from council_regulation where tenant_id = ${act.tenantId}::uuid`,
  );
  const version = await act.insert(CouncilRegulationEntity, {
    tenantId: act.tenantId,
    id: newId(),
    ordinal: (row?.last ?? 0) + 1,
    ...regulation,
    ...basis,
    published: true,
  });
  await act.transaction.execute(
    sql`update stored_file set published = true where tenant_id = ${act.tenantId}::uuid and id = ${regulation.fileId}::uuid`,
  );
  return version;
}
