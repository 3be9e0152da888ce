import type { Operation } from '../../kernel/context.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { emailDigest } from './sign-in.command.ts';

/** Guesses evaluated per account and hour, and per address and hour (trust 11). */
export const guessesPerAccount = 20;
export const guessesPerAddress = 60;

/**
 * Takes one of the guesses that an hour allows, before the password is looked at: it counts as a failure until it is
 * given back. Null where none is left.
 */
export async function takeGuess(operation: Operation, email: string): Promise<string | null> {
  return takeTurn(operation, emailDigest(operation.services.digestKey, email), guessesPerAccount);
}

/**
 * Takes one of the turns that an hour allows at the door to whatever the digest stands for. Taken under a lock, so that
 * a thousand sent at once are no more than those sent one by one. Null where none is left, for it or for the client's address.
 */
export async function takeTurn(operation: Operation, digest: Buffer, perHour: number): Promise<string | null> {
  const { address } = operation.client;
  const now = operation.clock.now();
  const since = new Date(now.getTime() - 3_600_000).toISOString();
  const id = newId();
  return operation.database.inTransaction({ kind: 'DOOR', account: null }, false, async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(encode(${digest}, 'hex'), 11))`);
    const taken = await transaction.execute(sql`insert into sign_in_attempt (id, email_digest, address, at, succeeded)
      select ${id}::uuid, ${digest}::bytea, ${address}::text, ${now.toISOString()}::timestamptz, false
      where (select count(*) from sign_in_attempt t where t.email_digest = ${digest} and t.at > ${since}::timestamptz and not t.succeeded) < ${perHour}::int
        and (select count(*) from sign_in_attempt t where t.address = ${address} and t.at > ${since}::timestamptz and not t.succeeded) < ${guessesPerAddress}::int`);
    return taken === 1 ? id : null;
  });
}

/** Gives a guess back: it was right. */
export async function giveBackGuess(operation: Operation, id: string): Promise<void> {
  await operation.database.inTransaction({ kind: 'DOOR', account: null }, false, (transaction) =>
    transaction.execute(sql`delete from sign_in_attempt where id = ${id}::uuid`),
  );
}
