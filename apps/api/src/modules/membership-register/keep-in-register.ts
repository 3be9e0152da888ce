import type { CouncilLevel, MembershipState } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { Transaction } from '../../kernel/database.ts';
import type { Services } from '../../kernel/services.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { openIin } from '../composition/iin.ts';
import { registerKeys } from './register-keys.ts';

/** A membership of a person whose IIN is known, as its own council has it. */
interface KnownSeat {
  readonly id: string;
  readonly state: MembershipState;
  readonly startsOn: string | null;
  readonly until: string | null;
  readonly personId: string;
  readonly sealed: string;
  readonly keyId: string;
  readonly level: CouncilLevel | null;
}

/** Memberships of the tenant whose person's IIN is known; `where` names aliases m (membership) and p (council_person). */
export function knownSeats(tenantId: string, where: Sql): Sql {
  return sql`select m.id, m.state, m.starts_on::text as "startsOn", m.until::text as until, p.id as "personId",
    encode(p.iin_sealed, 'hex') as sealed, p.iin_key_id as "keyId", t.level
    from membership m join council_person p on p.tenant_id = m.tenant_id and p.id = m.person_id join tenant t on t.id = m.tenant_id
    where m.tenant_id = ${tenantId}::uuid and t.kind = 'PUBLIC_COUNCIL' and p.iin_digest is not null and ${where} order by m.id`;
}

/**
 * Keeps the register true to what an act has made of memberships, in the act's own transaction: those of one person, or of
 * everyone in one convocation. Called last, by every act that begins or ends a membership or enters an IIN.
 */
export async function keepInRegister(
  act: Act,
  of: { readonly personId: string } | { readonly convocationId: string },
): Promise<void> {
  await act.em.flush();
  const where =
    'personId' in of
      ? sql`p.id = ${of.personId}::uuid`
      : sql`p.id in (select x.person_id from membership x where x.tenant_id = ${act.tenantId}::uuid and x.convocation_id = ${of.convocationId}::uuid)`;
  const seats = await act.transaction.rows<KnownSeat>(knownSeats(act.tenantId, where));
  await writeSeats(act.transaction, act.operation.services, act.tenantId, seats, act.today.toString());
}

/**
 * Writes memberships under the key in use, and takes out those that were never begun; rows under an older key go. One who
 * is chosen and has no days yet is held from `today`, without an end: two councils may not choose one person at once.
 */
export async function writeSeats(
  transaction: Transaction,
  services: Pick<Services, 'registerKeys' | 'piiKey'>,
  tenantId: string,
  seats: readonly KnownSeat[],
  today: string,
): Promise<void> {
  const [key, ...older] = registerKeys(services);
  const put: { ref: Buffer; digest: Buffer; sealed: Buffer }[] = [];
  const remove: Buffer[] = [];
  const opened = new Map<string, string>();
  for (const { id, state, startsOn, until, personId, sealed, keyId, level } of seats) {
    remove.push(...older.map((old) => old.ref(tenantId, id)));
    const from = startsOn ?? (state === 'ELECTED' ? today : null);
    if (from === null || level === null) {
      remove.push(key.ref(tenantId, id));
      continue;
    }
    const iin =
      opened.get(personId) ??
      openIin(services, tenantId, personId, { iinSealed: Buffer.from(sealed, 'hex'), iinKeyId: keyId });
    opened.set(personId, iin);
    put.push({ ...key.seal({ tenantId, membershipId: id, level, from, until }), digest: key.digest(iin) });
  }
  if (remove.length > 0) await transaction.execute(sql`select seat_register_remove(${remove}::bytea[])`);
  if (put.length > 0)
    await transaction.execute(
      sql`select seat_register_put(${put.map(({ ref }) => ref)}::bytea[], ${put.map(({ digest }) => digest)}::bytea[],
        ${put.map((one) => one.sealed)}::bytea[], ${key.id})`,
    );
}

export type { KnownSeat };
