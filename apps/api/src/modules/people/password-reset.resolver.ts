import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Operation } from '../../kernel/context.ts';
import { sql } from '../../kernel/sql.ts';
import { RequestPasswordResetInput, ResetPasswordInput } from './password-reset.inputs.ts';
import { askForReset, resetByLink } from './password-reset.ts';
import { PasswordReset, RequestPasswordResetResult, ResetPasswordResult } from './password-reset.type.ts';
import { digestOf } from './session-token.ts';

@Resolver()
export class PasswordResetResolver {
  @Query(() => PasswordReset, {
    nullable: true,
    description: 'What the link of a password reset stands for; null for a link that is not ours.',
  })
  async passwordReset(
    @Ctx() operation: Operation,
    @Arg('token', () => String, { description: 'The token of the link.' }) token: string,
  ): Promise<PasswordReset | null> {
    const now = operation.clock.now().toISOString();
    const door = operation.as({ kind: 'DOOR', account: null });
    try {
      return await door.level.one<PasswordReset>(sql`
        select a.email, r.used_at is null and r.expires_at > ${now}::timestamptz as open, r.used_at is not null as used,
          r.expires_at as "expiresAt"
        from password_reset r join account a on a.id = r.account_id and a.state = 'ACTIVE'
        where r.token_digest = ${digestOf(token)}`);
    } finally {
      await door.end();
    }
  }

  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Asks for a link by mail to set a new password. The same answer in the same time, whoever has the address; throttled.',
  })
  async requestPasswordReset(
    @Ctx() operation: Operation,
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
  ): Promise<object> {
    return askForReset(operation, input);
  }

  @Mutation(() => ResetPasswordResult, {
    description: 'Sets a new password by a mailed link, once; ends every session of the person.',
  })
  async resetPassword(
    @Ctx() operation: Operation,
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
  ): Promise<object> {
    return resetByLink(operation, input);
  }
}
