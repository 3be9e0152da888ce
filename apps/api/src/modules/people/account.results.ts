import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Operation } from '../../kernel/context.ts';
import { AccountType } from './account.type.ts';
import { accountsByIds } from './people.reader.ts';

@ObjectType({ description: 'The password was changed; every other session of the person has ended.' })
export class ChangePasswordSuccess {
  @Field(() => Int, { description: 'How many other sessions were ended.' })
  sessionsEnded!: number;
}
export const ChangePasswordResult = resultOf('ChangePasswordResult', ChangePasswordSuccess);

@ObjectType({ description: 'The account was amended; ask `viewer` for it.' })
export class AmendAccountSuccess {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;
}
export const AmendAccountResult = resultOf('AmendAccountResult', AmendAccountSuccess);

@ObjectType({ description: 'Every other session of the person has ended.' })
export class EndOtherSessionsSuccess {
  @Field(() => Int, { description: 'How many were ended.' })
  sessionsEnded!: number;
}
export const EndOtherSessionsResult = resultOf('EndOtherSessionsResult', EndOtherSessionsSuccess);

/** Never a type of its own: what the platform's acts on an account show. */
@ObjectType({ description: 'What the platform’s acts on an account show.' })
abstract class AccountStateSuccess {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;
  @Field(() => AccountType, { nullable: true, description: 'The account as it stands now.' })
  account(@Ctx() operation: Operation): Promise<AccountType | null> {
    return operation.level.first<AccountType>(accountsByIds, this.accountId);
  }
}

@ObjectType({ description: 'The account may not sign in any more; its sessions have ended.' })
export class DisableAccountSuccess extends AccountStateSuccess {}
export const DisableAccountResult = resultOf('DisableAccountResult', DisableAccountSuccess);

@ObjectType({ description: 'The account may sign in again.' })
export class EnableAccountSuccess extends AccountStateSuccess {}
export const EnableAccountResult = resultOf('EnableAccountResult', EnableAccountSuccess);

@ObjectType({ description: 'A session was opened by the organisation’s provider.' })
export class SignInWithOidcSuccess {
  @Field(() => String, { description: 'The session’s token, for the cookie of the web server and nothing else.' })
  session!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: string;
}
export const SignInWithOidcResult = resultOf('SignInWithOidcResult', SignInWithOidcSuccess);
