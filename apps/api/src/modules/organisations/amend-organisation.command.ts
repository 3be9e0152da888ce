import { loadRegister } from '../../db/register.ts';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { readEmail } from '../people/email.ts';
import { readBin } from './bin.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import type { AmendOrganisationInput } from './organisation.inputs.ts';
import { refuseKnownBin } from './register-organisation.command.ts';

/** Amends an organisation of the register; only the platform does, for every tenant reads it. */
export const amendOrganisation = defineCommand<AmendOrganisationInput & CommandInput, { organisationId: string }>({
  name: 'amendOrganisation',
  authority: { platform: true },
  async run(act, input) {
    const organisation = await loadRegister(act, OrganisationEntity, input.id, {
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const change: Partial<OrganisationEntity> = {};
    if (input.bin !== undefined) change.bin = readBin(act, reading, 'bin', input.bin);
    if (input.name) change.name = reading.requiredLocalized('name', input.name, 500);
    if (input.shortName !== undefined) change.shortName = reading.localized('shortName', input.shortName, 200);
    if (input.headPosition !== undefined)
      change.headPosition = reading.localized('headPosition', input.headPosition, 200);
    if (input.superiorId !== undefined) change.superiorId = reading.registerId('superiorId', input.superiorId);
    if (input.region !== undefined) change.region = reading.optional('region', input.region, 200);
    if (input.address !== undefined) change.address = reading.optional('address', input.address, 500);
    if (input.email !== undefined) change.email = readEmail(reading, 'email', input.email);
    if (input.kind) change.kind = input.kind;
    if (input.level !== undefined) change.level = input.level;
    if (typeof input.councilForbidden === 'boolean') change.councilForbidden = input.councilForbidden;
    if (typeof input.specialRegime === 'boolean') change.specialRegime = input.specialRegime;
    reading.done();
    if (change.superiorId) await refuseCircle(act, organisation.id, change.superiorId);
    if (change.bin && change.bin !== organisation.bin) await refuseKnownBin(act, change.bin);
    Object.assign(organisation, change);
    act.journal({
      act: 'OrganisationAmended',
      subjectType: 'Organisation',
      subjectId: organisation.id,
      occurredOn: act.today,
      facts: { ...change },
    });
    return { organisationId: organisation.id };
  },
});

/** A body is not above itself, nor is one that stands below it: an escalation must end somewhere. */
async function refuseCircle(act: Act, id: string, superiorId: string): Promise<void> {
  await loadRegister(act, OrganisationEntity, superiorId, { path: 'superiorId' });
  const circle = await act.transaction.one<{ id: string }>(sql`with recursive above as (
      select id, superior_id from organisation where id = ${superiorId}::uuid
      union select o.id, o.superior_id from organisation o join above a on o.id = a.superior_id
    ) select id from above where id = ${id}::uuid`);
  if (circle) throw invalid({ path: 'superiorId', code: 'SUPERIOR_CIRCLE' });
}
