import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { SignInWithOidcInput } from './account.inputs.ts';
import { SignInWithOidcResult } from './account.results.ts';
import { endSession } from './end-session.command.ts';
import { giveBackGuess, takeGuess } from './guessing.ts';
import { knownAccount } from './known-account.ts';
import { verifyIdToken } from './oidc.ts';
import { passwordMatches } from './password.ts';
import { EndSessionInput, SignInInput, SignOutInput } from './people.inputs.ts';
import { EndSessionResult, SignInResult, SignOutResult } from './people.results.ts';
import { secretDigest } from './secret-digest.ts';
import { emailDigest, sessionToken, signIn } from './sign-in.command.ts';
import { signInWithOidc } from './sign-in-with-oidc.command.ts';
import { signOut } from './sign-out.command.ts';
import { viewerOf } from './viewer.reader.ts';
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
    const guess = await takeGuess(operation, email);
    if (!guess) return problemOf(operation, { kind: 'REFUSED', verdict: refused('TOO_MANY_GUESSES') });
    const account = await knownAccount(operation, email);
    const right = await passwordMatches(account?.passwordHash ?? null, input.password);
    if (right) await giveBackGuess(operation, guess);
    const accountId = account?.id ?? null;
    const token = accountId ? sessionToken(key, input.key, accountId) : '';
    const { address } = operation.client;
    const result = await execute(
      operation,
      signIn,
      { key: input.key, emailDigest: emailDigest(key, email), accountId, right, token, address },
      { kind: 'DOOR', account: right && account ? { id: account.id, name: account.name } : null },
    );
    return { ...result, session: token };
  }

  @Mutation(() => SignInWithOidcResult, {
    description:
      'Opens a session by the organisation’s own provider; the id token is verified here, against its issuer’s keys.',
  })
  async signInWithOidc(
    @Ctx() operation: Operation,
    @Arg('input', () => SignInWithOidcInput) input: SignInWithOidcInput,
  ): Promise<object> {
    const { oidc, digestKey } = operation.services;
    const refuse = (code: string) => problemOf(operation, { kind: 'REFUSED', verdict: refused(code) });
    if (!oidc) return refuse('OIDC_NOT_CONFIGURED');
    const person = await verifyIdToken(oidc, input.idToken, input.nonce ?? null, operation.clock.now());
    if (typeof person === 'string') return refuse(person);
    const result = await execute(
      operation,
      signInWithOidc,
      {
        key: input.key,
        idTokenDigest: secretDigest(digestKey, 'id-token', input.idToken),
        person: new Unhashed(person),
        tokenFor: new Unhashed((accountId: string) => sessionToken(digestKey, input.key, accountId)),
      },
      { kind: 'DOOR', account: null },
    );
    return 'accountId' in result
      ? { ...result, session: sessionToken(digestKey, input.key, String(result.accountId)) }
      : result;
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
