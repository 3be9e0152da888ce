import { loadRegister } from '../../db/register.ts';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId, isUuid } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { invalid, notThere, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { TenantEntity } from '../councils/tenant.entity.ts';
import { readBin } from '../organisations/bin.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { readEmail } from '../people/email.ts';
import { invite } from '../people/invite.ts';
import { MandateEntity } from './mandate.entity.ts';
import type { IssueMandateInput } from './mandate.inputs.ts';
import { managesMandates } from './mandate.policy.ts';

/**
 * Gives an NPO's monitor a council's instruction for one mission and some days (PC-CTRL-03). The NPO stands in the
 * register with its BIN; the monitor is an account that is known, or an address that an invitation goes to.
 */
export const issueMandate = defineCommand<IssueMandateInput & CommandInput, { mandateId: string }>({
  name: 'issueMandate',
  authority: managesMandates,
  async run(act, input) {
    const reading = new InputReading();
    const scope = reading.required('scope', input.scope);
    const number = reading.optional('number', input.number, 100);
    const email = readEmail(reading, 'email', input.email);
    const accountId = reading.registerId('accountId', input.accountId);
    if ((email === null) === (accountId === null)) reading.fault('email', 'MANDATE_NEEDS_MONITOR');
    const bin = input.npoId ? null : readBin(act, reading, 'npoBin', input.npoBin);
    if (!input.npoId && !input.npoBin) reading.fault('npoBin', 'REQUIRED');
    if (input.validTo < input.validFrom) reading.fault('validTo', 'MANDATE_DAYS_REVERSED');
    reading.done();
    const issuedOn = factOn(act, input.issuedOn);
    const council = await loadRegister(act, TenantEntity, act.tenantId);
    if (council.kind !== 'PUBLIC_COUNCIL') throw refuse(refused('MANDATE_ONLY_BY_COUNCIL'));
    const missionId = await openMission(act, input.missionId);
    const npo = await npoOf(act, input.npoId ?? null, bin);
    if (accountId && !(await personExists(act, accountId))) throw notThere('accountId');
    const mandate = await act.insert(MandateEntity, {
      tenantId: act.tenantId,
      missionId,
      npoId: npo.id,
      accountId,
      email,
      scope,
      number,
      issuedOn: String(issuedOn),
      validFrom: input.validFrom,
      validTo: input.validTo,
      state: 'ISSUED',
      acceptedOn: null,
      revokedOn: null,
      revokedBecause: null,
    });
    if (email) {
      await invite(act, {
        email,
        tenantId: act.tenantId,
        roles: null,
        mandateId: mandate.id,
        bodyId: null,
        position: null,
        inviter: council.name,
      });
    }
    const { validFrom, validTo } = input;
    act.journal({
      act: 'MandateIssued',
      subjectType: 'Mandate',
      subjectId: mandate.id,
      occurredOn: issuedOn,
      facts: { missionId, npoId: npo.id, accountId, number, scope, validFrom, validTo },
    });
    return { mandateId: encodeId(act.tenantId, mandate.id) };
  },
});

/** The mission's uuid; one that is over takes no new hands. */
async function openMission(act: Act, id: string): Promise<string> {
  const ref = decodeId(id);
  if (!ref || ref.tenantId !== act.tenantId) throw notThere('missionId');
  const mission = await act.transaction.one<{ state: string }>(
    sql`select state from mission where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!mission) throw notThere('missionId');
  if (mission.state === 'CLOSED' || mission.state === 'CANCELLED') throw refuse(refused('MISSION_OVER'));
  return ref.id;
}

async function npoOf(act: Act, id: string | null, bin: string | null): Promise<OrganisationEntity> {
  const path = id ? 'npoId' : 'npoBin';
  const npo = id
    ? await loadRegister(act, OrganisationEntity, id, { path })
    : await act.em.findOne(OrganisationEntity, { bin });
  if (!npo) throw notThere(path);
  if (npo.kind !== 'NPO') throw invalid({ path, code: 'NOT_AN_NPO' });
  if (!npo.bin) throw invalid({ path, code: 'BIN_REQUIRED_FOR_MANDATE' });
  return npo;
}

async function personExists(act: Act, id: string): Promise<boolean> {
  return isUuid(id) && (await act.transaction.one(sql`select id from account where id = ${id}::uuid`)) !== null;
}
