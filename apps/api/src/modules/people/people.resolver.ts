import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { endSession } from './end-session.command.ts';
import { passwordMatches } from './password.ts';
import { EndSessionInput, SignInInput, SignOutInput } from './people.inputs.ts';
import { EndSessionResult, SignInResult, SignOutResult } from './people.results.ts';
import { emailDigest, guessesPerAccount, guessesPerAddress, sessionToken, signIn } from './sign-in.command.ts';
import { signOut } from './sign-out.command.ts';
import { signInFacts, viewerOf } from './viewer.reader.ts';
import { Viewer } from './viewer.type.ts';

@Resolver()
export class PeopleResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'The signed-in person; null without a session. Answers in any capacity, and without `Kenes-Acting` too.',
  })
  async viewer(@Ctx() operation: Operation): Promise<Viewer | null> {
    const { capacity, sessionId, clock } = operation;
    const accountId = 'account' in capacity ? (capacity.account?.id ?? null) : null;
    if (!accountId && !sessionId) return null;
    const door = operation.as({ kind: 'DOOR', account: null });
    try {
      return await door.level.one<Viewer>(
        viewerOf({ accountId, sessionId }, String(clock.today()), clock.now().toISOString()),
      );
    } finally {
      await door.end();
    }
  }

  @Mutation(() => SignInResult, {
    description: 'Opens a session by e-mail and password. Guessing is throttled by account and by address.',
  })
  async signIn(@Ctx() operation: Operation, @Arg('input', () => SignInInput) input: SignInInput): Promise<object> {
    const key = operation.services.digestKey;
    const email = input.email.trim().toLowerCase();
    const digest = emailDigest(key, email);
    const { address, agent } = operation.client;
    const now = operation.clock.now();
    const since = new Date(now.getTime() - 3_600_000).toISOString();
    const facts = await operation.database.inTransaction({ kind: 'DOOR', account: null }, true, (transaction) =>
      transaction.one<{
        account: { id: string; passwordHash: string | null } | null;
        byEmail: number;
        byAddress: number;
      }>(signInFacts(email, digest, address, since)),
    );
    if (!facts || facts.byEmail >= guessesPerAccount || facts.byAddress >= guessesPerAddress) {
      return problemOf(operation, { kind: 'REFUSED', verdict: refused('TOO_MANY_GUESSES') });
    }
    const right = await passwordMatches(facts.account?.passwordHash ?? null, input.password);
    const accountId = facts.account?.id ?? null;
    const token = accountId ? sessionToken(key, input.key, accountId) : '';
    if (!right) await noteFailure(operation, digest, address, now);
    const result = await execute(
      operation,
      signIn,
      { key: input.key, emailDigest: digest, accountId, right, token, address, agent },
      { kind: 'DOOR', account: right && accountId ? { id: accountId, name: email } : null },
    );
    return { ...result, session: token };
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session that asks.' })
  async signOut(@Ctx() operation: Operation, @Arg('input', () => SignOutInput) input: SignOutInput): Promise<object> {
    return execute(operation, signOut, input);
  }

  @Mutation(() => EndSessionResult, { description: 'Ends one of one’s own sessions.' })
  async endSession(
    @Ctx() operation: Operation,
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
  ): Promise<object> {
    return execute(operation, endSession, input);
  }
}

/** A failed guess is counted even though the command that refuses it writes nothing. */
async function noteFailure(operation: Operation, digest: Buffer, address: string, now: Date): Promise<void> {
  await operation.database.inTransaction({ kind: 'DOOR', account: null }, false, (transaction) =>
    transaction.execute(sql`insert into sign_in_attempt (id, email_digest, address, at, succeeded)
      values (${newId()}::uuid, ${digest}, ${address}, ${now.toISOString()}::timestamptz, false)`),
  );
}
