import { loadRegister } from '../../db/register.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict, invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { requiredEmail } from './email.ts';
import { OfficerEntity } from './officer.entity.ts';
import type { AppointOfficerInput } from './role.inputs.ts';

/** Appoints a person who has an account already to answer for a body; one without an account is invited. */
export const appointOfficer = defineCommand<AppointOfficerInput & CommandInput, { officerId: string }>({
  name: 'appointOfficer',
  authority: { platform: true },
  async run(act, input) {
    const reading = new InputReading();
    const email = requiredEmail(reading, 'email', input.email);
    const position = reading.optional('position', input.position, 200);
    reading.done();
    const body = await loadRegister(act, OrganisationEntity, input.bodyId, { path: 'bodyId' });
    const account = await act.transaction.one<{ id: string }>(
      sql`select id from account where email = ${email} and state = 'ACTIVE'`,
    );
    if (!account) throw invalid({ path: 'email', code: 'NO_SUCH_ACCOUNT' });
    const standing = await act.em.findOne(OfficerEntity, { bodyId: body.id, accountId: account.id, until: null });
    if (standing) throw conflict('ALREADY_AN_OFFICER', standing.id);
    const officer = await act.insert(OfficerEntity, {
      bodyId: body.id,
      accountId: account.id,
      position,
      chief: input.chief ?? false,
      since: String(act.today),
      until: null,
    });
    act.journal({
      act: 'OfficerAppointed',
      subjectType: 'Officer',
      subjectId: officer.id,
      occurredOn: act.today,
      facts: { bodyId: body.id, accountId: account.id, position, chief: officer.chief },
    });
    return { officerId: officer.id };
  },
});
