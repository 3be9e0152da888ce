import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import {
  AmendAccountInput,
  ChangePasswordInput,
  DisableAccountInput,
  EnableAccountInput,
  EndOtherSessionsInput,
} from './account.inputs.ts';
import {
  AmendAccountResult,
  ChangePasswordResult,
  DisableAccountResult,
  EnableAccountResult,
  EndOtherSessionsResult,
} from './account.results.ts';
import { amendAccount } from './amend-account.command.ts';
import { changeOwnPassword } from './change-password.ts';
import { disableAccount } from './disable-account.command.ts';
import { enableAccount } from './enable-account.command.ts';
import { endOtherSessions } from './end-other-sessions.command.ts';

@Resolver()
export class AccountResolver {
  @Mutation(() => ChangePasswordResult, {
    description: 'Changes one’s own password and ends one’s other sessions; `Kenes-Acting: account`.',
  })
  async changePassword(
    @Ctx() operation: Operation,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<object> {
    return changeOwnPassword(operation, input);
  }

  @Mutation(() => AmendAccountResult, { description: 'Amends one’s own name and language; `Kenes-Acting: account`.' })
  async amendAccount(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendAccountInput) input: AmendAccountInput,
  ): Promise<object> {
    return execute(operation, amendAccount, input);
  }

  @Mutation(() => EndOtherSessionsResult, { description: 'Ends one’s other sessions; `Kenes-Acting: account`.' })
  async endOtherSessions(
    @Ctx() operation: Operation,
    @Arg('input', () => EndOtherSessionsInput) input: EndOtherSessionsInput,
  ): Promise<object> {
    return execute(operation, endOtherSessions, input);
  }

  @Mutation(() => DisableAccountResult, { description: 'Bars an account from signing in, at once; the platform.' })
  async disableAccount(
    @Ctx() operation: Operation,
    @Arg('input', () => DisableAccountInput) input: DisableAccountInput,
  ): Promise<object> {
    return execute(operation, disableAccount, input);
  }

  @Mutation(() => EnableAccountResult, { description: 'Lets a disabled account sign in again; the platform.' })
  async enableAccount(
    @Ctx() operation: Operation,
    @Arg('input', () => EnableAccountInput) input: EnableAccountInput,
  ): Promise<object> {
    return execute(operation, enableAccount, input);
  }
}
