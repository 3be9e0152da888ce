import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import type { MissionEntity } from './entities/mission.entity.ts';
import type { CouncilsMandateInput } from './inputs/mission.inputs.ts';
import { fileOfTenant } from './mission-input.ts';

/** The mandate as a mission keeps it. */
export type KeptMandate = Pick<
  MissionEntity,
  | 'mandateCouncil'
  | 'mandateNumber'
  | 'mandateDate'
  | 'mandateFrom'
  | 'mandateTo'
  | 'mandateFileId'
  | 'mandateCouncilId'
  | 'mandateId'
>;

/**
 * The council's mandate of an NPO's own control (PC-CTRL-03): one that a council gave it here, or one on paper with council,
 * number and days. Null where none was given. Only an NPO stands on a mandate.
 */
export async function readMandate(
  act: Act,
  reading: InputReading,
  given: CouncilsMandateInput | null | undefined,
): Promise<KeptMandate | null> {
  if (!given) return null;
  const tenant = await act.transaction.one<{ kind: string }>(
    sql`select t.kind from tenant t where t.id = ${act.tenantId}::uuid`,
  );
  if (tenant?.kind !== 'NPO') reading.fault('mandate', 'MANDATE_FOR_NPO_ONLY');
  return given.mandateId ? givenHere(act, reading, given.mandateId) : onPaper(act, reading, given);
}

async function givenHere(act: Act, reading: InputReading, id: string): Promise<KeptMandate | null> {
  const ref = decodeId(id);
  const row = ref
    ? await act.transaction.one<{
        council: LocalizedText;
        number: string | null;
        issuedOn: string;
        validFrom: string;
        validTo: string;
      }>(sql`select g.council, g.number, g.issued_on as "issuedOn", g.valid_from as "validFrom", g.valid_to as "validTo"
          from mandates_to_npo() g where g.council_id = ${ref.tenantId}::uuid and g.mandate_id = ${ref.id}::uuid`)
    : null;
  if (!ref || !row) {
    reading.fault('mandate.mandateId', 'NOT_THERE');
    return null;
  }
  return {
    mandateCouncil: readText(row.council, row.council.authentic).text,
    mandateNumber: row.number,
    mandateDate: row.issuedOn,
    mandateFrom: row.validFrom,
    mandateTo: row.validTo,
    mandateFileId: null,
    mandateCouncilId: ref.tenantId,
    mandateId: ref.id,
  };
}

async function onPaper(act: Act, reading: InputReading, given: CouncilsMandateInput): Promise<KeptMandate> {
  const { issuedOn = null, validFrom = null, validTo = null } = given;
  for (const [path, value] of Object.entries({ issuedOn, validFrom, validTo }))
    if (!value) reading.fault(`mandate.${path}`, 'REQUIRED');
  if (issuedOn && issuedOn > act.today.toString()) reading.fault('mandate.issuedOn', 'DATE_IN_FUTURE');
  if (validFrom && validTo && validTo < validFrom) reading.fault('mandate.validTo', 'MANDATE_DAYS_REVERSED');
  return {
    mandateCouncil: reading.required('mandate.council', given.council, 300),
    mandateNumber: reading.optional('mandate.number', given.number, 100),
    mandateDate: issuedOn,
    mandateFrom: validFrom,
    mandateTo: validTo,
    mandateFileId: given.fileId ? await fileOfTenant(act, reading, given.fileId, 'mandate.fileId') : null,
    mandateCouncilId: null,
    mandateId: null,
  };
}
