import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { Account } from './account.entity.ts';
import type { OidcPerson } from './oidc.ts';
import { openSession } from './open-session.ts';

/** What the resolver has done outside the transaction: the id token was verified against its issuer's keys. */
export interface SignInWithOidcFacts extends CommandInput {
  readonly idTokenDigest: string;
  readonly person: Unhashed<OidcPerson>;
  /** Makes the session's token for the account that is found. */
  readonly tokenFor: Unhashed<(accountId: string) => string>;
}

/**
 * Opens a session for the person whom the provider vouches for. Accounts come by invitation only: the first time, one
 * with the address that the provider has verified is tied to the person; later the tie alone counts.
 */
export const signInWithOidc = defineCommand<SignInWithOidcFacts, { expiresAt: string; accountId: string }>({
  name: 'signInWithOidc',
  authority: { door: true },
  async run(act, input) {
    const { subject, verifiedEmail } = input.person.value;
    let account = await act.em.findOne(Account, { oidcSubject: subject });
    if (!account && verifiedEmail) {
      account = await act.em.findOne(Account, { email: verifiedEmail, oidcSubject: null });
      if (account?.state === 'ACTIVE') {
        account.oidcSubject = subject;
        act.journal({
          act: 'ProviderTied',
          subjectType: 'Account',
          subjectId: account.id,
          occurredOn: act.today,
          facts: { issuer: subject.split(' ', 1)[0] ?? '' },
        });
      }
    }
    if (account?.state !== 'ACTIVE') throw refuse(refused('NO_ACCOUNT_FOR_PERSON'));
    return openSession(act, account.id, input.tokenFor.value(account.id), 'OIDC');
  },
});
