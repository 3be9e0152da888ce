import { combine } from '@kenes/rules';
import { loadRegister } from '../../db/register.ts';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { readEmail } from '../people/email.ts';
import { readBin } from './bin.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import type { RegisterOrganisationInput } from './organisation.inputs.ts';

/**
 * Enters an organisation in the register. A council's secretariat enters ordinary ones; only the platform marks those
 * with which no council is formed (PC-STAT-03) or which are never objects of control (PC-CTRL-05). A BIN that stands in
 * the register already is a Conflict that names the organisation.
 */
export const registerOrganisation = defineCommand<RegisterOrganisationInput & CommandInput, { organisationId: string }>(
  {
    name: 'registerOrganisation',
    authority: { tenant: ['SECRETARIAT'], platform: true },
    async run(act, input) {
      const reading = new InputReading();
      const bin = readBin(act, reading, 'bin', input.bin);
      const name = reading.requiredLocalized('name', input.name, 500);
      const fields = {
        name,
        shortName: reading.localized('shortName', input.shortName, 200),
        headPosition: reading.localized('headPosition', input.headPosition, 200),
        superiorId: reading.registerId('superiorId', input.superiorId),
        region: reading.optional('region', input.region, 200),
        address: reading.optional('address', input.address, 500),
        email: readEmail(reading, 'email', input.email),
      };
      if (act.capacity.kind !== 'PLATFORM') {
        if (input.councilForbidden) reading.fault('councilForbidden', 'PLATFORM_ONLY');
        if (input.specialRegime) reading.fault('specialRegime', 'PLATFORM_ONLY');
      }
      reading.done();
      if (fields.superiorId) await loadRegister(act, OrganisationEntity, fields.superiorId, { path: 'superiorId' });
      if (bin) await refuseKnownBin(act, bin);
      else await askAboutNamesake(act, name);
      const organisation = await act.insert(OrganisationEntity, {
        ...fields,
        bin,
        kind: input.kind,
        level: input.level ?? null,
        councilForbidden: input.councilForbidden ?? false,
        specialRegime: input.specialRegime ?? false,
        createdOn: String(act.today),
      });
      act.journal({
        act: 'OrganisationRegistered',
        subjectType: 'Organisation',
        subjectId: organisation.id,
        occurredOn: act.today,
        facts: { name: name[name.authentic] ?? null, kind: input.kind, bin },
      });
      return { organisationId: organisation.id };
    },
  },
);

/** A BIN stands once in the register: whoever enters it again is shown whose it is. */
export async function refuseKnownBin(act: Act, bin: string): Promise<void> {
  const known = await act.transaction.one<{ id: string }>(sql`select id from organisation where bin = ${bin}`);
  if (known) throw conflict('BIN_ALREADY_REGISTERED', known.id);
}

/** Without a BIN two entries of one organisation look alike only by name: the person looks and says why it is another. */
async function askAboutNamesake(act: Act, name: LocalizedText): Promise<void> {
  const text = name[name.authentic] ?? '';
  const namesake = await act.transaction.one<{ id: string }>(
    sql`select id from organisation where lower(${text}) in (lower(name ->> 'kk'), lower(name ->> 'ru'), lower(name ->> 'en')) limit 1`,
  );
  if (!namesake) return;
  act.obey(
    combine({
      ruleId: 'KENES',
      code: 'ORGANISATION_NAMESAKE',
      level: 'WARN',
      confidence: 'PRODUCT',
      basis: [],
      facts: { name: text },
    }),
  );
}
