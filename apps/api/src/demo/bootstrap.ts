import type { Capacity } from '../kernel/capacity.ts';
import { newId } from '../kernel/id.ts';
import { appendToJournal } from '../kernel/journal.ts';
import type { Kenes } from '../kernel/process.ts';
import { sql } from '../kernel/sql.ts';
import type { CastPerson } from './cast.ts';

/**
 * The first administrator of the platform, whom nobody can invite. Refuses where any account exists: from then on people
 * come by invitation only.
 */
export async function createFirstAdministrator(
  kenes: Kenes,
  person: CastPerson,
  passwordHash: string,
): Promise<Capacity> {
  const id = newId();
  const door: Capacity = { kind: 'DOOR', account: null };
  await kenes.database.inTransaction(door, false, async (transaction) => {
    const known = await transaction.one(sql`select id from account limit 1`);
    if (known)
      throw new Error('There are accounts already: the first administrator is made in an empty database only.');
    await transaction.execute(sql`insert into account (id, email, surname, given_name, patronymic, locale, password_hash, platform_admin, created_at)
      values (${id}::uuid, ${person.email}, ${person.surname}, ${person.givenName}, ${person.patronymic}, ${person.locale}, ${passwordHash}, true,
        ${kenes.clock.now().toISOString()}::timestamptz)`);
    await appendToJournal(
      transaction,
      door,
      {
        act: 'AdministratorCreated',
        subjectType: 'Account',
        subjectId: id,
        occurredOn: kenes.clock.today(),
        facts: { email: person.email },
      },
      [],
    );
  });
  return { kind: 'PLATFORM', account: { id, name: `${person.surname} ${person.givenName}` } };
}
