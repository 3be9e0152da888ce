import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { nextNumber, noteNumber } from '../../kernel/numbers.ts';
import { sql } from '../../kernel/sql.ts';
import { asPaper } from '../files/as-paper.ts';
import type { DecisionInput, SiteInput } from './inputs/mission.inputs.ts';

/** A position as given: both coordinates or neither, within the globe. */
export function readPosition(
  reading: InputReading,
  path: string,
  given: { readonly latitude?: number | null; readonly longitude?: number | null },
): { latitude: number | null; longitude: number | null } {
  const latitude = given.latitude ?? null;
  const longitude = given.longitude ?? null;
  const wrong =
    (latitude === null) !== (longitude === null) || Math.abs(latitude ?? 0) > 90 || Math.abs(longitude ?? 0) > 180;
  if (wrong) reading.fault(`${path}latitude`, 'NOT_A_POSITION');
  return { latitude, longitude };
}

/** The site of a mission. */
export function readSite(reading: InputReading, site: SiteInput | null | undefined) {
  return {
    siteName: reading.optional('site.name', site?.name, 300),
    siteAddress: reading.optional('site.address', site?.address, 500),
    ...readPosition(reading, 'site.', site ?? {}),
  };
}

/** The deciding act; its scan must be a stored file of the tenant. */
export async function readDecision(act: Act, reading: InputReading, decision: DecisionInput | null | undefined) {
  const decisionNumber = reading.optional('decision.number', decision?.number, 100);
  const decisionDate = decision?.date ?? null;
  if (decisionDate !== null && decisionDate > act.today.toString()) reading.fault('decision.date', 'DATE_IN_FUTURE');
  const decisionFileId = decision?.fileId ? await fileOfTenant(act, reading, decision.fileId, 'decision.fileId') : null;
  return { decisionNumber, decisionDate, decisionFileId };
}

/** A stored file of the tenant by its opaque id; its uuid. */
export async function fileOfTenant(act: Act, reading: InputReading, id: string, path: string): Promise<string | null> {
  const ref = decodeId(id);
  const found =
    ref && ref.tenantId === act.tenantId
      ? await act.transaction.one(
          sql`select from stored_file where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid ${asPaper(act)}`,
        )
      : null;
  if (!ref || !found) {
    reading.fault(path, 'NOT_THERE');
    return null;
  }
  return ref.id;
}

/** Powers as the catalogue writes them, PWR-01 … PWR-13. */
export function readPowers(reading: InputReading, powers: readonly string[] | null | undefined): string[] | null {
  if (!powers) return null;
  powers.forEach((power, index) => {
    if (!/^PWR-\d{2}$/.test(power)) reading.fault(`powers.${index}`, 'UNKNOWN_POWER');
  });
  return [...powers];
}

/** The number of a mission: as given by hand, or the next of the year of its opening, `2026-001`. */
export async function missionNumber(act: Act, given: string | null, openedOn: string): Promise<string> {
  const year = Number(openedOn.slice(0, 4));
  if (!given) {
    const ordinal = await nextNumber(act.transaction, act.tenantId, 'mission', year);
    return `${year}-${String(ordinal).padStart(3, '0')}`;
  }
  const own = /^(\d{4})-(\d{1,6})$/.exec(given);
  if (own) await noteNumber(act.transaction, act.tenantId, 'mission', Number(own[1]), Number(own[2]));
  return given;
}
