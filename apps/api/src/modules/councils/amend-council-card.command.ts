import { loadRegister } from '../../db/register.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { readEmail } from '../people/email.ts';
import type { AmendCouncilCardInput } from './council.inputs.ts';
import { TenantEntity } from './tenant.entity.ts';

/** Amends what the public reads of one's own council: contacts, and what it is for in its own words. */
export const amendCouncilCard = defineCommand<AmendCouncilCardInput & CommandInput, { councilId: string }>({
  name: 'amendCouncilCard',
  authority: { tenant: ['SECRETARIAT'] },
  async run(act, input) {
    const tenant = await loadRegister(act, TenantEntity, act.tenantId, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const change: Partial<TenantEntity> = {};
    if (input.about !== undefined) change.about = reading.localized('about', input.about);
    if (input.shortName !== undefined) change.shortName = reading.localized('shortName', input.shortName, 200);
    if (input.address !== undefined) change.address = reading.optional('address', input.address, 500);
    if (input.phone !== undefined) change.phone = reading.optional('phone', input.phone, 100);
    if (input.email !== undefined) change.email = readEmail(reading, 'email', input.email);
    if (input.site !== undefined) change.site = reading.url('site', input.site);
    reading.done();
    Object.assign(tenant, change);
    act.journal({
      act: 'CouncilCardAmended',
      subjectType: 'Council',
      subjectId: tenant.id,
      occurredOn: act.today,
      facts: { ...change },
    });
    return { councilId: tenant.id };
  },
});
