import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId, encodeId, isUuid } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { ExpertiseExpertEntity } from '../entities/expertise-expert.entity.ts';
import { keepsExpertises, mayAppoint } from '../expertise.policy.ts';
import type { AppointExpertInput } from '../inputs/expertise.inputs.ts';
import { conclusionOf, type ExpertiseDone, expertiseIdOf, onExpertise, tell } from '../on-expertise.ts';

/** Engages an expert, who declares an interest or its absence before working (PC-EXP-01, PC-MEM-10). */
export const appointExpert = defineCommand<AppointExpertInput & CommandInput, ExpertiseDone & { expertId: string }>({
  name: 'appointExpert',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayAppoint(expertise.state, (await conclusionOf(act, expertise.id))?.state ?? null));
    const reading = new InputReading();
    const known = await knownOf(act, reading, input);
    const name = reading.optional('name', input.name, 300) ?? known.name;
    if (!name) reading.fault('name', 'REQUIRED');
    const position = reading.optional('position', input.position, 500);
    const all = await act.em.find(ExpertiseExpertEntity, { tenantId: act.tenantId, expertiseId: expertise.id });
    const same = all.some(
      (one) =>
        one.state !== 'RECUSED' &&
        ((known.accountId !== null && one.accountId === known.accountId) ||
          (known.personId !== null && one.personId === known.personId) ||
          one.name.toLowerCase() === name?.toLowerCase()),
    );
    if (same) reading.fault('name', 'EXPERT_APPOINTED_ALREADY');
    if (all.length >= 30) reading.fault('name', 'TOO_MANY', { max: 30 });
    reading.done();
    const expert = await act.insert(ExpertiseExpertEntity, {
      tenantId: act.tenantId,
      expertiseId: expertise.id,
      ordinal: all.length + 1,
      personId: known.personId,
      accountId: known.accountId,
      name: name ?? '',
      position,
      state: 'APPOINTED',
      appointedOn: act.today.toString(),
    });
    if (expertise.state === 'APPROVED') expertise.state = 'EXPERTS_APPOINTED';
    tell(act, expertise, 'ExpertAppointed', { expert: expert.name, ofCouncil: known.personId !== null });
    return { ...expertiseIdOf(expertise), expertId: encodeId(act.tenantId, expert.id) };
  },
});

interface Known {
  readonly personId: string | null;
  readonly accountId: string | null;
  readonly name: string | null;
}

/** The council's person with the account linked, or an account that works in the council; a name alone is enough too. */
async function knownOf(act: Act, reading: InputReading, input: AppointExpertInput): Promise<Known> {
  if (input.personId) {
    const ref = decodeId(input.personId);
    const row =
      ref?.tenantId === act.tenantId
        ? await act.transaction.one<Known>(
            sql`select id as "personId", account_id as "accountId", concat_ws(' ', surname, given_name, patronymic) as name
              from council_person where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid`,
          )
        : null;
    if (!row) reading.fault('personId', 'NOT_THERE');
    if (row && (row.accountId || !input.accountId)) return row;
    if (row)
      return { ...row, ...(await accountOf(act, reading, input.accountId)), personId: row.personId, name: row.name };
  }
  return accountOf(act, reading, input.accountId);
}

async function accountOf(act: Act, reading: InputReading, id: string | null | undefined): Promise<Known> {
  if (!id) return { personId: null, accountId: null, name: null };
  const row = isUuid(id)
    ? await act.transaction.one<Known>(
        sql`select null::uuid as "personId", a.id as "accountId", concat_ws(' ', a.surname, a.given_name, a.patronymic) as name from account a
          where a.id = ${id}::uuid and exists (select from tenant_role r where r.tenant_id = ${act.tenantId}::uuid and r.account_id = a.id)`,
      )
    : null;
  if (!row) reading.fault('accountId', 'NOT_THERE');
  return row ?? { personId: null, accountId: null, name: null };
}
